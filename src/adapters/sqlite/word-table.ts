import { rowLengths, totalsOf } from './fts-records.ts';
import type { SqliteDatabase } from './open-database.ts';
import { RowSample } from './row-sample.ts';
import { BLOCK_ROWS, numbersIn } from './word-places.ts';

/** Which rows say a phrase, and how much each says it: 0 to 2.2, BM25 without the phrase's own weight. */
export interface Postings {
  readonly rows: Uint32Array;
  readonly frequencies: Float32Array;
}

/** BM25's constants, as FTS5 has them. */
const K1 = 1.2;
const B = 0.75;
/** BM25 lets repetition count up to k1 + 1 times. A score above it shows a word near the half, whose weight FTS5 saw a little differently. */
const MOST_FREQUENT = K1 + 1;
/** What FTS5 gives a word of more than half of the rows. */
const LEAST = 1e-6;
/** So many places are held, 8 bytes each; beyond, all are let go. */
const HELD = 1_500_000;
/** What is held of a phrase that is said nowhere takes as much room as so many rows: questions bring new words for ever. */
const EMPTY = 100;
/** So many counts of phrases are held. */
const COUNTED = 20_000;
/** From this size on, the rows of a phrase are counted in samples: its weight is a logarithm. */
const SAMPLED_FROM = 20_000;

/** One FTS5 table as it now stands. What was read is held, since questions share their commonest words: make a new one after a write. */
export class WordTable {
  readonly size: number;
  /** One more than the highest row. */
  readonly bound: number;
  readonly #database: SqliteDatabase;
  readonly #name: string;
  readonly #columns: readonly { readonly name: string; readonly weight: number }[];
  readonly #meanLength: number;
  readonly #postings = new Map<string, Postings>();
  readonly #counts = new Map<string, number>();
  #held = 0;

  readonly #places: string | undefined;
  #lengths: Float32Array | undefined;
  #sample: RowSample | undefined;
  #blank: Float32Array | undefined;

  /** `columns`: what a hit counts in each. `places`: the table where its single words' places are packed, if there is one. */
  constructor(database: SqliteDatabase, name: string, columns: Readonly<Record<string, number>>, places?: string) {
    this.#database = database;
    this.#name = name;
    this.#places = places;
    this.#columns = Object.entries(columns).map(([column, weight]) => ({ name: column, weight }));
    this.bound = 1 + (database.prepare<[], number | null>(`SELECT max(rowid) FROM ${name}`).pluck().get() ?? 0);
    const { rows, words } = totalsOf(database, name);
    this.size = rows;
    this.#meanLength = rows > 0 ? words / rows : 1;
  }

  /** A number for each row, all of them nothing: who writes into it leaves it as it was. */
  blank(): Float32Array {
    this.#blank ??= new Float32Array(this.bound);
    return this.#blank;
  }

  /** Everywhere the phrase is said. */
  postings(phrase: readonly string[]): Postings {
    const match = quoted(phrase);
    const known = this.#postings.get(match);
    if (known) return known;
    const [word = '', ...more] = phrase;
    const postings = this.#places && more.length === 0 ? this.#fromPlaces(this.#places, word) : this.#fromFts(match);
    if (this.#held > HELD) this.#postings.clear();
    this.#held = (this.#held > HELD ? 0 : this.#held) + postings.rows.length + EMPTY;
    this.#postings.set(match, postings);
    return postings;
  }

  #fromFts(match: string): Postings {
    const weights = this.#columns.map(({ weight }) => `, ${weight.toFixed(3)}`).join('');
    const found = this.#database
      .prepare<[string], [number, number]>(
        `SELECT rowid, -bm25(${this.#name}${weights}) FROM ${this.#name} WHERE ${this.#name} MATCH ?`,
      )
      .raw()
      .all(match);
    const odds = oddsOf(found.length, this.size);
    const highest = found.reduce((most, [, score]) => Math.max(most, score), 0);
    const unit = Math.max(odds > 1 ? Math.log(odds) : LEAST, highest / MOST_FREQUENT);
    return {
      rows: Uint32Array.from(found, ([row]) => row),
      frequencies: Float32Array.from(found, ([, score]) => score / unit),
    };
  }

