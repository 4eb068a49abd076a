import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const parsed = (table: string) =>
  parseFile({
    file: 'scorecard.txt',
    bytes: `Fostering Board\n\n5 February 2026\n\nScorecard\n\n${table}\n\n1. Officers will report again.\n`,
  });

const rowsOf = (table: string) =>
  parsed(table)
    .papers.flatMap(({ nodes }) => nodes)
    .flatMap(({ row }) => row ?? []);

const head = 'Measure\nQ2 2025/26\nQ3 2025/26\nTarget\nRAG';

describe('tables that hold one cell a line', () => {
  it('are read as rows where every row is full', () => {
    const rows = rowsOf(`${head}
Carers visited in time
81.2%
84.0%
90%
Amber
Homes closed
12
n/a
8
Red`);
    expect(rows.map(({ columns }) => columns)[0]).toEqual(['Measure', 'Q2 2025/26', 'Q3 2025/26', 'Target', 'RAG']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Carers visited in time', '81.2%', '84.0%', '90%', 'Amber'],
      ['Homes closed', '12', 'n/a', '8', 'Red'],
    ]);
  });

  it('give no row, and say so, where a cell is missing: whose the others are nobody can tell', () => {
    const table = `${head}
Carers visited in time
81.2%
90%
Amber
Homes closed
12
11
8
Red`;
    expect(rowsOf(table)).toEqual([]);
    expect(parsed(table).findings.map(({ rule }) => rule)).toContain('table-not-read');
  });
});
