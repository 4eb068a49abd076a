import { expect, test } from 'vitest';
import { bestRows, scorePhrases, scoreRows } from '../../../src/adapters/sqlite/bm25.ts';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.ts';
import { BLOCK_ROWS } from '../../../src/adapters/sqlite/word-places.ts';
import { WordPlacesWriter } from '../../../src/adapters/sqlite/word-places-writer.ts';
import { WordTable } from '../../../src/adapters/sqlite/word-table.ts';
import { madeNumbers } from '../../support/made-vectors.ts';

const ROWS = 400;

/** Rows of words of very different frequency, and a heading: w0 stands nearly everywhere, w29 almost nowhere. */
function tableOfWords(seed: number): WordTable {
  const database = openDatabase(':memory:', ['CREATE VIRTUAL TABLE said USING fts5 (words, heading)']);
  const next = madeNumbers(seed);
  const insert = database.prepare('INSERT INTO said VALUES (?, ?)');
  const words = (count: number) => Array.from({ length: count }, () => `w${Math.floor(30 * next() ** 4)}`).join(' ');
  for (let row = 0; row < ROWS; row += 1) insert.run(words(12 + Math.floor(6 * (next() + 1))), words(3));
  return new WordTable(database, 'said', { words: 1, heading: 0.3 });
}

test('a phrase read from a few rows counts as it does where FTS5 searches all of them', () => {
  const table = tableOfWords(1);
  const phrases = [['w9'], ['w15'], ['w1', 'w4'], ['w0', 'w0'], ['w27']];
  const rows = Array.from({ length: ROWS }, (_, index) => index + 1);
  const read = scorePhrases(table, phrases, rows);
  const { scores } = scoreRows(
    table,
    phrases.map((phrase) => [phrase]),
  );
  for (const row of rows) expect(read.get(row)).toBeCloseTo(scores[row] ?? 0, 3);
});

test('the ways of one thing count as one word', () => {
  const table = tableOfWords(2);
  const { scores, possible } = scoreRows(table, [[['w15'], ['w22']]]);
  const alone = scoreRows(table, [[['w15']]]);
  expect(possible).toBeLessThan(alone.possible);
  const rowsOf = (found: Float64Array) => new Set([...found.keys()].filter((row) => (found[row] ?? 0) > 0));
  const either = new Set([...rowsOf(alone.scores), ...rowsOf(scoreRows(table, [[['w22']]]).scores)]);
  expect(rowsOf(scores)).toEqual(either);
});

test.each([1, 7, 50, 5000])('the best %i of many rows are those that sorting all of them gives', (limit) => {
  const next = madeNumbers(limit);
  const totals = Float64Array.from({ length: 3000 }, () => Math.max(0, Math.round(40 * next()) / 7));
  const sorted = [...totals.keys()]
    .filter((row) => (totals[row] ?? 0) > 0)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  expect(bestRows(totals, limit)).toEqual(sorted.slice(0, limit));
});

test('words whose places are packed count as FTS5 counts them, before and after rows go and come', () => {
  const database = openDatabase(':memory:', [
    `CREATE VIRTUAL TABLE said USING fts5 (words, heading);
    CREATE TABLE places (word TEXT, block INTEGER, rows INTEGER, places BLOB, PRIMARY KEY (word, block)) WITHOUT ROWID`,
  ]);
  const next = madeNumbers(3);
  const made = (count: number) => Array.from({ length: count }, () => `w${Math.floor(30 * next() ** 4)}`).join(' ');
  const writer = new WordPlacesWriter(database, 'places', 2);
  const insert = database.prepare('INSERT INTO said (rowid, words, heading) VALUES (?, ?, ?)');
  const put = (row: number) => {
    const columns = [made(12 + Math.floor(6 * (next() + 1))), made(3)];
    insert.run(row, ...columns);
    writer.add(row, columns);
  };
  const remove = (row: number) => {
    const read = database.prepare<[number], [string, string]>('SELECT words, heading FROM said WHERE rowid = ?').raw();
    writer.remove(row, read.get(row) ?? []);
    database.prepare('DELETE FROM said WHERE rowid = ?').run(row);
  };
  const asFts5 = () => {
    const weights = { words: 1, heading: 0.3 };
    const [packed, plain] = [
      new WordTable(database, 'said', weights, 'places'),
      new WordTable(database, 'said', weights),
    ];
    for (const word of ['w0', 'w3', 'w9', 'w15', 'w27', 'none']) {
      const [one, other] = [packed.postings([word]), plain.postings([word])];
      expect([...one.rows]).toEqual([...other.rows]);
      for (const [at, frequency] of one.frequencies.entries()) {
        expect(frequency).toBeCloseTo(other.frequencies[at] ?? 0, 3);
      }
    }
  };
  const rows = Array.from({ length: ROWS }, (_, index) => BLOCK_ROWS - ROWS / 2 + index);
  for (const row of rows) put(row);
  writer.flush();
  asFts5();
  for (const row of rows.filter((_, index) => index % 3 === 0)) remove(row);
  for (const row of rows.filter((_, index) => index % 6 === 0)) put(row);
  writer.flush();
  asFts5();
});
