import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';

const entry = /^(\d{1,2}\/\d{1,2}\/\d{4})\s+[\u2013-]\s+(.{3,300}?)\s+ref:\s*(\d{1,6})\b(.{0,80})$/i;

/** What opens one of several decisions on a page: "11/05/2020 - Play areas ref: 714  Recommendations Approved". */
export function readRecordEntry(text: string): { readonly date: string; readonly title: string } | null {
  const [, date, title] = text.length > 450 ? [] : (entry.exec(text) ?? []);
  return date && title ? { date, title } : null;
}

const opensEntry = (line: Line): boolean =>
  !isBlank(line) && readRecordEntry(plainText(line.text.slice(0, 500)).replace(/^#+\s*/, '')) !== null;

/** Whether a page lists decisions with what each decided. */
export const listsRecords = (lines: readonly Line[]): boolean => lines.some(opensEntry);

/** The parts of a page of decisions, each with its lines; what heads the page is read with the first. */
export function recordParts(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  let opened = false;
  for (const line of lines) {
    if (opensEntry(line) && opened) parts.push([]);
    opened ||= opensEntry(line);
    parts.at(-1)?.push(line);
  }
  return parts;
}
