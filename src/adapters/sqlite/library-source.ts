import type { SqliteDatabase } from './open-database.ts';

/** Remembers which paths the library was read from: none means the papers of the knowledge folder. */
export class SqliteLibrarySource {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  remember(paths: readonly string[]): void {
    this.#database
      .prepare("INSERT INTO library_facts VALUES ('source', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
      .run(JSON.stringify(paths));
  }

  paths(): readonly string[] {
    const value = this.#database
      .prepare<[], string>("SELECT value FROM library_facts WHERE name = 'source'")
      .pluck()
      .get();
    return value === undefined ? [] : JSON.parse(value);
  }
}
