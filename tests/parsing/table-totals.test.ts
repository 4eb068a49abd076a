import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const rulesOf = (table: string): string[] =>
  parseFile({ file: 'cabinet.md', bytes: `# Cabinet\n\nPlaces.\n\n${table}\n` }).findings.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe('totals', () => {
  it('says where rows add up to something else', () => {
    expect(rulesOf('District\t2022\t2023\nNortham\t12\t1,400\nEaston\t9\t8\nTotal\t21\t1,418')).toEqual([
      'total-differs: The total of “2023” is given as 1,418; its rows add up to 1,408.',
    ]);
  });

  it('knows a total said in two languages', () => {
    expect(rulesOf('Clwstwr / Cluster\t2022\nNortham\t12\nEaston\t9\nCyfanswm / Total\t22')).toEqual([
      'total-differs: The total of \u201c2022\u201d is given as 22; its rows add up to 21.',
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

  it('knows totals at the top, subtotals, totals across, brackets for minus and a row of units', () => {
    expect(rulesOf('Area\tIn\tOut\nAll total\t30\t9\nNorth\t10\t4\nSouth\t20\t5')).toEqual([]);
    expect(rulesOf('Area\tIn\tOut\nTotal\t31\t9\nNorth\t10\t4\nSouth\t20\t5')).toEqual([
      'total-differs: The total of “In” is given as 31; its rows add up to 30.',
    ]);
    const grouped = (last: string) =>
      `Area\tIn\tOut\nA\t1\t2\nB\t3\t4\nSub-total\t4\t6\nC\t5\t5\nD\t1\t1\nSub-total\t6\t6\nGrand total\t${last}`;
    expect(rulesOf(grouped('10\t12'))).toEqual([]);
    expect(rulesOf(grouped('10\t13'))).toHaveLength(1);
    expect(rulesOf('Place\tBoys\tGirls\tTotal\nNorth\t12\t9\t21\nSouth\t4\t6\t11')).toEqual([
      'total-differs: The total of “South” is given as 11; its cells add up to 10.',
    ]);
    expect(
      rulesOf('Service\tBudget\tVariance\n\t£m\t£m\nCare\t10.2\t(0.4)\nRoads\t31.0\t1.5\nTotal\t41.2\t1.1'),
    ).toEqual([]);
  });
});
