import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const rowsOf = (table: string) =>
  parseFile({ file: 'cabinet.md', bytes: `# Cabinet\n\nPlaces.\n\n${table}\n` }).papers.flatMap(({ nodes }) =>
    nodes.flatMap(({ row }) => (row ? [row] : [])),
  );

describe('the head of a table', () => {
  it('may take three lines where a name spans columns and others stand in the middle of their cells', () => {
    const rows = rowsOf(
      'Measure\tAim\t2025/26\t\t\tRAG\nMeasure\tAim\t\t\t\tRAG\n\tAim\tQ1\tQ2\tQ3\tRAG\nBoats mended\t90%\t92%\t91%\t86%\tAmber\nNets sold\t60%\t55%\t58%\t61%\tGreen',
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      columns: ['Measure', 'Aim', '2025/26 Q1', '2025/26 Q2', '2025/26 Q3', 'RAG'],
      cells: ['Boats mended', '90%', '92%', '91%', '86%', 'Amber'],
    });
  });

  it('names every column on its lower line, below a name set anew over each', () => {
    const rows = rowsOf(
      '\t\tAcademic year\tAcademic year\t\nMeasure\tTarget\t2023/24\t2024/25\tRAG\nPlans in time\t60%\t38.5%\t51.2%\tRed',
    );
    expect(rows.map(({ columns }) => columns)).toEqual([
      ['Measure', 'Target', 'Academic year 2023/24', 'Academic year 2024/25', 'RAG'],
    ]);
  });

  it.each(['Share of<br>all reviews', 'Share of <br/> all reviews', 'Share of<BR />all reviews'])(
    'takes several lines in one cell: %s',
    (name) => {
      const rows = rowsOf(
        `| Outcome | Homes | ${name} |\n|---|---:|---:|\n| Reduced | 38 | 13% |\n| Raised | 18 | 7% |`,
      );
      expect(rows[0]?.columns).toEqual(['Outcome', 'Homes', 'Share of all reviews']);
    },
  );
});
