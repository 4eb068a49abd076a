import { hasGap } from '../text/gaps.ts';
import { isBlank, type Line } from '../text/line.ts';
import { type Columned, withCloseCells } from './close-cells.ts';
import { isFigures } from './figures.ts';
import { flatCells, flatTables } from './flat-rows.ts';
import { laidTables } from './laid-rows.ts';

/** Between two columns that were set with spaces stand at least so many. */
const gap = / {2,}/g;
/** The fewest lines that make a table, its heading counted. */
const fewest = 3;

/**
 * Turns tables whose columns are parted by runs of spaces, as a PDF laid out as text has them, into rows parted by tabs;
 * so are rows of two cells parted by one tab, and tables that hold one cell a line. A line belongs to a table where figures stand below each other in it.
 */
export function alignRows(lines: readonly Line[]): Line[] {
  const read = withCloseCells(lines.map(columnsOf));
  const flat = flatTables(lines);
  if (flat.size === 0 && read.every((one) => one === null)) return [...lines];
  const aligned = [...lines];
  const laidAt = laidTables(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const plain = endOfTable(lines, read, index);
    const table = read[index] ? laidAt(index) : null;
    const laid = table && table.end > plain ? table : null;
    const flattened = flat.get(index);
    for (const { at, cells, carries } of flattened ? flatCells(lines, index, flattened) : (laid?.rows ?? [])) {
      const line = aligned[at];
      if (line) aligned[at] = { ...line, text: cells.join('\t'), row: true, ...(carries && { carries }) };
    }
    const end = flattened?.end ?? laid?.end ?? plain;
    if (end === index) continue;
    if (!laid && !flattened) writeRows(aligned, read, index, end);
    index = end - 1;
  }
  return aligned;
}

function columnsOf({ text }: Line): Columned | null {
  if (text.length > 400 || !(text.includes('\t') || hasGap(text)) || isListed.test(text)) return null;
  const tabbed = text.split('\t');
  if (tabbed.length === 2 && tabbed.every((cell) => cell.trim() !== '')) return columned(tabbed, [0, 1]);
  if (tabbed.length > 1 || !/\S {2,}\S/.test(text)) return null;
  const cells: string[] = [];
  const starts: number[] = [];
  let from = text.length - text.trimStart().length;
  for (const found of text.trim().matchAll(gap)) {
    const at = found.index + text.length - text.trimStart().length;
    cells.push(text.slice(from, at));
    starts.push(from);
    from = at + found[0].length;
  }
  return columned([...cells, text.slice(from)], [...starts, from]);
}

const columned = (cells: readonly string[], starts: readonly number[]): Columned | null =>
  cells.length >= 2 && cells.length <= 16 ? { cells: cells.map((cell) => cell.trim()), starts } : null;

/** Labels of points and fields of a form are set apart by spaces too, and so are cells between bars. */
const isListed =
  /^\s*\||^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivxl]{1,6})[.)]|\d+(?:\.\d+)+|[*\u2022\u25cf\u25aa\uf0b7\u2013-])\s|^\s*[A-Z][A-Za-z ]{2,40}:\s{2,}/;

/** The most lines that head a table: names of columns, then their units. */
const mostHeading = 2;

/** Where the run of rows that begins at a line ends; the line itself where it begins none. */
function endOfTable(lines: readonly Line[], read: readonly (Columned | null)[], start: number): number {
  let end = start;
  while (read[end]) end += 1;
  const rows = read.slice(start, end).flatMap((row) => row ?? []);
  if (rows.length < fewest) return start;
  const heads = Math.max(1, rows.findIndex(isFigures));
  const width = rows[heads]?.cells.length ?? 0;
  const broken = rows.findIndex((row, index) => index >= heads && row.cells.length !== width);
  const body = rows.slice(heads, broken < 0 ? rows.length : broken);
  const figures = body.filter(isFigures).length;
  const tabbed = lines.slice(start, start + heads + body.length).every(({ text }) => text.includes('\t'));
  const isTable = heads + body.length >= fewest && (tabbed || figures * 10 >= body.length * 7);
  return isTable && heads <= mostHeading ? start + heads + body.length : start;
}

/** Cells of a heading that has fewer than the rows below stand over the column they begin nearest to. */
function writeRows(aligned: Line[], read: readonly (Columned | null)[], start: number, end: number): void {
  const starts = read[end - 1]?.starts ?? [];
  for (let at = start; at < end; at += 1) {
    const line = aligned[at];
    const row = read[at];
    if (!line || !row || isBlank(line)) continue;
    const cells = row.cells.length < starts.length ? placed(row, starts) : row.cells;
    aligned[at] = { ...line, text: cells.join('\t'), row: true };
  }
}

function placed(row: Columned, starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  row.cells.forEach((cell, index) => {
    const at = row.starts[index] ?? 0;
    const nearest = starts.reduce(
      (best, start, column) => (Math.abs(start - at) < Math.abs((starts[best] ?? 0) - at) ? column : best),
      0,
    );
    cells[nearest] = cells[nearest] ? `${cells[nearest]} ${cell}` : cell;
  });
  return cells;
}
