import { isFigure, isFigures } from './figures.ts';

/** A line parted into cells, each with where it begins. */
export interface Columned {
  readonly cells: readonly string[];
  readonly starts: readonly number[];
}

/** So many rows alike show how wide a table is. */
const fewest = 2;

/**
 * Parts cells between which but one space is left, as the longest name of a table and the names of narrow columns have it,
 * where the rows around are wider: "Central school services 1.12   1.09   (0.03)".
 */
export function withCloseCells(read: readonly (Columned | null)[]): readonly (Columned | null)[] {
  const parted = [...read];
  for (let start = 0; start < read.length; start += 1) {
    if (!read[start]) continue;
    let end = start;
    while (read[end]) end += 1;
    const width = widthOf(read.slice(start, end).flatMap((row) => row ?? []));
    for (let at = start; width > 0 && at < end; at += 1) {
      const row = read[at];
      if (row && row.cells.length < width)
        parted[at] = (isFigures(row) ? nameParted(row, width) : headParted(row, width)) ?? row;
    }
    start = end;
  }
  return parted;
}

/** How many cells the rows of figures have; nought where too few agree. */
function widthOf(rows: readonly Columned[]): number {
  const width = Math.max(0, ...rows.filter(isFigures).map(({ cells }) => cells.length));
  return width > 2 && rows.filter((row) => isFigures(row) && row.cells.length === width).length >= fewest ? width : 0;
}

/** The figure that stands close behind the name of a row. */
function nameParted({ cells, starts }: Columned, width: number): Columned | null {
  const [name = '', ...rest] = cells;
  const [, words = '', last = ''] = /^(.*[a-z)].*?) (\S+)$/i.exec(name) ?? [];
  if (cells.length !== width - 1 || !isFigure(last)) return null;
  const [from = 0, ...others] = starts;
  return { cells: [words, last, ...rest], starts: [from, from + words.length + 1, ...others] };
}

/** The names of columns, a word each, that stand close to each other. */
function headParted({ cells, starts }: Columned, width: number): Columned | null {
  const parts = cells.flatMap((cell, index) => {
    const from = starts[index] ?? 0;
    if (index === 0 && cells.length > 1) return [{ text: cell, from }];
    return [...cell.matchAll(/\S+/g)].map((word) => ({ text: word[0], from: from + word.index }));
  });
  if (parts.length !== width) return null;
  return { cells: parts.map(({ text }) => text), starts: parts.map(({ from }) => from) };
}
