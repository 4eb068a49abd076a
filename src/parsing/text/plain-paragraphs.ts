import { mayBeginWithFigure } from './first-letter.ts';
import { isBlank, type Line } from './line.ts';

/** A numeral without a stop before what may be a sentence: "3 The hub takes first enquiries by telephone". */
const plain = /^\s{0,4}(\d{1,2}) {1,12}(?=["'\u2018\u201c(\u00a3]?[A-Z])(.+)$/;
const stopped = /^\s{0,4}\d{1,2}\\?[.)]\s+["'\u2018\u201c(\u00a3]?[A-Z]/;
/** Cells beside each other are no sentence. */
const columns = /\t|\||\S {3,}\S/;
/** A line as long as this is no title; so many paragraphs at least count on from the first. */
const fullLine = 45;
const fewest = 2;

/**
 * Writes the numbers of a report's paragraphs with their stop where the report leaves it out: "1 The house has \u2026" counts
 * on to "2 Letters were received \u2026". Numerals that open no sentence, or do not count on from 1, stay as they are.
 */
export function numberPlainParagraphs(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => mayBeginWithFigure(text) && stopped.test(text.slice(0, 20))).length >= fewest)
    return lines;
  const numbered = new Map<Line, string>();
  lines.forEach((line, index) => {
    const [, label, words = ''] = mayBeginWithFigure(line.text) ? (plain.exec(line.text) ?? []) : [];
    if (Number(label) !== numbered.size + 1 || columns.test(words) || line.row || !endsAbove(lines[index - 1])) return;
    if (words.length < fullLine && !/[.:;]$/.test(words)) return;
    numbered.set(line, `${label}. ${words}`);
  });
  if (numbered.size < fewest) return lines;
  return lines.map((line) => {
    const text = numbered.get(line);
    return text === undefined ? line : { ...line, text };
  });
}

/** Whether nothing is left open above: an empty line, the end of a sentence, a title. */
const endsAbove = (above: Line | undefined): boolean =>
  above === undefined ||
  isBlank(above) ||
  /[.:;?!)]$/.test(above.text) ||
  above.text.startsWith('#') ||
  (above.text.trim().length < fullLine && !/,$/.test(above.text)) ||
  columns.test(above.text);
