import type { Passage } from '../../indexing/passage.ts';

/**
 * A table row as a sentence: what the row is of, then each cell under its column's name, empty cells left out. The first
 * line of the row's source names the columns.
 */
export function sayRow({ source, text }: Pick<Passage, 'source' | 'text'>): string {
  const lines = source.text.split('\n');
  const columns = lines.length > 1 ? cellsOf(lines[0] ?? '') : [];
  const [of = '', ...cells] = cellsOf(text);
  if (columns.length < 2 || cells.length === 0) return [of, ...cells].filter(Boolean).join(', ');
  const named = cells.flatMap((cell, index) => (cell === '' ? [] : [sayCell(columns[index + 1], cell)]));
  const subject = of === '' || /^\d[\d.,]*$/.test(of) ? (of === '' ? '' : `${sayCell(columns[0], of)}; `) : `${of} – `;
  return `${subject}${named.join('; ')}.`;
}

function sayCell(column: string | undefined, cell: string): string {
  return column ? `${column}: ${cell}` : cell;
}

/** The cells of a line set with tabs or with bars. */
function cellsOf(line: string): string[] {
  const bare = line.includes('\t') ? line : line.replace(/^\s*\||\|\s*$/g, '').replaceAll('|', '\t');
  return bare.split('\t').map((cell) => cell.trim());
}
