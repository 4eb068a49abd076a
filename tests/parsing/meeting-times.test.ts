import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const minutes = (time: string): string =>
  `Tarnford Council\nMinutes of a meeting of the Harbour Committee held in the Long Room on Tuesday 4 March 2025 at ${time}\n\nPresent: Councillors A Reef (Chair) and B Lund\n\n1. Apologies\n\nThere were none.\n`;

const told = (one: string, other: string): string[] =>
  parseLibrary([
    { file: 'a.txt', bytes: minutes(one) },
    { file: 'b.txt', bytes: minutes(other) },
  ]).flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'meeting-time-differs').map(({ message }) => message),
  );

describe('two files that give one meeting a time', () => {
  it('are told apart where the times cannot both hold', () => {
    expect(told('10.00 am', '10.30 am')).toEqual([
      'Harbour Committee, 4 March 2025: this file says 10.30 am, a.txt says 10.00 am.',
    ]);
  });

  it('agree where only the writing differs, and are of two meetings where hours lie between', () => {
    expect(told('2.15 pm', '14:15')).toEqual([]);
    expect(told('10.00 am', '6.30 pm')).toEqual([]);
  });
});