  #fromPlaces(table: string, word: string): Postings {
    const blocks = this.#database
      .prepare<[string], [number, number, Buffer]>(`SELECT block, rows, places FROM ${table} WHERE word = ?`)
      .raw()
      .all(word);
    const total = blocks.reduce((sum, [, count]) => sum + count, 0);
    const rows = new Uint32Array(total);
    const frequencies = new Float32Array(total);
    this.#lengths ??= rowLengths(this.#database, this.#name, this.bound);
    const weights = this.#columns.map(({ weight }) => weight);
    let to = 0;
    for (const [block, count, packed] of blocks) {
      const numbers = numbersIn(packed);
      for (let at = 0; at < count; at += 1) {
        const row = block * BLOCK_ROWS + (numbers[at] ?? 0);
        let said = 0;
        for (let column = 0; column < weights.length; column += 1) {
          said += (weights[column] ?? 0) * (numbers[count * (1 + column) + at] ?? 0);
        }
        rows[to] = row;
        frequencies[to] = this.#frequency(said, this.#lengths[row] ?? 0);
        to += 1;
      }
    }
    return { rows, frequencies };
  }

  #frequency(said: number, length: number): number {
    return (said * (K1 + 1)) / (said + K1 * (1 - B + (B * length) / this.#meanLength));
  }

  /** How much each of these rows says each phrase, read from the rows themselves; by row, in the order of the phrases. */
  within(rows: readonly number[], phrases: readonly (readonly string[])[]): Map<number, number[]> {
    const wanted = phrases.map((phrase) => ` ${phrase.join(' ')} `);
    const columns = this.#columns.map(({ name }) => name).join(', ');
    const texts = this.#database
      .prepare<[string], [number, ...string[]]>(
        `SELECT t.rowid, ${columns} FROM json_each(?) wanted CROSS JOIN ${this.#name} t ON t.rowid = wanted.value`,
      )
      .raw()
      .all(JSON.stringify(rows));
    return new Map(
      texts.map(([row, ...cells]) => {
        const length = cells.reduce((total, cell) => total + wordsIn(cell), 0);
        const padded = cells.map((cell) => ` ${cell} `);
        return [
          row,
          wanted.map((phrase) => {
            const said = padded.reduce(
              (sum, cell, at) => sum + (this.#columns[at]?.weight ?? 0) * times(cell, phrase),
              0,
            );
            return this.#frequency(said, length);
          }),
        ];
      }),
    );
  }

  /** In how many rows the phrase is said; in a large table an estimate. */
  count(phrase: readonly string[]): number {
    const match = quoted(phrase);
    const known = this.#counts.get(match) ?? this.#postings.get(match)?.rows.length;
    if (known !== undefined) return known;
    if (this.#counts.size > COUNTED) this.#counts.clear();
    const counted = this.size < SAMPLED_FROM ? this.#count(match) : this.#estimate(phrase);
    this.#counts.set(match, counted);
    return counted;
  }

  #estimate(phrase: readonly string[]): number {
    const columns = this.#columns.map(({ name }) => name);
    this.#sample ??= new RowSample(this.#database, this.#name, columns, this.bound);
    const [longest = ''] = [...phrase].sort((one, other) => other.length - one.length);
    return Math.round(this.#sample.shareSaying(phrase, this.postings([longest]).rows) * this.size);
  }

  #count(match: string): number {
    const sql = `SELECT count(*) FROM ${this.#name} WHERE ${this.#name} MATCH ?`;
    return this.#database.prepare<[string], number>(sql).pluck().get(match) ?? 0;
  }
}

export function oddsOf(rows: number, size: number): number {
  return (size - rows + 0.5) / (rows + 0.5);
}

/** Quoted, so that no word of a question is read as FTS5's own syntax. */
function quoted(phrase: readonly string[]): string {
  return `"${phrase.join(' ').replaceAll('"', '""')}"`;
}

function wordsIn(text: string): number {
  if (text === '') return 0;
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** Both padded by spaces; one occurrence may begin with the space the last one ended on. */
function times(text: string, phrase: string): number {
  let found = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) found += 1;
  return found;
}
