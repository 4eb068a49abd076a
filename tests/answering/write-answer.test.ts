import { describe, expect, it } from 'vitest';
import type { AnswerWriter, Draft } from '../../src/answering/draft.ts';
import { WriterFailure } from '../../src/answering/writer-failure.ts';
import type { Passage } from '../../src/indexing/passage.ts';
import { askSmallLibrary } from '../support/small-library.ts';

const transport = { text: 'The transport budget was £6.8m. An overspend of £1.1m was forecast.', context: 'Transport' };
const budget = { text: 'The transport budget was £6.8m.', marks: [1] };

function writing(draft: Partial<Draft>, shown: Passage[][] = []): AnswerWriter {
  return {
    name: 'model',
    async write(_question, passages) {
      shown.push([...passages]);
      return { statements: [], missing: null, answered: true, ...draft };
    },
  };
}

describe('an answer that a model writes', () => {
  it('is partly answered where the model says itself that it does not answer', async () => {
    const writer = writing({ statements: [budget], answered: false });
    const answer = await askSmallLibrary([transport], { writer })({ question: 'What was the transport budget?' });
    expect(answer).toMatchObject({ kind: 'partly-answered', writer: 'model' });
    expect(answer.text).toContain('do not say this outright');
  });

  it('says what came of the draft: written, kept, dropped and why', async () => {
    const writer = writing({ statements: [budget, { text: 'It was £9m in Leeds.', marks: [1] }] });
    const { model } = await askSmallLibrary([transport], { writer })({ question: 'What was the transport budget?' });
    expect(model).toMatchObject({ written: 2, kept: 1, dropped: [expect.any(String)], repair: 'none', instead: null });
  });

  it('is written from what would be quoted first, then from the best found, each passage once', async () => {
    const others = Array.from({ length: 20 }, (_, index) => ({
      text: `The transport budget of school ${index + 1} was looked at by the transport budget panel.`,
      context: 'Transport',
    }));
    const shown: Passage[][] = [];
    const ask = askSmallLibrary([...others, transport], { writer: writing({ statements: [budget] }, shown) });
    await ask({ question: 'What overspend was forecast?' });
    const [passages = []] = shown;
    expect(passages[0]?.text).toContain('An overspend of £1.1m was forecast.');
    expect(passages.length).toBeLessThanOrEqual(12);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });
});

it('says in a word why no model wrote, also where nothing is quoted either', async () => {
  const failing: AnswerWriter = {
    name: 'model',
    write: async () => {
      throw new WriterFailure('busy', 'status 429');
    },
  };
  const answer = await askSmallLibrary([transport], { writer: failing })({
    question: 'What percentage of the transport budget was overspent?',
  });
  expect(answer.kind).toBe('nothing-found');
  expect(answer.text).toContain('The language model is busy.');
});
