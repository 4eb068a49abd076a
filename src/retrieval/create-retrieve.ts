import { unitVector } from '../indexing/unit-vector.ts';
import { choose } from './choose.ts';
import { confidenceOf } from './confidence.ts';
import type { PassageSearch } from './passage-search.ts';
import { questionWords, type WordHelp } from './question-words.ts';
import type { Retrieve } from './retrieve.ts';
import { weigh } from './weigh.ts';
import type { RetrievalWeights } from './weights.ts';

/** Turns a question into a vector in the space of the passages' sentences. LangChain's Embeddings fit. */
export interface QueryEmbedder {
  embedQuery(text: string): Promise<number[]>;
}

/** What retrieval may lean on; each part may be missing. */
export interface RetrievalHelp extends WordHelp {
  /** Hears that a question could not be embedded (a hosted model that does not answer); words alone then find. */
  readonly onEmbeddingFailure?: (error: unknown) => void;
}

/** Beyond what is kept, this many are read so that the same words can be told apart and the next best be named. */
const SPARE = 40;

/** Joins the searches and the weights into one function from a question to kept and rejected passages. */
export function createRetrieve(
  search: PassageSearch,
  embeddings: QueryEmbedder,
  weights: RetrievalWeights,
  help: RetrievalHelp = {},
): Retrieve {
  return async (query) => {
    const words = questionWords(query.text, help);
    const vector = await meaningOf(query.text, embeddings, help);
    const found = search.byWords(words, query, weights.lexicalPool);
    const also = found.passages.slice(0, weights.compared).map(({ row }) => row);
    const near = search.byMeaning(vector, query, weights.meaningPool, also);
    const ranked = weigh(found, near, weights);
    const passages = search.read(ranked.slice(0, query.limit + SPARE).map(({ row }) => row));
    return { ...choose(ranked, passages, query), confidence: confidenceOf(found, ranked) };
  };
}

async function meaningOf(text: string, embeddings: QueryEmbedder, help: RetrievalHelp): Promise<Float32Array> {
  try {
    return unitVector(await embeddings.embedQuery(text));
  } catch (error) {
    help.onEmbeddingFailure?.(error);
    return new Float32Array();
  }
}
