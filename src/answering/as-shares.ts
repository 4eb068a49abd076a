import type { ScoredPassage } from '../retrieval/retrieve.ts';

/** Scores as shares of the best, so that what two searches found can be joined. */
export function asShares(kept: readonly ScoredPassage[]): readonly ScoredPassage[] {
  const best = Math.max(...kept.map(({ score }) => score), 1e-9);
  return kept.map((scored) => ({ ...scored, score: scored.score / best }));
}
