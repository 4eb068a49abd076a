import { describe, expect, it } from 'vitest';
import { noteOddities } from '../../src/parsing/oddities.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const messages = (text: string): string[] =>
  parseFile({ file: 'report.md', bytes: new TextEncoder().encode(text) })
    .papers.flatMap(noteOddities)
    .flatMap(({ rule, message }) => (rule === 'figure-differs' || rule === 'sum-differs' ? [message] : []));

const report = (words: string): string => `# Performance report

1. ${words}

| Measure | Q1 | Q2 | Q3 | Target |
| --- | --- | --- | --- | --- |
| Number of children in care at period end | 742 | 759 | 717 | - |
| Foster homes | 210 | 215 | 219 | 230 |
`;

describe('a number that the words give for the end of a quarter', () => {
  it.each([
    'There were 771 children in care at the end of December, a rate of 52 per 10,000.',
    'At the end of December there were 771 children in care, more than before.',
    'The number of children in care stood at 771 at 31 December 2025.',
    'The number of children in care rose to 771 at the end of quarter 3.',
  ])('is said to differ from the row of the same thing: %s', (words) => {
    expect(messages(report(words))).toEqual([
      'The words give 771 children in care; the row \u201cNumber of children in care at period end\u201d gives 717 for Q3.',
    ]);
  });

  it.each([
    'There were 717 children in care at the end of December, a rate of 48 per 10,000.',
    'There were 759 children in care at the end of December, by the first count.',
    'There were 771 children in care at the end of January, a rate of 52 per 10,000.',
    'There were 771 children in care at the end of March, a rate of 52 per 10,000.',
    'There were 771 children in care in homes of the council at the end of December.',
    'There were 12 children in care at the end of December who waited for a home.',
    'In England there were 83,630 children in care at the end of March.',
  ])('is left where it agrees, or speaks of another thing or time: %s', (words) => {
    expect(messages(report(words))).toEqual([]);
  });
});

describe('states that make up an announced whole', () => {
  it.each([
    [
      'From 16 measures that have a direction of travel, five have improved, seven have worsened and five show no change.',
      'The paper says 16; its parts (five, seven, five) add up to 17.',
    ],
    [
      'Of the 42 planned reviews, 23 were final, 8 at draft and 12 not started.',
      'The paper says 42; its parts (23, 8, 12) add up to 43.',
    ],
    [
      'Of 20 indicators, 11 are green, 6 are amber and 4 are red.',
      'The paper says 20; its parts (11, 6, 4) add up to 21.',
    ],
  ])('are added up: %s', (words, message) => {
    expect(messages(`# Report\n\n1. ${words}`)).toEqual([message]);
  });

  it.each([
    'From 17 measures that have a direction of travel, five have improved, seven have worsened and five show no change.',
    'Of 120 pupils, 60 were girls, 30 had a plan and 25 were in care.',
    'Of the 20 indicators, 11 are green and 6 are amber.',
    'Of 20 actions, 9 were complete, 6 were complete but late and 6 were in progress.',
  ])('are left where they agree, or where one thing may be of two: %s', (words) => {
    expect(messages(`# Report\n\n1. ${words}`)).toEqual([]);
  });
});
