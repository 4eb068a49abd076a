import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import { digestOf, embeddedTexts } from '../../indexing/to-passages.ts';
import type { SqliteDatabase } from './open-database.ts';

/** A passage's first words say what it is about; they are counted once more. */
const OPENING_WORDS = 35;

/** Writes passages with the words search reads. Statements are made once: in a large library making them costs as much as running them. */
export function createPassageWriter(database: SqliteDatabase): (file: string, given: Passage) => void {
  const put = database.prepare(`INSERT INTO passages (id, file, paper, meeting, position, kind, exempt, digest, passage)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putWords = (table: string) =>
    database.prepare(`INSERT INTO ${table} (rowid, words, context, opening) VALUES (?, ?, ?, ?)`);
  const [publicWords, exemptWords] = [putWords('passage_words'), putWords('exempt_words')];
  const putSentence = database.prepare('INSERT INTO sentences VALUES (?, ?, ?)');
  const taken = database.prepare<[string], number>('SELECT 1 FROM passages WHERE id = ?').pluck();
  return (file, given) => {
    const passage = { ...given, id: freeId(given.id, (id) => taken.get(id) !== undefined) };
    const exempt = passage.visibility === 'exempt';
    const { lastInsertRowid: row } = put.run(
      passage.id,
      file,
      passage.paper,
      passage.meeting,
      passage.order,
      passage.kind,
      exempt ? 1 : 0,
      passage.digest,
      JSON.stringify(passage),
    );
    const words = searchWords(passage.text);
    const opening = words.slice(0, OPENING_WORDS).join(' ');
    const context = searchWords(passage.context).join(' ');
    (exempt ? exemptWords : publicWords).run(row, words.join(' '), context, opening);
    for (const [position, text] of embeddedTexts(passage).entries()) putSentence.run(row, position, digestOf([text]));
  };
}

/** Two files may hold the same paragraph under the same reference; the later one is told apart. */
function freeId(id: string, taken: (id: string) => boolean): string {
  let free = id;
  for (let next = 2; taken(free); next += 1) free = `${id}~${next}`;
  return free;
}
