import { describe, expect, it } from 'vitest';
import {
  mayBeginWith,
  mayBeginWithBar,
  mayBeginWithFigure,
  mayBeginWithLetter,
} from '../../src/parsing/text/first-letter.ts';
import { linesIn } from '../../src/parsing/text/line.ts';

describe('a look at the first letter', () => {
  it.each([
    ['12 March', true],
    ['  3.', true],
    ['\t4', true],
    ['March 12', false],
    ['| 12 |', false],
    // What it cannot tell it leaves to those who look closer.
    ['', true],
    ['\u00a05', true],
    ['\u2013 5', true],
  ])('tells whether %j may begin with a figure', (text, may) => {
    expect(mayBeginWithFigure(text)).toBe(may);
  });

  it('knows the signs it was given and no others', () => {
    const mayBeItem = mayBeginWith('iI');
    expect(['item', 'Item', 'Minutes', '*Item'].map(mayBeItem)).toEqual([true, true, false, false]);
    expect([' | a', '| a', 'a | b'].map(mayBeginWithBar)).toEqual([true, true, false]);
  });

  it('leaves words behind other signs to those who look closer', () => {
    const mayBeMinutes = mayBeginWithLetter('mM');
    expect(['minutes', 'Minutes', '**Minutes**', '', '\u2018Minutes'].every(mayBeMinutes)).toBe(true);
    expect(['Notes', 'agenda', '12 Minutes'].some(mayBeMinutes)).toBe(false);
  });
});

it('parts a text at every kind of line end', () => {
  expect(linesIn('a\nb\n')).toEqual(['a', 'b', '']);
  expect(linesIn('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
});
