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
});
