import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import type { StatedFigure } from '../../src/indicators/indicator.ts';
import { quarterPeriod } from '../../src/indicators/period.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { readNumbers } from '../../src/indicators/sentence-numbers.ts';
import { realPapers } from './real-papers.ts';

const readings = readReadings(realPapers(), emptyCatalogue);

/** Paragraph, kind, figure, what of, period: as the prose of the report of 8 March 2022 has them, read by eye. */
const byEye: Readonly<Record<string, readonly string[]>> = {
  'Individuals worked with': ['19 same 3,797 (Q3 2021/22)', '19 same 4,089 (Q2 2021/22)'],
  'Families worked with': ['19 same 1,417 (Q3 2021/22)', '19 same 1,569 (Q2 2021/22)'],
  'Children in mainstream schools with EHCP': [
    '21 same 2,169 (Autumn 2021)',
    '21 difference 75 Summer term 2021 (Autumn 2021)',
  ],
  'Children in mainstream schools in receipt': [
    '22 same 11,324 (Autumn 2021)',
    '22 difference 47 Summer term 2021 (Autumn 2021)',
  ],
  'Child protection cases': ['8 same 94.2% (Q3 2021/22)'],
  'Children becoming subject': [
    '9 same 27.5% (Q3 2021/22)',
    '9 beside 47 children (Q3 2021/22)',
    '9 beside 48 (Q2 2021/22)',
  ],
  'Re-referrals': ['10 same 19.6% (Q3 2021/22)', '10 same 19.3% (Q2 2021/22)', '10 beside 264 children (Q3 2021/22)'],
  'Single Assessments': [
    '11 same 91.0% (Q3 2021/22)',
    '11 same 91.6% (Q2 2021/22)',
    '11 beside 919 assessments (Q3 2021/22)',
    '11 beside 850 (Q2 2021/22)',
  ],
  'CPP lasting': [
    '12 beside Nine Child Protection plans (Q3 2021/22)',
    '12 same 1.7% (Q3 2021/22)',
    '12 beside 10 children (Q2 2021/22)',
    '12 same 2.1% (Q2 2021/22)',
  ],
  'Children with 3 or more': ['13 same 2.5% (Q3 2021/22)', '13 beside 17 children (Q3 2021/22)'],
  'Children in same placement': [
    '13 same 71.2% (Q3 2021/22)',
    '13 beside 188 children (Q3 2021/22)',
    '13 same 67.2% (Q2 2021/22)',
    '13 beside 174 children (Q2 2021/22)',
  ],
  'Care leavers in suitable': ['14 same 95.8% (Q3 2021/22)', '14 beside 205 young people (Q3 2021/22)'],
  'Care leavers EET': [
    '15 same 62.1% (Q3 2021/22)',
    '15 beside 133 young people (Q3 2021/22)',
    '15 same 62.6% (Q2 2021/22)',
  ],
  'Children in care who have had dental': [
    '16 same 44.7% (Q3 2021/22)',
    '16 beside 301 children (Q3 2021/22)',
    '16 same 42.8% (Q2 2021/22)',
    '16 beside 291 children (Q2 2021/22)',
  ],
  'Children in care who have their annual': [
    '17 same 80.9% (Q3 2021/22)',
    '17 beside 545 (Q3 2021/22)',
    '17 difference 5.4% Q2 2021/22 (Q3 2021/22)',
  ],
  'Eligible 2 year': ['27 same 77.6% (Autumn 2021)', '27 beside 1,266 (Autumn 2021)', '27 same 68.5% (Summer 2021)'],
  'Eligible 3 year': ['27 same 95.8% (Autumn 2021)', '27 beside 7,156 (Autumn 2021)', '27 same 93.5% (Summer 2021)'],
  'Primary schools': [
    '29 same 90.6% (Q3 2021/22)',
    '29 difference 0.4% Q2 2021/22 (Q3 2021/22)',
    '29 difference 2.4% statistical neighbours (Q3 2021/22)',
  ],
  'Secondary schools': ['30 same 75.6% (Q3 2021/22)', '30 difference 3% statistical neighbours (Q3 2021/22)'],
  'Children Electively': [
    '31 same 829 (Q3 2021/22)',
    '31 difference 80 Q2 2021/22 (Q3 2021/22)',
    '31 difference 65 Q3 2020/21 (Q3 2021/22)',
    '31 difference 8.5% Q3 2020/21 (Q3 2021/22)',
    '32 comparator 7% UK, since October 2020 (Q3 2021/22)',
    '32 comparator 34% UK, since October 2019 (Q3 2021/22)',
    '33 difference 35.4% Q3 2019/20 (Q3 2021/22)',
    '31 derived 764 (Q3 2020/21)',
  ],
  NEET: ['35 same 1.2% (Dec 2021/22)', '35 same 1.4% (Sep 2021/22)'],
  'No. of first time entrants': [
    '24 same 17 (Q2 2021/22)',
    '24 same 18 (Q1 2021/22)',
    '24 beside four children (Q2 2021/22)',
  ],
  'Re-offending': [
    '25 same 3.2 (Q2 2019/20)',
    '25 same 3.18 (Q2 2018/19)',
    '25 comparator 3.91 Regional (Q2 2019/20)',
    '25 comparator 3.77 National (Q2 2019/20)',
  ],
};

