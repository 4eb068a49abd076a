import type { Passage } from '../../indexing/passage.ts';

/**
 * A table row as a sentence: each cell under its column's name, empty cells left out. The first line of the row's source
 * names the columns.
 */
export function sayRow({ source, text }: Passage): string {
  const lines = source.text.split('\n');
  const columns = lines.length > 1 ? (lines[0] ?? '').split('\t') : [];
  const cells = text.split('\t').map((cell) => cell.trim());
  if (columns.length < 2 || cells.length < 2) return cells.filter(Boolean).join(', ');
  const named = cells.flatMap((cell, index) =>
    cell === '' ? [] : [columns[index] ? `${columns[index]}: ${cell}` : cell],
  );
  return `${named.join('; ')}.`;
}
