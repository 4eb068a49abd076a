import type { Line } from './line.ts';

/** Tells whether any of so many lines from a line on is of a kind; the lines are looked through once for all that ask. */
export function amongNext(
  isOne: (line: Line) => boolean,
): (lines: readonly Line[], start: number, most: number) => boolean {
  const known = new WeakMap<readonly Line[], readonly number[]>();
  return (lines, start, most) => {
    const before = known.get(lines);
    const nextOf = before ?? nextOfEach(lines, isOne);
    if (before === undefined) known.set(lines, nextOf);
    return (nextOf[start] ?? Number.POSITIVE_INFINITY) < start + most;
  };
}

/** Where the next line of a kind stands, from each line on. */
function nextOfEach(lines: readonly Line[], isOne: (line: Line) => boolean): readonly number[] {
  let next = Number.POSITIVE_INFINITY;
  return lines
    .toReversed()
    .map((line, below) => {
      if (isOne(line)) next = lines.length - 1 - below;
      return next;
    })
    .reverse();
}
