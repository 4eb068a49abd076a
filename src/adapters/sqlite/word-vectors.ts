import type { SqliteDatabase } from './open-database.ts';
import { fromBlob, toBlob } from './vector-store.ts';

/** Keeps the vector of each distinct word, so that a word is put to the model once in a library's life. */
export class SqliteWordVectors {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  get(model: string, words: readonly string[]): Map<string, Float32Array> {
    return new Map(
      this.#database
        .prepare<[string, string], { word: string; vector: Buffer }>(
          'SELECT w.word, w.vector FROM json_each(?) wanted CROSS JOIN word_vectors w ON w.model = ? AND w.word = wanted.value',
        )
        .all(JSON.stringify(words), model)
        .map(({ word, vector }) => [word, fromBlob(vector)]),
    );
  }

  put(model: string, vectors: ReadonlyMap<string, Float32Array>): void {
    const insert = this.#database.prepare('INSERT OR IGNORE INTO word_vectors VALUES (?, ?, ?)');
    this.#database
      .transaction(() => {
        for (const [word, vector] of vectors) insert.run(model, word, toBlob(vector));
      })
      .immediate();
  }
}
