import { describe, expect, it } from 'vitest';
import { livingGlossary } from '../../../src/answering/question/living-glossary.ts';
import { searchWords } from '../../../src/indexing/search-words.ts';

const written = [{ official: ['elective home education'], short: ['EHE'], everyday: ['home schooling'] }];

function others(glossary: ReturnType<typeof livingGlossary>, text: string): readonly string[] {
  return glossary.at(searchWords(text), 0)?.others.map((phrase) => phrase.join(' ')) ?? [];
}

describe('a glossary that grows with the library', () => {
  it('knows a short form that a paper explains, both ways', () => {
    const glossary = livingGlossary(written, () => [{ short: 'TSO', long: 'Tree Sitting Order' }]);
    expect(others(glossary, 'TSO')).toEqual([searchWords('Tree Sitting Order').join(' ')]);
    expect(others(glossary, 'tree sitting orders')).toEqual(['tso']);
  });

  it('learns the short forms of a paper that comes later', () => {
    let explained = [{ short: 'TSO', long: 'Tree Sitting Order' }];
    const glossary = livingGlossary(written, () => explained);
    expect(others(glossary, 'PRB')).toEqual([]);
    explained = [{ short: 'PRB', long: 'Pond Review Board' }];
    expect(others(glossary, 'PRB')).toHaveLength(1);
    expect(others(glossary, 'TSO')).toEqual([]);
  });

  it('keeps what the glossary file says of a short form, and leaves words alone that are short forms only in capitals', () => {
    const glossary = livingGlossary(written, () => [
      { short: 'EHE', long: 'Early Harvest Event' },
      { short: 'IT', long: 'Information Technology' },
      { short: 'HOME', long: 'Housing Offers Made Easy' },
    ]);
    expect(others(glossary, 'EHE')).not.toContain(searchWords('Early Harvest Event').join(' '));
    expect(others(glossary, 'it')).toEqual([]);
    expect(others(glossary, 'home')).toEqual([]);
  });
});
