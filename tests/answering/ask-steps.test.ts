import { expect, it } from 'vitest';
import type { AnswerWriter } from '../../src/answering/draft.ts';
import { askSmallLibrary } from '../support/small-library.ts';

const transport = { text: 'The transport budget was £6.8m. An overspend of £1.1m was forecast.', context: 'Transport' };

it('tells each step of an answer to the one who waits, in order', async () => {
  const steps: string[] = [];
  await askSmallLibrary([transport])({ question: 'What was the transport budget?' }, (title) => steps.push(title));
  expect(steps).toEqual([
    'Reading the question',
    'Searching one paper',
    'Reading one paragraph closely',
    'Checking the quotations',
  ]);
});

it('says so where a language model writes, and never shows a word of the draft', async () => {
  const steps: string[] = [];
  const statements = [{ text: 'The transport budget was £6.8m.', marks: [1] }];
  const writer: AnswerWriter = { name: 'model', write: async () => ({ statements, missing: null, answered: true }) };
  const ask = askSmallLibrary([transport], { writer });
  await ask({ question: 'What was the transport budget?' }, (title) => steps.push(title));
  expect(steps.at(-1)).toBe('Writing the answer and checking each statement');
  expect(steps.join()).not.toContain('6.8');
});

it('tells nobody else: the steps of one question are not heard by another', async () => {
  const heard: string[] = [];
  const ask = askSmallLibrary([transport]);
  await Promise.all([
    ask({ question: 'What was the transport budget?' }, (title) => heard.push(title)),
    ask({ question: 'What overspend was forecast?' }),
  ]);
  expect(heard.filter((title) => title === 'Reading the question')).toHaveLength(1);
});
