import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const page = (first: string, second: string): string =>
  [
    'Issue details',
    '',
    'Harbour Wall Repairs',
    '',
    'Meetings:',
    '',
    '- 10/02/2026 - Cabinet',
    '',
    `${first} PDF 412 KB`,
    '',
    'Minutes:',
    '',
    'The Harbour Master said that the wall had been inspected.',
    '',
    'RESOLVED: That the report be noted.',
    '',
    '- 21/01/2026 - Harbour Scrutiny Panel',
    '',
    `${second} PDF 409 KB`,
    '',
    'Minutes:',
    '',
    'Members asked how long the wall would last.',
    '',
  ].join('\n');

const itemsOf = (text: string): string[] => [
  ...new Set(
    parseFile({ file: 'ieIssueDetails.txt', bytes: text })
      .papers.flatMap(({ nodes }) => nodes)
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ item }) => `${item.label} ${item.title}`),
  ),
];

describe('the page of an issue that several meetings took', () => {
  it('takes the numbers before its titles for those of the minutes', () => {
    expect(itemsOf(page('142 Harbour Wall Repairs: Phase Two', '52 Harbour Wall: Scrutiny before Decision'))).toEqual([
      '142 Harbour Wall Repairs: Phase Two',
      '52 Harbour Wall: Scrutiny before Decision',
    ]);
  });

  it.each([
    ['one title begins with a figure', '16 Days of Action on the Quays', 'Harbour Wall Repairs'],
    ['titles begin with a year', '2026 Programme of Repairs', '2027 Programme of Repairs'],
  ])('leaves titles as they are where %s', (_, first, second) => {
    expect(itemsOf(page(first, second))).toEqual([`null ${first}`, `null ${second}`]);
  });
});

describe('a paragraph that ends with the number of a note', () => {
  it.each(['[^22]', '\u00b9'])('does not go on in the next: %s', (mark) => {
    const text = [
      'HARBOUR PANEL',
      'Minutes of the meeting held on 3 February 2026',
      '',
      'Present: Councillor Ada Bell (Chair)',
      '',
      '## 23 Dredging',
      '',
      `The basin was dredged in most of the berths, late as the barges were.${mark}`,
      '',
      'Councillor Bell said that berth holders had complained.',
      '',
      '## 24 Next meeting',
      '',
      'The next meeting is on 3 March 2026.',
    ].join('\n');
    const said = parseFile({ file: 'minutes.md', bytes: text })
      .papers.flatMap(({ nodes }) => nodes)
      .filter(({ kind, item }) => kind === 'paragraph' && item.label === '23')
      .map((node) => node.text.slice(0, 10));
    expect(said).toEqual(['The basin ', 'Councillor']);
  });
});
