import { describe, expect, it } from 'vitest';
import { beginAsking } from '../../src/answering/asking.ts';
import type { WriterAids } from '../../src/answering/draft.ts';
import { openTrace } from '../../src/answering/trace.ts';
import { writerAids } from '../../src/answering/writer-aids.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { aReading } from '../support/answers.ts';
import { askSmallLibrary, smallGlossary, smallLibrary } from '../support/small-library.ts';

const row = { text: 'Potholes mended\tQ2 2024/25\t88%', columns: ['Indicator', 'Period', 'Value'] };
const prose = { text: 'Fewer potholes were mended because the summer was wet.' };

/** The aids over a library of one row and one paragraph, where the row reports potholes. */
function aids(trace = openTrace('?')): WriterAids {
  const library = smallLibrary([row, prose]);
  const [first, second] = library.passages;
  if (!first || !second) throw new Error('two passages were made');
  const cited = (source: typeof first.source) => ({ ...source, mark: 1, quote: source.text });
  const reading = {
    ...aReading({ name: 'Potholes mended' }),
    source: cited(first.source),
    narrative: [cited(second.source)],
  };
  const indicators = () => createIndicatorLibrary([{ ...reading, paper: 'test-paper' }], { indicators: [] });
  const words = { glossary: smallGlossary, vocabulary: library.vocabulary };
  return writerAids(beginAsking({ ...library, words, indicators }, undefined, trace));
}

describe('what a writer may look up', () => {
  it('is an indicator’s own row and the paragraphs that speak of it, as passages', async () => {
    const trace = openTrace('?');
    const looked = await aids(trace).lookUp?.('potholes', 'Q2 2024/25');
    expect(looked?.passages.map(({ text }) => text)).toEqual([row.text, prose.text]);
    expect(trace.close().steps).toMatchObject([
      { name: 'Look up an indicator', input: { name: 'potholes', period: 'Q2 2024/25' } },
    ]);
  });

  it('says so where there is none', async () => {
    const looked = await aids().lookUp?.('library loans');
    expect(looked?.passages).toEqual([]);
    expect(looked?.says).toContain('No indicator in the papers goes by “library loans”');
  });

  it('may be searched for in other words', async () => {
    const found = await aids().search('wet summer');
    expect(found.map(({ text }) => text)).toContain(prose.text);
  });
});

it('a question that fails still says how far it came', async () => {
  const ask = askSmallLibrary([prose], { retrieve: () => Promise.reject(new Error('the index is gone')) });
  const answer = await ask({ question: 'Why were fewer potholes mended?', trace: true });
  expect(answer.kind).toBe('failed');
  expect(answer.trace?.steps.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Is it for us', 'Search', 'Say']),
  );
  expect(answer.trace?.steps.find(({ name }) => name === 'Search')?.output).toEqual({ interrupted: true });
});
