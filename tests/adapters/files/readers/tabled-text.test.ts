import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/adapters/files/readers/read-bytes.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';

/** As programs write Markdown whose tables have merged cells, and notes they know no better mark for. */
const markdown = `# Children's Panel, 5 February 2026

1.  The first table shows Quarter 1<sup>1</sup> of 1,234<sup>[2]</sup> visits.

<table>
<thead>
<tr><th rowspan="2">Measure</th><th colspan="2">2025/26</th></tr>
<tr><th>Quarter 1</th><th>Quarter 2</th></tr>
</thead>
<tbody>
<tr>
<td>Direct payments</td>
<td>33.1%</td>
<td>32.8%</td>
</tr>
</tbody>
</table>

2.  The next paragraph.

| **Measure** | **2025/26**   |               |
|-------------|---------------|---------------|
|             | **Quarter 1** | **Quarter 2** |
| Carers      | 80.2%         | 83.6%         |

<sup>2</sup> Counted once.
`;

describe('Markdown with tables of a page in it', async () => {
  const bytes = new TextEncoder().encode(markdown);
  const read = await readBytes(bytes);
  const { papers } = parseFile({ file: 'panel.md', bytes, ...(read ? { read } : {}) });
  const nodes = papers.flatMap((paper) => paper.nodes);
  const rows = nodes.flatMap(({ row, place }) => (row ? [{ ...row, line: place.lines[0] }] : []));

  it('reads both kinds of table, with headings on two lines, and says where each row stands', () => {
    const columns = ['Measure', '2025/26 Quarter 1', '2025/26 Quarter 2'];
    expect(rows).toEqual([
      { columns, cells: ['Direct payments', '33.1%', '32.8%'], line: 11 },
      { columns, cells: ['Carers', '80.2%', '83.6%'], line: 24 },
    ]);
  });

  it('keeps raised numbers apart from figures, and numbers the paragraphs around the tables', () => {
    expect(nodes.filter(({ kind }) => kind === 'paragraph').map(({ label, text }) => `${label} ${text}`)).toEqual([
      '1 The first table shows Quarter 1\u00b9 of 1,234 visits.',
      '2 The next paragraph.',
    ]);
    expect(nodes.find(({ kind }) => kind === 'footnote')?.text).toBe('Counted once.');
  });
});
