import { searchWords } from '../../indexing/search-words.ts';
import type { Term } from './understand.ts';

/** Share of a question's ideas that a text speaks of, in its own words or the glossary's. */
export function shareSpoken(topic: readonly Term[], text: string): number {
  const written = new Set(searchWords(text));
  const spoken = topic.filter(({ words, others }) =>
    [words, ...others].some((phrase) => phrase.length > 0 && phrase.every((word) => written.has(word))),
  );
  return topic.length === 0 ? 0 : spoken.length / topic.length;
}
