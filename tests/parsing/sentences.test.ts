import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/parsing/text/sentences.ts';

describe('the sentences of a paragraph', () => {
  it.each([
    ['Mr. Sparrow left. Ms. Dunmore spoke.', ['Mr. Sparrow left.', 'Ms. Dunmore spoke.']],
    [
      'It was moved by R. Penhale CC. Cllr. A. B. Reed seconded it.',
      ['It was moved by R. Penhale CC.', 'Cllr. A. B. Reed seconded it.'],
    ],
    ['The plan is in Appendix B. The Chair agreed.', ['The plan is in Appendix B.', 'The Chair agreed.']],
    ['Pupils of St. Anne came. They sang.', ['Pupils of St. Anne came.', 'They sang.']],
    ['Is it so? "It is." Nobody asked.', ['Is it so?', '"It is."', 'Nobody asked.']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});
