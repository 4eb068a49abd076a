import { expect, test } from 'vitest';
import { auroc } from '../../../src/retrieval/check/auroc.ts';

test('every answerable question above every other is one, and the other way round nothing', () => {
  expect(auroc([0.9, 0.8], [0.2, 0.1])).toBe(1);
  expect(auroc([0.1], [0.2, 0.3])).toBe(0);
});

test('pairs are counted, a tie as half', () => {
  // of six pairs: 0.9 beats three; 0.5 beats one, ties with one and loses one
  expect(auroc([0.9, 0.5], [0.1, 0.5, 0.6])).toBe(0.75);
});

test('without both kinds there is nothing to tell', () => {
  expect(auroc([], [0.1])).toBeNull();
  expect(auroc([0.1], [])).toBeNull();
});
