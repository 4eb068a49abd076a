import type { SqliteDatabase } from './open-database.ts';

const STRETCHES = 8;
const STRETCH_ROWS = 500;

/** The words of a few thousand rows of a table of words, to estimate how many of all rows say a phrase. */
export class RowSample {
  /** Columns apart, a space on either side of each word. */
  readonly #texts: readonly string[];
  /** Which of the texts say a word. */
  readonly #saying = new Map<string, number[]>();

  /** `bound` is above every row. */
  constructor(database: SqliteDatabase, table: string, columns: readonly string[], bound: number) {
    const read = database
      .prepare<[number, number], string>(
        `SELECT ' ' || ${columns.join(` || '  ' || `)} || ' ' FROM ${table} WHERE rowid >= ? AND rowid < ?`,
      )
      .pluck();
    this.#texts = Array.from({ length: STRETCHES }, (_, index) => Math.floor((index * bound) / STRETCHES)).flatMap(
      (start) => read.all(start, start + STRETCH_ROWS),
    );
    for (const [index, text] of this.#texts.entries()) {
      for (const word of new Set(text.split(' '))) {
        const saying = this.#saying.get(word);
        if (saying) saying.push(index);
        else this.#saying.set(word, [index]);
      }
    }
  }

  /** The share of rows that say the phrase. */
  shareSaying(phrase: readonly string[]): number {
    const wanted = ` ${phrase.join(' ')} `;
    const [rarest = []] = phrase
      .map((word) => this.#saying.get(word) ?? [])
      .sort((one, other) => one.length - other.length);
    return rarest.filter((index) => this.#texts[index]?.includes(wanted)).length / (STRETCHES * STRETCH_ROWS);
  }
}
