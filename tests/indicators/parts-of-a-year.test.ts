import { describe, expect, it } from 'vitest';
import { type DashboardColumns, readColumns } from '../../src/indicators/dashboard-columns.ts';
import { dayPeriod } from '../../src/indicators/period.ts';

const read = (headings: readonly string[]): DashboardColumns | null =>
  readColumns(headings, {
    isFilled: () => true,
    isCoded: () => false,
    isPrinted: () => true,
    time: { stated: null, where: null, meeting: dayPeriod(2025, 11, 6) },
    isOwn: () => false,
  });

const timesOf = (headings: readonly string[]) =>
  read(headings)?.periods.map(({ period: { start, end }, columns }) => [headings[columns[0] ?? -1], start, end]);

describe('columns for a part of a year', () => {
  it.each(['Mid-year 2025/26', 'Half year 2025/26', 'H1 2025/26', '6 months to Sept 2025', 'Year to date (Sep 25)'])(
    '%s is newer than the year before it, and the year’s target is its target',
    (name) => {
      const headings = ['Measure', '2024/25', 'Target 2025/26', name, 'Status'];
      expect(timesOf(headings)).toEqual([
        ['2024/25', '2024-04-01', '2025-03-31'],
        [name, '2025-04-01', '2025-09-30'],
      ]);
      expect(read(headings)).toMatchObject({ isPlain: true });
      expect(read(headings)?.at.get('target')).toBe(2);
      expect(read(headings)?.at.get('rag')).toBe(4);
    },
  );

  it.each(['Mid-year', 'Half-year actual', 'H1', '6 months to Sept'])('%s takes its year from the table', (name) => {
    expect(timesOf(['Measure', 'Full year 2024/25', 'Target 2025/26', name])).toEqual([
      ['Full year 2024/25', '2024-04-01', '2025-03-31'],
      [name, '2025-04-01', '2025-09-30'],
    ]);
  });

  it('a running total beside the months it adds up is no newest figure', () => {
    const headings = ['Measure', 'Aug-25', 'Sep-25', 'Year to date (Sep 25)'];
    expect(timesOf(headings)?.map(([name]) => name)).toEqual(['Aug-25', 'Sep-25']);
  });
});
