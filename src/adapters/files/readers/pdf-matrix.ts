/** How a page moves and turns what it draws, as a PDF writes it: six numbers. */
export type Matrix = readonly number[];

/** What a page draws, in the order it draws it, as pdf.js says it. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export const moved = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

export function times(outer: Matrix, inner: Matrix): Matrix {
  if (inner.length < 6) return outer;
  const [a = 1, b = 0, c = 0, d = 1] = outer;
  const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, ...moved(outer, x, y)];
}

export const numbersIn = (given: unknown): number[] =>
  isList(given) ? Array.from(given).filter((one): one is number => typeof one === 'number') : [];

const isList = (given: unknown): given is ArrayLike<unknown> =>
  typeof given === 'object' && given !== null && 'length' in given;

/** Follows the matrix of a page from step to step: gives the one that holds after a step. */
export function createMatrixFollower(OPS: Readonly<Record<string, number>>): (step: number, given: unknown) => Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  return (step, given) => {
    if (step === OPS.save) saved.push(matrix);
    else if (step === OPS.restore || step === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (step === OPS.transform) matrix = times(matrix, numbersIn(given));
    else if (step === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(given)) matrix = times(matrix, numbersIn(given[0]));
    }
    return matrix;
  };
}
