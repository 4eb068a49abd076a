import { isBlank, type Line } from './line.ts';

const fewest = 2;
const goesOn = /[;,](?: and| or)?$/;
const opensPoint = /^\s*[a-z\d\u00a3]/;
/** A label of its own: "2.1", "(a)", "iv)". */
const isLabelled = /^\s*(?:\d+[.)]|\(?[a-z][.)]|\(?[ivxl]+[.)]|\d+(?:\.\d+)+[.)]?)(?:\s|$)/i;

/**
 * Gives the points of a list the bullets that text taken from a PDF has lost, where they were drawn and not written: below
 * words that end in a colon, each apart, in small letters, and broken off but for the last.
 */
export function restoreBullets(lines: readonly Line[]): readonly Line[] {
  const points = new Set<number>();
  let above = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? none;
    if (isBlank(line)) continue;
    if (above.endsWith(':') && isBlank(lines[index - 1] ?? none)) {
      const found = pointsFrom(lines, index);
      for (const at of found.starts) points.add(at);
      if (found.starts.length > 0) index = found.end;
    }
    above = (lines[index]?.text ?? '').trim();
  }
  if (points.size === 0) return lines;
  return lines.map((line, at) => (points.has(at) ? { ...line, text: `\u2022 ${line.text.trim()}` } : line));
}

const none: Line = { number: 0, text: '' };

function pointsFrom(
  lines: readonly Line[],
  from: number,
): { readonly starts: readonly number[]; readonly end: number } {
  const starts: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? none;
    if (isBlank(line)) continue;
    if (!opensPoint.test(line.text) || isLabelled.test(line.text) || line.row || line.text.includes('\t')) break;
    starts.push(index);
    while (index + 1 < lines.length && !isBlank(lines[index + 1] ?? none)) index += 1;
    const last = (lines[index]?.text ?? '').trim();
    if (goesOn.test(last)) continue;
    return last.endsWith('.') && starts.length >= fewest ? { starts, end: index } : nothing;
  }
  return nothing;
}

const nothing = { starts: [], end: 0 };
