import type { Passage } from '../indexing/passage.ts';
import type { RetrievalQuery, ScoredPassage } from './retrieve.ts';
import { createSameWords } from './same-words.ts';
import type { Candidate } from './weigh.ts';

/** How many of the rejected are told, best first. */
const TOLD = 20;

/** Keeps the best passages, never the same words twice, and says of the next ones why they were left out. */
export function choose(
  ranked: readonly Candidate[],
  passages: ReadonlyMap<number, Passage>,
  { limit, repeats }: Pick<RetrievalQuery, 'limit' | 'repeats'>,
): { kept: ScoredPassage[]; rejected: ScoredPassage[] } {
  const compare = createSameWords();
  const kept: ScoredPassage[] = [];
  const rejected: ScoredPassage[] = [];
  for (const { row, score, parts } of ranked) {
    const passage = passages.get(row);
    if (!passage) continue;
    const place = repeats === 'kept' ? -1 : kept.findIndex((other) => compare(passage, other.passage) !== null);
    const twin = kept[place];
    if (twin && compare(passage, twin.passage) === 'fuller') {
      kept[place] = { passage, score: twin.score, parts, rejected: null };
      rejected.push({ ...twin, rejected: `the same words stand, more fully, in ${passage.id}` });
    } else if (twin) {
      rejected.push({ passage, score, parts, rejected: `the same words stand in ${twin.passage.id}` });
    } else if (kept.length < limit) {
      kept.push({ passage, score, parts, rejected: null });
    } else {
      rejected.push({ passage, score, parts, rejected: `${limit} passages fit better` });
    }
  }
  return { kept, rejected: rejected.slice(0, TOLD) };
}
