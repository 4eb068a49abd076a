import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { plainWords } from '../../indexing/search-words.ts';
import { VectorPool } from '../../indexing/vector-pool.ts';
import type { SentenceEncoder } from './sentence-encoder.ts';

/** Keeps word vectors between runs. */
export interface WordVectors {
  get(model: string, words: readonly string[]): ReadonlyMap<string, Float32Array>;
  put(model: string, vectors: ReadonlyMap<string, Float32Array>): void;
}

/** How strongly common words are played down: a / (a + frequency), Arora et al. 2017; the value is theirs. */
const COMMON = 1e-3;
/** The centre is the mean of this many of the encoder's own commonest words. */
const CENTRE_WORDS = 512;
const CENTRE = '';
const DIMENSIONS = 512;
/** So many words are held in memory, 2 KB each; the others are read from where they are kept. */
const REMEMBERED = 8192;
/** So many words are held as vectors of their own, 4 KB each: answering compares words by the hundred. */
const WORDS_ALONE = 1500;

/**
 * A sentence as the weighted mean of its words, each put to the encoder once in a library's life. A word's weight comes
 * from the encoder's own vocabulary and the centre from its own commonest words, so a text's vector depends on the text
 * and the model alone and stays valid however the library grows. The encoder is loaded when a new word is met or is to be expected, not before.
 */
export class DistilledEmbeddings implements EmbeddingsInterface {
  readonly model = 'use-lite-words-1';
  readonly #load: () => Promise<SentenceEncoder>;
  readonly #kept: WordVectors;
  /** Where each word stands in the pool. */
  readonly #words = new Map<string, number>();
  readonly #pool = new VectorPool(DIMENSIONS, REMEMBERED);
  readonly #alone = new Map<string, number[]>();
  #encoder: Promise<SentenceEncoder> | undefined;

  constructor(load: () => Promise<SentenceEncoder>, kept: WordVectors) {
    this.#load = load;
    this.#kept = kept;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const split = texts.map((text) => plainWords(text));
    await this.#learn([...new Set(split.flat())]);
    return split.map((words) => (words.length === 1 ? this.#word(words) : this.#mean(words)));
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector = []] = await this.embedDocuments([text]);
    return vector;
  }

  /** Loads the encoder and sets it going, so that the first question with a new word does not wait for it. */
  async prepare(): Promise<void> {
    const encoder = await this.#loaded();
    await this.#centre(encoder);
    await encoder.embed(encoder.commonWords(1));
  }

  #loaded(): Promise<SentenceEncoder> {
    this.#encoder ??= this.#load();
    return this.#encoder;
  }

  #word(words: readonly string[]): number[] {
    const [word = ''] = words;
    const known = this.#alone.get(word);
    if (known) return known;
    if (this.#alone.size >= WORDS_ALONE) this.#alone.clear();
    const vector = this.#mean(words);
    this.#alone.set(word, vector);
    return vector;
  }

  #mean(words: readonly string[]): number[] {
    const sum = new Float64Array(DIMENSIONS);
    for (const word of words) {
      const place = this.#words.get(word);
      if (place === undefined) continue;
      const vector = this.#pool.at(place);
      for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
    }
    let squares = 0;
    for (let at = 0; at < DIMENSIONS; at += 1) squares += (sum[at] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    const mean: number[] = [];
    for (let at = 0; at < DIMENSIONS; at += 1) mean.push((sum[at] ?? 0) / length);
    return mean;
  }

  /** Makes sure that each word's weighted, centred vector is at hand. */
  async #learn(words: readonly string[]): Promise<void> {
    if (words.every((word) => this.#words.has(word))) return;
    if (this.#words.size > REMEMBERED) this.#forget();
    const unknown = words.filter((word) => !this.#words.has(word));
    const kept = this.#kept.get(this.model, unknown);
    this.#remember(kept);
    const fresh = unknown.filter((word) => !kept.has(word));
    if (fresh.length === 0) return;
    const encoder = await this.#loaded();
    const centre = await this.#centre(encoder);
    const vectors = await encoder.embed(fresh);
    const learnt = new Map(
      fresh.map((word, index) => {
        const weight = COMMON / (COMMON + encoder.frequencyOf(word));
        return [word, (vectors[index] ?? centre).map((value, at) => weight * (value - (centre[at] ?? 0)))];
      }),
    );
    this.#remember(learnt);
    this.#kept.put(this.model, learnt);
  }

  #remember(vectors: ReadonlyMap<string, Float32Array>): void {
    for (const [word, vector] of vectors) this.#words.set(word, this.#pool.add(vector));
  }

  #forget(): void {
    this.#words.clear();
    this.#pool.clear();
  }

  async #centre(encoder: SentenceEncoder): Promise<Float32Array> {
    const kept = this.#kept.get(this.model, [CENTRE]).get(CENTRE);
    if (kept) return kept;
    const vectors = await encoder.embed(encoder.commonWords(CENTRE_WORDS));
    const centre = new Float32Array(DIMENSIONS);
    for (const vector of vectors) {
      for (let at = 0; at < DIMENSIONS; at += 1) centre[at] = (centre[at] ?? 0) + (vector[at] ?? 0) / vectors.length;
    }
    this.#kept.put(this.model, new Map([[CENTRE, centre]]));
    return centre;
  }
}
