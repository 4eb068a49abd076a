import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../src/adapters/files/indicator-catalogue.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { realPapers } from './real-papers.ts';

const { catalogue } = parseCatalogue(readFileSync(new URL('../../knowledge/indicators.yml', import.meta.url), 'utf8'));

const theirs = parseFile({
  file: 'youth-board-2026-02-05.md',
  bytes: `Youth Board

Date: 5 February 2026

Youth Performance Quarter 3 2025/26

Report of the Director

1. This report sets out performance.

Appendix A: Dashboard

| Indicator | Target | Q3 2025/26 | RAG |
|---|---|---|---|
| First time entrants to youth justice | 20 | 7 | Green |
| Re-referrals within 12 months | 20% | 19.3% | Green |
| NEET young people aged 16-17 | 3.0% | 2.4% | Green |
`,
}).papers;

describe('a catalogue of one council beside papers of another', () => {
  const library = createIndicatorLibrary(readReadings(theirs, catalogue), catalogue);

  it('shows rows under their own names, unconfirmed, with nothing lent by a paper that is not here', () => {
    for (const name of ['First time entrants to youth justice', 'Re-referrals within 12 months']) {
      const { indicator, latest } = library.lookUp(name);
      expect(indicator).toMatchObject({ name, confirmed: false, definition: null, polarity: 'none' });
      expect(latest?.period).toBe('Q3 2025/26');
    }
  });

  it('knows an indicator of the very same name, but not by the words of another body’s paper', () => {
    expect(library.lookUp('NEET young people aged 16-17').indicator).toMatchObject({
      polarity: 'low',
      confirmed: true,
      definition: null,
    });
  });

  it.each([
    ['FTE', 'First time entrants to youth justice'],
    ['re-referrals to social care within 12 months', 'Re-referrals within 12 months'],
    ['NEET', 'NEET young people aged 16-17'],
  ])('still finds “%s” by everyday words', (asked, name) => {
    expect(library.lookUp(asked)).toMatchObject({ kind: 'found', reportedAs: name });
  });

  it('keeps two bodies’ indicators apart where each has its own name for one', () => {
    const both = createIndicatorLibrary(readReadings([...realPapers(), ...theirs], catalogue), catalogue);
    const own = 'No. of first time entrants to the criminal justice system aged 10-17 (year to date)';
    expect(both.lookUp('First time entrants to youth justice').latest?.display).toBe('7');
    expect(both.lookUp(own).latest?.display).toBe('17');
    expect(both.lookUp('FTE')).toMatchObject({ kind: 'several' });
  });
});
