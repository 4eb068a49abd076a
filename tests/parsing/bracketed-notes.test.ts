import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const report = (note: string): string =>
  [
    'Harbour Panel',
    '',
    '12 March 2026',
    '',
    '# Berths for boats',
    '',
    'Report of the Director of Place',
    '',
    '**The new basin**',
    '',
    '1. The basin has forty berths.',
    '',
    note,
    '',
    '2. Running costs are £168,000.',
  ].join('\n');

const headingOf = (note: string): string | undefined =>
  parseFile({ file: 'report.md', bytes: report(note) })
    .papers.flatMap(({ nodes }) => nodes)
    .find(({ text }) => text.startsWith('Running costs'))
    ?.headings.at(-1);

describe('a note in square brackets', () => {
  it.each(['**[Map removed]**', '**[Table 1 about here]**', '[Map removed]'])('heads nothing: %s', (note) => {
    expect(headingOf(note)).toBe('The new basin');
  });

  it('is told from a heading that ends in one', () => {
    expect(headingOf('**Costs [revised]**')).toBe('Costs [revised]');
  });
});
