import { describe, expect, it } from 'vitest';
import { otherJudgement, untoldDirection, wrongDirection } from '../../../src/answering/measure/premise.ts';

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

describe('what is taken for granted and told otherwise', () => {
  it('is a fall where the papers tell of a rise', () => {
    const text = 'The service recruited 30 drivers, a significant increase on the year before.';
    expect(untoldDirection('How come we hired fewer drivers than last year?', text)).toContain(
      'do not say that it fell',
    );
    expect(untoldDirection('Why did we hire more drivers than last year?', text)).toBeNull();
    expect(untoldDirection('How many drivers were hired?', text)).toBeNull();
  });

  it('is blame where the papers tell of praise', () => {
    expect(otherJudgement('What did the mayor criticise?', 'The mayor was impressed by the drivers.')).toContain(
      'praise',
    );
    expect(otherJudgement('What did the mayor praise?', 'The mayor was impressed by the drivers.')).toBeNull();
    expect(otherJudgement('What did the mayor praise?', 'The mayor condemned the timetable.')).toContain('blame');
  });
});
