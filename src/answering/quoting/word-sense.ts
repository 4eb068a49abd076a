import { plainWords } from '../../indexing/search-words.ts';
import { stem } from '../../indexing/stem.ts';

/** Turns words into vectors; LangChain's Embeddings fit. */
export interface WordEmbedder {
  embedDocuments(texts: string[]): Promise<number[][]>;
}

/** How near two stemmed words are in meaning, 0 to 1; the same word is 1. */
export type Likeness = (asked: string, written: string) => number;

/** Cosines up to here say nothing about meaning; found by looking at neighbours of common words. */
const NO_LIKENESS = 0.35;

/** Without an embedder only the same word is alike. */
export const sameWordOnly: Likeness = (asked, written) => (asked === written ? 1 : 0);

/** Learns the words of a question and of the texts it is compared with, and says how alike they are. */
export async function learnLikeness(
  question: string,
  texts: readonly string[],
  embedder: WordEmbedder | undefined,
): Promise<Likeness> {
  if (!embedder) return sameWordOnly;
  const asked = formsByStem([question]);
  const written = formsByStem(texts);
  const askedVectors = await vectorsOf(asked, embedder);
  const writtenVectors = await vectorsOf(written, embedder);
  const known = new Map<string, number>();
  return (a, b) => {
    if (a === b) return 1;
    const key = `${a} ${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [left, right] = [askedVectors.get(a), writtenVectors.get(b)];
    const cosine = left && right ? left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0) : 0;
    const likeness = Math.max(0, (cosine - NO_LIKENESS) / (1 - NO_LIKENESS));
    known.set(key, likeness);
    return likeness;
  };
}

function formsByStem(texts: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const text of texts)
    for (const word of plainWords(text)) if (/^\p{L}{3,}$/u.test(word)) forms.set(stem(word), word);
  return forms;
}

async function vectorsOf(
  forms: ReadonlyMap<string, string>,
  embedder: WordEmbedder,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const stems = [...forms.keys()];
  const vectors = await embedder.embedDocuments([...forms.values()]);
  return new Map(stems.map((word, index) => [word, vectors[index] ?? []]));
}
