import { existsSync, renameSync, statSync } from 'node:fs';
import { openDatabase, type SqliteDatabase } from './open-database.ts';

/** Above this size a whole check would cost more than the start may take; damage is then met by the query that reads it. */
const CHECKED_BYTES = 256 * 1024 * 1024;

/** Opens the store. A damaged file is set aside beside it under a name with `.damaged-` and a new one begun; what it held comes back from `knowledge/` with the next ingest. */
export function openStore(path: string, schemas: readonly string[], log: (line: string) => void): SqliteDatabase {
  try {
    return openSound(path, schemas);
  } catch (error) {
    if (path === ':memory:' || !isDamage(error)) throw error;
    const aside = `${path}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    for (const suffix of ['', '-wal', '-shm']) {
      if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
    }
    log(
      `The store ${path} was damaged (${error instanceof Error ? error.message : String(error)}); it was set aside as ${aside} and begun anew.`,
    );
    return openSound(path, schemas);
  }
}

function openSound(path: string, schemas: readonly string[]): SqliteDatabase {
  const checked = path !== ':memory:' && existsSync(path) && statSync(path).size <= CHECKED_BYTES;
  if (checked) checkPages(path);
  return openDatabase(path, schemas);
}

function checkPages(path: string): void {
  const database = openDatabase(path, []);
  try {
    const verdict = database.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok') throw Object.assign(new Error(String(verdict)), { code: 'SQLITE_CORRUPT' });
  } finally {
    database.close();
  }
}

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test(code);
}
