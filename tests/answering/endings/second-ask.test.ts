import { describe, expect, it } from 'vitest';
import { answerSecondAsk } from '../../../src/answering/endings/second-ask.ts';
import { aReading } from '../../support/answers.ts';
import { smallGlossary, smallLibrary } from '../../support/small-library.ts';

const FIGURE = 'Potholes mended fell by 5%.';
const library = smallLibrary([
  { text: FIGURE, headings: ['Roads'] },
  { text: 'Actions are being done to mend potholes sooner, with a second gang.', headings: ['Roads'] },
  { text: 'What is being done about buses is told elsewhere.', headings: ['Buses'] },
]);
const [told] = library.passages;
const reading = {
  ...aReading({ name: 'Potholes mended' }),
  paper: 'test-paper',
  reportedAs: 'Potholes mended',
  narrative: told ? [{ ...told.source, mark: 1, quote: FIGURE }] : [],
};
const second = (question: string) =>
  answerSecondAsk(question, reading, FIGURE, {
    shelf: library.shelf,
    words: { glossary: smallGlossary, vocabulary: library.vocabulary },
  });

describe('what is asked beside a figure', () => {
  it('is answered from the paragraphs after it, under the same heading', async () => {
    const found = await second('How far did potholes mended fall, and what is being done about it?');
    expect(found?.text).toContain('a second gang');
    expect(found?.from).toHaveLength(1);
  });

  it('is left alone where only figures are asked', async () => {
    expect(await second('How many potholes were mended?')).toBeNull();
    expect(await second('How many potholes were mended, and what was the target?')).toBeNull();
  });
});
