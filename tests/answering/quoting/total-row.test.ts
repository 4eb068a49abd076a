import { describe, expect, it } from 'vitest';
import { isTotalOfOthers } from '../../../src/answering/quoting/total-row.ts';
import { passageOf } from '../../support/passages.ts';

const columns = ['Saving', 'Target £000', 'At risk £000'];
const total = passageOf({ text: 'Total savings at risk\t2,300\t1,530', columns });
const named = passageOf({ text: 'In-house fostering growth\t1,100\t700', columns });
const terms = ['saving', 'hubs'].map((word) => ({ words: [word], others: [], weight: 1 }));

describe('the row of a total', () => {
  it('does not answer for something that neither it nor its table names', () => {
    const question = 'How much of the family hubs saving is at risk?';
    expect(isTotalOfOthers({ passage: total, around: [1, 0] }, terms, question)).toBe(true);
    expect(isTotalOfOthers({ passage: named, around: [1, 0] }, terms, question)).toBe(false);
  });

  it('answers where all that is asked for is spoken of, or a total is asked for', () => {
    expect(isTotalOfOthers({ passage: total, around: [1, 0.9] }, terms, 'What saving of hubs is at risk?')).toBe(false);
    expect(isTotalOfOthers({ passage: total, around: [1, 0] }, terms, 'What is the total at risk?')).toBe(false);
  });
});
