import { mayBeginWithFigure } from '../text/first-letter.ts';
import { isBlank, type Line } from '../text/line.ts';
import { placedAgenda } from './placed-agenda.ts';
import type { PlacedLine } from './placed-columns.ts';
import { placedTable } from './placed-table.ts';

/** The rows of a table that begins at a line: cells for each line, and whether the line only carries on the row above it. */
export interface LaidTable {
  readonly end: number;
  readonly rows: readonly { readonly at: number; readonly cells: readonly string[]; readonly carries: boolean }[];
}

/** How many lines of a run that are no table may each be tried for the first of one. */
const mostTries = 4;

/** Finds tables of words and figures whose columns are parted by spaces, as a PDF laid out as text has them. */
export function laidTables(lines: readonly Line[]): (start: number) => LaidTable | null {
  let tried = { end: 0, times: 0 };
  return (start) => {
    if (start < tried.end && tried.times >= mostTries) return null;
    if (!isWide.test(lines[start]?.text ?? '')) return null;
    const at: number[] = [];
    const { length, rows } = placedTable((index) => {
      if (index >= at.length) addFilled(lines, at, start);
      return index < at.length ? placedAt(lines, at, index) : undefined;
    });
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

/** Adds the place of the next line that says something, unless too many blank ones stand before it. */
function addFilled(lines: readonly Line[], at: number[], start: number): void {
  const from = at.length === 0 ? start : (at.at(-1) ?? start) + 1;
  for (let index = from; index < Math.min(lines.length, from + 3); index += 1) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    at.push(index);
    return;
  }
}

const isWide = /\S {2,}\S/;

/** Labels of points and fields of a form are set apart by spaces too, and so are cells between bars. */
const isListed =
  /^\s*\||^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivxl]{1,6})[.)]|\d+(?:\.\d+)+|[*\u2022\u25cf\u25aa\uf0b7\u2013-])\s|^\s*[A-Z][A-Za-z ]{2,40}:\s{2,}/;

/** The entries of an agenda laid out in columns with spaces, as rows parted by tabs; a cell's later lines carry it on. */
export function layOutEntries(lines: readonly Line[]): Line[] {
  const laid = [...lines];
  for (let start = 0; start < lines.length; start += 1) {
    const text = lines[start]?.text ?? '';
    if (!mayBeginWithFigure(text) || !opensEntry.test(text)) continue;
    const at = filledFrom(lines, start);
    const entries = placedAgenda((index) => wordsAt(lines, at, index)) ?? [];
    for (const { from, lines: cells } of entries)
      cells.forEach((row, index) => {
        const place = at[from + index] ?? start;
        const line = laid[place];
        if (line) laid[place] = { ...line, text: row.join('\t'), row: true, ...(index > 0 && { carries: true }) };
      });
    const last = entries.at(-1);
    if (last) start = at[last.from + last.lines.length - 1] ?? start;
  }
  return laid;
}

const opensEntry = /^\s*\d{1,3}[a-z]?[.)]?\s{2,}\S/i;
const mostEntryLines = 300;

function filledFrom(lines: readonly Line[], start: number): number[] {
  const at: number[] = [];
  for (let index = start; index < lines.length && at.length < mostEntryLines; index += 1) {
    const line = lines[index];
    if (line && !isBlank(line)) at.push(index);
  }
  return at;
}

function placedAt(lines: readonly Line[], at: readonly number[], index: number): PlacedLine | undefined {
  return isListed.test(lines[at[index] ?? -1]?.text ?? '') ? undefined : wordsAt(lines, at, index);
}

function wordsAt(lines: readonly Line[], at: readonly number[], index: number): PlacedLine | undefined {
  const line = lines[at[index] ?? -1];
  if (!line || line.text.length > 400 || line.text.includes('\t')) return undefined;
  const parts = [...line.text.matchAll(/\S+/g)].map(({ 0: text, index: from }) => ({
    text,
    from,
    to: from + text.length,
  }));
  return { parts, below: (at[index] ?? 0) - (at[index - 1] ?? -1) };
}
