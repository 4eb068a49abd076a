import type { SqliteDatabase } from './open-database.ts';
import { BLOCK_ROWS, type Place, packPlaces, unpackPlaces } from './word-places.ts';

/** So many places are gathered before they are written. */
const GATHERED = 400_000;

/** What changes of one word in one block. */
interface Pending {
  readonly gone: Set<number>;
  readonly added: Place[];
}

/** Keeps where each word stands, beside the table of words it belongs to. What is told to it is written at the latest by `flush`. */
export class WordPlacesWriter {
  readonly #columns: number;
  readonly #read: (word: string, block: number) => Buffer | undefined;
  readonly #write: (word: string, block: number, places: readonly Place[]) => void;
  #pending = new Map<number, Map<string, Pending>>();
  #gathered = 0;

  constructor(database: SqliteDatabase, table: string, columns: number) {
    this.#columns = columns;
    const read = database
      .prepare<[string, number], Buffer>(`SELECT places FROM ${table} WHERE word = ? AND block = ?`)
      .pluck();
    const put = database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?, ?)`);
    const drop = database.prepare(`DELETE FROM ${table} WHERE word = ? AND block = ?`);
    this.#read = (word, block) => read.get(word, block);
    this.#write = (word, block, places) => {
      if (places.length > 0) put.run(word, block, places.length, packPlaces(places, columns));
      else drop.run(word, block);
    };
  }

  /** The words of each column of a row, as they are searched. */
  add(row: number, columns: readonly string[]): void {
    for (const [word, said] of countWords(columns)) this.#of(row, word).added.push({ row, said });
  }

  remove(row: number, columns: readonly string[]): void {
    for (const [word] of countWords(columns)) this.#of(row, word).gone.add(row);
  }

  flush(): void {
    for (const [block, words] of this.#pending) {
      for (const [word, { gone, added }] of words) {
        const before = this.#read(word, block);
        const kept = before ? unpackPlaces(before, block, this.#columns).filter(({ row }) => !gone.has(row)) : [];
        this.#write(
          word,
          block,
          [...kept, ...added].sort((a, b) => a.row - b.row),
        );
      }
    }
    this.#pending = new Map();
    this.#gathered = 0;
  }

  #of(row: number, word: string): Pending {
    if (this.#gathered >= GATHERED) this.flush();
    this.#gathered += 1;
    const block = Math.floor(row / BLOCK_ROWS);
    const words = this.#pending.get(block) ?? new Map<string, Pending>();
    if (words.size === 0) this.#pending.set(block, words);
    const known = words.get(word);
    if (known) return known;
    const pending = { gone: new Set<number>(), added: [] };
    words.set(word, pending);
    return pending;
  }
}

function countWords(columns: readonly string[]): Map<string, number[]> {
  const counted = new Map<string, number[]>();
  for (const [column, text] of columns.entries()) {
    for (const word of text === '' ? [] : text.split(' ')) {
      const said = counted.get(word) ?? columns.map(() => 0);
      said[column] = (said[column] ?? 0) + 1;
      counted.set(word, said);
    }
  }
  return counted;
}
