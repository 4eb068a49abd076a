import { searchWords } from '../../indexing/search-words.ts';
import { isNumber } from '../counting-words.ts';
import type { Reading } from '../quoting/quoting-writer.ts';

const isCount = (word: string) => isNumber(word) || word === 'none' || word === 'no';
/** Sums of money count nothing, and "no child may be left" is no nought. */
const NO_COUNT = /£ ?\d[\d.,]*(?:m|bn|k)?\b|\bno (?:child|pupil|person|parent|carer|family|school|member|one)\b/gi;
/** People may be told as anything that is a person, and "how many is that?" counts what went before. */
const ANYBODY =
  /\bhow many (?:people|persons|individuals|of|is|are|were|was|that|more|times|in|an?|per|each|every|do|does|did|can|will|have|has)\b/i;
const AMOUNT = /^(?:number|total|percentag|proportion|figur|rate|share)$/;
/** A number may stand this many words before what it counts, or after it where an amount is named. */
const BEFORE = 6;
const AFTER = 30;

/** "How many adopters … in 2022?" is answered by a number of adopters, in words that are not of another time. */
export function uncounted({ question, quotes, scored }: Reading): string | null {
  const { counted, question: asks, periods } = question;
  if (!/\bhow many\b/i.test(asks) || counted.length === 0 || ANYBODY.test(asks)) return null;
  const fitting = quotes.filter(({ passage }) => {
    const time = scored.find((sentence) => sentence.passage === passage)?.time;
    return time !== 'conflicts';
  });
  const narrower = new Set(scored.filter((sentence) => sentence.narrower).map(({ text }) => text));
  const told = fitting.some(
    ({ passage, sentences }) =>
      (passage.kind === 'table-row' && hasFigure(passage.sentences)) ||
      sentences.some((text) => !narrower.has(text) && counts(text, counted)),
  );
  if (told) return null;
  const when = periods.length > 0 ? ` in ${periods.map(({ label }) => label).join(' or ')}` : '';
  return `The papers give no such number${when}.`;
}

/** A row of an action log or a register need not count anything. */
function hasFigure(cells: readonly string[]): boolean {
  return cells.some((cell) =>
    /(?:^|[:–(] ?)[£<>~]?\d[\d,.]*(?:%|m|bn|k)?(?:$|[ );])(?! ?\p{L}+ (?:19|20)\d\d)/u.test(cell.trim()),
  );
}

function counts(text: string, counted: readonly string[]): boolean {
  const words = searchWords(text.replace(NO_COUNT, ' '));
  return words.some((word, at) => {
    if (!counted.includes(word)) return false;
    const before = words.slice(Math.max(0, at - BEFORE), at);
    const after = words.slice(at, at + AFTER);
    return (
      before.some((other) => isCount(other)) ||
      (before.some((other) => AMOUNT.test(other)) && after.some((other) => isCount(other))) ||
      /^\(?\d/.test(words[at + 1] ?? '')
    );
  });
}
