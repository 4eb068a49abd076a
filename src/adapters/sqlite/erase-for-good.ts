import type { SqliteDatabase } from './open-database.ts';

/** From now on what is deleted from a page that is written anyway is overwritten with zeros; it costs next to nothing. */
export function overwriteDeleted(database: SqliteDatabase): void {
  database.pragma('secure_delete = FAST');
}

/**
 * Deletes so that the words are gone from the disk too: freed pages are overwritten, and the write-ahead log, which holds
 * pages as they were, is emptied into the file where no reader holds it. Returns how many rows went.
 */
export function eraseForGood(database: SqliteDatabase, remove: () => number): number {
  database.pragma('secure_delete = ON');
  try {
    const rows = remove();
    if (rows > 0) database.pragma('wal_checkpoint(TRUNCATE)');
    return rows;
  } finally {
    overwriteDeleted(database);
  }
}
