import { createMatrixFollower, type Drawing, moved, numbersIn } from './pdf-matrix.ts';
import type { PageTurn } from './pdf-turn.ts';

/** A line drawn across or down a page: where it stands, and from where to where it runs. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A small round or square spot, such as a browser draws before a point of a list: its middle and how wide it is. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PageRules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
  readonly spots: readonly Spot[];
}

/** Thinner than this, in points, a filled box is a line. */
const thin = 2.5;
/** Thicker than this, in points, a filled box holds a line of letters. */
const thickest = 6;
/** Shorter than this, in points, a line is part of a picture. */
const shortest = 6;
/** More lines than this on a page are a drawing. */
const most = 20_000;

/** The straight lines that a page draws, such as the borders of a table's cells. */
export function rulesOf(
  { fnArray, argsArray }: Drawing,
  OPS: Readonly<Record<string, number>>,
  turn: PageTurn,
): PageRules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  const spots: Spot[] = [];
  const fills = new Set([OPS.fill, OPS.eoFill]);
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
  const follow = createMatrixFollower(OPS);
  let matrix = follow(Number.NaN, null);
  const draw = (x1: number, y1: number, x2: number, y2: number): void => {
    const [ax, ay] = turn.point(...moved(matrix, x1, y1));
    const [bx, by] = turn.point(...moved(matrix, x2, y2));
    const [wide, high] = [Math.abs(bx - ax), Math.abs(by - ay)];
    if (across.length + down.length > most) return;
    if (high < thin && wide >= shortest)
      across.push({ at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
    else if (wide < thin && high >= shortest)
      down.push({ at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
  };
  fnArray.forEach((operation, index) => {
    const given = argsArray[index];
    matrix = follow(operation, given);
    if (operation === OPS.constructPath && Array.isArray(given)) {
      const stroked = strokes.has(given[0]);
      if (!stroked && !fills.has(given[0])) return;
      for (const path of pathsIn(numbersIn(Array.isArray(given[1]) ? given[1][0] : undefined))) {
        const spot = spots.length < most ? spotOf(path.map(([x, y]) => turn.point(...moved(matrix, x, y)))) : null;
        if (spot) spots.push(spot);
        const high = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 1);
        for (const [x1, y1, x2, y2] of stroked ? sidesOf(path) : middleOf(path, thickest / (high || 1)))
          draw(x1, y1, x2, y2);
      }
    }
  });
  return { across, down, spots };
}

/** How wide a spot before a point may be, in points. */
const spotWidths = [1.5, 8] as const;

function spotOf(path: readonly Point[]): Spot | null {
  if (path.length < 4) return null;
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, high - low];
  const [narrowest, widest] = spotWidths;
  if (width < narrowest || width > widest || Math.abs(width - height) > width * 0.25) return null;
  return { x: (left + right) / 2, y: (low + high) / 2, width };
}

type Side = readonly [number, number, number, number];
type Point = readonly [number, number];

/** How many numbers follow each kind of step of a path: move, line, curve, short curve, close. */
const lengths = [2, 2, 6, 4, 0];

function pathsIn(data: readonly number[]): Point[][] {
  const paths: Point[][] = [];
  for (let at = 0; at < data.length; ) {
    const step = data[at] ?? 0;
    const length = lengths[step];
    if (length === undefined) break;
    const end: Point = [data[at + length - 1] ?? 0, data[at + length] ?? 0];
    const path = paths.at(-1);
    if (step === 0) paths.push([end]);
    else if (step === 4 && path?.[0]) path.push(path[0]);
    else if (length > 0) path?.push(end);
    at += length + 1;
  }
  return paths;
}

const sidesOf = (path: readonly Point[]): Side[] =>
  path.slice(1).map(([x, y], index): Side => [...(path[index] ?? [x, y]), x, y]);

/** A filled box is a line where it is thin, the one along its middle; thicker than `most`, it is the ground of a cell. */
function middleOf(path: readonly Point[], most: number): Side[] {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (low + high) / 2];
  if (right - left > (high - low) * 4) return high - low < most ? [[left, y, right, y]] : [];
  return high - low > (right - left) * 4 && right - left < thin * 2 ? [[x, low, x, high]] : [];
}
