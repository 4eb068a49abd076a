import type { Reading } from './evidence.ts';
import { isEmptyWord, type Word, wordsOf } from './plain-text.ts';
import { rootsAgree } from './safe-words.ts';

const VERB =
  '(?:\\w+ly |also |then |all )?(?:had|has|have|was|were|is|are|will|would|did|do|said|told|gave|came|went|took|felt|thought|\\w{2,}ed)\\b'; // prettier-ignore

/** "It", "of these", "a fourth", "30 agreed", "the longest had lasted", "us": the sentence goes on from the one before. */
const POINTS_BACK = new RegExp(
  [
    '\\b(?:its?|they|them|their|this|these|those|he|she|his|her|we|us|our|(?:on|of|in|at|to|for|with|by|after|since) that|a (?:second|third|fourth|fifth|further)|another|the (?:other|rest)|the same(?= (?:as|at|in|for|was|were|is|period|year|time|date|figure)\\b|[.,;])|there(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should)\\b)|one(?= (?:to|in|by|at|for|before|after|from|on)\\b|[.,;]))\\b',
    `\\b(?:the (?:\\w+est|first|last|latter|former|remainder|majority|others)|others|some|most|all|both|none|half|many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?=${VERB})`,
    `(?<![\\w.,£])\\d[\\d,.]*(?:%| per cent)? (?=${VERB})`,
  ].join('|'),
  'gi',
);
/** How many words past the last that was taken a pointing word may stand ("signed up to this"). */
const CLOSE_BY = 4;

const ASKS = /\b(?:asked|queried|questioned|enquired|question|query|wondered)\b/i;
const ANSWERS =
  /\b(?:said|answered|replied|responded|confirmed|explained|reported|stated|advised|told|(?:it was|members were) \w+ed)\b/i;

/** "The Director said that 143 people had waited": an answer goes on from its question. */
export const answersWhat = ({ plain }: Reading, before: Reading | undefined): boolean =>
  before !== undefined && ASKS.test(before.plain) && ANSWERS.test(plain);

/** Whether a sentence points back before, or close behind, the last of the words that were taken from it. */
export function pointsBack({ plain, words }: Reading, taken: readonly Word[]): boolean {
  const last = words.findLastIndex((word) => taken.some((own) => rootsAgree(own, word)));
  const limit = words[last < 0 ? words.length - 1 : Math.min(last + CLOSE_BY, words.length - 1)]?.end ?? 0;
  return [...plain.matchAll(POINTS_BACK)].some(({ index }) => index < limit);
}

interface Span {
  readonly start: number;
  readonly end: number;
}
/** How far from what is filled in the noun may stand that it tells more of. */
const NEAR = 2;
/** How many words may be filled in at one place. */
const LONGEST_RUN = 12;
const THE = '(?:the|this|that|these|those|such|its|their|our|both|all|each|every)';
/** What may stand between "the" and a noun that is told more of, and between "the" and a noun that is given a figure. */
const BETWEEN = { words: '(?:[ -]\\w+){0,4}', figure: '(?: \\w+)?' } as const;

const isDefinite = (head: Word, { plain, words }: Reading, given: keyof typeof BETWEEN = 'words'): boolean =>
  !/^\d/.test(head.text) &&
  !isEmptyWord(head) &&
  words.some((word) => rootsAgree(word, head)) &&
  new RegExp(`\\b${THE}${BETWEEN[given]}[ -]${head.text}\\b`, 'i').test(plain);

/**
 * Whether a word or figure of a statement fills in what a sentence only names by "the": "the setting up home grant" for
 * "the grant", "the transfer of 0.5%" for "the transfer", where another sentence has those very words.
 */
export function fillsIn(put: Span, claim: Reading, sentence: Reading, others: readonly string[]): boolean {
  const [from, to] = runAround(put, claim, sentence);
  if (to - from > LONGEST_RUN) return false;
  const run = claim.plain
    .slice(claim.words[from]?.start, Math.max(put.end, claim.words[to - 1]?.end ?? 0))
    .toLowerCase();
  const beside = (words: readonly Word[], phrase: (head: string) => string): boolean =>
    words
      .filter((head) => isDefinite(head, sentence, 'value' in put ? 'figure' : 'words'))
      .some((head) => others.some((other) => other.toLowerCase().includes(phrase(head.text.toLowerCase()))));
  return (
    beside(claim.words.slice(Math.max(0, from - NEAR), from), (head) => `${head} ${run}`) ||
    beside(claim.words.slice(to, to + NEAR), (head) => `${run} ${head}`)
  );
}

/** The words around a place that a sentence does not have, with the small words that lead them in, as first and last place. */
function runAround(put: Span, { words }: Reading, sentence: Reading): [from: number, to: number] {
  const has = (word: Word | undefined): boolean =>
    word === undefined ||
    (!isEmptyWord(word) &&
      !/^\d/.test(word.text) &&
      sentence.words.some((other) => rootsAgree(other, word) && /'s$/.test(other.text) === /'s$/.test(word.text)));
  let from = words.findIndex(({ start, end }) => start < put.end && end > put.start);
  let to = from + 1;
  while (from > 0 && !has(words[from - 1])) from -= 1;
  while (to < words.length && !has(words[to])) to += 1;
  while (to > from + 1 && isTail(words[to - 1], put)) to -= 1;
  return [from, to];
}

/** What only leads over to the words after it. */
const isTail = (word: Word | undefined, { end }: Span): boolean =>
  word !== undefined && word.start >= end && isEmptyWord(word);

/**
 * "the consultation on St Oswin's School", "the survey's findings": what a sentence shortly before speaks of, put beside a
 * noun that only has "the".
 */
export function completes(
  put: readonly Word[],
  claim: Reading,
  sentence: Reading,
  before: readonly Reading[],
): boolean {
  const [first, last] = [put[0], put.at(-1)];
  if (
    !first ||
    !last ||
    !before.some(({ words }) => put.every((word) => words.some((other) => rootsAgree(other, word))))
  )
    return false;
  const [from, to] = runAround(first, claim, sentence);
  const [head, next] = [claim.words[from - 1], claim.words[to]];
  if (last.start >= (claim.words[to - 1]?.end ?? 0)) return false;
  const behind =
    head !== undefined &&
    /^(?:of|from|for|by|on|to|in|at)$/i.test(claim.words[from]?.text ?? '') &&
    isDefinite(head, sentence) &&
    !new RegExp(`\\b${head.text} (?:of|for|from|by|on|to|in|at)\\b`, 'i').test(sentence.plain);
  return behind || (next !== undefined && new RegExp(`\\b[Tt]he ${next.text}\\b`).test(sentence.plain));
}

/** Whether a figure stands beside the same word in a statement as in the sentence it is taken from ("the 742 children"). */
export function keepsItsNeighbour(figure: Span & { value: number }, claim: Reading, source: Reading): boolean {
  const beside = ({ plain }: Reading, { start, end }: Span): Word[] => [
    ...wordsOf(plain.slice(0, start)).slice(-2),
    ...wordsOf(plain.slice(end)).slice(0, 2),
  ];
  const own = beside(claim, figure).filter((word) => !isEmptyWord(word));
  return source.figures
    .filter(({ value }) => value === figure.value)
    .some((printed) => beside(source, printed).some((word) => own.some((other) => rootsAgree(word, other))));
}
