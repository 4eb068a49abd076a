import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { digestChanges } from '../../src/indicators/digest-changes.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { reportsOf } from '../../src/indicators/what-changed.ts';
import { fixturePapers, realPapers } from './real-papers.ts';

const march = readReadings(realPapers(), emptyCatalogue);
const all = createIndicatorLibrary(readReadings([...realPapers(), ...fixturePapers()], emptyCatalogue), emptyCatalogue);

describe('what changed since the last report, in words', () => {
  it('holds the newest report against the one before it, section by section', () => {
    // The first three reports: the newest is that of September 2022, the one before that of June.
    const reports = reportsOf(all.readings).slice(0, 3).flat();
    const digest = digestChanges(reports);
    const lines = Object.fromEntries(digest?.sections.map(({ title, lines: said }) => [title, said]) ?? []);
    expect(lines['New reds']).toEqual([
      expect.stringMatching(/^Re-referrals to CSC within 12 mths: .*; before Green$/),
    ]);
    expect(lines['Moved quartile']).toEqual([
      expect.stringContaining('bottom quartile to third quartile, a better place'),
      expect.stringContaining('second quartile to third quartile, a worse place'),
    ]);
    expect(lines['Crossed their target']).toEqual([expect.stringContaining('now misses')]);
    expect(lines['New rows']).toEqual([expect.stringContaining('Return interviews')]);
    expect(lines['Dropped rows']).toEqual([expect.stringContaining('NEET young people')]);
    expect(lines['Changed targets']).toEqual([expect.stringContaining('>54.0% to >60.0%')]);
    expect(lines['Restated figures']).toEqual([expect.stringContaining('18.2% is now 18.9%')]);
    expect(lines['Biggest moves for their size']).not.toHaveLength(0);
  });

  it('says plainly that there is one report only, and counts by its own columns', () => {
    const digest = digestChanges(march);
    expect(digest?.opening).toContain('one report of indicators only');
    expect(digest?.opening).toContain('12 getting better, 6 getting worse, 1 unchanged, 6 not called either');
    expect(digest?.sections.map(({ title }) => title)).toEqual(['Getting worse', 'Biggest moves for their size']);
    expect(digest?.sections[0]?.lines).toHaveLength(6);
    expect(digest?.sections[0]?.lines).toContain('Care leavers EET: 62.1% (Q3 2021/22); before 62.6%');
  });

  it('is nothing for a library without indicators', () => {
    expect(digestChanges([])).toBeNull();
  });
});
