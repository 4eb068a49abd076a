import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const around = (table: string): string => `# Children's Panel, 12 March 2026

4.1 The table shows the quarter.

${table}

4.2 The Panel is asked to note it.
`;

const dressings: readonly (readonly [name: string, table: string, lines: readonly (readonly [number, number])[]])[] = [
  [
    'columns below hyphens',
    `  Measure              Target   Quarter 3
  ------------------ -------- -----------
  Visits in time          85%       86.4%
  Children missing                     29`,
    [
      [7, 7],
      [8, 8],
    ],
  ],
  [
    'rows apart, cells over lines',
    `  -----------------------------------
  Measure    Target     Quarter 3
  ---------- ---------- -------------
  Visits in  85%        86.4%
  time

  Children              29
  missing
  -----------------------------------`,
    [
      [8, 10],
      [11, 13],
    ],
  ],
  [
    'a grid',
    `+----------+--------+-----------+
| Measure  | Target | Quarter 3 |
+==========+========+===========+
| Visits   | 85%    | 86.4%     |
| in time  |        |           |
+----------+--------+-----------+
| Children |        | 29        |
| missing  |        |           |
+----------+--------+-----------+`,
    [
      [8, 10],
      [11, 13],
    ],
  ],
];

describe('a table drawn with signs', () => {
  it.each(dressings)('%s', (_, table, lines) => {
    const nodes = parseFile({ file: 'panel.md', bytes: around(table) }).papers.flatMap((paper) => paper.nodes);
    const columns = ['Measure', 'Target', 'Quarter 3'];
    expect(nodes.flatMap(({ row, place }) => (row ? [{ ...row, lines: place.lines }] : []))).toEqual([
      { columns, cells: ['Visits in time', '85%', '86.4%'], lines: lines[0] },
      { columns, cells: ['Children missing', '', '29'], lines: lines[1] },
    ]);
    expect(nodes.filter(({ kind }) => kind === 'paragraph').map(({ label, text }) => `${label} ${text}`)).toEqual([
      '4.1 The table shows the quarter.',
      '4.2 The Panel is asked to note it.',
    ]);
  });

  it('is none where words cross the columns', () => {
    const text = around('What the Panel asked for\n---- ---- ----\nThe words run on here');
    const nodes = parseFile({ file: 'panel.md', bytes: text }).papers.flatMap((paper) => paper.nodes);
    expect(nodes.filter(({ row }) => row)).toEqual([]);
  });

  it('leaves off the name behind a heading and the stroke before a mark', () => {
    const text =
      "# Schools Forum, 12 March 2026 {#schools-forum}\n\n## Pupils\\' places {#places .unnumbered}\n\n1. None.\n";
    const [paper] = parseFile({ file: 'forum.md', bytes: text }).papers;
    expect(paper?.meeting.body.name).toBe('Schools Forum');
    expect(paper?.nodes.at(-1)?.headings.at(-1)).toBe("Pupils' places");
  });
});
