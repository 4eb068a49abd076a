import type { Vocabulary } from '../../retrieval/passage-search.ts';
import type { SqliteDatabase } from './open-database.ts';

/** The public index's own words, held in memory and read again when the library changes. */
export class SqliteVocabulary implements Vocabulary {
  readonly #database: SqliteDatabase;
  #generation = '';
  #size = 0;
  #counts = new Map<string, number>();
  #initials = new Map<string, string[]>();

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  frequencies(words: readonly string[]): Map<string, number> {
    this.#refresh();
    return new Map(words.flatMap((word) => (this.#counts.has(word) ? [[word, this.#counts.get(word) ?? 0]] : [])));
  }

  similarTo(word: string): { word: string; count: number }[] {
    this.#refresh();
    return (this.#initials.get(word.slice(0, 1)) ?? [])
      .filter((known) => Math.abs(known.length - word.length) <= 2)
      .map((known) => ({ word: known, count: this.#counts.get(known) ?? 0 }));
  }

  size(): number {
    this.#refresh();
    return this.#size;
  }

  #refresh(): void {
    const generation = this.#database
      .prepare<[], string>("SELECT value FROM library_facts WHERE name = 'generation'")
      .pluck()
      .get();
    if (generation === undefined || generation === this.#generation) return;
    this.#generation = generation;
    const size = 'SELECT (SELECT count(*) FROM passages) - (SELECT count(*) FROM passages WHERE exempt = 1)';
    this.#size = this.#database.prepare<[], number>(size).pluck().get() ?? 0;
    const words = this.#database
      .prepare<[], { term: string; doc: number }>(
        'SELECT word AS term, sum(rows) AS doc FROM passage_places GROUP BY word',
      )
      .all();
    this.#counts = new Map(words.map(({ term, doc }) => [term, doc]));
    this.#initials = new Map();
    for (const word of this.#counts.keys()) {
      const initial = word.slice(0, 1);
      const known = this.#initials.get(initial);
      if (known) known.push(word);
      else this.#initials.set(initial, [word]);
    }
  }
}
