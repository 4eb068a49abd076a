import { mayBeginWithBar } from '../text/first-letter.ts';
import type { Line } from '../text/line.ts';

const row = /^\s*\|\s*(\(?(?:\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,3}|[a-z])[.)]?)\s*\|\s*([^|]*\S)\s*\|\s*$/;
const piped = /^\s*\|.*\|/;
const isPiped = (line: Line | undefined): boolean =>
  line !== undefined && mayBeginWithBar(line.text) && piped.test(line.text.slice(0, 2000));

interface LabelledRow {
  readonly label: string;
  readonly text: string;
}

/**
 * Reads the rows of a form that set a paragraph's number in one column and its words in the other as numbered
 * paragraphs. A run of rows is such a form where all have two cells, count on and mostly hold sentences.
 */
export function readLabelledRows(lines: readonly Line[]): Line[] {
  const result = [...lines];
  for (let start = 0; start < lines.length; start += 1) {
    if (!isPiped(lines[start])) continue;
    let end = start;
    while (end < lines.length && isPiped(lines[end])) end += 1;
    const rows = lines.slice(start, end).map(({ text }) => readRow(text));
    const read = rows.filter((one) => one !== null);
    if (read.length === rows.length && numbersParagraphs(read))
      read.forEach(({ label, text }, at) => {
        const line = lines[start + at];
        if (line) result[start + at] = { ...line, text: `${/^\d{1,3}$/.test(label) ? `${label}.` : label} ${text}` };
      });
    start = end;
  }
  return result;
}

function readRow(text: string): LabelledRow | null {
  const [, label, words] = text.length > 6000 ? [] : (row.exec(text) ?? []);
  return label && words && !/\b(?:Minutes|Decisions?):(?:\s|$)/.test(words) ? { label, text: words } : null;
}

/** Whether labels count on from row to row, and most of the words beside them are sentences. */
function numbersParagraphs(rows: readonly LabelledRow[]): boolean {
  const sentences = rows.filter(({ text }) => /[.;:]$/.test(text) && text.split(' ').length >= 5).length;
  const counts = rows.every(({ label }, at) => at === 0 || compare(rows[at - 1]?.label ?? '', label) < 0);
  const dotted = rows.some(({ label }) => /\d\.\d/.test(label));
  return counts && sentences * 2 > rows.length && (dotted || rows.length >= 2);
}

const bare = (label: string): string => label.replace(/[().]+$|^\(/g, '');

const compare = (above: string, below: string): number =>
  bare(above).localeCompare(bare(below), 'en', { numeric: true });
