import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { copyStore } from '../../../src/adapters/sqlite/copy-store.ts';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close();
});

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copy-store-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const schema = 'CREATE TABLE IF NOT EXISTS notes (words TEXT NOT NULL) STRICT;';

it('holds what was committed, also what stands in the write-ahead log alone, and nothing of a write under way', () => {
  const [from, to] = [aFolder(), join(aFolder(), 'not', 'there', 'yet')];
  const store = join(from, 'minutebook.sqlite');
  const database = openDatabase(store, [schema]);
  closing.push(() => database.close());
  database.prepare('INSERT INTO notes VALUES (?)').run('committed');
  database.exec("BEGIN; INSERT INTO notes VALUES ('under way')");
  const { file, bytes } = copyStore(store, to, new Date('2026-11-22T04:05:06Z'));
  database.exec('COMMIT');

  expect(file).toBe(join(to, 'minutebook-2026-11-22T040506.sqlite'));
  expect(bytes).toBe(statSync(file).size);
  expect(statSync(file).mode & 0o077).toBe(0);
  const copy = new Database(file, { readonly: true });
  closing.push(() => copy.close());
  expect(copy.prepare('SELECT words FROM notes').pluck().all()).toEqual(['committed']);
});

it('leaves nothing behind where the store is no database', () => {
  const [from, to] = [aFolder(), aFolder()];
  const store = join(from, 'minutebook.sqlite');
  writeFileSync(store, 'not a database, though long enough to look like one '.repeat(100));
  expect(() => copyStore(store, to)).toThrow(/not a database/);
  expect(readdirSync(to)).toEqual([]);
});
