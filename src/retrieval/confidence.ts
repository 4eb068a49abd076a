import type { MeaningHit, Vocabulary, WordHits, WordQuery } from './passage-search.ts';

/** How likely it is, from 0 to 1, that what was found holds an answer. */
export function confidenceOf(
  query: WordQuery,
  found: WordHits,
  near: readonly MeaningHit[],
  vocabulary?: Vocabulary,
): number {
  const best = Math.max(0, ...found.passages.map(({ words }) => words));
  const size = vocabulary?.size() ?? 1000;
  const known = vocabulary?.frequencies(query.words);
  const possible = query.words.reduce(
    (total, word) => total + Math.log(1 + (size + 0.5) / ((known?.get(word) ?? 0) + 0.5)),
    0,
  );
  const covered = best / Math.max(1, 2.2 * possible);
  const close = Math.max(0, ...near.map(({ best: cosine }) => cosine));
  return Math.min(1, Math.max(0, 0.5 * covered + 0.5 * close));
}
