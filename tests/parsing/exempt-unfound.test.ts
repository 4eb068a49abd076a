import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const head = 'Northwold District Council\nFinance Committee\n3 March 2026\n\n';
const report = (...parts: readonly string[]): string =>
  [`${head}Depot`, 'Report of the Head of Finance', ...parts].join('\n\n');
const asked = (files: Readonly<Record<string, string>>, knowledge: object = {}): readonly string[] =>
  parseLibrary(Object.entries(files).map(([file, bytes]) => ({ file, bytes, knowledge }))).flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => rule === 'exempt-not-found')
      .map(({ place }) => `${place?.file} ${place?.lines.join('-')}`),
  );

const named = '1. The bids are set out in the exempt Appendix 2.';
const plain = '2. The depot was built in 1961.';

describe('what a file calls exempt and nothing was kept back for', () => {
  it.each([
    named,
    '1. The bids are in Appendix B (not for publication).',
    '1. A confidential appendix gives the bids.',
    '1. Appendix 2 is exempt by virtue of paragraph 3 of Schedule 12A.',
  ])('is asked about, at the line that speaks of it: %s', (words) => {
    expect(asked({ 'r.txt': report(words, plain) })).toEqual(['r.txt 9-9']);
  });

  it('is asked about once for each file, and says what to do', () => {
    const again = report(named, plain, '3. See the exempt Appendix 2 for the lowest.');
    expect(asked({ 'r.txt': again })).toHaveLength(1);
    const [file] = parseLibrary([{ file: 'r.txt', bytes: again, knowledge: {} }]);
    const said = file?.findings.find(({ rule }) => rule === 'exempt-not-found')?.message;
    expect(said).toContain('Line 9 speaks of an exempt appendix; nothing was kept back for it.');
    expect(said).toContain('papers.yml');
  });

  it('is not asked about where the appendix was kept back, in the file or beside it', () => {
    expect(asked({ 'r.txt': report(named, plain, 'Appendix 2 – Bids', 'Hart bid four million.') })).toEqual([]);
    const beside = `${head}Appendix 2 – Bids\n\nEXEMPT – NOT FOR PUBLICATION\n\n1. Hart bid four million.`;
    expect(asked({ 'r.txt': report(named, plain), 'a.txt': beside })).toEqual([]);
  });

  it('is not asked about where an officer set the file public', () => {
    expect(asked({ 'r.txt': report(named, plain) }, { visibility: 'public' })).toEqual([]);
  });

  it.each([
    '1. An annexe is exempt where a relative lives in it.',
    '1. Appendix 2 was exempt and has since been published.',
    '1. There are no exempt appendices.',
    '1. Children may call a confidential helpline.',
    'Exempt items\n\nNone.',
    '1. The private road is restricted to residents.',
  ])('is nothing where nothing is exempt: %s', (words) => {
    expect(asked({ 'r.txt': report(words, plain) })).toEqual([]);
  });
});
