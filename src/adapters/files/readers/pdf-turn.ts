/** How a page has to be turned so that its text runs across: points and matrices of the page as it was to those as read. */
export interface PageTurn {
  readonly width: number;
  readonly height: number;
  point(x: number, y: number): readonly [number, number];
  /** Turns the first four numbers of a text's matrix, and moves its last two. */
  matrix(given: readonly number[]): readonly number[];
}

interface Written {
  readonly str: string;
  readonly transform: readonly number[];
}

/** Most of a page's letters say which way it is read, whatever the page says of itself: a wide table may lie on its side. */
export function turnOf(items: readonly Written[], [left, bottom, right, top]: readonly number[]): PageTurn {
  const [x0 = 0, y0 = 0] = [left, bottom];
  const [width, height] = [(right ?? 0) - x0, (top ?? 0) - y0];
  const letters = [0, 0, 0, 0];
  for (const { str, transform } of items) {
    const quarter = quarterOf(transform);
    letters[quarter] = (letters[quarter] ?? 0) + str.trim().length;
  }
  const quarter = letters.indexOf(Math.max(...letters));
  const turn = turns[quarter] ?? turns[0];
  const lies = quarter % 2 === 1;
  const point = (x: number, y: number): readonly [number, number] => turn.point(x - x0, y - y0, width, height);
  return {
    width: lies ? height : width,
    height: lies ? width : height,
    point,
    matrix: ([a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]) => [...turn.way(a, b), ...turn.way(c, d), ...point(x, y)],
  };
}

/** 0 across, 1 up the page, 2 upside down, 3 down the page. */
function quarterOf([a = 0, b = 0]: readonly number[]): number {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}

type Pair = readonly [number, number];

interface Turn {
  way(x: number, y: number): Pair;
  point(x: number, y: number, width: number, height: number): Pair;
}

const turns: readonly [Turn, Turn, Turn, Turn] = [
  { way: (x, y) => [x, y], point: (x, y) => [x, y] },
  { way: (x, y) => [y, -x], point: (x, y, width) => [y, width - x] },
  { way: (x, y) => [-x, -y], point: (x, y, width, height) => [width - x, height - y] },
  { way: (x, y) => [-y, x], point: (x, y, _, height) => [height - y, x] },
];
