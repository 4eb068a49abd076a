import { isBlank, type Line } from './line.ts';
import type { PlacedLine } from './placed-columns.ts';
import { placedTable } from './placed-table.ts';

/** The rows of a table that begins at a line: cells for each line, and whether the line only carries on the row above it. */
export interface LaidTable {
  readonly end: number;
  readonly rows: readonly { readonly at: number; readonly cells: readonly string[]; readonly carries: boolean }[];
}

/** How many lines of a run that are no table may each be tried for the first of one. */
const mostTries = 6;

/** Finds tables of words and figures whose columns are parted by spaces, as a PDF laid out as text has them. */
export function laidTables(lines: readonly Line[]): (start: number) => LaidTable | null {
  let tried = { end: 0, times: 0 };
  return (start) => {
    if (start < tried.end && tried.times >= mostTries) return null;
    const at = filledFrom(lines, start);
    const { length, rows } = placedTable((index) => placedAt(lines, at, index));
    const last = at[length - 1] ?? start;
    if (!rows) {
      tried = { end: Math.max(tried.end, last + 1), times: start < tried.end ? tried.times + 1 : 1 };
      return null;
    }
    return {
      end: last + 1,
      rows: rows.flatMap((row) =>
        row.lines.map((cells, index) => ({ at: at[row.from + index] ?? start, cells, carries: index > 0 })),
      ),
    };
  };
}

/** The places of the lines that say something, from one on, found as they are asked for. */
function filledFrom(lines: readonly Line[], start: number): number[] {
  const at: number[] = [];
  let blanks = 0;
  for (let index = start; index < lines.length && blanks < 3 && at.length < 400; index += 1) {
    const line = lines[index];
    blanks = line && isBlank(line) ? blanks + 1 : 0;
    if (line && blanks === 0) at.push(index);
  }
  return at;
}

/** Labels of points and fields of a form are set apart by spaces too. */
const isListed =
  /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivxl]{1,6})[.)]|\d+(?:\.\d+)+|[*\u2022\u25cf\u25aa\uf0b7\u2013-])\s|^\s*[A-Z][A-Za-z ]{2,40}:\s{2,}/;

function placedAt(lines: readonly Line[], at: readonly number[], index: number): PlacedLine | undefined {
  const line = lines[at[index] ?? -1];
  if (!line || line.text.length > 400 || line.text.includes('\t') || isListed.test(line.text)) return undefined;
  const parts = [...line.text.matchAll(/\S+/g)].map(({ 0: text, index: from }) => ({
    text,
    from,
    to: from + text.length,
  }));
  return { parts, below: (at[index] ?? 0) - (at[index - 1] ?? -1) };
}
