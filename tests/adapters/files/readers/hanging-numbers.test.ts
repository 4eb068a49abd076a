import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../../../src/adapters/files/file-reader.ts';
import { makePdf, type Put } from './make-pdf.ts';

const numbered = (top: number, number: string, ...lines: readonly string[]): Put[] => [
  { text: number, x: 60, top },
  ...lines.map((text, at) => ({ text, x: 95, top: top + at * 14 })),
];

describe('a PDF whose numbers hang beside their paragraphs without a stop', () => {
  it('is read as paragraphs under their headings, no table, and its head ends at the first heading', async () => {
    const page: Put[] = [
      { text: 'Harbour Committee', x: 60, top: 60, bold: true },
      { text: '3 December 2026', x: 60, top: 74 },
      { text: 'Moorings in winter', x: 60, top: 88, bold: true },
      { text: 'Report of the Harbour Master', x: 60, top: 102 },
      { text: 'Summary', x: 60, top: 126, bold: true, size: 14 },
      ...numbered(142, '1', 'The harbour has forty moorings, of which six were empty at the end', 'of the summer.'),
      { text: 'Costs', x: 60, top: 184, bold: true, size: 14 },
      ...numbered(200, '2', 'Dredging costs four thousand pounds a year, all of it out of fees.'),
      ...numbered(216, '3', 'The yard has asked for two moorings more, and would pay for both.'),
    ];
    const { papers } = await createFileReader().parse({ file: 'r.pdf', bytes: await makePdf([page]) });
    const [report] = papers;
    expect(report?.title).toBe('Moorings in winter');
    expect(report?.nodes.slice(1).map(({ kind, label, text }) => [kind, label, text.slice(0, 20)])).toEqual([
      ['heading', null, 'Summary'],
      ['paragraph', '1', 'The harbour has fort'],
      ['heading', null, 'Costs'],
      ['paragraph', '2', 'Dredging costs four '],
      ['paragraph', '3', 'The yard has asked f'],
    ]);
  });
});
