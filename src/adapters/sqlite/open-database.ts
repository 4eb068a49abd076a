import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { upgradeTables } from './upgrade-tables.ts';

export type SqliteDatabase = Database.Database;

/**
 * Opens the one SQLite file (or `:memory:`) and brings its tables up to date, also those of an older version. Each store
 * owns its `schema`, a text of `CREATE … IF NOT EXISTS` statements. Write-ahead logging lets the command line read while the app serves.
 */
export function openDatabase(path: string, schemas: readonly string[]): SqliteDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  // Two sentence vectors of 2 KB and their keys do not fit on a page of SQLite's usual 4 KB: half of each would stay empty.
  database.pragma('page_size = 8192');
  database.pragma('journal_mode = WAL');
  // After a large write the log is cut back to this, instead of staying as large as the library.
  database.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
  // In WAL mode a crash of the process loses nothing at NORMAL; only a power cut may take back the last few commits, never
  // damage the file. An event acknowledged then is asked again by its person; FULL costs an fsync for each acknowledgement.
  database.pragma('synchronous = NORMAL');
  database.pragma(`cache_size = -${READING_KB}`);
  database.pragma(`busy_timeout = ${BUSY_MS}`);
  for (const schema of schemas) {
    upgradeTables(database, schema);
    database.exec(schema);
  }
  return database;
}

/** Memory for pages while reading, half of what better-sqlite3 takes by itself: the system keeps the file's pages too. */
export const READING_KB = 8_000;
/** How long a write waits for another process to end its own, in milliseconds. */
const BUSY_MS = 5000;
const PATIENT_MS = 600_000;

/** Waits longer than usual for the other process while it is known to write for long: a large library takes a minute. */
export async function waitingForWriter<Result>(database: SqliteDatabase, work: () => Promise<Result>): Promise<Result> {
  database.pragma(`busy_timeout = ${PATIENT_MS}`);
  try {
    return await work();
  } finally {
    if (database.open) database.pragma(`busy_timeout = ${BUSY_MS}`);
  }
}
