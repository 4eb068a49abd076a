import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { misplacedIn } from './misplaced.ts';

/** A file of which a reader could not tell the rows of the table on some lines. */
const misplacedWith = (lines: readonly string[], table: readonly [number, number]): string[] => {
  const text = lines.join('\n');
  const findings = [{ rule: 'table-not-read', message: 'The rows could not be told apart.', lines: table }];
  return misplacedIn([parseFile({ file: 'r.pdf', bytes: '', read: { text, findings, printedPages: [] } })], text);
};

describe('a table whose rows could not be told apart', () => {
  it('is kept back whole where it says of some of them that they are not for publication', () => {
    const lines = [
      'Register of executive decisions - November 2025',
      '',
      'This Openregister is of what was decided since the last of its kind.',
      '',
      'Ref Date Title Decision Access Reason',
      'D25/1 04/11/2 That Openrents stay at £42 until',
      '01 025 Allotment rents April 2028 Open',
      'D25/1 04/11/2 Depot That the Hushinsurer be offered £66,000 Exempt - not for LGA 1972 Sch',
      '02 025 claim for the fire publication 12A para 3',
    ];
    expect(misplacedWith(lines, [5, 9])).toEqual(['Openrents']);
  });

  it('is kept back whole where its rows were read in pieces', () => {
    const rows = [
      'Ref\tDate\tTitle\tDecision\tAccess',
      'D25/1\t04/11\t\tThat Openrents stay at £42',
      '\t\tRents\tuntil April\tOpen',
      '\t\t\tThat the Hushinsurer be offered',
      'D25/2\t04/11\tClaim\t£66,000\tExempt - not for publication',
      '\t\t\tfor the Hushfire',
    ];
    const text = ['Register of Opendecisions', '', 'These Opendecisions were made in November.', '', ...rows].join(
      '\n',
    );
    const parsed = parseFile({ file: 'r.txt', bytes: Buffer.from(text) });
    expect(misplacedIn([parsed], text)).toEqual(['Openrents']);
  });

  it('is shown where it speaks of no such thing', () => {
    const lines = [
      'Openreserves of the Council',
      '',
      'These are the Openreserves of the Council at the end of March.',
      '',
      'Fund 2025 2026',
      'Earmarked Openfunds 4.1 4.2',
      'General 3.9 4.4',
    ];
    expect(misplacedWith(lines, [5, 7])).toEqual([]);
  });
});
