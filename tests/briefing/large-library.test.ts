import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LargeLibrary, libraryFor } from '../../src/briefing/large-library.ts';
import { searchWords } from '../../src/indexing/search-words.ts';
import type { Paper } from '../../src/papers/paper.ts';
import { openBriefingHouse } from '../support/briefing-house.ts';
import { oakmerePapers } from '../support/oakmere.ts';

let house: Awaited<ReturnType<typeof openBriefingHouse>>;
beforeAll(async () => {
  house = await openBriefingHouse(oakmerePapers());
}, 30_000);
afterAll(() => house.close());

/** Copies of the papers, each of another year and about something else: what a topic must find its papers among. */
function manyPapers(): Paper[] {
  const other = (paper: Paper, at: number): Paper => ({
    ...paper,
    id: `${paper.id}-other-${at}`,
    title: `Winter gritting ${at}`,
    meeting: { ...paper.meeting, id: `${paper.meeting.id}-other-${at}`, date: `20${10 + at}-02-03` },
    nodes: paper.nodes.map((node) => ({
      ...node,
      item: { label: '9', title: `Winter gritting ${at}` },
      headings: ['Gritting'],
      text: `Gritting began in winter ${at}.`,
    })),
  });
  const others = house.papers.flatMap((paper) => Array.from({ length: 10 }, (_, at) => other(paper, at)));
  return [...others.slice(0, 7), ...house.papers, ...others.slice(7)];
}

/** A large library of these papers that remembers which of them were read whole. */
function largeLibrary(papers: readonly Paper[]) {
  const read = new Set<string>();
  const large: LargeLibrary = {
    outlines: () => papers.map((paper, key) => ({ key, paper: { ...paper, nodes: [] }, passages: paper.nodes.length })),
    whole: (keys) =>
      keys.flatMap((key) => {
        read.add(papers[key]?.id ?? '');
        return papers[key] ?? [];
      }),
    speakingOf: (text) => {
      const words = searchWords(text);
      const said = (paper: Paper) => {
        const all = new Set(searchWords(paper.nodes.map(({ text, item }) => `${item.title} ${text}`).join(' ')));
        return words.filter((word) => all.has(word)).length;
      };
      return new Map(papers.map((paper) => [paper.id, said(paper)]));
    },
    share: () => 0.01,
    readings: () => house.readings,
  };
  return { large, read };
}

describe('what a briefing reads of a large library', () => {
  it('is the papers that speak of its topic, whole, among the outlines of all', () => {
    const papers = manyPapers();
    const { large, read } = largeLibrary(papers);
    const given = libraryFor('mobile library', {}, large, 400).papers();
    expect(given.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
    for (const { id } of house.papers) {
      expect(given.find((paper) => paper.id === id)?.nodes, id).toEqual(papers.find((paper) => paper.id === id)?.nodes);
    }
    expect(read.size).toBeLessThan(papers.length);
    expect(given.filter(({ nodes }) => nodes.length === 0).length).toBe(papers.length - read.size);
  });

  it('is the papers of a meeting that the topic names', () => {
    const papers = manyPapers();
    const { large, read } = largeLibrary(papers);
    const wanted = papers.filter(({ meeting }) => meeting.date === '2013-02-03');
    libraryFor('the meeting of 3 February 2013', {}, large, 400);
    expect(wanted.length).toBeGreaterThan(0);
    for (const { id } of wanted) expect(read).toContain(id);
  });

  it('is every exempt paper too, whose titles tell what to be silent on', () => {
    const papers = manyPapers().map((paper, at): Paper => (at === 2 ? { ...paper, visibility: 'exempt' } : paper));
    const { large, read } = largeLibrary(papers);
    libraryFor('mobile library', {}, large, 1);
    expect(read).toContain(papers[2]?.id);
  });
});
