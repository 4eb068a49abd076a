import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../src/adapters/files/indicator-catalogue.ts';
import { entryNamed } from '../../src/indicators/catalogue.ts';
import { proposeCatalogue } from '../../src/indicators/propose-catalogue.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { realPapers } from './real-papers.ts';

const file = readFileSync(new URL('../../knowledge/indicators.yml', import.meta.url), 'utf8');
const { catalogue, faults } = parseCatalogue(file);

describe('knowledge/indicators.yml', () => {
  it('reads without a fault and knows every indicator of the dashboard', () => {
    expect(faults).toEqual([]);
    const readings = readReadings(realPapers(), catalogue);
    expect(readings.filter(({ reportedAs }) => !entryNamed(catalogue, reportedAs)?.confirmed)).toEqual([]);
  });

  it('defines in the words of the paragraph it names', () => {
    const nodes = new Map(
      realPapers().flatMap(({ nodes }) => nodes.map((node) => [node.reference, node.text] as const)),
    );
    const defined = catalogue.indicators.flatMap(({ definition }) => definition ?? []);
    expect(defined.length).toBeGreaterThan(8);
    for (const { text, reference } of defined) expect(nodes.get(reference), reference).toContain(text);
  });

  it('says where a fault stands and serves without the file', () => {
    const broken = parseCatalogue('indicators:\n  - name: NEET\n    unit: furlongs\n');
    expect(broken.catalogue.indicators).toEqual([]);
    expect(broken.faults[0]).toMatch(/^indicators.yml: entry 1, unit: /);
    expect(parseCatalogue('indicators: [').faults[0]).toMatch(/cannot be read/);
  });
});

describe('what the papers propose', () => {
  it('adds an indicator nobody has confirmed and leaves the confirmed ones alone', () => {
    const known = { indicators: catalogue.indicators.filter(({ name }) => !name.startsWith('NEET')) };
    const proposed = proposeCatalogue(readReadings(realPapers(), known), known);
    expect(proposed.indicators.slice(0, -1)).toEqual(known.indicators);
    expect(proposed.indicators.at(-1)).toMatchObject({
      id: 'neet-young-people-aged-16-17',
      unit: 'percent',
      polarity: 'low',
      theme: 'Education',
      confirmed: false,
    });
  });
});