describe('figures that only prose states', () => {
  it.each(Object.entries(byEye))('%s', (name, expected) => {
    const reading = readings.find(({ indicator }) => indicator.name.startsWith(name));
    expect(reading?.figures.map(asLine)).toEqual(expected);
  });

  it('takes a rounded figure for the table’s own and says so', () => {
    const two = readings.find(({ indicator }) => indicator.name.startsWith('Eligible 2 year'));
    expect(two?.figures[0]?.note).toBe('The table prints 77.57%, paragraph 27 77.6%: one figure, rounded.');
    expect(two?.findings.join()).not.toMatch(/says/);
  });

  it('marks what it works out as derived, with the working', () => {
    const ehe = readings.find(({ indicator }) => indicator.name.startsWith('Children Electively'));
    expect(ehe?.figures.find(({ kind }) => kind === 'derived')?.note).toBe('Derived: 829 (Q3 2021/22) − 65 = 764.');
  });

  it('signs differences and quotes the sentence', () => {
    const health = readings.find(({ indicator }) => indicator.name.includes('annual health'));
    const fall = health?.figures.find(({ kind }) => kind === 'difference');
    expect(fall?.value).toBe(-5.4);
    expect(fall?.source.quote).toBe('This is a decrease of 5.4% compared to the end of the previous quarter.');
    expect(fall?.source.text).toContain(fall?.source.quote);
  });
});

describe('numbers of a sentence that are not the indicator’s', () => {
  const context = { asAt: quarterPeriod(2024, 2), before: quarterPeriod(2024, 1), unit: 'percent' } as const;
  it.each([
    ['Care leavers in touch stood at 91.0%, below the target of 95%.', ['value 91.0%', 'comparator 95% target']],
    ['The rate was 91.0% against a national average of 93.2%.', ['value 91.0%', 'comparator 93.2% national average']],
    ['Young people aged 16 and 17 in Year 11, seen within 45 days, made up 12%.', ['value 12%']],
    ['Of 18 to 25 year olds, 124 of the 152 authorities replied in May 2024.', []],
    [
      'It fell by 3.5 percentage points to 60.1% since quarter 1.',
      ['difference 3.5 percentage points Q1 2024/25', 'value 60.1%'],
    ],
  ])('%s', (sentence, expected) => {
    const said = readNumbers(sentence, context).map(({ role, display, of }) =>
      [role, display, of].filter(Boolean).join(' '),
    );
    expect(said).toEqual(expected);
  });
});

describe('which period a number of a sentence is for', () => {
  const context = { asAt: quarterPeriod(2025, 3), before: quarterPeriod(2025, 2), unit: 'percent' } as const;
  it.each([
    [
      'Homes re-let fell from 62 in Q1 to 58 in Q2 against a target of 55.',
      ['value 62 (Q1 2025/26)', 'value 58 (Q2 2025/26)', 'comparator 55 target (Q3 2025/26)'],
    ],
    ['It improved to 65.5% (Q2: 62.0%).', ['value 65.5% (Q3 2025/26)', 'value 62.0% (Q2 2025/26)']],
    [
      'It rose from 62.0% in quarter 2 to 65.5% in quarter 3.',
      ['value 62.0% (Q2 2025/26)', 'value 65.5% (Q3 2025/26)'],
    ],
    [
      'At 65.5%, it is above the England average of 61.2% and the regional average of 63%.',
      [
        'value 65.5% (Q3 2025/26)',
        'comparator 61.2% England average (Q3 2025/26)',
        'comparator 63% regional average (Q3 2025/26)',
      ],
    ],
    ['The number waiting fell to 349, the lowest since June 2023.', ['value 349 (Q3 2025/26)']],
    ['People aged over 85 make up 41% of overdue reviews.', ['beside 41% overdue reviews (Q3 2025/26)']],
    ['The Director expects 90% by March 2026.', ['comparator 90% forecast (March 2026)']],
  ])('%s', (sentence, expected) => {
    const said = readNumbers(sentence, context).map(({ role, display, of, period }) =>
      [role, display, of, `(${period?.label})`].filter(Boolean).join(' '),
    );
    expect(said).toEqual(expected);
  });
});

function asLine({ kind, display, of, period, source }: StatedFigure): string {
  return [source.paragraph, kind, display, of, `(${period})`].filter((part) => part !== null).join(' ');
}
