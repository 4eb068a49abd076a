import { describe, expect, it } from 'vitest';
import { answerFromReadings } from '../../../src/answering/measure/answer-from-readings.ts';
import { readFilter } from '../../../src/answering/measure/filter-readings.ts';
import { sayReading } from '../../../src/answering/measure/say-reading.ts';
import { understand } from '../../../src/answering/question/understand.ts';
import { emptyCatalogue } from '../../../src/indicators/catalogue.ts';
import type { Reading } from '../../../src/indicators/indicator.ts';
import { createIndicatorLibrary } from '../../../src/indicators/indicator-library.ts';
import { aReading } from '../../support/answers.ts';
import { smallGlossary } from '../../support/small-library.ts';

const base = aReading();
const named = (id: string, name: string, facts: Partial<Reading> = {}): Reading => ({
  ...base,
  indicator: { ...base.indicator, id, name },
  reportedAs: name,
  latest: { period: 'Q3 2023/24', value: 44, display: '44%' },
  previous: { period: 'Q2 2023/24', value: 41, display: '41%' },
  trend: 'Increase',
  change: 'Positive',
  target: { operator: '>', value: 50, display: '>50%' },
  rag: 'Amber',
  quartile: 2,
  statisticalNeighbour: { value: 47, display: '47%' },
  source: { ...base.source, reference: `panel/2024-02-01#5/${id}` },
  narrative: [],
  ...facts,
});
const library = createIndicatorLibrary(
  [
    named('dental-checks', 'Children in care with dental checks'),
    named('custody', 'Instances of the use of custody', { rag: 'Red', quartile: 4 }),
  ],
  emptyCatalogue,
);
const answer = (question: string) => answerFromReadings(understand(question, smallGlossary), library);
const words = (question: string) => {
  const measured = answer(question);
  return measured?.kind === 'answered' ? measured.parts.map(({ text }) => text).join('\n') : null;
};

describe('a reading in words', () => {
  it('leads with what is asked, then says where the indicator stands', () => {
    expect(sayReading(named('x', 'Dental checks'), ['target'])).toBe(
      'Target above 50%. Dental checks: 44% in Q3 2023/24, up from 41% in Q2 2023/24 (an improvement). Rated Amber; second quartile (quartile 2); statistical neighbour average 47%.',
    );
  });

  it('leaves out what the paper leaves out', () => {
    const bare = named('x', 'Dental checks', {
      previous: null,
      change: null,
      target: null,
      rag: null,
      quartile: null,
      statisticalNeighbour: null,
    });
    expect(sayReading(bare, ['target', 'quartile'])).toBe('Dental checks: 44% in Q3 2023/24.');
  });
});

describe('a question about an indicator', () => {
  it('is answered from its reading, with the row as the source', () => {
    const measured = answer('What is the target for dental checks?');
    expect(measured).toMatchObject({
      kind: 'answered',
      parts: [{ from: [{ source: { reference: 'panel/2024-02-01#5/dental-checks' } }] }],
    });
    expect(words('What is the target for dental checks?')).toMatch(/^Target above 50%\./);
  });

  it('is not answered for a period the papers do not hold', () => {
    expect(answer('What were dental checks in Q1 2019/20?')).toMatchObject({ kind: 'no-figure' });
  });

  it('is left to the papers’ prose where it asks why', () => {
    expect(answer('Why are dental checks so low?')).toBeNull();
  });

  it('is left alone where no indicator is meant', () => {
    expect(answer('Who chaired the meeting?')).toBeNull();
  });
});

describe('a question about all of a colour or quartile', () => {
  it('lists those that have it', () => {
    expect(words('Which indicators are red?')).toContain('use of custody');
    expect(words('Which indicators are red?')).not.toContain('dental');
    expect(words('Where are we in the second quartile?')).toContain('dental');
  });

  it.each([
    ['Which measures are amber?', { rag: 'Amber' }],
    ['Where are we top quartile?', { quartile: 1 }],
    ['Which indicators got worse?', { change: 'Negative' }],
  ])('reads %s', (question, filter) => {
    expect(readFilter(question)).toMatchObject(filter);
  });

  it('is not seen in other questions', () => {
    expect(readFilter('Who wore a red coat?')).toBeNull();
    expect(readFilter('What did members say about getting better?')).toBeNull();
  });
});
