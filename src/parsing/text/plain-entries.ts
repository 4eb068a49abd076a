import { isDateOnly } from '../heads/meeting-facts.ts';
import { countsOnEntry } from './entry-label.ts';
import type { Line } from './line.ts';
import { isRow } from './row-line.ts';

/** A numeral without a stop before a title: "3 Minutes of the meeting held on 19 November 2024", "6a Fostering". */
const plain =
  /^(?<before>(?:\*\*)? {0,4})(?<label>\d{1,2}[a-z]?)(?<white> {1,8}|\t)(?=["'\u2018\u201c]?\p{Lu})(?<title>.{3,})$/u;
/** An entry that the PDF gave as a row is counted, and stays a row. */
const row = /^\s*(?:\|\s*)?(?<label>\d{1,2}[a-z]?)[.)]?(?:\s*[|\t]\s*|\s+(?=\p{Lu}))(?<title>.*)$/u;
/** A number on a line of its own, as narrow columns become, labels what follows by itself. */
const labelAlone = /^\s{0,4}\d{1,2}[a-z]?$/;
const stopped = /^\s{0,4}\d{1,2}\\?[.)]\s/;
const ofDate =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;
/** So many entries at least count on from the first; as many with a stop number the list themselves. */
const fewest = 4;

/**
 * Writes the numbers of an agenda's entries with their stop where it leaves them out, so that an entry begins at its number
 * and not at the end of what is said of the one above: "2 Declarations of interest", "3 Minutes". Their titles stay where
 * they stand on their lines. Numbers with a stop below the list are those of the reports that follow it.
 */
export function numberPlainEntries(lines: readonly Line[]): readonly Line[] {
  const numbered = new Map<Line, string>();
  let last = '0';
  let alone = 0;
  let withStop = 0;
  let withStopAbove = 0;
  for (const line of lines) {
    if (stopped.test(line.text.slice(0, 20))) withStop += 1;
    if (labelAlone.test(line.text) && countsOnEntry(last, line.text.trim())) {
      last = line.text.trim();
      alone += 1;
      continue;
    }
    const inRow = isRow(line);
    const { label = '', title = '', before = '', white = '' } = (inRow ? row : plain).exec(line.text)?.groups ?? {};
    if (!countsOnEntry(last, label) || ofDate.test(title) || isDateOnly(line.text)) continue;
    last = label;
    withStopAbove = withStop;
    if (!inRow) numbered.set(line, `${before}${label}.${white.slice(1) || ' '}${title}`);
  }
  if (numbered.size === 0 || numbered.size + alone < fewest || withStopAbove >= fewest) return lines;
  return lines.map((line) => {
    const text = numbered.get(line);
    return text === undefined ? line : { ...line, text };
  });
}
