import { expect, test } from 'vitest';
import { bestRows, scorePhrases, scoreRows } from '../../../src/adapters/sqlite/bm25.ts';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.ts';
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
