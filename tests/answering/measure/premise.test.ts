import { describe, expect, it } from 'vitest';
import { wrongDirection } from '../../../src/answering/measure/premise.ts';

describe('a direction that a question takes for granted', () => {
  it.each([
    ['Why did home education fall?', 'Increase', 'The papers report a rise, not a fall:'],
    ['Why has the rate gone up?', 'Decrease', 'The papers report a fall, not a rise:'],
    ['Why did it drop?', 'No Change', 'The papers report no change:'],
    ['Why did home education rise?', 'Increase', null],
    ['Why is the rate what it is?', 'Decrease', null],
    ['Did it rise or fall?', 'Decrease', null],
  ] as const)('%s where the paper says %s: %s', (question, trend, said) => {
    expect(wrongDirection(question, { trend })).toBe(said);
  });
});
