import { describe, expect, it } from 'vitest';
import { closedLines, openLines } from './access-markings.ts';
import { misplaced } from './misplaced.ts';

const below = (line: string, word: string): string =>
  [
    'CABINET – 9 JUNE 2026',
    'LAND AT MILL LANE',
    'REPORT OF THE DIRECTOR OF PLACE',
    line,
    '1. Purpose',
    `1.1 The ${word} of the land is 700,000 pounds.`,
    '2. Background',
    `2.1 The ${word} was agreed in May.`,
  ].join('\n\n');

const inMixedCase = (line: string, word: string): string =>
  [
    'Wexcombe Council',
    'Cabinet',
    'Tuesday 9 June 2026',
    'Land at Mill Lane',
    'Report of the Director of Place',
    line,
    '1. Purpose',
    `1.1 The ${word} of the land is 700,000 pounds.`,
  ].join('\n\n');

describe('a line below the head that says the report is not public', () => {
  it.each(closedLines)('keeps all of it back: %s', (line) => {
    expect(misplaced({ 'p.txt': below(line, 'Hushprice') })).toEqual([]);
    expect(misplaced({ 'p.txt': inMixedCase(line, 'Hushprice') })).toEqual([]);
  });
});

describe('a line below the head that says no such thing', () => {
  it.each(openLines)('keeps nothing back: %s', (line) => {
    expect(misplaced({ 'p.txt': below(line, 'Openprice') })).toEqual([]);
    expect(misplaced({ 'p.txt': inMixedCase(line, 'Openprice') })).toEqual([]);
  });
});
