import { mayBeginWith } from '../text/first-letter.ts';
import { isBlank, type Line } from '../text/line.ts';
import { isValue } from './placed-value.ts';

/** What heads the names of a dashboard. */
const headOfNames =
  /^(?:(?:key |performance )*(?:indicators?|measures?|metrics?)|k?pis?)(?: (?:name|description|title))?$/i;
const mayHead = mayBeginWith('kpimKPIM');
const headsNames = (text: string): boolean => mayHead(text) && headOfNames.test(text);
const longestName = 120;
const longestHead = 40;
const fewestColumns = 3;
const fewestRows = 2;
/** So many lines of figures look like a table. */
const fewestValues = 4;

interface FlatTable {
  readonly end: number;
  readonly columns: number;
}

/**
 * Tables that a program wrote one cell a line: names of columns first, then for each row its name and as many values as
 * there are columns beside. Cells left empty leave no line, so a table is read only where every row is full.
 */
export function flatTables(lines: readonly Line[]): Map<number, FlatTable> {
  const tables = new Map<number, FlatTable>();
  for (let index = 0; index < lines.length; index += 1) {
    const table = flatTable(lines, index);
    if (!table) continue;
    tables.set(index, table);
    index = table.end - 1;
  }
  return tables;
}

/** The cells of each line of such a table: one of them said, the others empty. */
export function flatCells(lines: readonly Line[], start: number, { end, columns }: FlatTable) {
  return lines.slice(start, end).map(({ text }, index) => ({
    at: start + index,
    cells: Array.from({ length: columns }, (_, column) => (column === index % columns ? text.trim() : '')),
    carries: index % columns > 0,
  }));
}

/** Where a table of one cell a line was begun and could not be read, because cells are missing: from line to line, both included. */
export function untoldFlat(lines: readonly Line[]): [from: number, to: number][] {
  return lines.flatMap((_, start): [number, number][] => {
    if (!headsNames(textAt(lines, start)) || flatTable(lines, start)) return [];
    let end = start;
    while (end < lines.length && isCell(lines[end])) end += 1;
    const values = lines.slice(start, end).filter(({ text }) => isValue(text.trim()) && /\d/.test(text));
    return values.length < fewestValues ? [] : [[lines[start]?.number ?? 0, lines[end - 1]?.number ?? 0]];
  });
}

function flatTable(lines: readonly Line[], start: number): FlatTable | null {
  if (!headsNames(textAt(lines, start))) return null;
  let end = start;
  while (end < lines.length && isCell(lines[end])) end += 1;
  const cells = lines.slice(start, end).map(({ text }) => text.trim());
  const columns = cells.findIndex(isValue) - 1;
  const rows = cells.length / columns - 1;
  if (columns < fewestColumns || !Number.isInteger(rows) || rows < fewestRows) return null;
  if (cells.slice(0, columns).some((cell) => cell.length > longestHead)) return null;
  const isFull = cells.slice(columns).every((cell, index) => isValue(cell) === index % columns > 0);
  return isFull ? { end, columns } : null;
}

const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text.trim() ?? '';

const isCell = (line: Line | undefined): boolean =>
  line !== undefined && !isBlank(line) && line.text.length <= longestName && !/\t| {2,}|\|/.test(line.text.trim());
