import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/adapters/files/readers/read-pdf.ts';
import { makePdf, type Put } from './make-pdf.ts';

const at = (top: number, cells: readonly (readonly [number, string])[], bold = false): Put[] =>
  cells.map(([x, text]) => ({ text, x, top, size: 10, bold }));

const head = [
  ...at(
    100,
    [
      [40, 'Ref'],
      [82, 'Measure'],
      [330, 'Q1 2025/26'],
      [410, 'Q2 2025/26'],
      [490, 'Target'],
    ],
    true,
  ),
];

const figures = (top: number, [ref, ...cells]: readonly string[]): Put[] =>
  at(top, [[40, ref ?? ''], ...cells.map((text, index) => [330 + index * 80, text] as const)]);

const rowsIn = (text: string): string[][] =>
  text.split('\n').flatMap((line) => (line.includes('\t') ? [line.split('\t')] : []));

describe('tables without borders whose cells stand around the middle of their row', () => {
  it('give every row its own words and figures, whether its name takes one line, two or three', async () => {
    const { text, findings } = await readPdf(
      await makePdf([
        [
          ...head,
          ...at(120, [[82, 'Foster homes approved in the year, those of']]),
          ...figures(126, ['FH/101', '31', '38', '60']),
          ...at(132, [[82, 'kinship carers']]),
          ...at(145, [[82, 'Foster homes closed in the year']]),
          ...figures(145, ['', '22', '19', '20']),
          ...at(158, [[82, 'Children who moved home three times or']]),
          ...at(170, [[82, 'more within the twelve months before, in']]),
          ...figures(170, ['', '9%', '11%', '8%']),
          ...at(182, [[82, 'homes of every kind']]),
          ...at(195, [[82, 'Visits to foster homes made on the day']]),
          ...figures(201, ['FH/104', '91%', '88%', '95%']),
          ...at(207, [[82, 'they were due']]),
        ],
      ]),
    );
    expect(rowsIn(text)).toEqual([
      ['Ref', 'Measure', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
      ['FH/101', 'Foster homes approved in the year, those of kinship carers', '31', '38', '60'],
      ['', 'Foster homes closed in the year', '22', '19', '20'],
      [
        '',
        'Children who moved home three times or more within the twelve months before, in homes of every kind',
        '9%',
        '11%',
        '8%',
      ],
      ['FH/104', 'Visits to foster homes made on the day they were due', '91%', '88%', '95%'],
    ]);
    expect(findings).toEqual([]);
  });

  it('part references from names that begin right where the longest reference ends', async () => {
    const name = (top: number, first: string, second: string): Put[] => [
      ...at(top - 6, [[75, first]]),
      ...at(top + 6, [[75, second]]),
    ];
    const { text } = await readPdf(
      await makePdf([
        [
          ...at(
            100,
            [
              [40, 'Ref'],
              [75, 'Measure'],
              [330, 'Q1 2025/26'],
              [410, 'Q2 2025/26'],
              [490, 'Target'],
            ],
            true,
          ),
          ...name(126, 'Children looked after on the last day', 'of the quarter'),
          ...figures(126, ['CH/039', '268', '274', '260']),
          ...name(152, 'Children on the register of child', 'protection'),
          ...figures(152, ['CH/026', '104', '97', 'n/a']),
          ...name(178, 'Care leavers who had no home at', 'any time of the quarter'),
          ...figures(178, ['CH/043', '6.5%', '5.2%', '5.0%']),
        ],
      ]),
    );
    expect(rowsIn(text)).toEqual([
      ['Ref', 'Measure', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
      ['CH/039', 'Children looked after on the last day of the quarter', '268', '274', '260'],
      ['CH/026', 'Children on the register of child protection', '104', '97', 'n/a'],
      ['CH/043', 'Care leavers who had no home at any time of the quarter', '6.5%', '5.2%', '5.0%'],
    ]);
  });

  it('give no row at all, and say so, where the lines of names lie around no line of figures', async () => {
    const { text, findings } = await readPdf(
      await makePdf([
        [
          ...head,
          ...at(120, [[82, 'Foster homes approved in the year, those']]),
          ...figures(126, ['FH/101', '31', '38', '60']),
          ...at(132, [[82, 'of kinship carers']]),
          ...at(144, [[82, 'Foster homes closed in the year']]),
          ...at(156, [[82, 'Children who moved home three times']]),
          ...figures(162, ['FH/102', '9%', '11%', '8%']),
          ...figures(174, ['FH/103', '12', '14', '15']),
          ...at(180, [[82, 'Visits to foster homes']]),
        ],
      ]),
    );
    expect(rowsIn(text)).toEqual([]);
    expect(text).toContain('Foster homes closed in the year');
    expect(findings.map(({ rule }) => rule)).toEqual(['table-not-read']);
  });
});
