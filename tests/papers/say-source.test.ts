import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/papers/citation.ts';
import { sayDate, saySource } from '../../src/papers/say-source.ts';

const source: Source = {
  reference: 'parks-committee/2022-03-08#8/31',
  meeting: { body: 'Parks Committee', date: '2022-03-08', dateNote: null },
  publishedIn: null,
  item: { label: '8', title: 'Ponds' },
  paragraph: '31',
  headings: ['Depth'],
  file: 'pack.md',
  lines: [10, 11],
  pages: '13-20',
  text: 'The pond is deep.',
};

describe('a source in one line', () => {
  it('names meeting, item, paragraph and pages', () => {
    expect(saySource(source)).toBe('Parks Committee, 8 March 2022, item 8 (Ponds), paragraph 31, pages 13–20');
  });

  it('names the section where no number tells the paragraph apart', () => {
    expect(saySource({ ...source, paragraph: 'ii' })).toContain('item 8 (Ponds), “Depth”, paragraph ii');
  });

  it('names the pack that carries the minutes of another meeting', () => {
    const minutes = { ...source, publishedIn: { body: 'Parks Committee', date: '2022-04-12' } };
    expect(saySource(minutes)).toMatch(/, in the papers for 12 April 2022$/);
  });

  it('says what is known of a date that no paper states', () => {
    const undated = { body: 'Parks Committee', date: null, dateNote: 'after 24 January 2023' };
    expect(saySource({ ...source, meeting: undated })).toMatch(
      /^Parks Committee, date not stated \(after 24 January 2023\)/,
    );
  });

  it('leaves a bullet unnamed', () => {
    expect(saySource({ ...source, paragraph: '•' })).not.toContain('paragraph');
  });

  it('leaves a date that is not ISO as it is', () => {
    expect(sayDate('spring 2022')).toBe('spring 2022');
  });
});
