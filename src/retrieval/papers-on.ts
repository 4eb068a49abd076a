import type { PassageSearch } from './passage-search.ts';
import { questionWords, type WordHelp } from './question-words.ts';

/** So many passages are looked at. */
const PASSAGES = 300;

/** How much public papers speak of a text, by their ids: as a whole, and in the passage that does most. 0 to 2; what is not named does not. */
export function papersOn(text: string, search: Pick<PassageSearch, 'byWords'>, help: WordHelp): Map<string, number> {
  const { papers, passages } = search.byWords(questionWords(text, help), {}, PASSAGES);
  const best = new Map<string, number>();
  for (const { paper, words, pairs, others } of passages) {
    best.set(paper, Math.max(best.get(paper) ?? 0, words + pairs + others));
  }
  const [highestPaper, highestPassage] = [highest(papers.values()), highest(best.values())];
  return new Map(
    [...new Set([...papers.keys(), ...best.keys()])].map((paper) => [
      paper,
      (papers.get(paper) ?? 0) / highestPaper + (best.get(paper) ?? 0) / highestPassage,
    ]),
  );
}

function highest(scores: Iterable<number>): number {
  return [...scores].reduce((most, score) => Math.max(most, score), 0) || 1;
}
