import { describe, expect, it } from 'vitest';
import { readMarkLetters } from '../../src/parsing/exempt/wordings/mark-letters.ts';

const read = (text: string): string =>
  readMarkLetters(text.split('\n').map((line, at) => ({ number: at + 1, text: line })))
    .map((line) => line.text)
    .join('\n');

describe('a marking, however its letters were set', () => {
  it.each([
    ['E X E M P T', 'EXEMPT'],
    ['# E X E M P T', '# EXEMPT'],
    ['P.R.I.V.A.T.E', 'PRIVATE'],
    ['C O N F I D E N T I A L  M I N U T E', 'CONFIDENTIAL MINUTE'],
    ['N O T  F O R  P U B L I C A T I O N – paragraph 3', 'NOT FOR PUBLICATION – paragraph 3'],
    ['Appendix A: Offers (NOT-FOR-PUBLICATION)', 'Appendix A: Offers (NOT FOR PUBLICATION)'],
    ['Not For\nPublication.', 'Not For Publication.'],
    ['STRICTLY\nCONFIDENTIAL', 'STRICTLY CONFIDENTIAL'],
  ])('%s', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it('stands off from the lines above and below', () => {
    expect(read('Land at Mill Lane\nE X E M P T\nThe offer')).toBe('Land at Mill Lane\n\nEXEMPT\n\nThe offer');
  });

  it.each([
    'A B C D E F G',
    'The land is not for\nrelease by the owner, who farms it.',
    'Points not-for-profit clubs raised',
    'S U M M A R Y',
  ])('is not read into other words: %s', (text) => {
    expect(read(text)).toBe(text);
  });
});
