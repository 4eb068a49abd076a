import type { WeighedTerm } from './coverage.ts';
import type { ScoredSentence } from './score-sentences.ts';

const TOTAL = /^[\s|*]*(?:grand |sub[ -]?|net |overall )?totals?\b/i;
const ASKS_FOR_ALL = /\b(?:totals?|overall|altogether|in all|all (?:the )?|whole|entire|sum|combined|net|gross)\b/i;
/** Less than this, a row and its surroundings do not speak of an idea. */
const SPOKEN = 0.5;

/** Whether a sentence is the row of a total, while the question names something that neither it nor its table speaks of. */
export function isTotalOfOthers(
  { passage, around }: Pick<ScoredSentence, 'passage' | 'around'>,
  terms: readonly WeighedTerm[],
  question: string,
): boolean {
  if (passage.kind !== 'table-row' || !TOTAL.test(passage.text) || ASKS_FOR_ALL.test(question)) return false;
  return terms.some((_, term) => (around[term] ?? 0) < SPOKEN);
}
