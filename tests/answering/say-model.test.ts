import { expect, it } from 'vitest';
import { sayModel } from '../../src/answering/say-model.ts';

it.each([
  ['none', null, 'none: answers are quotations'],
  ['openai:x', null, 'openai:x; today 0 calls, 0 of 3,000,000 tokens'],
  [
    'openai:x',
    { calls: 1, tokensIn: 1200, tokensOut: 34, cost: null },
    'openai:x; today 1 call, 1,234 of 3,000,000 tokens',
  ],
  [
    'openai:x',
    { calls: 1500, tokensIn: 9e6, tokensOut: 0, cost: 1.2345 },
    'openai:x; today 1,500 calls, 9,000,000 of 3,000,000 tokens, cost 1.23',
  ],
])('tells an operator what %s took today', (model, today, words) => {
  expect(sayModel(model, 3_000_000, today)).toBe(words);
});
