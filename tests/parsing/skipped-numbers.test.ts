import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const skipped = (numbers: readonly string[], words: Readonly<Record<string, string>> = {}): string[] => {
  const told = numbers.map((number) => `${number}. ${words[number] ?? `The plan says something of the matter.`}`);
  const bytes = `# Summer plan\n\nReport of the Director of Place\n\n${told.join('\n\n')}\n`;
  return parseFile({ file: 'report.md', bytes }).findings.flatMap(({ rule, message, place, elsewhere }) =>
    rule === 'number-skipped' ? [`${message} ${place?.lines?.[0]} ${elsewhere?.lines?.[0]}`] : [],
  );
};

const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

describe('a number that a paper passes over', () => {
  it('is told with both places', () => {
    expect(skipped(upTo(11).filter((number) => number !== '9'))).toEqual([
      'Paragraph 8 is followed by 10; there is no paragraph 9. 19 21',
    ]);
  });

  it('is told of a section', () => {
    const section = ['1', '2', '3', '5'].map((last) => `3.${last}`);
    expect(skipped(['1.1', '1.2', '2.1', ...section, '4.1'])).toEqual([
      'Paragraph 3.3 is followed by 3.5; there is no paragraph 3.4. 15 17',
    ]);
  });

  it.each<[string, string[], Record<string, string>?]>([
    ['numbers that are all there', upTo(9)],
    ['too few to tell', ['1', '2', '4', '5']],
    ['numbers that begin anew', ['1', '2', '3', '1', '2', '4', '5', '6']],
    ['numbers of another order', ['2', '4', '6', '8', '10', '12', '14']],
    ['what stands in the words before', ['1', '2', '3', '5', '6', '7'], { '3': 'The plan says: 4. that it costs.' }],
    ['what is kept back', ['1', '2', '3', '5', '6', '7'], { '3': 'Paragraph 4 has been redacted.' }],
  ])('is not: %s', (_, numbers, words) => {
    expect(skipped(numbers, words)).toEqual([]);
  });
});
