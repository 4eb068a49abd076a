import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { SqliteDatabase } from './open-database.ts';
import { WordPlacesWriter } from './word-places-writer.ts';

/** Gathers the public words of papers and meetings anew; what is gathered is whole after `finish`. A group keeps its row as long as it has passages. */
export function createGroupWriter(database: SqliteDatabase) {
  const passagesOf = (level: string) =>
    database
      .prepare<[string], string>(
        `SELECT passage FROM passages WHERE ${level} = ? AND exempt = 0 ORDER BY file, paper, position`,
      )
      .pluck();
  const members = { paper: passagesOf('paper'), meeting: passagesOf('meeting') };
  const rowOf = database.prepare<[string, string], number>('SELECT row FROM groups WHERE level = ? AND name = ?');
  const readWords = database.prepare<[number], string>('SELECT words FROM group_words WHERE rowid = ?').pluck();
  const dropWords = database.prepare('DELETE FROM group_words WHERE rowid = ?');
  const dropGroup = database.prepare('DELETE FROM groups WHERE row = ?');
  const putGroup = database.prepare('INSERT INTO groups (row, level, name, passages) VALUES (?, ?, ?, ?)');
  const putWords = database.prepare('INSERT INTO group_words (rowid, words) VALUES (?, ?)');
  const places = new WordPlacesWriter(database, 'group_places', 1);
  return {
    gather(level: 'paper' | 'meeting', name: string): void {
      const before = rowOf.pluck().get(level, name);
      if (before !== undefined) {
        places.remove(before, [readWords.get(before) ?? '']);
        dropWords.run(before);
        dropGroup.run(before);
      }
      const passages = members[level].all(name);
      if (passages.length === 0) return;
      const words = wordsOf(passages);
      const row = Number(putGroup.run(before ?? null, level, name, passages.length).lastInsertRowid);
      putWords.run(row, words);
      places.add(row, [words]);
    },
    finish: () => places.flush(),
  };
}

/** The words of passages one after the other, each heading's once. */
function wordsOf(passages: readonly string[]): string {
  const contexts = new Set<string>();
  return passages
    .flatMap((passage) => {
      const { text, context }: Passage = JSON.parse(passage);
      const fresh = contexts.has(context) ? [] : searchWords(context);
      contexts.add(context);
      return [...searchWords(text), ...fresh];
    })
    .join(' ');
}
