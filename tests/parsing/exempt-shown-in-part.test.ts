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

  const shut = (...lines: readonly string[]): string =>
    ['Mere Borough Council\nFinance Committee - 5 March 2024\nReport: Depot sale\nNOT FOR PUBLICATION', ...lines].join(
      '\n\n',
    );
  const map = ['Appendix A - Map', 'The Openmap shows the site edged red.'];

  it.each([
    ['an appendix behind its mark', [...map, 'EXEMPT APPENDIX B', 'The Hushprice is high.']],
    ['an appendix with a title', [...map, 'Confidential Appendix C - Advice', 'The Hushadvice is bad for us.']],
    ['an appendix without a letter', [...map, '## Exempt appendix: Bids', 'The Hushbids are low.']],
    ['a heading that is marked', [`## ${map[0]}`, map[1] ?? '', '### CONFIDENTIAL: Bids', 'The Hushbids are low.']],
    ['a line that is a mark', [...map, 'CONFIDENTIAL', 'The Hushbids are low.']],
  ])('an appendix ends at %s', (_, lines) => {
    expect(misplaced({ 'paper.md': shut(...lines) }, { publicItems: ['Appendix A'] })).toEqual([]);
  });

  it('a section ends at a part of it that is marked', () => {
    const text = shut(
      '## Background',
      'The Opendepot was built in 1974.',
      '### Confidential bids',
      'The Hushbid is low.',
    );
    expect(misplaced({ 'paper.md': text }, { publicItems: ['section Background'] })).toEqual([]);
  });

  it('a name without letters is nobody\u2019s, nor is a heading "Untitled"', () => {
    const text = shut('## Untitled', 'The Hushprice is high.', '## ***', 'The Hushbid is low.');
    expect(misplaced({ 'paper.md': text }, { publicItems: ['Appendix 1', 'section ---', '???'] })).toEqual([]);
  });

  it.each([
    [
      'paragraph 2',
      '2. Background',
      '2.1 The Opendepot was built in 1974.',
      '3. Recommendations',
      'That the Committee:\n1. accepts the Hushone offer; and\n2. pays Hushtwo to Mr Gale.',
    ],
    [
      'paragraph 2.1',
      '2. Price',
      '2.1 The Opendepot was built in 1974.',
      '2.2 The Hushprice is high.',
      '2.10 The Hushten is low.',
    ],
    ['para 3', '3. The Openmap is below.', '4. The Hushfour is low.'],
  ])('%s is that paragraph with those below it, and no point of a list', (name, ...lines) => {
    const text = shut('1. Bids', '1.1 The offer of Hushharker is high.', ...lines);
    expect(misplaced({ 'paper.txt': text }, { publicItems: [name] })).toEqual([]);
  });

  it('shows nothing of a part that nobody named', () => {
    const text = report(...appendices, 'Appendix 2 – Map', 'The Hushsecond map is of the field.');
    expect(misplaced({ 'paper.txt': text }, { publicItems: ['Appendix 7', 'paragraph 8', 'section Costs'] })).toEqual(
      [],
    );
  });
});
