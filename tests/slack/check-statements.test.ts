import { describe, expect, it } from 'vitest';
import { checkStatement, statementsOf } from '../../src/slack/check-statements.ts';
import { aCitation, anAnswer } from '../support/answers.ts';

const paragraph =
  'The net budget for 2024/25 is £12.4m. Attendance rose to 91.5% in spring, and 1,250 pupils took part.';
const verdict = async (statement: string, text = paragraph) =>
  (await checkStatement(statement, async () => anAnswer({ citations: [aCitation({ text, quote: text })] }))).verdict;

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

  it('are not cut at a decimal point or an abbreviation within a figure', () => {
    expect(statementsOf('Attendance rose from 90.1% to 91.5% in spring.')).toHaveLength(1);
  });

  it('are at most twelve', () => {
    expect(statementsOf(Array.from({ length: 40 }, (_, n) => `There are ${n} schools.`).join(' '))).toHaveLength(12);
  });
});

describe('a statement', () => {
  it.each([
    'Attendance rose to 91.5% in spring',
    'Attendance rose to 91.5 per cent in spring',
    '1250 pupils took part',
    'The net budget for 2024/25 is £12.4 million',
  ])('is supported where a cited paragraph holds its figures: %s', async (statement) => {
    expect(await verdict(statement)).toBe('supported');
  });

  it('is contradicted where the papers say the same with another figure', async () => {
    expect(await verdict('Attendance rose to 95% in spring')).toBe('contradicted');
  });

  it.each(['Bus fares rose to 91.5% of the old price', 'The library will close on Fridays', 'Attendance was good'])(
    'is not found where they speak of something else, or it is too vague: %s',
    async (statement) => {
      expect(await verdict(statement)).toBe('not-found');
    },
  );

  it('is not contradicted by a figure of another kind', async () => {
    expect(await verdict('Attendance rose by 12 pupils in spring', 'Attendance rose to 91.5% in spring')).toBe(
      'not-found',
    );
  });
});
