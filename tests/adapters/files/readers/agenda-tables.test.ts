import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { expect, it } from 'vitest';
import { readBytes } from '../../../../src/adapters/files/readers/read-bytes.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';

/** Title, whose report it is, its pages. */
const items = [
  ['Apologies for absence.', '', ''],
  ['Minutes of the meeting held on 27 October 2026.', '', '(Pages 3 - 8)'],
  ['Land at Foxhole Lane: 84 dwellings.', 'Head of Planning', '(Pages 9 - 42)'],
  ['Review of the Statement of Licensing Policy', 'Director of Regulatory Services', '43 - 96'],
] as const;
const front = ['Wexmoor Borough Council', 'Meeting: Planning Committee', 'Date: Tuesday, 24 November 2026', 'AGENDA'];

const cell = (children: Paragraph[]): TableCell => new TableCell({ children });
const inWord = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'items',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
          },
        ],
      },
      sections: [
        {
          children: [
            ...front.map((line) => new Paragraph(line)),
            new Table({
              rows: items.map(
                (words) =>
                  new TableRow({
                    children: [
                      cell([new Paragraph({ numbering: { reference: 'items', level: 0 }, text: '' })]),
                      ...words.map((text) => cell([new Paragraph(text)])),
                    ],
                  }),
              ),
            }),
          ],
        },
      ],
    }),
  );
const row = (words: readonly string[], at: number): string =>
  `<tr><td>${at + 1}.</td>${words.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const onPage = `<html><body>${front.map((line) => `<p>${line}</p>`).join('')}<table>${items.map(row).join('')}</table></body></html>`;
const inMarkdown = [
  ...front.map((line) => `${line}\n`),
  '|     |     |     |     |',
  '|-----|-----|-----|-----|',
  ...items.map((words, at) => `| ${at + 1}\\. | ${words.join(' | ')} |`),
].join('\n');

it.each([
  ['a Word file that numbers its rows itself', inWord],
  ['a page', async () => new TextEncoder().encode(onPage)],
  ['Markdown', async () => new TextEncoder().encode(inMarkdown)],
])('an agenda set as a table is a list of items in %s', async (_, made) => {
  const bytes = new Uint8Array(await made());
  const read = await readBytes(bytes);
  const { papers } = parseFile({ file: 'agenda', bytes, ...(read ? { read } : {}) });
  const entries = papers.flatMap(({ nodes }) => nodes).filter(({ kind }) => kind === 'agenda-entry');
  expect(entries.map(({ item }) => `${item.label} ${item.title}`)).toEqual([
    '1 Apologies for absence',
    '2 Minutes of the meeting held on 27 October 2026',
    '3 Land at Foxhole Lane: 84 dwellings',
    '4 Review of the Statement of Licensing Policy',
  ]);
  expect(entries[2]?.text).toBe('Land at Foxhole Lane: 84 dwellings. Head of Planning (Pages 9 - 42)');
});
