import { describe, expect, it } from 'vitest';
import { readMark } from '../../src/parsing/text/mark.ts';

describe('a number before a bracket', () => {
  it.each([
    ['3.4 [Not for publication \u2013 paragraph 2] Four families moved.', '3.4'],
    ['2.1 [Name removed] asked for a map.', '2.1'],
    ['12.10 \u201cA good home\u201d was the title.', '12.10'],
  ])('labels a paragraph: %s', (line, label) => expect(readMark(line)?.mark.label).toBe(label));

  it.each(['3.4 per cent', '2.1 million [see note]'])('is a figure: %s', (line) => expect(readMark(line)).toBeNull());
});
