import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** A copy of the store: where it is and how big, in bytes. */
export interface StoreCopy {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Copies the store into a folder while others read and write it. The copy is one consistent moment (`VACUUM INTO` reads one
 * snapshot and holds up no writer), is checked before it gets its name, and is readable by its owner alone, since it holds
 * what people asked. What an earlier attempt left unfinished is never taken for a copy. Throws where it cannot be made.
 */
export function copyStore(store: string, folder: string, now: Date = new Date()): StoreCopy {
  const name = `minutebook-${now.toISOString().slice(0, 19).replaceAll(':', '')}.sqlite`;
  const file = join(folder, name);
  const unfinished = `${file}.unfinished`;
  const before = process.umask(0o077);
  try {
    mkdirSync(folder, { recursive: true });
    if (existsSync(file)) throw new Error(`${file} is there already`);
    write(store, unfinished);
    checkWhole(unfinished);
    chmodSync(unfinished, 0o600);
    renameSync(unfinished, file);
    return { file, bytes: statSync(file).size };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    process.umask(before);
  }
}

function write(store: string, to: string): void {
  const source = new Database(store, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    source.prepare('VACUUM INTO ?').run(to);
  } finally {
    source.close();
  }
}

function checkWhole(file: string): void {
  const copy = new Database(file, { readonly: true });
  try {
    const verdict = copy.pragma('integrity_check(1)', { simple: true });
    if (verdict !== 'ok') throw new Error(`the copy is damaged: ${verdict}`);
  } finally {
    copy.close();
  }
}
