import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const read = (cells: readonly string[]) => {
  const text = ['Performance in the quarter', '', ...cells.flatMap((cell) => [cell, ''])].join('\n');
  const { papers, findings } = parseFile({ file: 'report.txt', bytes: new TextEncoder().encode(text) });
  const rows = papers.flatMap(({ nodes }) => nodes.flatMap(({ row }) => (row ? [row.cells] : [])));
  return { rows, unread: findings.some(({ rule }) => rule === 'table-not-read') };
};

const body = ['Homes let', '28.4', '31.9', 'Red', 'Rent paid', '2.1', '2.4', 'Green'];

describe('a table that stands one cell after another', () => {
  it('is read where all its names are as high as each other', () => {
    expect(read(['Measure', 'Q1', 'Q2', 'RAG', ...body])).toEqual({
      rows: [
        ['Homes let', '28.4', '31.9', 'Red'],
        ['Rent paid', '2.1', '2.4', 'Green'],
      ],
      unread: false,
    });
  });

  it.each([
    ['names of one line and of two may stand in another order', ['Measure', 'Average\n2024/25', 'RAG', 'Target']],
    ['a name says that its column holds no figures', ['Measure', 'RAG', 'Q1', 'Q2']],
  ])('is left as text, and said so, where %s', (_, names) => {
    expect(read([...names, ...body, 'Calls taken', '9.1', '9.4', 'Amber'])).toEqual({ rows: [], unread: true });
  });
});
