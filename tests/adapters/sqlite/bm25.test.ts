import { expect, test } from 'vitest';
import { scoreRows } from '../../../src/adapters/sqlite/bm25.ts';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.ts';
import { madeNumbers } from '../../support/made-vectors.ts';

const ROWS = 400;
const BEST = 15;

/** Rows of words of very different frequency: w0 stands nearly everywhere, w29 almost nowhere. */
function tableOfWords(seed: number) {
  const database = openDatabase(':memory:', ['CREATE VIRTUAL TABLE said USING fts5 (words)']);
  const next = madeNumbers(seed);
  const insert = database.prepare('INSERT INTO said VALUES (?)');
  for (let row = 0; row < ROWS; row += 1) {
    const words = Array.from({ length: 12 + Math.floor(6 * (next() + 1)) }, () => `w${Math.floor(30 * next() ** 4)}`);
    insert.run(words.join(' '));
  }
  return { database, table: { name: 'said', columnWeights: '', size: ROWS, counts: new Map<string, number>() } };
}

test.each([1, 2, 3, 4, 5, 6])('leaving out rows that cannot win changes none of the best (made table %i)', (seed) => {
  const { database, table } = tableOfWords(seed);
  const words = ['w0', 'w1', 'w4', 'w9', 'w15', 'w22', 'w27'].map((word) => [[word]]);
  const others = [[['w2'], ['w18']], [['w12', 'w0']]];
  const totals = (best?: number) => {
    const groups = scoreRows(database, table, [words, others], best === undefined ? {} : { best });
    const sums = new Map<number, number>();
    for (const { scores } of groups) for (const [row, score] of scores) sums.set(row, (sums.get(row) ?? 0) + score);
    return [...sums].sort(([a, x], [b, y]) => y - x || a - b);
  };
  const all = totals();
  const pruned = totals(BEST);
  expect(pruned.slice(0, BEST).map(([row]) => row)).toEqual(all.slice(0, BEST).map(([row]) => row));
  for (const [index, [, score]] of pruned.slice(0, BEST).entries()) expect(score).toBeCloseTo(all[index]?.[1] ?? 0, 9);
});

test('rows outside the scope are neither scored nor counted among the best', () => {
  const { database, table } = tableOfWords(1);
  const within = new Set([3, 5, 8, 13, 21, 34, 55, 89]);
  const [{ scores } = { scores: new Map() }] = scoreRows(database, table, [[[['w0']], [['w3']]]], { within, best: 3 });
  expect(scores.size).toBeGreaterThan(0);
  expect([...scores.keys()].every((row) => within.has(row))).toBe(true);
});
