import { expect, test } from 'vitest';
import { measure } from '../../../src/retrieval/check/measures.ts';

test('one relevant passage at rank two', () => {
  const relevant = new Map([['b', 1]]);
  // 1 / log2(3) = 0.6309
  expect(measure([{ ranked: ['a', 'b', 'c'], relevant }])).toEqual({
    ndcg10: 0.6309,
    recall5: 1,
    recall10: 1,
    mrr10: 0.5,
  });
});

test('grades count: the better passage first is perfect, second is not', () => {
  const relevant = new Map([
    ['best', 2],
    ['good', 1],
  ]);
  expect(measure([{ ranked: ['best', 'good'], relevant }]).ndcg10).toBe(1);
  // (1 + 3 / log2(3)) / (3 + 1 / log2(3)) = 2.8928 / 3.6309
  expect(measure([{ ranked: ['good', 'best'], relevant }]).ndcg10).toBe(0.7967);
});

test('what stands below ten counts for nothing, and questions are averaged', () => {
  const ranked = Array.from({ length: 12 }, (_, index) => `d${index + 1}`);
  const questions = [
    { ranked, relevant: new Map([['d11', 1]]) },
    { ranked, relevant: new Map([['d1', 1]]) },
  ];
  expect(measure(questions)).toEqual({ ndcg10: 0.5, recall5: 0.5, recall10: 0.5, mrr10: 0.5 });
});
