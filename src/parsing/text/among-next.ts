import type { Line } from './line.ts';

/** Tells whether any of so many lines from a line on is of a kind; no line is looked at twice, nor before one asks for it. */
export function amongNext(
  isOne: (line: Line) => boolean,
): (lines: readonly Line[], start: number, most: number) => boolean {
  const known = new WeakMap<readonly Line[], (boolean | undefined)[]>();
  return (lines, start, most) => {
    const told = known.get(lines) ?? lines.map(() => undefined);
    known.set(lines, told);
    for (let at = start; at < Math.min(lines.length, start + most); at += 1) {
      const line = lines[at];
      told[at] ??= line !== undefined && isOne(line);
      if (told[at]) return true;
    }
    return false;
  };
}
