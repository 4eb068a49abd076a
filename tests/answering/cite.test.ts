import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, quoteFrom } from '../../src/answering/cite.ts';
import { passageOf } from '../support/passages.ts';

const passages = ['One bus came. It was late.', 'Two taxis came.', 'Nobody walked. All rode.'].map((text) =>
  passageOf({ text }),
);

describe('citing', () => {
  it('holds the contract whatever marks a draft carries', () => {
    const statement = fc.record({
      text: fc.constantFrom('One bus came.', 'Two taxis came.', 'Something else.'),
      marks: fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 5 }), (statements) => {
        const { text, citations } = cite(statements, passages);
        const used = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark)));
        expect(new Set(citations.map(({ mark }) => mark))).toEqual(used);
        expect(citations.map(({ mark }) => mark)).toEqual(citations.map((_, index) => index + 1));
        for (const citation of citations) expect(citation.text).toContain(citation.quote);
      }),
    );
  });

  it('counts marks from 1 in order of first use', () => {
    const { text, citations } = cite(
      [
        { text: 'All rode.', marks: [3] },
        { text: 'One bus came.', marks: [1] },
      ],
      passages,
    );
    expect(text).toBe('All rode. [1]\nOne bus came. [2]');
    expect(citations.map(({ quote }) => quote)).toEqual(['All rode.', 'One bus came.']);
  });

  it('drops a statement that leads to no passage', () => {
    expect(cite([{ text: 'Unsupported.', marks: [9] }], passages)).toEqual({ text: '', citations: [] });
  });

  it('quotes from the first to the last sentence used, or the nearest one', () => {
    const passage = passageOf({ text: 'A came. B came. C went.' });
    expect(quoteFrom(passage, ['A came. B came.'])).toBe('A came. B came.');
    expect(quoteFrom(passage, ['It is said that C went away'])).toBe('C went.');
  });
});
