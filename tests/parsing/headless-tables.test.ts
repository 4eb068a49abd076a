import { expect, test } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const read = (table: readonly string[]) => {
  const text = ['# Budget monitoring', '', '1. The position is below.', '', ...table, ''].join('\n');
  const { papers, findings } = parseFile({ file: 'budget.txt', bytes: Buffer.from(text) });
  return { rows: papers.flatMap(({ nodes }) => nodes.flatMap(({ row }) => (row ? [row] : []))), findings };
};

test('a row of figures that lost its names of columns above is a row, and names no figure below it', () => {
  const { rows, findings } = read(['Placements\t41,250\t44,905', 'Fostering\t12,480\t12,102', 'Total\t53,730\t57,007']);

  expect(rows.map(({ columns, cells }) => [columns.slice(1), cells[0]])).toEqual(
    ['Placements', 'Fostering', 'Total'].map((name) => [['Column 2', 'Column 3'], name]),
  );
  expect(findings.filter(({ rule }) => rule === 'total-differs')).toEqual([]);
});

test.each([
  ['years', 'Service\t2024\t2025'],
  ['quarters', 'Quarter\t1\t2'],
  ['choices of an increase', 'Increase\t2.99%\t4.99%'],
])('%s still name columns', (_, head) => {
  const { rows } = read([head, 'Placements\t41,250\t44,905', 'Fostering\t12,480\t12,102']);

  expect(rows.map(({ columns }) => columns.join('\t'))).toEqual([head, head]);
});
