import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/adapters/files/readers/read-docx.ts';
import { readHtml } from '../../../../src/adapters/files/readers/read-html.ts';

/** A cell: its paragraphs, and how many columns it spans. */
type Said = readonly [paragraphs: readonly string[], columns?: number];

const cover: readonly (readonly Said[])[] = [
  [[['Harlow Vale Borough Council', 'Audit Committee'], 3]],
  [[['Meeting date', '4 June 2025']], [['Agenda item', '6']], [['Classification', 'Open']]],
  [[['Title']], [['Fees for Trade Waste'], 2]],
  [[['Our priorities']], [['A clean town'], 2]],
  [[['Summary', 'Fees have stood still since 2021.', 'They do not meet the cost.'], 3]],
];
const coverSaid = [
  'Harlow Vale Borough Council',
  'Audit Committee',
  'Meeting date: 4 June 2025',
  'Agenda item: 6',
  'Classification: Open',
  'Title: Fees for Trade Waste',
  'Our priorities: A clean town',
  'Summary',
  'Fees have stood still since 2021.',
  'They do not meet the cost.',
];

const fees: readonly (readonly Said[])[] = [
  [[['Table 2: trade waste'], 5]],
  [[['Size']], [['2024/25'], 2], [['2025/26'], 2]],
  [[['']], [['Bins']], [['£000']], [['Bins']], [['£000']]],
  [[['Small']], [['97']], [['104']], [['120']], [['118']]],
];
const feesSaid = [
  'Table 2: trade waste',
  'Size\t2024/25 Bins\t2024/25 £000\t2025/26 Bins\t2025/26 £000',
  'Small\t97\t104\t120\t118',
];

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

async function inWord(rows: readonly (readonly Said[])[]): Promise<string[]> {
  const table = new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            ([paragraphs, columnSpan = 1]) =>
              new TableCell({ columnSpan, children: paragraphs.map((text) => new Paragraph(text)) }),
          ),
        }),
    ),
  });
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
  return linesOf((await readDocx(bytes)).text);
}

function onPage(rows: readonly (readonly Said[])[]): string[] {
  const cell = ([paragraphs, columns = 1]: Said): string =>
    `<td colspan="${columns}">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</td>`;
  const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('');
  return linesOf(readHtml(`<html><body><table>${body}</table></body></html>`).text);
}

describe('a table that is a form at a head', () => {
  it('is read as the fields and the text it holds, from Word', async () => {
    expect(await inWord(cover)).toEqual(coverSaid);
  });
  it('is read so from a page', () => {
    expect(onPage(cover)).toEqual(coverSaid);
  });
  it('keeps every paragraph of a box of one cell', async () => {
    const box = ['The Committee is asked to:', '(a) agree the fees; and', '(b) review them in a year.'];
    expect(await inWord([[[box]]])).toEqual(box);
  });
  it('is not made of a table of figures with a row across it', () => {
    const rows: readonly (readonly Said[])[] = [
      [[['Service']], [['Contact']]],
      [[['Children'], 2]],
      [[['Title IV homes']], [['12']]],
    ];
    expect(onPage(rows)).toEqual(['| Service | Contact |', '| Children |  |', '| Title IV homes | 12 |']);
  });
});

describe('headings of a table over two rows', () => {
  it('name each column, below a title across the table, from Word', async () => {
    expect(await inWord(fees)).toEqual(feesSaid);
  });
  it('do so on a page that marks no cell as a heading', () => {
    expect(onPage(fees)).toEqual(feesSaid);
  });
  it('are one row where figures stand below it', () => {
    const rows: readonly (readonly Said[])[] = [
      [[['Size']], [['2024/25'], 2]],
      [[['Small']], [['97']], [['104']]],
      [[['Large']], [['45']], [['61']]],
    ];
    expect(onPage(rows)).toEqual(['Size\t2024/25', 'Small\t97\t104', 'Large\t45\t61']);
  });
});

const minuted: readonly (readonly Said[])[] = [
  [[['No.']], [['Item']], [['Action']]],
  [[['21']], [['Declarations of interest', 'There were none.']], [['']]],
  [[['22']], [['Children missing from care', 'Episodes fell to 44.', 'RESOLVED:', '(a) To note it.']], [['Ms Teal']]],
];
const minutedSaid = [
  '21. Declarations of interest',
  'There were none.',
  '22. Children missing from care',
  'Episodes fell to 44.',
  'RESOLVED:',
  '(a) To note it.',
  'Action: Ms Teal',
];

describe('a table that sets numbers beside the text of items', () => {
  it('is read as that text, with who is to act, from Word', async () => {
    expect(await inWord(minuted)).toEqual(minutedSaid);
  });
  it('is read so from a page', () => {
    expect(onPage(minuted)).toEqual(minutedSaid);
  });
  it('is not made of a list of actions, nor of answers beside recommendations', () => {
    for (const names of [
      ['No.', 'Action', 'Owner'],
      ['No.', 'Recommendation', 'Response'],
    ]) {
      const rows: readonly (readonly Said[])[] = [
        names.map((name): Said => [[name]]),
        [[['1']], [['Write to schools', 'by Easter']], [['Ann Mellor']]],
        [[['2']], [['Ask for the figures', 'of the quarter']], [['Tom Rees']]],
      ];
      expect(onPage(rows)[1]).toBe('1\tWrite to schools by Easter\tAnn Mellor');
    }
  });
});
