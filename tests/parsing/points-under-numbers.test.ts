import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** Each numbered thing of a report: paragraphs as "2", points as "-2". */
const numbers = (lines: readonly string[]): string =>
  parseFile({ file: 'report.md', bytes: `# Summer plan\n\nReport of the Director of Place\n\n${lines.join('\n\n')}\n` })
    .papers.flatMap(({ nodes }) => nodes)
    .flatMap(({ kind, label }) => (label ? [kind === 'list-item' ? `-${label}` : label] : []))
    .join(' ');

const told = (given: string): string[] =>
  given.split(' ').map((number) => `${number}. The plan says something of number ${number}.`);

describe('points numbered as the paragraphs around them', () => {
  it.each([
    ['1 2 1 2 3 3 4', '1 2 -1 -2 -3 3 4'],
    ['1 2 1 2 3 4 5 3 4', '1 2 -1 -2 -3 -4 -5 3 4'],
    ['1 2 3 1 2 4 5', '1 2 3 -1 -2 4 5'],
    ['1 2 1 2 3 4', '1 2 -1 -2 3 4'],
    ['1 1 2 3 2 3 1 2 3 4 4', '1 -1 -2 -3 2 3 -1 -2 -3 -4 4'],
    ['1 2 3 4 5', '1 2 3 4 5'],
  ])('%s', (given, expected) => {
    expect(numbers(told(given))).toBe(expected);
  });
});
