import type { Block } from './block.ts';
import type { ItemWriter } from './writer.ts';

/** Cells of a tab-separated or pipe-separated row, as printed. */
export function cellsOf(text: string): string[] {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  return text
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The unbroken run of rows that begins at a block. */
export function rowsFrom(blocks: readonly Block[], start: number): Block[] {
  let end = start;
  while (blocks[end]?.shape === 'row') end += 1;
  return blocks.slice(start, end);
}

/** Writes a run of rows: the first names the columns, each other is a node with its cells parallel to them. */
export function writeTable(writer: ItemWriter, rows: readonly Block[], table: number): void {
  const [header, ...body] = rows;
  if (!header) return;
  const columns = cellsOf(header.text);
  const prefix = table === 1 ? '' : `table-${table}-`;
  writer.add('table-header', header, { name: `${prefix}columns`, text: header.text });
  body.forEach((block, index) => {
    const cells = cellsOf(block.text);
    const row = { columns: named(columns, cells.length), cells: padded(cells, columns.length) };
    writer.add('table-row', block, { name: `${prefix}row-${index + 1}`, row });
  });
}

const padded = (cells: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(cells.length, length) }, (_, index) => cells[index] ?? '');

const named = (columns: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(columns.length, length) }, (_, index) => columns[index] ?? `Column ${index + 1}`);
