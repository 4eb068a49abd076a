import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../src/answering/question/glossary.ts';
import { understand } from '../../../src/answering/question/understand.ts';
import { countsThatVeryThing, tellingSigns } from '../../../src/answering/quoting/telling-signs.ts';
import { passageOf } from '../../support/passages.ts';

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

describe('what a sentence tells that is asked', () => {
  const gains = (question: string, text: string, heading = '') => {
    const passage = passageOf({ text });
    const headed = { ...passage, source: { ...passage.source, headings: heading ? [heading] : [] } };
    return tellingSigns(text, headed, understand(question, glossary));
  };

  it('prefers the last day for something to other dates where that is asked', () => {
    const asked = 'By what date did the boat return have to be in?';
    expect(gains(asked, 'The return was sent by the agreed deadline of 7 October 2020.')).toBeGreaterThan(
      gains(asked, 'The return was discussed on 21 January 2020.'),
    );
  });

  it('prefers how often to how many where that is asked', () => {
    const asked = 'How often are boats checked?';
    expect(gains(asked, 'An audit of boats takes place bi-monthly.')).toBeGreaterThan(gains(asked, '58 boats passed.'));
  });

  it('prefers what names the most where that is asked', () => {
    const asked = 'What costs us most?';
    expect(gains(asked, 'The largest cost was paint.')).toBeGreaterThan(gains(asked, 'Paint costs rose by 5%.'));
    expect(gains('What did the most recent report cost?', 'The largest cost was paint.')).toBe(0);
  });

  it('prefers what stands under a heading that defines it', () => {
    const asked = 'What counts as a hired boat?';
    expect(gains(asked, 'One that is paid for by the hour.', 'Definition of a hired boat')).toBeGreaterThan(
      gains(asked, 'One that is paid for by the hour.', 'Prices'),
    );
  });
});
