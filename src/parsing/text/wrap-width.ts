import { isBlank, type Line } from './line.ts';
import { readMark } from './mark.ts';
import { isRow } from './row-line.ts';

/**
 * The width text was wrapped to: nearly the longest line that another line follows directly. Where no line breaks off
 * in mid-sentence the text was not wrapped, and every line break is meant.
 */
export function wrapWidth(lines: readonly Line[]): number {
  const wrapped = lines.some((line, index) => {
    const next = lines[index + 1];
    if (!next || isRow(next) || line.text.length <= 40) return false;
    return /[a-z0-9,\u2019)](?:\*\*|__)?$/.test(line.text) && /^[a-z]{2}/.test(next.text.trimStart());
  });
  if (!wrapped) return Number.POSITIVE_INFINITY;
  const lengths = lines
    .filter((line, index) => {
      const next = lines[index + 1];
      return !isBlank(line) && next && !isBlank(next) && !readMark(next.text.slice(0, 40)) && !isRow(next);
    })
    .map((line) => line.text.trim().length)
    .sort((a, b) => a - b);
  return Math.max(50, lengths[Math.floor(lengths.length * 0.9)] ?? 50);
}
