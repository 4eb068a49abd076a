import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Gathers the public words of one paper or meeting anew; `group` is its level and its name, with a line break between. */
export function gatherGroup(database: SqliteDatabase, group: string): void {
  const [level = '', name = ''] = group.split('\n');
  const passages = database
    .prepare<[string], { passage: string }>(
      `SELECT passage FROM passages WHERE ${level} = ? AND exempt = 0 ORDER BY file, paper, position`,
    )
    .all(name);
  const row = database
    .prepare<[string, string], number>('SELECT row FROM groups WHERE level = ? AND name = ?')
    .pluck()
    .get(level, name);
  if (row !== undefined) {
    database.prepare('DELETE FROM group_words WHERE rowid = ?').run(row);
    database.prepare('DELETE FROM groups WHERE row = ?').run(row);
  }
  if (passages.length === 0) return;
  const contexts = new Set<string>();
  const words = passages.flatMap(({ passage }) => {
    const { text, context }: Passage = JSON.parse(passage);
    const fresh = contexts.has(context) ? [] : searchWords(context);
    contexts.add(context);
    return [...searchWords(text), ...fresh];
  });
  const { lastInsertRowid } = database
    .prepare('INSERT INTO groups (level, name, passages) VALUES (?, ?, ?)')
    .run(level, name, passages.length);
  database.prepare('INSERT INTO group_words (rowid, words) VALUES (?, ?)').run(lastInsertRowid, words.join(' '));
}
