import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { realPapers } from './real-papers.ts';

const library = createIndicatorLibrary(readReadings(realPapers(), emptyCatalogue), emptyCatalogue);

describe('the indicator a question asks about', () => {
  it.each([
    [
      'What are neighbouring councils getting for pupils with teeth checks in care?',
      'Children in care who have had dental',
      null,
    ],
    ['What target have we set for home stability, same placement two years?', 'Children in same placement', 'target'],
    ['Which quartile are secondary schools rated good in?', 'Secondary schools', 'quartile'],
    ['Is the re-referral rate going up or down?', 'Re-referrals', 'trend'],
    ['Are care leavers in suitable accommodation rated red, amber or green?', 'Care leavers in suitable', 'rag'],
    ['How many kids are home schooled?', 'Children Electively', 'count'],
    ['Stat neighbour average for single assessments in 45 days?', 'Single Assessments', 'statistical-neighbour'],
    ['NEETs compared with the previous quarter', 'NEET', 'previous'],
  ] as const)('%s', (question, name, field) => {
    const [first] = library.mentions(question);
    expect(first?.name.startsWith(name), first?.name).toBe(true);
    expect(first?.confidence).toBeGreaterThanOrEqual(0.6);
    if (field) expect(first?.fields[0]).toBe(field);
  });

  it.each([
    'What did members say about home education at the last meeting?',
    'Why do parents choose to educate at home?',
    'Who is the lead member for children and families?',
    'Which primary school is being built?',
    'What is the budget for social care placements?',
    'How many foster carers were recruited?',
    'What happens to children in care over Christmas?',
    'When does the committee meet next?',
    'What was the primary school exclusion rate?',
    'Is there a plan for care leavers leaving the army?',
  ])('is none in "%s"', (question) => {
    expect(library.mentions(question).filter(({ confidence }) => confidence >= 0.6)).toEqual([]);
  });
});
