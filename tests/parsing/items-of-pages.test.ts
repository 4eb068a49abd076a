import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** Every paragraph and decision of a paper with the item it stands in. */
const placed = (...lines: string[]): string[] =>
  parseFile({ file: 'minutes.txt', bytes: lines.join('\n') })
    .papers.flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'resolution')
    .map(({ item, text }) => `${item.label} ${item.title} | ${text}`);

const top = ['Agenda and minutes', '', 'Parks Committee - Tuesday, 4th May, 2021 7.00 pm', '', 'Items', 'No. Item', ''];

describe('items of a page whose own lines stand between title and minutes', () => {
  it.each([
    ['what the item is for', 'To note who has come and who has sent apologies.'],
    ['a quotation that will be read out', '“I remind everyone present that this meeting is shown live.”'],
    ['the councillor who leads it', 'Councillor Ada Finch'],
    ['the officer who leads it', 'Tom Birch'],
  ])('keeps the minutes with their number below %s', (_, words) => {
    const one = [
      '6.',
      '',
      'Welcome',
      '',
      'The Chair opens.',
      '',
      ' ',
      '',
      words,
      '',
      'Minutes:',
      '',
      'All were welcomed.',
      '',
    ];
    const read = placed(...top, ...one, '7.', '', 'Ponds', '', 'Minutes:', '', 'The ponds were clean.');
    expect(read).toContain('6 Welcome | All were welcomed.');
    expect(read).toContain('7 Ponds | The ponds were clean.');
  });

  it('takes numbers with a point on lines of their own for items within an item', () => {
    const first = [
      '4.1',
      '',
      '2ND MARCH, 2021; pdf icon PDF 244 KB',
      '',
      'Minutes:',
      '',
      'RESOLVED that they be signed.',
      '',
    ];
    const second = [
      '4.2',
      '',
      '9TH APRIL, 2021. pdf icon PDF 90 KB',
      '',
      'Minutes:',
      '',
      'RESOLVED that they stand.',
      '',
    ];
    const rest = ['5.', '', 'PONDS', '', 'Minutes:', '', 'The ponds were clean.'];
    const read = placed(
      ...top,
      '3.',
      '',
      'APOLOGIES',
      '',
      'Minutes:',
      '',
      'None.',
      '',
      '4.',
      '',
      'MINUTES',
      '',
      ...first,
      ...second,
      ...rest,
    );
    expect(read.map((words) => words.replace(/[;.] \|/, ' |'))).toEqual([
      '3 APOLOGIES | None.',
      '4.1 2ND MARCH, 2021 | that they be signed.',
      '4.2 9TH APRIL, 2021 | that they stand.',
      '5 PONDS | The ponds were clean.',
    ]);
  });
});

describe('numbers below their titles', () => {
  it('joins each number to the line above it', () => {
    const front = [
      'PARKS COMMITTEE',
      'Wednesday, 5 May 2021',
      'Present: Councillor Finch (Chairman)',
      'Councillors Birch and Moss',
    ];
    const items = [
      'APOLOGIES',
      'PKS12/21',
      'Apologies were received from Councillor Reed.',
      'POND CLEANING',
      'PKS13/21',
    ];
    const rest = [
      'RESOLVED – That the work be put off to June.',
      'BENCHES',
      'PKS14/21',
      'The Chairman said that ten were broken.',
    ];
    expect(placed(...front, ...items, ...rest)).toEqual([
      'PKS12/21 APOLOGIES | Apologies were received from Councillor Reed.',
      'PKS13/21 POND CLEANING | That the work be put off to June.',
      'PKS14/21 BENCHES | The Chairman said that ten were broken.',
    ]);
  });
});
