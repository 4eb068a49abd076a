import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../../src/answering/question/plain-typing.ts';

describe('a question typed in haste', () => {
  it('has its shortened words written out', () => {
    expect(writtenOut('how much r we paying n for how many yrs')).toBe('how much are we paying and for how many years');
    expect(writtenOut('whats diff between hubs w/ ppl and those b4')).toBe(
      'whats difference between hubs with people and those before',
    );
  });

  it('keeps names, short forms in capitals and parts of words', () => {
    expect(writtenOut('Was R. Martin there with the N. Leicestershire team, and was the R rate told?')).toBe(
      'Was R. Martin there with the N. Leicestershire team, and was the R rate told?',
    );
    expect(writtenOut('mind the yrs-old max-height rules')).toBe('mind the yrs-old max-height rules');
    expect(writtenOut("what's in the 'n-word' paper?")).toBe("what's in the 'n-word' paper?");
  });
});
