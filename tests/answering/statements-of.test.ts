import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/answering/statements-of.ts';

describe('the statements of a message', () => {
  it('are its sentences with a figure or a claim, without questions and pleasantries', () => {
    expect(
      statementsOf(
        'Hi all,\nThe budget is £12.4m. Is that right? Attendance rose to 91.5%!\n• 1,250 pupils took part\nThanks\nThe scheme will close at the end of the year.',
      ),
    ).toEqual([
      'The budget is £12.4m.',
      'Attendance rose to 91.5%!',
      '1,250 pupils took part',
      'The scheme will close at the end of the year.',
    ]);
  });

  it('are not the words before a list', () => {
    expect(statementsOf('Two points for tonight:\n– Attendance rose to 91.5%.')).toEqual(['Attendance rose to 91.5%.']);
  });

  it.each([
    'Attendance rose from 90.1% to 91.5% in spring.',
    'Cllr. Ward told the panel that 14 schools had closed.',
    'St. Mary’s took 30 pupils from the area, e.g. Northside.',
  ])('are not cut at a decimal point or a short form: %s', (sentence) => {
    expect(statementsOf(sentence)).toEqual([sentence]);
  });

  it('are at most twelve', () => {
    expect(statementsOf(Array.from({ length: 40 }, (_, n) => `There are ${n} schools.`).join(' '))).toHaveLength(12);
  });
});
