import { isDateOnly } from '../heads/meeting-facts.ts';
import type { Line } from './line.ts';

/** A numeral without a stop before a title: "3 Minutes of the meeting held on 19 November 2024". */
const plain = /^(?:\*\*)? {0,4}(\d{1,2}) {1,8}(?=["'\u2018\u201c]?\p{Lu})(.{3,})$/u;
/** An entry that the PDF gave as a row is counted, and stays a row. */
const row = /^\s*\|\s*(\d{1,2})[.)]?\s*\|\s*(.*)$/;
const stopped = /^\s{0,4}\d{1,2}\\?[.)]\s/;
const ofDate =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;
/** So many entries at least count on from the first; as many with a stop number the list themselves. */
const fewest = 4;

/**
 * Writes the numbers of an agenda's entries with their stop where it leaves them out, so that an entry begins at its number
 * and not at the end of what is said of the one above: "2 Declarations of interest", "3 Minutes".
 */
export function numberPlainEntries(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => stopped.test(text.slice(0, 20))).length >= fewest) return lines;
  const numbered = new Map<Line, string>();
  let last = 0;
  for (const line of lines) {
    const isRow = line.row || /[|\t]/.test(line.text);
    const [, label, title = ''] = (isRow ? row : plain).exec(line.text) ?? [];
    if (Number(label) !== last + 1 || ofDate.test(title) || isDateOnly(line.text)) continue;
    last += 1;
    const bold = line.text.startsWith('**');
    if (!isRow) numbered.set(line, bold ? `**${label}. ${title}` : `${label}. ${title}`);
  }
  if (numbered.size < fewest) return lines;
  return lines.map((line) => {
    const text = numbered.get(line);
    return text === undefined ? line : { ...line, text };
  });
}
