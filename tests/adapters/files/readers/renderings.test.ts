import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/adapters/files/readers/read-pdf.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';

/** Papers of a council that is not, as LibreOffice and Chromium print them; what they say was written before. */
async function nodesOf(name: string) {
  const bytes = new Uint8Array(readFileSync(join('tests/fixtures/renderings', `${name}.pdf`)));
  const { papers } = parseFile({ file: `${name}.pdf`, bytes, read: await readPdf(bytes) });
  expect(papers).toHaveLength(1);
  return papers.flatMap(({ nodes }) => nodes);
}

const labels = ['1', '2', '\u2022', '\u2022', '\u2022', '3', '4', '5', 'a', 'b', 'i', 'ii', 'c', '6', '7', '8', '9'];
const more = ['10', '11', 'a', 'b', '12', '13', '14', '15'];

describe.each(['report-of-libreoffice', 'report-of-chromium'])('%s', async (name) => {
  const nodes = await nodesOf(name);
  const numbered = nodes.filter(({ label, kind }) => label !== null && kind !== 'heading');

  it('keeps every label of a list that numbers itself, and the points that a browser only draws', () => {
    expect(numbered.map(({ label }) => label)).toEqual([...labels, ...more]);
    expect(numbered[3]?.text).toBe("to open four small children's homes within the borough;");
  });

  it('reads a paragraph whole over the end of its page, without what frames the page', () => {
    const cut = numbered.find(({ label }) => label === '6');
    expect(cut?.text).toMatch(/^Members will recall .* and the cost of these extensions, .* forecast below\.$/);
    expect(cut?.place.pages).toMatch(/^1-2/);
    const framed = nodes.filter(({ kind, text }) => kind !== 'cover' && /14 October 2026|Page \d|file:/.test(text));
    expect(framed).toEqual([]);
  });

  it('knows the path of headings, told by their size or by how they are set', () => {
    expect(numbered.find(({ label }) => label === '8')?.headings).toEqual(['Fostering', 'Recruitment']);
    expect(numbered.find(({ label }) => label === '9')?.headings).toEqual(['Fostering', 'Retention']);
    expect(numbered.find(({ label }) => label === '10')?.headings).toEqual(["Children's Homes"]);
  });

  it('reads the rows of its table', () => {
    expect(nodes.flatMap(({ row }) => row?.cells.join(' | ') ?? [])).toEqual([
      'Foster care, in house | 171 | 166 | -5',
      'Foster care, agency | 94 | 102 | +8',
      'Residential home | 52 | 61 | +9',
      'With parents | 36 | 38 | +2',
      'Other | 45 | 45 | 0',
    ]);
  });
});

describe('a dashboard of LibreOffice, rewritten by Ghostscript', async () => {
  const rows = (await nodesOf('dashboard-of-libreoffice')).flatMap(({ row }) => row ?? []);

  it('says what a cell over several rows says of each, and makes whole what narrow cells broke', () => {
    expect(rows[0]?.columns).toEqual([
      'Theme',
      'Measure',
      'Frequency',
      'Latest figure',
      'Previous figure',
      'Direction of travel',
      'Target 2026/27',
      'Statistical neighbour average',
      'RAG',
    ]);
    expect(rows.slice(0, 11).map(({ cells }) => cells[0])).toEqual([
      ...Array.from({ length: 4 }, () => 'Living at home'),
      ...Array.from({ length: 3 }, () => 'Safe and well'),
      ...Array.from({ length: 4 }, () => 'Healthy lives'),
    ]);
    expect(rows[10]?.cells.slice(1)).toEqual([
      'Suicide rate per 100,000',
      'Annual',
      '9.4',
      '10.2',
      'Improving',
      '',
      '10.7',
      'Green',
    ]);
  });

  it('joins a heading over several columns to the headings below it', () => {
    expect(rows[11]?.columns).toEqual([
      'Measure',
      '2025/26 Quarter 1',
      '2025/26 Quarter 2',
      '2026/27 Quarter 1',
      '2026/27 Quarter 2',
    ]);
    expect(rows[11]?.cells).toEqual(['Direct payments', '33.1%', '32.8%', '31.9%', '31.5%']);
  });
});

describe('other papers of LibreOffice', () => {
  it('read each column of an agenda for itself', async () => {
    const entries = (await nodesOf('agenda-of-libreoffice')).filter(({ kind }) => kind === 'agenda-entry');
    expect(entries).toHaveLength(10);
    expect(entries[7]?.item.title).toBe('Review of the Statement of Licensing Policy 2027-32');
    expect(entries[7]?.text).toBe(
      'Review of the Statement of Licensing Policy 2027-32. Director of Regulatory Services (Pages 61 - 96)',
    );
  });

  it('bind notes to the figures they hang on, whose digits stay as they are', async () => {
    const nodes = await nodesOf('notes-of-libreoffice');
    const on = new Map(nodes.map(({ reference, label }) => [reference, label]));
    const notes = nodes.filter(({ kind }) => kind === 'footnote');
    expect(notes.map(({ label, parent }) => [label, on.get(parent ?? '')])).toEqual([
      ['1', '2'],
      ['2', '3'],
      ['3', '3'],
      ['4', '5'],
    ]);
    const said = nodes.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
    expect(said[1]).toMatch(/^In the year to 31st March 2026 the team received 1,234 referrals, of which 318 were/);
    expect(said[2]).toMatch(/against 37 in 2024\/25\.$/);
    expect(said[3]).toMatch(/those of other bodies\./);
  });
});
