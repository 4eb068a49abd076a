import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/adapters/files/readers/read-docx.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';
import { sayNode, sayPaper } from '../../../parsing/say-golden.ts';

const table = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
const numbered = (text: string, level = 0): Paragraph =>
  new Paragraph({ numbering: { reference: 'paragraphs', level }, children: [new TextRun(text)] });
const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, text });
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
});

const report = new Document({
  footnotes: { 1: { children: [new Paragraph('Source: school census.')] } },
  numbering: {
    config: [
      {
        reference: 'paragraphs',
        levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '(%2)')],
      },
    ],
  },
  sections: [
    {
      children: [
        table([
          ['Report to:', 'Cabinet'],
          ['Date:', '5 June 2024'],
          ['Title:', 'Foster Carers'],
        ]),
        heading('Purpose'),
        numbered('The report tells how many carers there are.'),
        heading('Background'),
        numbered('The Council approved:'),
        numbered('41 households; and', 1),
        numbered('nine kinship carers.', 1),
        new Paragraph({ children: [new TextRun({ text: 'Pay', bold: true })] }),
        new Paragraph({
          numbering: { reference: 'paragraphs', level: 0 },
          children: [new TextRun('Attendance was 93.1%'), new FootnoteReferenceRun(1), new TextRun(' in 2023.')],
        }),
        table([
          ['District', '2022', '2023'],
          ['Northam', '12', '14'],
        ]),
        numbered('Carers are content.'),
      ],
    },
  ],
});

describe('reading a Word file', () => {
  it('keeps the numbers that Word counts on under each heading, tables and footnotes', async () => {
    const bytes = await Packer.toBuffer(report);
    const parsed = parseFile({ file: 'report.docx', bytes, read: await readDocx(bytes) });
    expect(parsed.papers.map(sayPaper)).toEqual(['report | Foster Carers | cabinet/2024-06-05']);
    expect(parsed.papers.flatMap(({ nodes }) => nodes).map((node) => sayNode(node).replace(/^\S+ /, ''))).toEqual([
      'cover foster-carers/cover | Report to: Cabinet / Date: 5 June 2024 / Title: Foster Carers',
      'heading foster-carers/purpose | Purpose',
      'paragraph foster-carers/1 | The report tells how many carers there are.',
      'heading foster-carers/background | Background',
      'paragraph foster-carers/2 | The Council approved:',
      'list-item foster-carers/2/a | 41 households; and',
      'list-item foster-carers/2/b | nine kinship carers.',
      'heading foster-carers/pay | Pay',
      'paragraph foster-carers/3 | Attendance was 93.1% in 2023.',
      'table-header foster-carers/pay/columns | District\t2022\t2023',
      'table-row foster-carers/pay/row-1 | Northam\t12\t14',
      'paragraph foster-carers/4 | Carers are content.',
      'footnote foster-carers/footnote-1 | Source: school census.',
    ]);
  });
});
