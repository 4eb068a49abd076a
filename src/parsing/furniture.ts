import { isBlank, type Line } from './line.ts';

const patterns = [
  /^\(?this page is (?:intentionally )?(?:left )?blank\)?\.?$/i,
  /^(?:agenda )?page \d{1,4}(?: of \d{1,4})?$/i,
  /^[-\u2013]\s?\d{1,4}\s?[-\u2013]$/,
  /^(?:[-=_*\u2013\u2014]\s?){3,}$/,
  /^agenda item$/i,
  /^supporting documents:?$/i,
  /^(?:skip to (?:main )?content|back to top|print this page|share this page|publication date.{0,40}|accept cookies)$/i,
  /^no\.?\s*\|\s*item\s*\|?$/i,
  /^\|?(?:\s?:?-{2,}:?\s?\|)+(?:\s?:?-{2,}:?)?\s?$/,
  /^\|[\s|]*$/,
];

/** Whether a line carries no content: a blank-page notice, a page number, a rule, navigation text. */
export function isFurniture(line: Line): boolean {
  const text = line.text.trim();
  return text.length <= 100 && patterns.some((pattern) => pattern.test(text));
}

/** Numbers of lines that hold nothing but a running page number: bare numerals that keep counting upwards. */
export function runningPageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const bare = lines.filter((line) => /^\s*\d{1,4}\s*$/.test(line.text) && aloneInItsBlock(lines, line));
  const counting = bare.filter((line, index) => {
    const value = Number(line.text);
    const before = bare[index - 1];
    const after = bare[index + 1];
    return (before && Number(before.text) === value - 1) || (after && Number(after.text) === value + 1);
  });
  return new Set(counting.length >= 3 ? counting.map((line) => line.number) : []);
}

function aloneInItsBlock(lines: readonly Line[], line: Line): boolean {
  const before = lines[line.number - 2];
  const after = lines[line.number];
  return (!before || isBlank(before)) && (!after || isBlank(after));
}
