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
/** How many words a name has at most that is put in full where a sentence has its last or first word. */
const LONGEST_NAME = 6;
const DEFINITE = '(?:the|this|that|these|those|such|its|their|our|both)(?: \\w+)?';

/**
 * Whether a word or figure of a statement fills in what a sentence only names by "the": "the setting up home grant" for
 * "the grant", "the transfer of 0.5%" for "the transfer", where another sentence has those very words.
 */
export function fillsIn(put: Span, claim: Reading, sentence: Reading, others: readonly string[]): boolean {
  const at = claim.words.findIndex(({ start, end }) => start < put.end && end > put.start);
  return claim.words.slice(Math.max(0, at - LONGEST_NAME), at + LONGEST_NAME).some((head) => {
    if (isEmptyWord(head) || /^\d/.test(head.text) || !sentence.words.some((word) => rootsAgree(word, head)))
      return false;
    const name = claim.plain.slice(Math.min(put.start, head.start), Math.max(put.end, head.end)).toLowerCase();
    return (
      new RegExp(`\\b${DEFINITE} ${head.text}\\b`, 'i').test(sentence.plain) &&
      others.some((other) => other.toLowerCase().includes(name))
    );
  });
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
