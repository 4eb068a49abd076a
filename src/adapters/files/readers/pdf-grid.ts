import { createCellSayer } from './pdf-cell.ts';
import { itemLines } from './pdf-items.ts';
import { withMerged } from './pdf-merged.ts';
import type { PdfLine, PdfPiece } from './pdf-piece.ts';
import type { PageRules, Rule } from './pdf-rules.ts';

/** A table whose cells are bordered: where it stands and what each cell says. */
export interface PdfGrid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly (readonly string[])[];
  readonly pieces: ReadonlySet<PdfPiece>;
  /** The lines of its text, where it only sets numbers beside the text of items. */
  readonly text?: readonly PdfLine[];
}

/** Lines nearer to each other than this, in points, border the same cell. */
const near = 4;
/** A cell that holds more letters than this is a box around text. */
const longestCell = 900;

/** Wider than this, in the letters' size, words are not apart: cells are. */
const apart = 0.6;

/** Whether words stand far enough from each other on two lines at least for a page to hold a table. */
export function mayHoldTable(pieces: readonly PdfPiece[]): boolean {
  const ordered = [...pieces].sort((one, other) => other.y - one.y || one.x - other.x);
  let lines = 0;
  let counted = Number.NaN;
  ordered.forEach((piece, index) => {
    const before = ordered[index - 1];
    if (!before || Math.abs(before.y - piece.y) > 1 || Math.abs(counted - piece.y) <= 1) return;
    if (piece.x - (before.x + before.width) < piece.size * apart) return;
    lines += 1;
    counted = piece.y;
  });
  return lines >= 2;
}

/** The bordered tables of a page, from the lines it draws: at least two columns and a row. */
export function gridsOf(rules: PageRules, pieces: readonly PdfPiece[]): PdfGrid[] {
  return groupsOf(rules).flatMap(({ across, down }): PdfGrid[] => {
    const xs = placesOf(down);
    const ys = placesOf(across).reverse();
    const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    if (left === undefined || right === undefined || top === undefined || bottom === undefined) return [];
    if (xs.length < 3 || ys.length < 2 || xs.length > 40) return [];
    const inside = pieces.filter((piece) => {
      const [x, y] = middleOf(piece);
      return x > left && x < right && y < top && y > bottom;
    });
    const inner = down.filter(({ at }) => at > left + near && at < right - near);
    const parted = inside.flatMap((piece) => partAtLines(piece, inner));
    const held = cellsFrom(parted, xs, ys, across, down);
    const say = createCellSayer(held, xs, pieces);
    const said = held.map((row) => row.map((cell, column) => say(cell, column)));
    const text = itemLines(said, held);
    const pieced = { top, bottom, left, right, pieces: new Set(inside) };
    if (text) return [{ ...pieced, rows: [], text }];
    const rows = withMerged(said, {
      above: (row, column) => !drawn(across, ys[row] ?? 0, between(xs, column)),
      before: (row, column) => !drawn(down, xs[column] ?? 0, between(ys, row)),
    }).filter((row) => row.some((cell) => cell !== ''));
    const filled = rows.filter((row) => row.filter((cell) => cell !== '').length > 1).length;
    if (filled === 0 || rows.flat().some((cell) => cell.length > longestCell)) return [];
    return [{ ...pieced, rows }];
  });
}

/** Lines that touch each other, directly or through others. */
function groupsOf({ across, down }: PageRules): { across: Rule[]; down: Rule[] }[] {
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  for (const rule of down) {
    const touched = across.filter((other) => touches(other, rule));
    const joined = groups.filter((group) => group.across.some((other) => touched.includes(other)));
    const merged = {
      across: [...new Set([...joined.flatMap((group) => group.across), ...touched])],
      down: [...joined.flatMap((group) => group.down), rule],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), merged);
  }
  return groups.filter((group) => group.across.length >= 2 && group.down.length >= 2);
}

const touches = (across: Rule, down: Rule): boolean =>
  down.at > across.from - near &&
  down.at < across.to + near &&
  across.at > down.from - near &&
  across.at < down.to + near;

/** Where lines stand, those close together taken for one, from the lowest up. */
function placesOf(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const { at } of [...rules].sort((one, other) => one.at - other.at)) {
    const last = places.at(-1);
    if (last === undefined || at - last > near) places.push(at);
  }
  return places;
}

const middleOf = ({ x, y, width, size }: PdfPiece): [number, number] => [x + Math.min(width, size) / 2, y + size * 0.3];

/** Figures of narrow cells may be drawn as one run, "57% 44% 68%": the lines between the cells part it at its blanks. */
function partAtLines(piece: PdfPiece, down: readonly Rule[]): PdfPiece[] {
  const { text, x, y, width, size } = piece;
  if (!text.trim().includes(' ')) return [piece];
  const letter = width / text.length;
  const crossed = down.filter(
    ({ at, from, to }) => at > x + letter * 0.5 && at < x + width - letter * 0.5 && from <= y && to >= y + size * 0.3,
  );
  const blanks = [...text.matchAll(/(?<=\S)\s+(?=\S)/g)].map(({ index }) => index);
  const cuts = new Map<number, number>();
  for (const { at } of crossed) {
    const wanted = (at - x) / letter;
    const [cut] = [...blanks].sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
    if (cut !== undefined && Math.abs(cut - wanted) * letter < size * strays) cuts.set(cut, at);
  }
  const starts = [[0, x] as const, ...[...cuts].sort(([one], [other]) => one - other)];
  return starts.map(([start, from], index) => {
    const [end, to] = starts[index + 1] ?? [text.length, x + width];
    return { ...piece, text: text.slice(start, end).trim(), x: from, width: to - from };
  });
}

/** How far, in the letters' size, letters of unlike widths may carry a blank from where it is reckoned. */
const strays = 2.5;

/** The pieces of each cell; where no line parts two cells their pieces stand in the first of them. */
function cellsFrom(
  pieces: readonly PdfPiece[],
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): PdfPiece[][][] {
  const rows = ys.slice(1).map(() => xs.slice(1).map((): PdfPiece[] => []));
  for (const piece of pieces) {
    const [x, y] = middleOf(piece);
    let column = Math.max(
      0,
      xs.findLastIndex((at) => at <= x),
    );
    let row = Math.max(
      0,
      ys.findLastIndex((at) => at >= y),
    );
    while (column > 0 && !drawn(down, xs[column] ?? 0, y)) column -= 1;
    while (row > 0 && !drawn(across, ys[row] ?? 0, x)) row -= 1;
    rows[row]?.[column]?.push(piece);
  }
  return rows;
}

const drawn = (rules: readonly Rule[], at: number, through: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from - 1 <= through && rule.to + 1 >= through);

const between = (places: readonly number[], at: number): number => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;

/** A table as a line among the lines of its page, or the lines of its text. */
export const gridLines = ({ top, bottom, rows, text }: PdfGrid): readonly PdfLine[] =>
  text ?? [{ y: top, bottom, size: 0, segments: [], rows }];
