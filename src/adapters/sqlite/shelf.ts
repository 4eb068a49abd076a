import type { PaperOutline, Shelf } from '../../answering/shelf.ts';
import type { Passage } from '../../indexing/passage.ts';
import type { Paper } from '../../papers/paper.ts';
import type { SqliteDatabase } from './open-database.ts';

/** The public papers of the store. Outlines are read again only after a write. */
export class SqliteShelf implements Shelf {
  readonly #database: SqliteDatabase;
  #kept: { readonly generation: string; readonly outlines: readonly PaperOutline[] } | undefined;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  papers(): readonly PaperOutline[] {
    const generation = this.#generation();
    if (this.#kept?.generation !== generation) this.#kept = { generation, outlines: this.#readOutlines() };
    return this.#kept.outlines;
  }

  passagesOf(paper: string): readonly Passage[] {
    return this.#database
      .prepare<[string], string>('SELECT passage FROM passages WHERE paper = ? AND exempt = 0 ORDER BY position')
      .pluck()
      .all(paper)
      .map((passage) => JSON.parse(passage));
  }

  #readOutlines(): PaperOutline[] {
    return this.#database
      .prepare<[], string>("SELECT json_remove(paper, '$.nodes') FROM papers ORDER BY file, position")
      .pluck()
      .all()
      .map((outline): Omit<Paper, 'nodes'> => JSON.parse(outline))
      .filter(({ visibility }) => visibility === 'public');
  }

  #generation(): string {
    const read = "SELECT value FROM library_facts WHERE name = 'generation'";
    return this.#database.prepare<[], string>(read).pluck().get() ?? '';
  }
}
