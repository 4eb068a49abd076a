import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/adapters/files/readers/read-pdf.ts';
import type { PaperNode } from '../../../../src/papers/paper.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';
import { linesAt, makePdf, type Put } from './make-pdf.ts';

const running = (number: number): Put[] => [
  { text: 'Northam Council: papers for 5 June', x: 60, top: 30, size: 9 },
  { text: String(number), x: 290, top: 815, size: 9 },
];
const grid = (x: number, top: number, rows: readonly (readonly string[])[]): Put[] =>
  rows.flatMap((row, index) => row.map((text, column) => ({ text, x: x + column * 110, top: top + index * 20 })));

const report: Put[][] = [
  [
    ...running(13),
    { text: 'CABINET', x: 250, top: 80, bold: true },
    { text: '5 JUNE 2024', x: 250, top: 100, bold: true },
    { text: 'FOSTER CARERS', x: 240, top: 120, bold: true },
    { text: 'REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES', x: 150, top: 140, bold: true },
    { text: 'Purpose of the Report', x: 60, top: 180, bold: true },
    { text: '1.', x: 60, top: 208 },
    ...linesAt(90, 208, [
      'The purpose of this report is to tell the Cabinet how many foster carers the',
      'Council has approved and what they are paid. It also sets out the recom-',
      'mendations of the panel, which met twice in the year to March.',
    ]),
    { text: 'Background', x: 60, top: 270, bold: true },
    { text: '2.', x: 60, top: 298 },
    ...linesAt(90, 298, [
      'The Council approved 41 households in 2023/24, of which nine were kinship carers.',
      'Recommendations of the panel are followed in nearly every case, and the',
    ]),
  ],
  [
    ...running(14),
    ...linesAt(90, 80, ['panel publishes its reasons.']),
    { text: '3.', x: 60, top: 110 },
    ...linesAt(90, 110, ['The table shows the number of households by year and by district.']),
    ...grid(90, 150, [
      ['District', '2021/22', '2022/23', '2023/24'],
      ['Northam', '12', '14', '18'],
      ['Easton', '9', '', '11'],
    ]).filter(({ text }) => text !== ''),
    { text: '4.', x: 60, top: 260 },
    ...linesAt(90, 260, ['Carers are paid £210 a week.']),
    { text: '3', x: 231, top: 256, size: 6 },
  ],
  [...running(15), { text: '5.', x: 60, top: 80 }, ...linesAt(90, 80, ['The scheme began in May.'])],
];

async function nodesOf(pages: readonly (readonly Put[])[]): Promise<PaperNode[]> {
  const bytes = await makePdf(pages);
  const read = await readPdf(bytes);
  return parseFile({ file: 'report.pdf', bytes, read }).papers.flatMap(({ nodes }) => nodes);
}

