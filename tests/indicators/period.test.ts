import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, periodAnswers, quarterPeriod, shiftPeriod } from '../../src/indicators/period.ts';
import { findPeriods, parsePeriod } from '../../src/indicators/period-in-text.ts';

const q3 = quarterPeriod(2021, 3);

describe('reading a period', () => {
  it.each([
    ['Q3 2021/22', '2021-10-01', '2021-12-31', 'Q3 2021/22'],
    ['Q4 2021/22', '2022-01-01', '2022-03-31', 'Q4 2021/22'],
    ['q3 21/22', '2021-10-01', '2021-12-31', 'Q3 2021/22'],
    ['2021/22 Q1', '2021-04-01', '2021-06-30', 'Q1 2021/22'],
    ['Quarter 3 (December 2021)', '2021-10-01', '2021-12-31', 'Q3 2021/22'],
    ['third quarter of 2021-22', '2021-10-01', '2021-12-31', 'Q3 2021/22'],
    ['Dec 2021/22', '2021-12-01', '2021-12-31', 'December 2021'],
    ['Mar 2021/22', '2022-03-01', '2022-03-31', 'March 2022'],
    ['dec 21', '2021-12-01', '2021-12-31', 'December 2021'],
    ['Dec-21', '2021-12-01', '2021-12-31', 'December 2021'],
    ['June 2020', '2020-06-01', '2020-06-30', 'June 2020'],
    ['Autumn 2021', '2021-09-01', '2021-12-31', 'Autumn term 2021'],
    ['Spring 2021/22', '2022-01-01', '2022-03-31', 'Spring term 2022'],
    ['aut 21', '2021-09-01', '2021-12-31', 'Autumn term 2021'],
    ['Summer term 2021', '2021-04-01', '2021-07-31', 'Summer term 2021'],
    ['2021/22', '2021-04-01', '2022-03-31', '2021/22'],
    ['2021', '2021-01-01', '2021-12-31', '2021'],
    ['FY22', '2021-04-01', '2022-03-31', '2021/22'],
    ['academic year 2021/22', '2021-09-01', '2022-08-31', 'academic year 2021/22'],
    ['as at 31 March 2022', '2022-03-31', '2022-03-31', '31 March 2022'],
    ['year to Quarter 2 2019/20', '2018-10-01', '2019-09-30', 'year to Q2 2019/20'],
    ['April to December 2021', '2021-04-01', '2021-12-31', 'April 2021 to December 2021'],
    ['H1 2022/23', '2022-04-01', '2022-09-30', 'H1 2022/23'],
    ['2022/23 H2', '2022-10-01', '2023-03-31', 'H2 2022/23'],
    ['Mid-year 2025/26', '2025-04-01', '2025-09-30', 'H1 2025/26'],
    ['Half year position (2025/26)', '2025-04-01', '2025-09-30', 'H1 2025/26'],
    ['2025-26 mid year', '2025-04-01', '2025-09-30', 'H1 2025/26'],
    ['second half of 2024/25', '2024-10-01', '2025-03-31', 'H2 2024/25'],
    ['6 months to Sept 2025', '2025-04-01', '2025-09-30', 'H1 2025/26'],
    ['six months ended 31 March 2025', '2024-10-01', '2025-03-31', 'H2 2024/25'],
    ['3 months to 30 June 2025', '2025-04-01', '2025-06-30', 'Q1 2025/26'],
    ['9 months to December 2025', '2025-04-01', '2025-12-31', 'April 2025 to December 2025'],
    ['Year to date (Sep 25)', '2025-04-01', '2025-09-30', 'April 2025 to September 2025'],
    ['YTD Jan 2026', '2025-04-01', '2026-01-31', 'April 2025 to January 2026'],
    ['Full year 2024/25', '2024-04-01', '2025-03-31', '2024/25'],
  ])('%s', (text, start, end, label) => {
    expect(parsePeriod(text)).toMatchObject({ start, end, label });
  });

  it.each([
    '',
    'N/A',
    'aged 16-17',
    'FTEs 10-17',
    '2 yrs open',
    'mid-year',
    'half-year budget monitoring',
    '6 months to find a home',
    '45 days',
    '12 mths',
    'it may help',
    'Q7 2021/22',
    '2018/22',
  ])('sees no period in "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('counts words without a year from the period of the report', () => {
    const names = findPeriods('91.0% at the end of quarter 3, a slight decrease from quarter 2; 85.0% in Q4', q3);
    expect(names.map(({ period }) => period.label)).toEqual(['Q3 2021/22', 'Q2 2021/22', 'Q4 2020/21']);
    expect(parsePeriod('the previous quarter', q3)?.label).toBe('Q2 2021/22');
    expect(parsePeriod('the summer term', q3)?.label).toBe('Summer term 2021');
    expect(parsePeriod('the same quarter last year', q3)?.label).toBe('Q3 2020/21');
    expect(parsePeriod('quarter 3')).toBeNull();
  });
});

describe('the order of periods', () => {
  it('puts quarters, terms and months on one line by their end', () => {
    const texts = ['Q4 2021/22', 'Autumn 2021', 'June 2021', 'Q2 2021/22', 'Q2 2019/20'];
    const periods = texts.map((text) => parsePeriod(text)).filter((period) => period !== null);
    expect(periods.sort(comparePeriods).map(({ label }) => label)).toEqual([
      'Q2 2019/20',
      'June 2021',
      'Q2 2021/22',
      'Autumn term 2021',
      'Q4 2021/22',
    ]);
  });

  it('goes back and forth without losing its way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2001, max: 2040 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: -20, max: 20 }),
        (year, quarter, steps) => {
          const period = quarterPeriod(year, quarter);
          const there = shiftPeriod(period, steps);
          expect(there && shiftPeriod(there, -steps)).toEqual(period);
        },
      ),
    );
  });

  it('lets the last month of a quarter answer for the quarter, and a quarter for a month within it', () => {
    const [december, november, autumn] = ['Dec 2021', 'Nov 2021', 'Autumn 2021'].map((text) => parsePeriod(text));
    expect(december && periodAnswers(q3, december)).toBe(true);
    expect(autumn && periodAnswers(q3, autumn)).toBe(true);
    expect(november && periodAnswers(november, q3)).toBe(true);
    expect(periodAnswers(q3, quarterPeriod(2021, 2))).toBe(false);
  });
});
