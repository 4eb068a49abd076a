import { describe, expect, it } from 'vitest';
import { describeLibrary } from '../../src/papers/describe-library.ts';
import { parseLibrary } from '../parsing/library.ts';

const described = describeLibrary(parseLibrary());

describe('the library laid out flat', () => {
  it('counts what the five papers hold', () => {
    expect(described.files).toHaveLength(5);
    expect(described.papers).toHaveLength(10);
    expect(described.meetings.map(({ id }) => id)).toEqual([
      'children-and-families-overview-and-scrutiny-committee/2022-03-08',
      'children-and-families-overview-and-scrutiny-committee/2022-01-25',
      'children-and-families-overview-and-scrutiny-committee/undated-after-2023-01-24',
      'county-council/2018-12-05',
      'county-council/2023-07-05',
    ]);
    expect(described.resolutions).toHaveLength(11);
  });

  it('joins every part to its paper and meeting by id', () => {
    const papers = new Set(described.papers.map(({ id }) => id));
    const meetings = new Set(described.meetings.map(({ id }) => id));
    const parts = [...described.items, ...described.sections, ...described.paragraphs, ...described.people];
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter(({ paper, meeting }) => !papers.has(paper) || !meetings.has(meeting))).toEqual([]);
  });

  it('gives each paragraph its label, headings, place and item', () => {
    const wanted = 'children-and-families-overview-and-scrutiny-committee/2022-03-08#8/31';
    const paragraph = described.paragraphs.find(({ reference }) => reference === wanted);
    expect(paragraph).toMatchObject({
      kind: 'paragraph',
      label: '31',
      item: { label: '8', title: 'Quarter 3 2021/22 Performance Report' },
      headings: [
        'Help every child to have access to good quality education to ensure they achieve their maximum potential',
      ],
      place: { file: 'children-and-families-overview-and-scrutiny-2022-03-08-agenda-pack.md', lines: [321, 321] },
      paper: 'children-and-families-overview-and-scrutiny-2022-03-08-agenda-pack/item-8',
    });
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  });
});
