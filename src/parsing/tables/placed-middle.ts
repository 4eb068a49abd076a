import { isHalfLine, type PlacedLine } from './placed-columns.ts';
import { isValue } from './placed-value.ts';

/** How far from the middle of its row a cell may stand, in lines. */
const tolerance = 0.15;

/** Whether some lines stand half a line from each other, as cells of one, two and three lines set around a middle do. */
export const hasHalfLines = (lines: readonly Pick<PlacedLine, 'below'>[]): boolean =>
  lines.some(({ below }, index) => index > 0 && isHalfLine(below));

/**
 * The row that each line belongs to, where the cells of a row stand around a common middle: every row has one line of
 * values, and the lines of each of its other cells lie as far above it as below. Headings and notes stand alone between rows. Null where
 * that does not hold for all lines.
 */
export function middleRows(
  lines: readonly Pick<PlacedLine, 'below'>[],
  cells: readonly (readonly string[])[],
): readonly number[] | null {
  const places: number[] = [];
  for (const { below } of lines) places.push(places.length === 0 ? 0 : (places.at(-1) ?? 0) + below);
  const anchors = cells.flatMap((line, index) => (line.slice(1).some((cell) => isValue(cell)) ? [index] : []));
  const isAlone = (index: number): boolean =>
    cells[index]?.filter((cell) => cell !== '').length === 1 &&
    !(index > 0 && isHalfLine(lines[index]?.below ?? 0)) &&
    !isHalfLine(lines[index + 1]?.below ?? 0);
  const rows: number[] = [];
  let row = 0;
  for (const [order, anchor] of anchors.entries()) {
    const before = anchors[order + 1] ?? lines.length;
    let end = endOfRow(cells, places, rows.length, anchor, before);
    while (end === null && rows.length < anchor && isAlone(rows.length)) {
      rows.push(row);
      row += 1;
      end = endOfRow(cells, places, rows.length, anchor, before);
    }
    if (end === null) return null;
    while (rows.length < end) rows.push(row);
    row += 1;
  }
  while (rows.length < lines.length) {
    if (!isAlone(rows.length)) return null;
    rows.push(row);
    row += 1;
  }
  return anchors.length > 0 ? rows : null;
}

/** Where the only run of lines ends that begins at a line and lies around the line of values; null for none or several. */
function endOfRow(
  cells: readonly (readonly string[])[],
  places: readonly number[],
  from: number,
  anchor: number,
  before: number,
): number | null {
  const middle = places[anchor] ?? 0;
  const ends: number[] = [];
  for (let end = anchor + 1; end <= before; end += 1) {
    const around = (cells[anchor] ?? []).every((_, column) => {
      const held = places.slice(from, end).filter((_place, index) => cells[from + index]?.[column]);
      const [first, last] = [held[0], held.at(-1)];
      return first === undefined || last === undefined || Math.abs((first + last) / 2 - middle) <= tolerance;
    });
    if (around) ends.push(end);
  }
  return ends.length === 1 ? (ends[0] ?? null) : null;
}
