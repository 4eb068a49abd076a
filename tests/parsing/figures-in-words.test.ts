import { expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const differing = (...words: string[]): string[] => {
  const bytes = [
    '# Cabinet - 18 February 2026',
    '',
    '## Scorecard',
    '',
    'Report of the Director of Parks',
    '',
    '| Ref | Measure | Q3 | Q4 | Q1 |',
    '| --- | --- | --- | --- | --- |',
    '| L2 | Ponds drained | 9.8% | 10.5% | 11.9% |',
    '| L3 | Ponds clean | 54% | 57% | 61% |',
    '',
    ...words,
  ].join('\n');
  return parseFile({ file: 'report.md', bytes })
    .findings.filter(({ rule }) => rule === 'figure-differs')
    .map(({ message }) => message);
};

it.each([
  [['### Clean ponds (L3)', '', '1. The target was met for the first time, at 59 per cent.'], 1],
  [['1. On L3, 59% of ponds were clean.'], 1],
  [['1. On L3, 61 per cent of ponds were clean.'], 0],
  [['1. On L2, 12% of ponds were drained.'], 0],
  [['1. On L3, the national figure is 59 per cent.'], 0],
  [['1. L3 rose by 4 per cent.'], 0],
  [['1. L2 and L3 are reported: 59% of ponds.'], 0],
])('a share in words against the row that its code names: %j', (words, count) => {
  expect(differing(...words)).toHaveLength(count);
});
