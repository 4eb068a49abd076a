import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const report = (...paragraphs: readonly string[]): string =>
  ['CABINET – 9 JUNE 2026', 'LAND AT MILL LANE', 'REPORT OF THE DIRECTOR OF PLACE', ...paragraphs].join('\n\n');

const appendices = [
  'Appendices 1 and 2 are exempt under paragraph 3 of Schedule 12A.',
  '1. The Openfirst field is let for grazing until the end of the year.',
  'Appendix 1 – Offers',
  'The Hushfirst offer is the best.',
];

describe('an officer shows a part that was kept back, and no more of its paper', () => {
  it.each([
    ['an appendix', 'Appendix 2', report(...appendices, 'Appendix 2 – Map', 'The Opensecond map is of the field.')],
    [
      'a section',
      'section Map of the land (exempt)',
      report(
        '1. The Openfirst field is let for grazing until the end of the year.',
        '## Offers (exempt)',
        'The Hushfirst offer is the best.',
        '## Map of the land (exempt)',
        'The Opensecond map is of the field.',
      ),
    ],
    [
      'a paragraph of a report that is not public',
      'paragraph 2',
      `NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A\n\n${report('1. The Hushfirst offer is the best.', '2. The Opensecond map is of the field.', '3. The Hushthird price was agreed.')}`,
    ],
  ])('%s', (_, name, text) => {
    expect(misplaced({ 'paper.txt': text }, { publicItems: [name] })).toEqual([]);
  });

  it('shows nothing of a part that nobody named', () => {
    const text = report(...appendices, 'Appendix 2 – Map', 'The Hushsecond map is of the field.');
    expect(misplaced({ 'paper.txt': text }, { publicItems: ['Appendix 7', 'paragraph 8', 'section Costs'] })).toEqual(
      [],
    );
  });
});
