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
  const tables = new Map<string, Map<string, number>>();
  return (a, b) => {
    if (a === b) return 1;
    const left = askedVectors.get(a);
    if (!left) return 0;
    let table = tables.get(a);
    if (!table) {
      table = new Map();
      tables.set(a, table);
    }
    const before = table.get(b);
    if (before !== undefined) return before;
    const right = writtenVectors.get(b);
    const likeness = right ? Math.max(0, (cosine(left, right) - NO_LIKENESS) / (1 - NO_LIKENESS)) : 0;
    table.set(b, likeness);
    return likeness;
  };
}

/** Of two vectors of length one. */
function cosine(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function formsByStem(texts: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const text of texts) for (const [stemmed, word] of pairsOf(text)) forms.set(stemmed, word);
  return forms;
}

/** Passages are met again and again, so the words of the last ones are kept, each stem with its last form. */
const remembered = new Map<string, ReadonlyMap<string, string>>();
const MOST_REMEMBERED = 2000;

function pairsOf(text: string): ReadonlyMap<string, string> {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const pairs = new Map<string, string>();
  for (const word of plainWords(text)) if (/^\p{L}{3,}$/u.test(word)) pairs.set(stem(word), word);
  remembered.set(text, pairs);
  return pairs;
}

async function vectorsOf(
  forms: ReadonlyMap<string, string>,
  embedder: WordEmbedder,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const stems = [...forms.keys()];
  const vectors = await embedder.embedDocuments([...forms.values()]);
  return new Map(stems.map((word, index) => [word, vectors[index] ?? []]));
}
