import { expect, test } from 'vitest';
import { plainWords, searchWords } from '../../src/indexing/search-words.ts';
import { stem } from '../../src/indexing/stem.ts';

test.each([
  ['placements', 'placement'],
  ['organisations', 'organization'],
  ['children', 'child'],
  ['policies', 'policy'],
  ['decided', 'deciding'],
  ['agencies', 'agency'],
])('%s meets %s', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['policy', 'police'],
  ['carer', 'care'],
])('%s stays apart from %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('numbers are compared by value as printed: thousands without commas, decimals whole', () => {
  expect(plainWords('4,089 individuals, 95.8% (£12million)')).toEqual(['4089', 'individuals', '95.8', '12', 'million']);
});

test('a quarter is the same word however it is written', () => {
  expect(searchWords('Q3 2021/22')).toEqual(searchWords('quarter 3 2021/22'));
});

test("a child's and the children’s are the same word as children", () => {
  expect(searchWords("the child's")).toEqual(searchWords('the children’s'));
});
