import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const rulesOf = (table: string): string[] =>
  parseFile({ file: 'cabinet.md', bytes: `# Cabinet\n\nPlaces.\n\n${table}\n` }).findings.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe('totals', () => {
  it('says where rows add up to something else', () => {
    expect(rulesOf('District\t2022\t2023\nNortham\t12\t1,400\nEaston\t9\t8\nTotal\t21\t1,418')).toEqual([
      'total-differs: The total of “2023” is given as 1,418; its rows add up to 1408.',
    ]);
  });

  it('adds up neither rates nor percentages', () => {
    expect(rulesOf('District\t2022\tRate\nNortham\t12\t4\nEaston\t9\t8\nTotal\t21\t6')).toEqual([]);
    expect(rulesOf('District\t2022\t2023\nNortham\t12%\t4%\nEaston\t9%\t8%\nTotal\t10%\t6%')).toEqual([]);
  });

  it('works no figure out that is held back because it is small', () => {
    expect(rulesOf('District\t2022\t2023\nNortham\t12\t<5\nEaston\t9\t*\nTotal\t21\t16')).toEqual([
      'suppressed-figures: The table holds figures back that are too small to show. They are not worked out from the others.',
    ]);
  });
});