describe('reading a PDF', () => {
  it('gives a report its paragraphs, pages and table, and takes running lines for furniture', async () => {
    const said = (await nodesOf(report)).map(
      ({ kind, label, place, text }) => `${place.pages} | ${kind} ${label ?? ''} | ${text.replaceAll('\n', ' / ')}`,
    );
    expect(said).toEqual([
      '13 (file page 1) | cover  | CABINET / 5 JUNE 2024 / FOSTER CARERS / REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES',
      '13 (file page 1) | heading  | Purpose of the Report',
      '13 (file page 1) | paragraph 1 | The purpose of this report is to tell the Cabinet how many foster carers the Council has approved and what they are paid. It also sets out the recommendations of the panel, which met twice in the year to March.',
      '13 (file page 1) | heading  | Background',
      '13-14 (file pages 1-2) | paragraph 2 | The Council approved 41 households in 2023/24, of which nine were kinship carers. Recommendations of the panel are followed in nearly every case, and the panel publishes its reasons.',
      '14 (file page 2) | paragraph 3 | The table shows the number of households by year and by district.',
      '14 (file page 2) | table-header  | District\t2021/22\t2022/23\t2023/24',
      '14 (file page 2) | table-row  | Northam\t12\t14\t18',
      '14 (file page 2) | table-row  | Easton\t9\t\t11',
      '14 (file page 2) | paragraph 4 | Carers are paid £210 a week.³',
      '15 (file page 3) | paragraph 5 | The scheme began in May.',
    ]);
  });

  it('reads the left of two columns of prose before the right', async () => {
    const column = (side: string): string[] =>
      Array.from({ length: 12 }, (_, index) => `${side} column, line ${index + 1} of its only sentence`);
    const page = [{ text: 'Newsletter', x: 60, top: 60, size: 18 }];
    const nodes = await nodesOf([
      [...page, ...linesAt(60, 120, column('left')), ...linesAt(330, 120, column('right'))],
    ]);
    const words = nodes.map(({ text }) => text).join(' ');
    expect(words.indexOf('left column, line 12')).toBeGreaterThan(0);
    expect(words.indexOf('right column, line 1 ')).toBeGreaterThan(words.indexOf('left column, line 12'));
  });

  it('reads two columns of numbered paragraphs whose lines do not stand level', async () => {
    const paragraph = (number: number): string[] => [
      `${number}. The service in district ${number} helped`,
      `many families in the year, and the`,
      `board reviewed it in area ${number}.`,
    ];
    const left = [1, 2, 3, 4, 5].flatMap((number) => linesAt(60, 120 + number * 60, paragraph(number)));
    const right = [6, 7, 8, 9, 10].flatMap((number) => [
      ...linesAt(330, 104 + (number - 5) * 60, paragraph(number).slice(0, 1)),
      ...linesAt(330, 120 + (number - 5) * 60, paragraph(number).slice(1)),
    ]);
    const nodes = await nodesOf([
      [{ text: 'Annual report of the partnership', x: 60, top: 60, size: 18 }, ...left, ...right],
    ]);
    expect(nodes.flatMap(({ label }) => label ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(nodes.find(({ label }) => label === '7')?.text).toBe(
      'The service in district 7 helped many families in the year, and the board reviewed it in area 7.',
    );
  });

  it('reads columns one after the other, three of them too, whose lines never stand level, below words across the page', async () => {
    const column = (side: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${side} ${index + 1} of what young people`);
    const above = linesAt(
      60,
      90,
      Array.from({ length: 4 }, (_, index) => `${'Words across the whole of the page '.repeat(2)}${index}`),
    );
    const columns = ['north', 'middle', 'south'].flatMap((side, at) =>
      linesAt(60 + at * 165, 200 + at * 5, column(side, 9)),
    );
    const words = (await nodesOf([[{ text: 'Newsletter', x: 60, top: 60, size: 18 }, ...above, ...columns]]))
      .map(({ text }) => text)
      .join(' ');
    const places = ['page 3', 'north 1 ', 'north 9', 'middle 1 ', 'middle 9', 'south 1 ', 'south 9'].map((part) =>
      words.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('keeps the head of the first page that runs on over the others, and ties notes at the foot of pages', async () => {
    const head = { text: 'Elmshire Scrutiny Board - 5 March 2024', x: 180, top: 30, size: 9 };
    const page = (number: number): Put[] => [
      head,
      ...linesAt(60, 110, [`${number}. There were ${number}0 exclusions in district ${number} in 2022/23, as counted`]),
      { text: String(number), x: 150, top: 134, size: 8 },
      ...linesAt(60, 138, ['in the schools.']),
      { text: String(number), x: 60, top: 757, size: 7 },
      { text: `Source ${number}: School census.`, x: 66, top: 760, size: 9 },
    ];
    const nodes = await nodesOf([page(1), page(2), page(3)]);
    expect(nodes[0]?.reference).toMatch(/^elmshire-scrutiny-board\/2024-03-05#/);
    expect(nodes.filter(({ kind }) => kind === 'footnote').map(({ label, text }) => `${label} ${text}`)).toEqual([
      '1 Source 1: School census.',
      '2 Source 2: School census.',
      '3 Source 3: School census.',
    ]);
    expect(nodes.find(({ label, kind }) => label === '2' && kind === 'paragraph')?.text).toBe(
      'There were 20 exclusions in district 2 in 2022/23, as counted in the schools.',
    );
  });

  it('carries a cell on over its lines, leaves empty cells empty, and takes an agenda for no table', async () => {
    const words = (
      await nodesOf([
        [
          ...grid(60, 84, [['Topic', 'Measure', 'Value', 'Target']]),
          ...grid(60, 110, [['Safe', 'Children in care', '49.0', '50']]),
          { text: 'in the county', x: 170, top: 122 },
          ...grid(60, 146, [['', 'Repeat plans', '21%', '20%']]).filter(({ text }) => text !== ''),
        ],
        [
          { text: '1.', x: 60, top: 110 },
          { text: 'Minutes of the meeting held on 25 January 2022.', x: 90, top: 110 },
          { text: '(Pages 3 - 8)', x: 460, top: 110 },
          { text: '2.', x: 60, top: 130 },
          { text: 'Family hubs.', x: 90, top: 130 },
          { text: '(Pages 9 - 12)', x: 460, top: 130 },
          { text: '3.', x: 60, top: 150 },
          { text: 'Any other items.', x: 90, top: 150 },
          { text: '(Pages 13 - 14)', x: 460, top: 150 },
        ],
      ])
    ).map(({ kind, text }) => `${kind} | ${text}`);
    expect(words).toEqual([
      'table-header | Topic\tMeasure\tValue\tTarget',
      'table-row | Safe\tChildren in care in the county\t49.0\t50',
      'table-row | \tRepeat plans\t21%\t20%',
      'paragraph | Minutes of the meeting held on 25 January 2022. (Pages 3 - 8)',
      'paragraph | Family hubs. (Pages 9 - 12)',
      'paragraph | Any other items. (Pages 13 - 14)',
    ]);
  });

  it('counts pages of the file where none prints a number', async () => {
    const nodes = await nodesOf([linesAt(60, 80, ['1. One.']), linesAt(60, 80, ['2. Two.'])]);
    expect(nodes.map(({ label, place }) => [label, place.pages])).toEqual([
      ['1', '1'],
      ['2', '2'],
    ]);
  });

  it('says that a scan has no text, and which pages are pictures', async () => {
    const scan = await readPdf(await makePdf([[], []]));
    expect(scan.findings.map(({ rule }) => rule)).toEqual(['scanned-pdf']);
    const mixed = await readPdf(await makePdf([linesAt(60, 80, ['Words.']), []]));
    expect(mixed.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['pages-without-text', 'The PDF has no text on page 2: blank, or a picture that was not read.'],
    ]);
  });

  it('carries a table on over the page, its names of columns said again, and knows a table of one row', async () => {
    const pages = [
      [
        ...running(1),
        ...linesAt(60, 80, ['The table shows the number of households by year and by district, and where they live.']),
        ...grid(90, 700, [
          ['District', '2021/22', '2022/23', '2023/24'],
          ['Northam', '12', '14', '18'],
          ['Easton', '9', '10', '11'],
        ]),
      ],
      [
        ...running(2),
        ...grid(90, 110, [
          ['District', '2021/22', '2022/23', '2023/24'],
          ['Weston', '7', '8', '6'],
        ]),
        ...linesAt(60, 200, [
          'The cost of the scheme and of its staff is shown below for the year that is now ending.',
        ]),
        ...grid(90, 240, [
          ['Service', 'Budget', 'Spent', 'Left'],
          ['Fostering', '1,200', '1,150', '50'],
        ]),
      ],
      [
        ...running(3),
        ...linesAt(60, 80, ['The end of the report is here and it has some more words than one line would.']),
      ],
    ];
    const nodes = await nodesOf(pages);
    expect(nodes.flatMap(({ row }) => (row ? [[row.columns[1], ...row.cells]] : []))).toEqual([
      ['2021/22', 'Northam', '12', '14', '18'],
      ['2021/22', 'Easton', '9', '10', '11'],
      ['2021/22', 'Weston', '7', '8', '6'],
      ['Budget', 'Fostering', '1,200', '1,150', '50'],
    ]);
    expect(nodes.filter(({ kind }) => kind === 'table-header')).toHaveLength(3);
  });
});

describe('a heading in bold type that takes two lines', () => {
  const text = linesAt(60, 140, [
    'The council has more children in care than ever and needs homes for them near here.',
    'Eleven homes are to open by the end of the year 2029, four of them in the north.',
  ]);
  const heading = (first: string, second: string): Put[] => [
    { text: first, x: 60, top: 80, bold: true },
    { text: second, x: 60, top: 94, bold: true },
  ];

  it('is one heading where its first line is full', async () => {
    const full = heading(
      '4. Sufficiency strategy for children in care and care leavers 2026 to 2029, with',
      'Homes plan',
    );
    const { text: read } = await readPdf(await makePdf([[...full, ...text]]));
    expect(read.split('\n').slice(0, 2)).toEqual([
      '**4. Sufficiency strategy for children in care and care leavers 2026 to 2029, with**',
      '**Homes plan**',
    ]);
  });

  it('is none where the line below stands for itself', async () => {
    const short = heading('Sufficiency', 'Homes plan');
    const { text: read } = await readPdf(await makePdf([[...short, ...text]]));
    expect(read.split('\n').slice(0, 2)).toEqual(['Sufficiency', '**Homes plan**']);
  });
});
