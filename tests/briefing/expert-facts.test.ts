import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TopicBriefing } from '../../src/briefing/briefing.ts';
import { type FactSheet, linesOf, measure, readFactSheets } from '../support/briefing-facts.ts';
import { openBriefingHouse, parseFolder } from '../support/briefing-house.ts';

/** The parts whose lines may speak of the papers themselves and so need no citation. */
const ABOUT_THE_PAPERS = ['not-covered', 'age'];

const SETS = [
  { set: 'first', about: 'five topics and more over the five papers', facts: 120, recall: 0.92 },
  { set: 'second', about: 'eight more topics over the papers of three councils', facts: 95, recall: 0.92 },
  { set: 'third', about: 'three topics over two more councils’ minutes', facts: 28, recall: 0.92 },
  { set: 'fourth', about: 'three topics that few sentences name', facts: 19, recall: 0.92 },
  { set: 'fifth', about: 'four topics over the papers of three councils', facts: 51, recall: 0.92 },
] as const;

describe.each(SETS)('briefings on $about, against facts written down by eye', ({ set, facts: least, recall }) => {
  const houses = new Map<string, Awaited<ReturnType<typeof openBriefingHouse>>>();
  const sheets = readFactSheets(set);
  const made: { sheet: FactSheet; briefing: TopicBriefing }[] = [];

  beforeAll(async () => {
    for (const sheet of sheets) {
      const house = houses.get(sheet.papers) ?? (await openBriefingHouse(parseFolder(sheet.papers)));
      houses.set(sheet.papers, house);
      const briefing = await house.briefing(sheet.topic);
      if (briefing.kind === 'briefing') made.push({ sheet, briefing });
    }
  }, 60_000);
  afterAll(() => {
    for (const house of houses.values()) house.close();
  });

  it('are made for every topic', () => {
    expect(made.map(({ sheet }) => sheet.topic)).toEqual(sheets.map(({ topic }) => topic));
    expect(made.length).toBeGreaterThanOrEqual(3);
  });

  it('hold at least 92 of 100 facts an expert would not leave out', () => {
    const facts = made.reduce((sum, { sheet }) => sum + sheet.facts.length, 0);
    const missing = made.flatMap(({ sheet, briefing }) => measure(briefing, sheet).missing);
    expect(facts).toBeGreaterThanOrEqual(least);
    expect(1 - missing.length / facts).toBeGreaterThanOrEqual(recall);
  });

  it('stay on their topic in at least 95 of 100 cited lines', () => {
    const measured = made.map(({ sheet, briefing }) => measure(briefing, sheet));
    const cited = measured.reduce((sum, { cited: lines }) => sum + lines, 0);
    const off = measured.flatMap((one) => one.off);
    expect(off.length / cited).toBeLessThanOrEqual(0.05);
  });

  it('quote words that stand verbatim where the citation says', () => {
    const papers = [...houses.values()].flatMap((house) => house.papers);
    const lines = papers.flatMap(({ nodes }) => nodes.map(({ text }) => text)).join('\n');
    for (const { briefing } of made) {
      for (const { text, quote } of briefing.citations) {
        expect(text).toContain(quote);
        for (const sentence of quote.split('\n')) expect(lines).toContain(sentence.trim());
      }
    }
  });

  it('cite every line that says something of the topic, and use every citation', () => {
    for (const { briefing } of made) {
      const lines = linesOf(briefing);
      expect(lines.filter(({ marks, part }) => marks.length === 0 && !ABOUT_THE_PAPERS.includes(part))).toEqual([]);
      const used = new Set(lines.flatMap(({ marks }) => marks));
      expect([...used].sort((a, b) => a - b)).toEqual(briefing.citations.map(({ mark }) => mark));
    }
  });

  it('say a quoted line in the words of its citation', () => {
    const readings = ['figures', 'people', 'age', 'questions', 'not-covered'];
    for (const { briefing } of made) {
      const quotes = new Map(briefing.citations.map(({ mark, quote }) => [mark, quote]));
      for (const { text, marks, part } of linesOf(briefing)) {
        if (readings.includes(part)) continue;
        expect(marks.map((mark) => quotes.get(mark))).toContain(text);
      }
    }
  });
});
