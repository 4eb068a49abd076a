import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { compareAsked, readComparison } from '../../src/indicators/compare-asked.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { realPapers } from './real-papers.ts';

const library = createIndicatorLibrary(readReadings(realPapers(), emptyCatalogue), emptyCatalogue);
const compare = (text: string) => compareAsked(text, library.lookUp);

describe('reading a comparison', () => {
  it.each([
    ['EHE vs NEET', 'EHE', 'NEET'],
    ['EHE versus NEET', 'EHE', 'NEET'],
    ['NEET dec 21 v sep 21', 'NEET dec 21', 'sep 21'],
    ['compare EHE with NEET', 'EHE', 'NEET'],
    ['compare primary schools and secondary schools', 'primary schools', 'secondary schools'],
  ])('%s', (text, left, right) => {
    expect(readComparison(text)).toEqual({ left, right });
  });

  it.each(['NEET', 'vs', 'EHE vs', 'vs NEET', 'a vs b vs c', `${'x'.repeat(400)} vs y`])('%s is none', (text) => {
    expect(readComparison(text)).toBeNull();
  });
});

describe('comparing what was asked', () => {
  it('puts two indicators side by side, as the paper states them', async () => {
    const result = await compare('EHE vs NEET');
    if (result?.kind !== 'indicators') throw new Error('two indicators');
    expect(result.rows).toContainEqual({ label: 'Latest', left: '829 (Q3 2021/22)', right: '1.2% (Dec 2021/22)' });
    expect(result.rows).toContainEqual({ label: 'Direction', left: 'up', right: 'down, getting better' });
    expect(result.rows).toContainEqual({ label: 'Target', left: null, right: 'below 2.1%' });
    expect(result.cautions).toHaveLength(2);
  });

  it.each(['NEET dec 21 vs sep 21', 'NEET sep 21 vs dec 21', 'NEET vs previous', 'sep 21 vs NEET dec 21'])(
    '%s: the earlier period on the left, and how far it moved with the working',
    async (text) => {
      const result = await compare(text);
      if (result?.kind !== 'periods') throw new Error('two periods');
      expect([result.left.latest?.display, result.right.latest?.display]).toEqual(['1.4%', '1.2%']);
      expect(result.movement?.working).toBe('1.2% − 1.4% = −0.2 percentage points');
    },
  );

  it('says which periods there are where one is not held', async () => {
    const result = await compare('NEET vs dec 19');
    if (result?.kind !== 'periods') throw new Error('two periods');
    expect(result.movement).toBeNull();
    expect(result.cautions[0]).toBe('The papers hold no figure for December 2019. They hold Sep 2021/22, Dec 2021/22.');
  });

  it('holds one against its own target and neighbours, and says which side it cannot name', async () => {
    expect(await compare('NEET vs target')).toMatchObject({ kind: 'own' });
    expect(await compare('NEET vs statistical neighbours')).toMatchObject({ kind: 'own' });
    expect(await compare('NEET vs zebras')).toMatchObject({ kind: 'undecided', side: 'zebras' });
    expect(await compare('NEET')).toBeNull();
  });
});
