import { isHalfLine, type PlacedLine } from '../../../parsing/tables/placed-columns.ts';
import { placedTable } from '../../../parsing/tables/placed-table.ts';
import { namesAbove } from './pdf-names.ts';
import type { PdfLine, PdfSegment } from './pdf-piece.ts';

/** A label that stands apart from the text it numbers is no cell of a table. */
const label =
  /^(?:\(?(?:[0-9]{1,3}|[ivxl]{1,6}|[a-zA-Z])[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,4}\/\d{2,4}\.?|[\u2022\u25cf\u25aa\u25e6\u00b7\uf0b7o\u2013-])$/;

/** A numeral without a stop, "3", "A1", numbers a paragraph where nothing but its sentence stands beside it. */
const bareLabel = /^(?:\d{1,3}|[A-Z]\d{1,2})$/;
const opensSentence = (text: string): boolean =>
  /^["'\u2018\u201c(\u00a3]?[A-Z]/.test(text) && (text.length >= 45 || /[a-z)][.:;]$/.test(text));

/** The text of a line that is no row: its label and words joined, wider gaps as one space; an o set apart draws a bullet. */
export function sayLine({ segments }: PdfLine): string {
  const said = segments.map(({ text }) => text).join(' ');
  const [first, ...others] = segments;
  const isApart = others.length > 0 || (first?.parts.length ?? 0) > 1;
  return isApart && first?.parts[0]?.text === 'o' ? `\u2022${said.slice(1)}` : said;
}

/** How many cells a line shows; a label with its text is one. */
function cellsOf({ segments }: PdfLine): readonly PdfSegment[] {
  const [first, second, ...others] = segments;
  if (!first || !second) return segments;
  const numbers = others.length === 0 && bareLabel.test(first.text) && opensSentence(second.text);
  if (!numbers && !label.test(first.text)) return segments;
  return [{ ...first, text: `${first.text} ${second.text}`, end: second.end }, ...others];
}

/** Cells of one line that fall into one column stand in no grid: they are words with wide gaps between them. */
function shareColumn(cells: readonly PdfSegment[], columns: readonly Column[]): boolean {
  const places = cells.map(({ x, end }) => nearest(columns, (x + end) / 2));
  return new Set(places).size < places.length;
}

/** An entry of an agenda ends in the pages of its paper. */
const listsPages = ({ segments }: PdfLine): boolean =>
  label.test(segments[0]?.text ?? '') && pageRange.test(segments.at(-1)?.text ?? '');

const pageRange = /^\(?pages?\s*\d|^\(?\d{1,4}\s*[-\u2013]\s*\d{1,4}\)?$/i;

/**
 * A table of three columns or more without borders, found by the white its lines share; null where none begins at a line.
 * Its rows are null where its lines cannot be told apart into rows.
 */
export function whiteTable(
  lines: readonly PdfLine[],
  start: number,
): { readonly end: number; readonly rows: readonly (readonly string[])[] | null } | null {
  const first = lines[start];
  if (!first) return null;
  const names = namesAbove(lines, start);
  if (cellsOf(first).length < 2 && names === 0) return belowName(lines, start);
  const { length, rows, untold } = placedTable(
    (index) => placed(lines[start + index], lines[start + index - 1], first.size, index < names),
    names,
  );
  if (untold) return { end: start + length, rows: null };
  if (!rows && names > 0) return belowName(lines, start);
  return rows && { end: start + length, rows: rows.map(({ cells }) => cells) };
}

/** A table whose last names take two lines may begin with the first of them alone, above the column that it names. */
function belowName(lines: readonly PdfLine[], start: number): ReturnType<typeof whiteTable> {
  const [above, heads] = [lines[start], lines[start + 1]];
  const [name] = above?.segments ?? [];
  const [, second] = heads?.segments ?? [];
  if (!above || !heads || !name || !second || heads.segments.length < 3 || name.x < second.x - 2) return null;
  if (name.text.length > 30 || above.y - heads.y > 1.6 * heads.size || above.y <= heads.y) return null;
  const at = heads.segments.findIndex(({ x, end }) => name.x < end && name.end > x);
  const table = at < 0 ? null : whiteTable(lines, start + 1);
  const [names = [], ...rows] = table?.rows ?? [];
  if (!table || names.length !== heads.segments.length || names[at] !== heads.segments[at]?.text) return null;
  return {
    end: table.end,
    rows: [names.map((cell, column) => (column === at ? `${name.text} ${cell}` : cell)), ...rows],
  };
}

/** How far a line stands below another, in lines of letters of a size. */
const fallBelow = (line: PdfLine, above: PdfLine | undefined, size: number): number =>
  above ? (above.y - line.y) / (size * 1.2) : 0;

/** A letter is about half as wide as its size, and lines of one text stand a fifth more than it apart. */
function placed(
  line: PdfLine | undefined,
  above: PdfLine | undefined,
  size: number,
  isName: boolean,
): PlacedLine | undefined {
  const [first] = line?.segments ?? [];
  if (!line || !first || line.columnEnd !== undefined || line.rows || listsPages(line)) return undefined;
  if (!isName && label.test(first.text) && line.segments.length < 3) return undefined;
  return laid(line, above, size);
}

/** The words of a line as the parser takes them, counted in letters of a size. */
export function laid(line: PdfLine, above: PdfLine | undefined, size: number): PlacedLine {
  const letter = size * 0.5;
  const [first] = line.segments;
  return {
    parts: line.segments.flatMap(({ parts }) =>
      parts.map(({ text, x, end }) => ({ text, from: x / letter, to: end / letter })),
    ),
    below: fallBelow(line, above, size),
    ruled: line.ruled === true,
    font: first && line.segments.every(({ font }) => font === first.font) ? first.font : '',
  };
}

interface Column {
  from: number;
  to: number;
}

/**
 * Where a table ends that begins at a line: lines of several cells, and lines within its columns that carry a cell on.
 * Rows are null where lines stand between those of figures, so that nobody can tell whose they are.
 */
export function tableFrom(
  lines: readonly PdfLine[],
  start: number,
): { readonly end: number; readonly rows: string[][] | null } | null {
  const several = (line: PdfLine | undefined): boolean => line !== undefined && cellsOf(line).length >= 2;
  if (!several(lines[start])) return null;
  let end = start;
  let quiet = 0;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (
      !line ||
      (index > start && above && above.y - line.y > 4.5 * line.size) ||
      (above && index > start && line.y > above.y)
    )
      break;
    if (several(line)) {
      end = index + 1;
      quiet = 0;
    } else {
      quiet += 1;
      if (quiet > 3 || sayLine(line).length > 70) break;
    }
  }
  const run = lines.slice(start, end);
  const full = run.filter(several);
  const columns = columnsOf(full);
  if (full.length < 2 || columns.length < 2 || columns.length > 30) return null;
  if (full.length === 2 && !isRowOfFigures(full, columns)) return null;
  if (columns.length === 2 && full.some((line) => (cellsOf(line)[1]?.text.length ?? 0) > 90)) return null;
  if (full.filter((line) => shareColumn(cellsOf(line), columns) || listsPages(line)).length * 4 > full.length)
    return null;
  const figures = full.some((line) => cellsOf(line).some(({ text }) => figure.test(text)));
  const isBetween = run.some((line, index) => isHalfLine(fallBelow(line, run[index - 1], line.size)));
  return { end, rows: figures && isBetween ? null : rowsOf(run, columns).rows };
}

const figure = /^[(\u2212-]?[\u00a3$]?\d[\d,.]*(?:%|m|k|bn)?\)?$/;

/** A heading and one row are a table only where figures stand below names in three columns or more. */
function isRowOfFigures([head, row]: readonly PdfLine[], columns: readonly Column[]): boolean {
  if (!head || !row || columns.length < 3 || cellsOf(head).length < 3) return false;
  const figures = (line: PdfLine): number => cellsOf(line).filter(({ text }) => figure.test(text)).length;
  return figures(row) >= 2 && figures(row) > figures(head);
}

/** Columns are the strips that cells stand in, once those of all lines are laid upon each other. */
function columnsOf(lines: readonly PdfLine[]): Column[] {
  const cells = lines.flatMap(cellsOf).sort((one, other) => one.x - other.x);
  const columns: Column[] = [];
  for (const { x, end } of cells) {
    const last = columns.at(-1);
    if (last && x < last.to - 1) last.to = Math.max(last.to, end);
    else columns.push({ from: x, to: end });
  }
  return columns;
}

function rowsOf(lines: readonly PdfLine[], columns: readonly Column[]): { rows: string[][]; at: number[] } {
  const rows: string[][] = [];
  const at: number[] = [];
  lines.forEach((line, index) => {
    const cells = columns.map(() => '');
    for (const { text, x, end } of cellsOf(line)) {
      const column = nearest(columns, (x + end) / 2);
      cells[column] = cells[column] ? `${cells[column]} ${text}` : text;
    }
    const above = lines[index - 1];
    const last = rows.at(-1);
    const filled = cells.filter(Boolean).length;
    const close = above !== undefined && above.y - line.y < 1.45 * line.size;
    const carriesOn =
      last !== undefined &&
      close &&
      filled * 2 <= columns.length &&
      filled < columns.length &&
      cells.every((cell, column) => !cell || last[column] !== '');
    if (carriesOn && !/\d$/.test(cells.join('')))
      cells.forEach((cell, column) => {
        if (cell) last[column] = `${last[column]} ${cell}`;
      });
    else {
      rows.push(cells);
      at.push(index);
    }
  });
  return { rows, at };
}

function nearest(columns: readonly Column[], middle: number): number {
  const inside = columns.findIndex(({ from, to }) => middle >= from && middle <= to);
  if (inside >= 0) return inside;
  const distances = columns.map(({ from, to }) => Math.min(Math.abs(from - middle), Math.abs(to - middle)));
  return distances.indexOf(Math.min(...distances));
}
