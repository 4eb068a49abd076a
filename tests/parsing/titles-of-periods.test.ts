import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const head = (title: string, period: string) =>
  `Agenda Item 6\n\n# ${title}\n\n${period}\nHarbour Board, 10 March 2026\nReport of Ada Vale, Harbour Master\n\n## 1. Headlines\n\n1.1 Of the fourteen measures three are on target.\n`;

const told = (bytes: string) => {
  const [paper] = parseFile({ file: 'report.md', bytes, knowledge: {} }).papers;
  return [paper?.title, paper?.meeting.body.name, paper?.meeting.date];
};

describe('the time of which a report tells, on a line below its title', () => {
  it.each([
    '**Quarter 3 2025/26 (October to December 2025)**',
    'Q3 2025/26',
    '**April to September 2025**',
    '2024/25',
    '### Year ended 31 March 2025',
    'Third quarter, 2025',
  ])('is no title itself: %s', (period) => {
    const [title, ...meeting] = told(head('Harbour Performance Report', period));
    expect(title).toBe(`Harbour Performance Report: ${period.replace(/[*#]+ ?/g, '')}`);
    expect(meeting).toEqual(['Harbour Board', '2026-03-10']);
  });

  it('is one where nothing stands above it', () => {
    expect(told(head('Quarter 3 2025/26', ''))).toEqual(['Quarter 3 2025/26', 'Harbour Board', '2026-03-10']);
  });
});
