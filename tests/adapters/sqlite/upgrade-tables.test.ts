import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { librarySchema } from '../../../src/adapters/sqlite/library-schema.ts';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.ts';
import { temporaryFolder } from '../../support/open-test-library.ts';

const { folder, discard } = temporaryFolder();
afterAll(discard);

const OLD = `CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, mood TEXT) STRICT;
CREATE INDEX IF NOT EXISTS notes_by_text ON notes (text);`;
const NEW = `CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, stars INTEGER NOT NULL DEFAULT 3) STRICT;
CREATE INDEX IF NOT EXISTS notes_by_text ON notes (text);`;

describe('a store of an older version', () => {
  it('keeps what people wrote, in the columns that still exist', () => {
    const path = join(folder, 'kept.sqlite');
    const old = openDatabase(path, [OLD]);
    old.exec("INSERT INTO notes VALUES (1, 'first', 'glad'), (2, 'second', NULL)");
    old.close();
    const now = openDatabase(path, [NEW]);
    expect(now.prepare('SELECT * FROM notes ORDER BY id').all()).toEqual([
      { id: 1, text: 'first', stars: 3 },
      { id: 2, text: 'second', stars: 3 },
    ]);
    expect(now.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'notes_by_text'").get()).toEqual({ n: 1 });
    now.close();
  });

  it('drops what is made again from the papers', () => {
    const path = join(folder, 'derived.sqlite');
    const old = openDatabase(path, ['-- derived\nCREATE TABLE IF NOT EXISTS files (file TEXT PRIMARY KEY) STRICT;']);
    old.exec("INSERT INTO files VALUES ('a.md')");
    old.close();
    const now = openDatabase(path, [librarySchema]);
    expect(now.prepare('SELECT count(*) AS n FROM files').get()).toEqual({ n: 0 });
    now.close();
  });

  it('is left as it is where nothing changed', () => {
    const path = join(folder, 'same.sqlite');
    const first = openDatabase(path, [librarySchema, NEW]);
    first.exec("INSERT INTO library_facts VALUES ('generation', '7')");
    first.close();
    const again = openDatabase(path, [librarySchema, NEW]);
    expect(again.prepare('SELECT value FROM library_facts').get()).toEqual({ value: '7' });
    again.close();
  });
});
