import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../src/answering/question/glossary.ts';
import { understand } from '../../../src/answering/question/understand.ts';
import { countsThatVeryThing } from '../../../src/answering/quoting/telling-signs.ts';

const glossary = createGlossary([{ official: ['boats on hire'], everyday: ['hired boats'] }]);
const counts = (question: string, text: string) => countsThatVeryThing(text, understand(question, glossary));

describe('a count of that very thing', () => {
  it.each([
    ['There are 58 boats on our hire.', true],
    ['The lake has forty hired boats.', true],
    ['Of 58 people, nine often saw boats on hire.', false],
    ['There are 58 boats on the lake.', false],
  ])('%s: %s', (text, told) => expect(counts('How many boats on hire are there?', text)).toBe(told));

  it('is looked for only where a number is asked', () => {
    expect(counts('Who counts boats on hire?', 'There are 58 boats on hire.')).toBe(false);
  });
});
