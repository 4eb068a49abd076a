import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/adapters/files/readers/read-pdf.ts';
import { makePdf, type Put } from './make-pdf.ts';

const at = (top: number, cells: readonly (readonly [number, string])[], bold = false): Put[] =>
  cells.map(([x, text]) => ({ text, x, top, size: 10, bold }));

const places = [310, 335, 360, 385, 425, 500];
const row = (top: number, name: string, cells: readonly string[], beside = top): Put[] => [
  ...at(top, [[40, name]]),
  ...at(
    beside,
    cells.map((text, index) => [places[index] ?? 0, text] as const),
  ),
];

/** "Q1", "Q2" and "Q3" stand below "2025/26", the names of one line between both. */
const head = [
  ...at(
    100,
    [
      [328, '2025/26'],
      [420, 'Direction of'],
    ],
    true,
  ),
  ...at(
    106,
    [
      [150, 'Indicator'],
      [382, 'Target'],
      [500, 'RAG'],
    ],
    true,
  ),
  ...at(
    112,
    [
      [312, 'Q1'],
      [337, 'Q2'],
      [362, 'Q3'],
      [435, 'travel'],
    ],
    true,
  ),
];

const rowsIn = (text: string): string[][] =>
  text.split('\n').flatMap((line) => (line.includes('\t') ? [line.split('\t')] : []));

describe('tables without borders whose figures stand a space apart', () => {
  it('give every figure to its own column, named by all the lines of its head', async () => {
    const { text, findings } = await readPdf(
      await makePdf([
        [
          ...head,
          ...row(128, 'Contacts that became referrals (%)', ['31.2', '29.8', '33.5', '30.0', 'Worse', 'Amber']),
          ...row(142, 'Children in need', ['142', '139', '137', '-', 'Better', 'n/a']),
          ...row(156, 'Plans that lasted two years or more (%)', ['2.1', '1.8', '*', '3.0', '-', '-']),
          ...at(170, [[40, 'Children who moved home three times in the year,']]),
          ...row(182, 'those placed with kin among them (%)', ['9.4', '11.0', '8.8', '8.0', 'Worse', 'Red'], 176),
        ],
      ]),
    );
    expect(rowsIn(text)).toEqual([
      ['Indicator', '2025/26 Q1', '2025/26 Q2', '2025/26 Q3', 'Target', 'Direction of travel', 'RAG'],
      ['Contacts that became referrals (%)', '31.2', '29.8', '33.5', '30.0', 'Worse', 'Amber'],
      ['Children in need', '142', '139', '137', '-', 'Better', 'n/a'],
      ['Plans that lasted two years or more (%)', '2.1', '1.8', '*', '3.0', '-', '-'],
      [
        'Children who moved home three times in the year, those placed with kin among them (%)',
        '9.4',
        '11.0',
        '8.8',
        '8.0',
        'Worse',
        'Red',
      ],
    ]);
    expect(findings).toEqual([]);
  });

  it('are read from the first line of names, though that stands in one piece', async () => {
    const names = (top: number, texts: readonly string[]): Put[] =>
      at(
        top,
        texts.map((text, index) => [220 + index * 82, text] as const),
        true,
      );
    const { text } = await readPdf(
      await makePdf([
        [
          ...names(100, ['Children at end', 'Weekly cost in', 'Weekly cost in']),
          ...at(106, [[80, 'Kind of home']], true),
          ...names(112, ['of June 2025', '2024/25 (\u00a3)', '2025/26 (\u00a3)']),
          ...at(128, [
            [40, 'Foster homes'],
            [220, '236'],
            [302, '488'],
            [384, '512'],
          ]),
          ...at(142, [
            [40, 'Residential homes'],
            [220, '118'],
            [302, '5,890'],
            [384, '6,415'],
          ]),
          ...at(156, [
            [40, 'Lodgings'],
            [220, '22'],
            [302, '5,120'],
            [384, '5,266'],
          ]),
          ...at(170, [
            [40, 'Total'],
            [220, '376'],
          ]),
        ],
      ]),
    );
    expect(rowsIn(text)).toEqual([
      [
        'Kind of home',
        'Children at end of June 2025',
        'Weekly cost in 2024/25 (\u00a3)',
        'Weekly cost in 2025/26 (\u00a3)',
      ],
      ['Foster homes', '236', '488', '512'],
      ['Residential homes', '118', '5,890', '6,415'],
      ['Lodgings', '22', '5,120', '5,266'],
      ['Total', '376', '', ''],
    ]);
  });

  it('are read as text, and said so, where figures of several columns are one run of letters', async () => {
    const { text, findings } = await readPdf(
      await makePdf([
        [
          ...at(
            100,
            [
              [40, 'Measure'],
              [260, 'Apr May Jun'],
              [360, 'Target'],
              [430, 'RAG'],
            ],
            true,
          ),
          ...at(114, [
            [40, 'Reviews held'],
            [260, '61.2 63.4 60.9'],
            [360, '65.0'],
            [430, 'Red'],
          ]),
          ...at(128, [
            [40, 'Visits made'],
            [260, '88.1 89.9 91.0'],
            [360, '90.0'],
            [430, 'Green'],
          ]),
          ...at(142, [
            [40, 'Calls answered'],
            [260, '70.5 71.3 72.8'],
            [360, '75.0'],
            [430, 'Amber'],
          ]),
        ],
      ]),
    );
    expect(rowsIn(text)).toEqual([]);
    expect(text).toContain('Reviews held 61.2 63.4 60.9 65.0 Red');
    expect(findings.map(({ rule }) => rule)).toEqual(['table-not-read']);
  });
});
