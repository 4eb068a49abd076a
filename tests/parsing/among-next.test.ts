import { expect, it } from 'vitest';
import { amongNext } from '../../src/parsing/text/among-next.ts';

it('tells whether one of so many lines is of a kind, and looks at none twice or before it is asked for', () => {
  const lines = ['a', 'b', 'X', 'c', 'd'].map((text, index) => ({ number: index + 1, text }));
  const seen: string[] = [];
  const bigBelow = amongNext(({ text }) => {
    seen.push(text);
    return text === 'X';
  });
  expect(bigBelow(lines, 0, 2)).toBe(false);
  expect(bigBelow(lines, 0, 3)).toBe(true);
  expect(bigBelow(lines, 1, 2)).toBe(true);
  expect(bigBelow(lines, 3, 9)).toBe(false);
  expect(seen).toEqual(['a', 'b', 'X', 'c', 'd']);
});
