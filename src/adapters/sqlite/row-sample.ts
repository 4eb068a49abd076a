import type { SqliteDatabase } from './open-database.ts';

const STRETCHES = 8;
const STRETCH_ROWS = 500;

/** The words of a few thousand rows of a table of words, to estimate how many of all rows say a phrase. */
export class RowSample {
  /** By row: columns apart, a space on either side of each word. */
  readonly #texts = new Map<number, string>();
  readonly #starts: readonly number[];

  /** `bound` is above every row. */
  constructor(database: SqliteDatabase, table: string, columns: readonly string[], bound: number) {
    const read = database
      .prepare<[number, number], [number, string]>(
        `SELECT rowid, ' ' || ${columns.join(` || '  ' || `)} || ' ' FROM ${table} WHERE rowid >= ? AND rowid < ?`,
      )
      .raw();
    this.#starts = Array.from({ length: STRETCHES }, (_, index) => Math.floor((index * bound) / STRETCHES));
    for (const start of this.#starts) {
      for (const [row, text] of read.all(start, start + STRETCH_ROWS)) this.#texts.set(row, text);
    }
  }

  /** The share of rows that say the phrase; `rows` are all that say one of its words, in order. */
  shareSaying(phrase: readonly string[], rows: Uint32Array): number {
    const wanted = ` ${phrase.join(' ')} `;
    let saying = 0;
    for (const start of this.#starts) {
      for (let at = firstFrom(rows, start); (rows[at] ?? Infinity) < start + STRETCH_ROWS; at += 1) {
        if (this.#texts.get(rows[at] ?? 0)?.includes(wanted)) saying += 1;
      }
    }
    return saying / (STRETCHES * STRETCH_ROWS);
  }
}

/** Where the first row from this one on stands among rows in order. */
function firstFrom(rows: Uint32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
