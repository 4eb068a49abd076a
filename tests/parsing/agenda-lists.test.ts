import { describe, expect, it } from 'vitest';
import { panelReport } from '../support/panel-report.ts';
import { misplaced } from './misplaced.ts';

const front = [
  'Harrowdale Metropolitan Borough Council',
  '',
  'Corporate Parenting Panel',
  'Tuesday, 11 November 2025 at 5.30 pm',
  'Committee Room 2, Town Hall, Harrowdale HD1 2AB',
  '',
  'Membership: Councillors Mrs Sheila Thackray (Chair), Imran Qadri (Deputy Chair), Ben',
  'Oldroyd, Grace Mbeki',
  '',
  'AGENDA',
  '',
];
const pack = (list: readonly string[], word: string): string =>
  [
    ...front,
    ...list,
    ...panelReport('Performance Report', 'Openhomes are full.'),
    ...panelReport('Residential Placements Review', `The uplift for ${word}.`),
  ].join('\n');
const titles = [
  'Apologies for absence',
  'Performance Report',
  'Exclusion of the public and press',
  'Residential Placements Review',
];
const standing = [
  'Apologies for absence',
  'Exclusion of the public and press',
  'Declarations of interest',
  'Performance Report',
  'Residential Placements Review',
];

const ways: Readonly<Record<string, (titles: readonly string[]) => readonly string[]>> = {
  'item and number': (all) => all.map((title, index) => `Item ${index + 1}: ${title}`),
  'rows of a table': (all) => all.map((title, index) => `| ${index + 1} | ${title} |`),
  'cells parted by tabs': (all) => all.map((title, index) => `${index + 1}\t${title}\t3 - 8`),
  'no numbers': (all) => all.flatMap((title) => [title, '']),
  'numbers of the year’s minutes': (all) => all.map((title, index) => `${index + 21}. ${title}`),
  brackets: (all) => all.map((title, index) => `${index + 1}) ${title}`),
  'figures alone': (all) => all.flatMap((title, index) => [`${index + 1}  ${title}`, '']),
};

describe('a list of business set out in any way', () => {
  it.each(Object.entries(ways))('keeps back what stands after the exclusion: %s', (_, listed) => {
    expect(misplaced({ 'p.txt': pack(listed(titles), 'Hushfold') })).toEqual([]);
  });

  it.each(Object.entries(ways))('keeps nothing back for a standing item: %s', (_, listed) => {
    expect(misplaced({ 'p.txt': pack(listed(standing), 'Openfold') })).toEqual([]);
  });
});
