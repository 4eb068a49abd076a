import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import { digestOf, embeddedTexts } from '../../indexing/to-passages.ts';
import type { SqliteDatabase } from './open-database.ts';
import { WordPlacesWriter } from './word-places-writer.ts';

/** A passage's first words say what it is about; they are counted once more. */
const OPENING_WORDS = 35;

/** The words of a passage as search reads them, by column. */
type Columns = readonly [words: string, context: string, opening: string];

/** Writes passages with the words search reads, and takes them out. Statements are made once: in a large library making them costs as much as running them. What is written is whole after `finish`. */
export function createPassageWriter(database: SqliteDatabase) {
  const put = database.prepare(`INSERT INTO passages (id, file, paper, meeting, position, kind, exempt, digest, passage)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putSentence = database.prepare('INSERT INTO sentences VALUES (?, ?, ?)');
  const dropSentences = database.prepare('DELETE FROM sentences WHERE passage = ?');
  const taken = database.prepare<[string], number>('SELECT 1 FROM passages WHERE id = ?').pluck();
  const open = wordsWriter(database, 'passage');
  const exempt = wordsWriter(database, 'exempt');
  return {
    put(file: string, given: Passage): void {
      const passage = { ...given, id: freeId(given.id, (id) => taken.get(id) !== undefined) };
      const isExempt = passage.visibility === 'exempt';
      const { id, paper, meeting, order, kind, digest } = passage;
      const text = JSON.stringify(passage);
      const { lastInsertRowid } = put.run(id, file, paper, meeting, order, kind, isExempt ? 1 : 0, digest, text);
      const row = Number(lastInsertRowid);
      const words = searchWords(passage.text);
      const opening = words.slice(0, OPENING_WORDS).join(' ');
      (isExempt ? exempt : open).put(row, [words.join(' '), searchWords(passage.context).join(' '), opening]);
      for (const [position, sentence] of embeddedTexts(passage).entries()) {
        putSentence.run(row, position, digestOf([sentence]));
      }
    },
    /** Takes out what search reads of a row; the row itself is the caller's to take out. */
    remove(row: number, isExempt: boolean): void {
      (isExempt ? exempt : open).remove(row);
      dropSentences.run(row);
    },
    finish(): void {
      for (const { finish } of [open, exempt]) finish();
    },
  };
}

/** Keeps the words of a row in FTS5, for phrases, and each single word's places beside them. */
function wordsWriter(database: SqliteDatabase, kind: 'passage' | 'exempt') {
  const places = new WordPlacesWriter(database, `${kind}_places`, 3);
  const put = database.prepare(`INSERT INTO ${kind}_words (rowid, words, context, opening) VALUES (?, ?, ?, ?)`);
  const drop = database.prepare(`DELETE FROM ${kind}_words WHERE rowid = ?`);
  const read = database
    .prepare<[number], [string, string, string]>(`SELECT words, context, opening FROM ${kind}_words WHERE rowid = ?`)
    .raw();
  return {
    put(row: number, columns: Columns): void {
      put.run(row, ...columns);
      places.add(row, columns);
    },
    remove(row: number): void {
      places.remove(row, read.get(row) ?? []);
      drop.run(row);
    },
    finish: () => places.flush(),
  };
}

/** Two files may hold the same paragraph under the same reference; the later one is told apart. */
function freeId(id: string, taken: (id: string) => boolean): string {
  let free = id;
  for (let next = 2; taken(free); next += 1) free = `${id}~${next}`;
  return free;
}
