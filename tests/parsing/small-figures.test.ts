import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { misplaced } from './misplaced.ts';

const report = (...paragraphs: readonly string[]): string =>
  [
    'CABINET – 14 APRIL 2026',
    'MISSING CHILDREN',
    'REPORT OF THE DIRECTOR OF CHILDREN',
    '1. The table follows.',
    ...paragraphs,
  ].join('\n\n');
const table = (...rows: readonly string[]): string => ['District\tChildren\tEpisodes', ...rows].join('\n');
const some = table('Openmoor\t12\t31', 'Openford\t<5\t9', 'Hushbrook\t2\t14', 'Opendale\t0\t11', 'Total\t17\t65');

describe('a figure too small to show', () => {
  it.each([
    'Figures below five are suppressed.',
    'Numbers under 5 have been suppressed to protect identities.',
    'Counts of fewer than 5 are not shown.',
    'Data is suppressed where the cohort is less than 5.',
  ])('is kept back with its row where the table says that such are held back: %s', (note) => {
    expect(misplaced({ 'r.txt': report(note, some) })).toEqual([]);
    expect(misplaced({ 'r.txt': report(some, note) })).toEqual([]);
  });

  it('is told of in a finding that does not give it', () => {
    const { findings } = parseFile({ file: 'r.txt', bytes: report('Figures below five are suppressed.', some) });
    const said = findings.find(({ rule }) => rule === 'small-figure-shown');
    expect(said?.message).toContain('publicItems');
    expect(said?.message).not.toMatch(/\d/);
  });

  it.each([
    ['no word of it', 'Children were seen within three days.', some],
    [
      'none held back in that column',
      'Figures below five are suppressed.',
      table('Openmoor\t12\t3', 'Openford\t*\t9', 'Opendale\t8\t2'),
    ],
    [
      'shares and rates',
      'Figures below five are suppressed.',
      table('Openmoor\t12%\t3.1', 'Openford\t*\t9.0', 'Opendale\t3%\t2.2'),
    ],
  ])('is shown where there is %s', (_, note, rows) => {
    expect(misplaced({ 'r.txt': report(note, rows.replace('Hush', 'Open')) })).toEqual([]);
  });

  it('is shown where an officer says so', () => {
    const open = report('Figures below five are suppressed.', some.replace('Hush', 'Open'));
    expect(misplaced({ 'r.txt': open }, { publicItems: ['Missing children'] })).toEqual([]);
  });
});

describe('a total that gives the one figure away that its column holds back', () => {
  const messages = (rows: string): string[] =>
    parseFile({ file: 'r.txt', bytes: report(rows) }).findings.map(({ message }) => message);
  it('is said to', () => {
    const one = messages(table('North\t12\t31', 'South\t*\t9', 'Total\t15\t40'));
    expect(one.some((message) => message.includes('gives one of them away'))).toBe(true);
    expect(one.join(' ')).not.toContain('3.');
    const two = messages(table('North\t12\t31', 'South\t*\t9', 'West\t*\t9', 'Total\t15\t49'));
    expect(two.some((message) => message.includes('gives one of them away'))).toBe(false);
  });
});
