import { expect, test } from 'vitest';
import { editDistance, mendWord } from '../../src/retrieval/mend-word.ts';

const counts = new Map([
  ['safeguard', 12],
  ['safe', 3],
  ['placement', 20],
  ['place', 40],
  ['2021', 9],
]);
const vocabulary = {
  frequencies: (words: readonly string[]) =>
    new Map(words.flatMap((word) => (counts.has(word) ? [[word, counts.get(word) ?? 0] as const] : []))),
  similarTo: (word: string) =>
    [...counts]
      .filter(([known]) => known[0] === word[0] && Math.abs(known.length - word.length) <= 2)
      .map(([known, count]) => ({ word: known, count })),
  size: () => 100,
};

test.each([
  ['safegaurd', ['safeguard']],
  ['placemnt', ['placement']],
  ['safeguard', []],
  ['saef', []],
  ['zebra', []],
  ['2012', []],
])('%s is mended to %j', (word, mended) => {
  expect(mendWord(word, vocabulary)).toEqual(mended);
});

test('a swap of neighbours is one step', () => {
  expect(editDistance('recieve', 'receive')).toBe(1);
});
