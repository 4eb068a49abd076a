import { mayBeginWithLetter } from './first-letter.ts';
import { setQuestionsApart } from './glued-questions.ts';
import { isBlank, type Line } from './line.ts';

/** "APPENDIX I COMMERCIAL IN CONFIDENCE - EXEMPT i. Ticketwise asks \u2026": a heading in capitals, and what it heads. */
const appendix =
  /^((?:APPENDIX|ANNEXE?|SCHEDULE|ENCLOSURE) [A-Z\d]{1,3}\b[^a-z]{8,120}?)\s+((?:[ivx]{1,4}|\d{1,2}|[a-z])[.)](?:\s+\S.*)?|[A-Z][a-z'\u2019]+ [a-z].*)$/;
const mayBeAppendix = mayBeginWithLetter('AES');
const marks = /\b(?:EXEMPT|CONFIDENTIAL|CONFIDENCE|RESTRICTED|PRIVATE|NOT FOR PUBLICATION)\b/;

/** The border of a box with its first row run on behind it. */
const border = /\+[-=]{8,}\+\s*\|/;
const betweenRows = /\|\s*\||\+?\s*[-=][-=\s]{6,}\+?|\|/;
/** How many lines a box may take. */
const mostInBox = 12;

/**
 * Sets apart what a rendering ran together: the rows of a box that a typewriter's signs draw, and a heading in capitals
 * that marks an appendix with the words below it, a field with the question below it.
 */
export const setRunTogetherApart = (lines: readonly Line[]): readonly Line[] =>
  setBlocksApart(setQuestionsApart(lines));

function setBlocksApart(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => isBox(text) || isAppendix(text))) return lines;
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (isBox(line.text)) {
      const end = lines.findIndex((one, index) => index > at && (isBlank(one) || index >= at + mostInBox));
      const box = lines.slice(at, end < 0 ? lines.length : end);
      const rows = box.map(({ text }) => text).join(' ');
      result.push(...inTurn(line, rows.split(betweenRows)));
      at += box.length - 1;
    } else if (isAppendix(line.text)) {
      const [, head = '', rest = ''] = appendix.exec(line.text) ?? [];
      result.push(...inTurn(line, [head, rest]));
    } else result.push(line);
  }
  return result;
}

const isBox = (text: string): boolean => text.includes('+--') && border.test(text);

const isAppendix = (text: string): boolean =>
  mayBeAppendix(text) && /^(?:APP|ANN|SCH|ENC)/.test(text) && marks.test(appendix.exec(text)?.[1] ?? '');

/** What stood in one line as a line each, an empty one between. */
const inTurn = (line: Line, texts: readonly string[]): Line[] =>
  texts
    .map((text) => text.trim())
    .filter(Boolean)
    .flatMap((text, index, all) => [
      ...(index === 0 ? [] : [{ number: line.number + (index - 0.5) / all.length, text: '' }]),
      { ...line, number: line.number + index / all.length, text },
    ]);
