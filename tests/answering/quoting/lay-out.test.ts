import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/answering/quoting/lay-out.ts';
import { passageOf } from '../../support/passages.ts';

const passage = passageOf({ text: 'The pool opened. It rained. Ninety people swam.' });
const [opened = '', rained = '', swam = ''] = passage.sentences;

describe('sentences quoted together', () => {
  it('stand as in the paper where they are neighbours', () => {
    expect(layOut(passage, [opened, rained])).toBe('The pool opened. It rained.');
  });

  it('show that something between them is left out', () => {
    expect(layOut(passage, [opened, swam])).toBe('The pool opened. … Ninety people swam.');
  });
});
