import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { isWritten, writeBriefingDocx } from '../../../src/adapters/docx/write-briefing.ts';
import type { TopicBriefing } from '../../../src/briefing/briefing.ts';
import type { Citation } from '../../../src/papers/citation.ts';

const citation = (mark: number, quote: string): Citation => ({
  reference: `parks/2024-05-01#4/${mark}`,
  meeting: { body: 'Parks Committee', date: '2024-05-01', dateNote: null },
  publishedIn: null,
  item: { label: '4', title: 'Tree Planting' },
  paragraph: String(mark),
  headings: [],
  file: 'parks-2024-05-01.txt',
  lines: [10 + mark, 10 + mark],
  pages: null,
  text: quote,
  quote,
  mark,
});

const line = (text: string, marks: readonly number[], under: TopicBriefing['parts'][number]['lines'] = []) => ({
  text,
  marks,
  label: 'Asked',
  date: '2024-05-01',
  note: null,
  under,
});

const briefing: TopicBriefing = {
  kind: 'briefing',
  topic: 'tree planting',
  title: 'Briefing: tree planting',
  parts: [
    {
      name: 'figures',
      title: 'Key figures',
      table: {
        columns: ['Indicator', 'Latest'],
        rows: [{ cells: ['Trees planted & kept <alive>', '1,204'], marks: [1] }],
      },
      lines: [],
    },
    {
      name: 'exchanges',
      title: 'What members asked and what they were told',
      table: null,
      lines: [line('A member asked who waters the trees.', [2], [line('The officer replied that wardens do.', [3])])],
    },
  ],
  citations: [
    citation(1, 'Trees planted\t1,204'),
    citation(2, 'A member asked who waters the trees.'),
    citation(3, 'The officer replied that wardens do.'),
  ],
  leftOut: ['money'],
  lastLine: 'Left out because the papers hold nothing for them: money.',
  asAt: { newest: '2024-05-01', oldest: '2024-05-01', papers: 1 },
};

describe('a briefing as a Word file', () => {
  let xml = '';
  let styles = '';
  let settings = '';

  beforeAll(async () => {
    const zip = await JSZip.loadAsync(await writeBriefingDocx(briefing));
    const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
    [xml, styles, settings] = [
      await read('word/document.xml'),
      await read('word/styles.xml'),
      await read('word/settings.xml'),
    ];
  });

  const paragraphsIn = (style: string) =>
    [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
      .map(([paragraph]) => paragraph)
      .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
      .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));

  it('has a title and real headings, one for each part', () => {
    expect(paragraphsIn('Title')).toEqual(['Briefing: tree planting']);
    expect(paragraphsIn('Heading1')).toEqual(['Key figures', 'What members asked and what they were told', 'Sources']);
  });

  it('has a contents list made of the headings, brought up to date on opening', () => {
    expect(xml).toMatch(/TOC [^<]*\\o &quot;1-2&quot;|TOC [^<]*\\o "1-2"/);
    expect(settings).toContain('<w:updateFields');
  });

  it('marks the first row of every table as its header', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(table.match(/<w:tr>.*?<\/w:tr>/s)?.[0]).toContain('<w:tblHeader/>');
  });

  it('sets no column of dashes, and says what is not stated', async () => {
    const [figures, ...others] = briefing.parts;
    const table = {
      columns: ['Indicator', 'Latest', 'Target', 'RAG'],
      rows: [{ cells: ['Trees planted', '1,204', '–', '–'], marks: [1] }],
    };
    const parts = figures ? [{ ...figures, table }, ...others] : others;
    const zip = await JSZip.loadAsync(await writeBriefingDocx({ ...briefing, parts }));
    const made = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const header = /<w:tr>.*?<\/w:tr>/s.exec(made)?.[0] ?? '';
    expect([...header.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text)).toEqual([
      'Indicator',
      'Latest',
      'Source',
    ]);
    expect(made).toContain('The papers state no target, RAG for this.');
  });

  it('keeps every table within the margins of the page', () => {
    for (const grid of xml.match(/<w:tblGrid>.*?<\/w:tblGrid>/gs) ?? []) {
      const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(Math.min(...widths)).toBeGreaterThan(500);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9638);
    }
  });

  it('is in British English', () => {
    expect(styles).toContain('<w:lang w:val="en-GB"');
  });

  it('says every line with its marks, and every mark with its source', () => {
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(' ');
    expect(text).toContain('Trees planted &amp; kept &lt;alive&gt;');
    expect(text).toMatch(/A member asked who waters the trees\. +\[2\]/);
    expect(text).toContain('Parks Committee, 1 May 2024, item 4 (Tree Planting), paragraph 2');
    expect(text).toContain('Left out because the papers hold nothing for them: money.');
  });

  it('is not written for a question back', () => {
    expect(isWritten({ kind: 'clarify', topic: '', text: 'Which?', choices: [] })).toBe(false);
    expect(isWritten(briefing)).toBe(true);
  });
});
