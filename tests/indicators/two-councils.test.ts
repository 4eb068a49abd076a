import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import type { Reading } from '../../src/indicators/indicator.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { reportsOf } from '../../src/indicators/what-changed.ts';
import { realPapers } from './real-papers.ts';

const march = readReadings(realPapers(), emptyCatalogue);

/** The same dashboard as another body might be given it a year later. */
function given(reading: Reading): Reading {
  const meeting = { body: 'Harrowdale Scrutiny Panel', date: '2023-03-01', dateNote: null };
  return {
    ...reading,
    paper: 'harrowdale',
    source: { ...reading.source, reference: 'harrowdale-scrutiny-panel/2023-03-01#5/row-1', meeting },
    latest: reading.latest && { period: 'Q3 2022/23', value: 30, display: '30.0%' },
    previous: null,
  };
}

describe('two bodies with an indicator of one name', () => {
  const other = march.filter(({ indicator }) => indicator.name.startsWith('Re-referrals')).map(given);
  const library = createIndicatorLibrary([...march, ...other], emptyCatalogue);

  it('never mixes their figures in one history, and names the other', () => {
    const answer = library.lookUp('re-referrals');
    expect(answer.source?.meeting.body).toBe('Harrowdale Scrutiny Panel');
    expect(answer.history.map(({ display }) => display)).toEqual(['30.0%']);
    expect(answer.message).toMatch(
      /Overview and Scrutiny Committee of 2022-03-08 was also given .* 19\.6% \(Q3 2021\/22\)/,
    );
  });

  it('compares reports to one body only', () => {
    expect(reportsOf(library.readings).map(([first]) => first?.paper)).toEqual(['harrowdale']);
  });
});
