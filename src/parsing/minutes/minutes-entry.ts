import { isBlank, type Line } from '../text/line.ts';
import { opensMinutes } from './minutes-opening.ts';

/** Between a number on a line of its own and the next, minutes are an entry of a list: "3", "Minutes of the meeting held on …", "4". */
export function isEntryOfList(lines: readonly Line[], index: number): boolean {
  if (!opensMinutes(lines[index] ?? { number: 0, text: '' })) return false;
  const number = (line: Line | undefined): number => Number(/^\s*(\d{1,2})[.)]?\s*$/.exec(line?.text ?? '')?.[1] ?? 0);
  const above = lines.slice(Math.max(0, index - 2), index).findLast((line) => !isBlank(line));
  const last = number(above);
  return last > 0 && lines.slice(index + 1, index + 7).some((line) => number(line) === last + 1);
}
