import type { Understanding } from '../question/understand.ts';
import { companions, ofEachPeriod, ofFirstMention, ofMissingShape } from './beside-the-best.ts';
import { covered, type WeighedTerm } from './coverage.ts';
import { type Quote, quoteOf } from './quote-passage.ts';
import type { ScoredSentence } from './score-sentences.ts';
import { SELECTION as S } from './weights.ts';

/**
 * Chooses what to quote: the best sentence, then others that answer as well or speak of ideas the first leaves open, from
 * at most a few passages. A list is quoted whole; a sentence that points back brings the one before it.
 */
export function chooseQuotes(
  question: Understanding,
  terms: readonly WeighedTerm[],
  scored: readonly ScoredSentence[],
): readonly Quote[] {
  const [first] = scored;
  if (!first) return [];
  const leaders = leadersOf(scored);
  const chosen = [first];
  const many = wantsSeveral(question);
  for (const leader of leaders.slice(1)) {
    if (chosen.length >= (many ? S.mostWhenSeveral : S.most)) break;
    const near = leader.score >= first.score * (many ? S.nearWhenSeveral : S.near);
    const adds =
      gain(terms, chosen, leader) >= (many ? S.gainWhenSeveral : S.gain) && leader.score >= first.score * S.floor;
    if ((near || adds) && !sameWords(chosen, leader)) chosen.push(leader);
  }
  for (const leader of ofMissingShape(question, chosen, leaders)) if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of ofFirstMention(question, leaders)) if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of ofEachPeriod(question, leaders)) if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of chosen.slice(0, 1)) {
    for (const companion of companions(leader, leaders, question))
      if (!chosen.includes(companion)) chosen.push(companion);
  }
  return chosen.map((leader) => quoteOf(leader, scored, question));
}

/** The best sentence of each passage, best first. */
function leadersOf(scored: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const seen = new Set<number>();
  return scored.filter(({ offered }) => !seen.has(offered) && seen.add(offered));
}

/** Whether a question asks for more than one thing. */
function wantsSeveral({ askedFor, question }: Understanding): boolean {
  return (
    /\b(?:both|each|respectively|between|changed?|differen(?:ce|t)|and (?:what|when|who|how|why|which|where|did|was|were|is|by|against))\b|\?.*\?/i.test(
      question,
    ) || askedFor.includes('list')
  );
}

/** How much more of the question is spoken of with another sentence. */
function gain(terms: readonly WeighedTerm[], chosen: readonly ScoredSentence[], next: ScoredSentence): number {
  const before = terms.map((_, term) => Math.max(...chosen.map(({ around }) => around[term] ?? 0)));
  const after = before.map((share, term) => Math.max(share, next.around[term] ?? 0));
  return covered(terms, after) - covered(terms, before);
}

function sameWords(chosen: readonly ScoredSentence[], { text }: ScoredSentence): boolean {
  const flat = (words: string) => words.toLowerCase().replace(/\W+/g, ' ');
  return chosen.some((other) => flat(other.text) === flat(text));
}
