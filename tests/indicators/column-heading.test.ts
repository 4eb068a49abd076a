import { describe, expect, it } from 'vitest';
import { readHeading } from '../../src/indicators/column-heading.ts';

const roleOf = (heading: string) => readHeading(heading).role;

describe('headings of a period’s own figures', () => {
  it.each([
    ['2024/25 Outturn', '2024/25'],
    ['Outturn 24/25', '2024/25'],
    ['Oct-25', 'October 2025'],
    ['As at 31 December 2025', '31 December 2025'],
    ['31/12/2025', '31 December 2025'],
    ['YTD 2025/26', '2025/26'],
    ['Academic Year 2024/25 (provisional)', 'academic year 2024/25'],
    ['Last year (2024/25)', '2024/25'],
    ['2021-23', '2021-23'],
  ])('%s', (heading, label) => {
    expect(readHeading(heading)).toMatchObject({ role: 'figures', period: { label } });
  });

  it.each([
    'Q3',
    'Quarter 3 Actual',
    'Qtr 3',
    'Oct - Dec',
    'Autumn Term',
    'May',
    'Mid-year actual',
    'Half year',
    'H1',
    '6 months to Sept',
  ])('%s, without its year', (heading) => {
    expect(readHeading(heading)).toMatchObject({ role: 'figures', period: null });
    expect(readHeading(heading).open).not.toBeNull();
  });
});

describe('headings with a period that are not its figures', () => {
  it.each([
    ['target', ['Target 2025/26', '2025/26 Target', 'Q3 2025/26 Target', 'Year end target 25/26', 'Ambition 2030']],
    ['aside', ['Forecast Outturn 2025/26', 'Projected 2025/26', 'Variance Q3 2025/26', 'Plan 2025/26', 'Numerator Q3']],
    ['comparator', ['England 2023/24', 'National average 2024', 'East Midlands 2024', 'Benchmark 2024/25']],
    ['statistical-neighbour', ['Stat Neighbour Avg 23/24', 'SN 2024/25', 'CIPFA neighbours 2024']],
    ['rag', ['Q3 25/26 RAG', 'Status Q3 2025/26']],
    ['change', ['% change since 2023/24', 'Change from Q2']],
    ['unclear', ['Boys 2024/25', 'Q3 2025/26 compared to Q3 2024/25', 'Harrowdale 2024/25', 'Cost per head 2024/25']],
  ] as const)('%s', (role, headings) => {
    expect(headings.map(roleOf)).toEqual(headings.map(() => role));
  });

  it('knows the council’s own column by its name', () => {
    expect(readHeading('Harrowdale 2024/25', (word) => word === 'harrowdale').role).toBe('figures');
  });
});

describe('headings without a period', () => {
  it.each([
    [
      'aside',
      ['Distance from target', 'Target date', 'Red threshold', 'Rank', 'Lead officer', 'Measure ID', 'Tolerance'],
    ],
    ['polarity', ['Good to be', 'High or low is good', 'Bigger or smaller is better?', 'Preferred direction']],
    ['unit', ['Unit', 'Unit of measure']],
    ['indicator', ['KPI', 'Performance Measure', 'Indicator Description', 'What are we measuring?']],
    ['rag', ['Target met?', 'Performance against target', 'BRAG']],
    ['quartile', ['National benchmark (quartile 1 = top)', 'Quartile']],
    ['latest-period', ['Date of latest', 'Latest period', 'Data as at']],
  ] as const)('%s', (role, headings) => {
    expect(headings.map(roleOf)).toEqual(headings.map(() => role));
  });
});
