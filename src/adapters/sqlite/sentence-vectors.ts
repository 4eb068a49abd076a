import type { SqliteDatabase } from './open-database.ts';
import { fromBlob } from './vector-store.ts';

/** A passage's sentence vectors, each of length one, and the length of their sum. */
interface Sentences {
  readonly vectors: readonly Float32Array[];
  readonly together: number;
}

/** So many vectors are held in memory, 2 KB each, before all are let go. */
const HELD = 6_000;
const NONE: Sentences = { vectors: [], together: 0 };

/** Compares questions with the sentences of passages; what was compared lately is not read again. */
export class SentenceVectors {
  readonly #database: SqliteDatabase;
  #generation = '';
  #held = 0;
  #passages = new Map<number, Sentences>();

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** Brings these passages to hand. `generation` is the store's: after a write, rows may stand for other passages. */
  bring(rows: readonly number[], model: string, generation: string): void {
    if (generation !== this.#generation || this.#held > HELD) {
      this.#generation = generation;
      this.#held = 0;
      this.#passages = new Map();
    }
    const missing = rows.filter((row) => !this.#passages.has(row));
    if (missing.length === 0) return;
    const read = new Map<number, Float32Array[]>(missing.map((row) => [row, []]));
    const found = this.#database
      .prepare<[string, string], [number, Buffer]>(`
        SELECT s.passage, e.vector FROM json_each(?) wanted CROSS JOIN sentences s ON s.passage = wanted.value
        CROSS JOIN embeddings e ON e.model = ? AND e.digest = s.digest`)
      .raw();
    for (const [row, vector] of found.iterate(JSON.stringify(missing), model)) read.get(row)?.push(fromBlob(vector));
    for (const [row, vectors] of read) {
      this.#passages.set(row, { vectors, together: lengthOfSum(vectors) });
      this.#held += vectors.length;
    }
  }

  /** Cosine of a passage's nearest sentence, and of its sentences taken together. */
  closeness(question: Float32Array, row: number): { best: number; whole: number } {
    const { vectors, together } = this.#passages.get(row) ?? NONE;
    let best = 0;
    let sum = 0;
    for (const vector of vectors) {
      let dot = 0;
      for (let index = 0; index < question.length; index += 1) dot += (question[index] ?? 0) * (vector[index] ?? 0);
      best = Math.max(best, dot);
      sum += dot;
    }
    return { best, whole: together > 0 ? sum / together : 0 };
  }
}

function lengthOfSum(vectors: readonly Float32Array[]): number {
  const [first] = vectors;
  if (!first || vectors.length === 1) return first ? 1 : 0;
  const sum = new Float32Array(first.length);
  for (const vector of vectors) {
    for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0);
  }
  let squares = 0;
  for (const value of sum) squares += value * value;
  return Math.sqrt(squares);
}
