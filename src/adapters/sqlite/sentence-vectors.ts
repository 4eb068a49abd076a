import { VectorPool } from '../../indexing/vector-pool.ts';
import type { SqliteDatabase } from './open-database.ts';
import { fromBlob } from './vector-store.ts';

/** Where a passage's sentence vectors stand, each of length one, and the length of their sum. */
interface Sentences {
  readonly places: readonly number[];
  readonly together: number;
}

/** So many vectors are held in memory, 2 KB each, before all are let go. */
const HELD = 2048;
const NONE: Sentences = { places: [], together: 0 };

/** Compares questions with the sentences of passages; what was compared lately is not read again. */
export class SentenceVectors {
  readonly #database: SqliteDatabase;
  #generation = '';
  #pool = new VectorPool(0, HELD);
  #dimensions = 0;
  #passages = new Map<number, Sentences>();

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** Brings these passages to hand. `generation` is the store's: after a write, rows may stand for other passages. */
  bring(rows: readonly number[], model: string, generation: string): void {
    if (generation !== this.#generation || this.#pool.count > HELD) this.#letGo(generation);
    const missing = rows.filter((row) => !this.#passages.has(row));
    if (missing.length === 0) return;
    const read = new Map<number, number[]>(missing.map((row) => [row, []]));
    const found = this.#database
      .prepare<[string, string], [number, Buffer]>(`
        SELECT s.passage, e.vector FROM json_each(?) wanted CROSS JOIN sentences s ON s.passage = wanted.value
        CROSS JOIN embeddings e ON e.model = ? AND e.digest = s.digest`)
      .raw();
    for (const [row, vector] of found.iterate(JSON.stringify(missing), model)) {
      read.get(row)?.push(this.#poolFor(vector.byteLength / Float32Array.BYTES_PER_ELEMENT).add(fromBlob(vector)));
    }
    for (const [row, places] of read) this.#passages.set(row, { places, together: this.#lengthOfSum(places) });
  }

  #letGo(generation: string): void {
    this.#generation = generation;
    this.#pool.clear();
    this.#passages.clear();
  }

  /** Models differ in how long their vectors are; a store is asked for those of one. */
  #poolFor(dimensions: number): VectorPool {
    if (dimensions !== this.#dimensions) {
      this.#dimensions = dimensions;
      this.#pool = new VectorPool(dimensions, HELD);
      this.#passages.clear();
    }
    return this.#pool;
  }

  /** Cosine of a passage's nearest sentence, and of its sentences taken together. */
  closeness(question: Float32Array, row: number): { best: number; whole: number } {
    const { places, together } = this.#passages.get(row) ?? NONE;
    let best = 0;
    let sum = 0;
    for (const place of places) {
      const vector = this.#pool.at(place);
      let dot = 0;
      for (let index = 0; index < question.length; index += 1) dot += (question[index] ?? 0) * (vector[index] ?? 0);
      best = Math.max(best, dot);
      sum += dot;
    }
    return { best, whole: together > 0 ? sum / together : 0 };
  }

  #lengthOfSum(places: readonly number[]): number {
    if (places.length < 2) return places.length;
    const sum = new Float32Array(this.#dimensions);
    for (const place of places) {
      const vector = this.#pool.at(place);
      for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0);
    }
    let squares = 0;
    for (const value of sum) squares += value * value;
    return Math.sqrt(squares);
  }
}
