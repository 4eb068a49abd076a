import { describe, expect, it } from 'vitest';
import { explainedAcronyms } from '../../src/papers/acronyms.ts';
import { describeLibrary } from '../../src/papers/describe-library.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

describe('short forms', () => {
  it('are taken from the papers that explain them, each with its place, and from no exempt one', () => {
    const open = parseFile({
      file: 'open.md',
      bytes: '# Cabinet\n\n1. Education, Health and Care Plans (EHCPs) rose.\n\n2. EHCPs are costly.\n',
    });
    const exempt = parseFile({
      file: 'shut.md',
      bytes: '# Prices\n\nThe Home Sale Price (HSP) is fixed.\n',
      knowledge: { visibility: 'exempt' },
    });
    expect(describeLibrary([open, exempt]).acronyms).toEqual([
      {
        short: 'EHCP',
        long: 'Education, Health and Care Plans',
        place: { file: 'open.md', lines: [3, 3], pages: null },
      },
    ]);
  });

  it.each([
    [
      'young people not in education, employment or training (NEET)',
      'NEET',
      'not in education, employment or training',
    ],
    ['EHE (elective home education) rose', 'EHE', 'elective home education'],
    ['Family Group Conferences (FGC’s)', 'FGC', 'Family Group Conferences'],
  ])('are read with the words as the paper has them: %s', (text, short, long) => {
    expect([...explainedAcronyms(text)]).toEqual([[short, long]]);
  });

  it('are not read from a bracket that says something else', () => {
    expect([...explainedAcronyms('ICB (the board that commissions care) and the council (the Council)')]).toEqual([]);
  });
});
