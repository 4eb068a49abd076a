import type { WordHits } from './passage-search.ts';
import type { Candidate } from './weigh.ts';

/**
 * What each sign of an answer adds to the log-odds that the library holds one. Fitted by logistic regression on
 * answerable and unanswerable questions of mixed prose, both kinds counting the same; 0.5 means even odds.
 */
const ODDS = {
  bias: -7.8,
  /** Best BM25 found, as a share of the summed weight of the question's words. */
  covered: 2.44,
  /** Logarithm of that sum: how much the question specifies. */
  specified: 0.72,
  /** How far the best passage stands above the tenth. */
  lead: 1.28,
  /** Cosine of the best passage's nearest sentence. */
  closeness: 3.2,
};
const TENTH = 9;

/** How likely it is, from 0 to 1, that what was found holds an answer. */
export function confidenceOf(found: WordHits, ranked: readonly Candidate[]): number {
  const [best] = ranked;
  if (!best || found.possible === 0) return 0;
  const words = found.passages.reduce((highest, hit) => Math.max(highest, hit.words), 0);
  const tenth = ranked[Math.min(TENTH, ranked.length - 1)];
  const odds =
    ODDS.bias +
    ODDS.covered * (words / found.possible) +
    ODDS.specified * Math.log(found.possible) +
    ODDS.lead * (best.score - (tenth?.score ?? 0)) +
    ODDS.closeness * best.cosine;
  return 1 / (1 + Math.exp(-odds));
}
