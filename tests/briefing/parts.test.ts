import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PartName, TopicBriefing } from '../../src/briefing/briefing.ts';
import { openBriefingHouse } from '../support/briefing-house.ts';
import { oakmerePapers } from '../support/oakmere.ts';

describe('a briefing on the mobile library of a small council', () => {
  let house: Awaited<ReturnType<typeof openBriefingHouse>>;
  let briefing: TopicBriefing;
  const part = (name: PartName) => briefing.parts.find((one) => one.name === name)?.lines ?? [];

  beforeAll(async () => {
    house = await openBriefingHouse(oakmerePapers());
    const made = await house.briefing('mobile library');
    if (made.kind !== 'briefing') throw new Error(`no briefing: ${made.kind}`);
    briefing = made;
  }, 30_000);
  afterAll(() => house.close());

  it('opens with what the newest paper on it is for', () => {
    expect(part('matter').map(({ text }) => text)).toContain(
      'The purpose of this report is to tell the Committee what readers of the mobile library think of it.',
    );
  });

  it('dates each paper, oldest first', () => {
    expect(part('reported').map(({ date }) => date)).toEqual(['2023-01-09', '2023-06-05']);
    expect(part('reported')[0]?.label).toBe('9 January 2023, minutes “12. Mobile Library Service”');
  });

  it('sets the answer under the question', () => {
    const asked = part('exchanges').find(({ text }) => text.includes('few visitors'));
    expect(asked?.label).toBe('Asked');
    expect(asked?.under.map(({ text }) => text)).toEqual([
      'The Head of Libraries responded that no stop would close before the summer.',
    ]);
  });

  it('says when the minutes record no answer, and offers the question again', () => {
    const question = 'A member asked how many housebound readers were visited at home.';
    expect(part('exchanges').find(({ text }) => text === question)?.note).toBe('The minutes record no answer.');
    expect(part('questions').map(({ text }) => text)).toContain(question);
  });

  it('tells decisions from recommendations and from things noted', () => {
    const labels = new Map(part('decisions').map(({ text, label }) => [text, label?.split(',')[0]]));
    expect(labels.get('That the report be noted;')).toBe('Noted');
    expect(labels.get('That the Cabinet be recommended to keep the mobile library for two years;')).toBe('Recommended');
    expect(labels.get('That the mobile library fleet be replaced by electric vehicles.')).toBe('Decided');
  });

  it('follows a promise into the later paper', () => {
    const promise = part('promises').find(({ text }) => text.includes('undertook to bring a survey'));
    expect(promise?.under.map(({ text }) => text)).toEqual([
      'The survey of mobile library readers was sent to 900 households and 377 replied.',
    ]);
  });

  it('keeps money, risks and what is not known apart', () => {
    expect(part('money').map(({ text }) => text)).toContain(
      'The mobile library cost £140,000 a year and made 61 stops.',
    );
    expect(part('risks').map(({ text }) => text)).toContain(
      'There is a risk that the driver post stays vacant, because two advertisements brought no candidate.',
    );
    expect(part('not-covered').map(({ text }) => text)).toContain(
      'The effect of the new timetable on the mobile library is not yet known.',
    );
  });

  it('names the report that the library lacks', () => {
    expect(part('not-covered').map(({ note }) => note)).toContain(
      'That report is not among the papers here; only the minute is.',
    );
  });

  it('names the people with their role in that paper, newest first', () => {
    expect(part('people').map(({ text }) => text)).toEqual([
      'Priya Nair, Head of Libraries',
      'Councillor M. Stone, Lead Member for Libraries',
    ]);
  });

  it('leaves out the other item and the parts without evidence, and says which', () => {
    expect(JSON.stringify(briefing)).not.toMatch(/allotment/i);
    expect(briefing.leftOut).toEqual(['position']);
    expect(briefing.lastLine).toBe(
      'Left out because the papers hold nothing for them: what the council has said publicly.',
    );
  });

  it('never quotes words that speak to the machine', () => {
    expect(JSON.stringify(briefing.parts)).not.toContain('previous instructions');
  });

  it('says how old it is', () => {
    expect(briefing.asAt).toEqual({ newest: '2023-06-05', oldest: '2023-01-09', papers: 2 });
  });

  it('gives only what is new since the last meeting where that is asked', async () => {
    const news = await house.briefing('mobile library', { since: 'last-meeting' });
    const dates = news.kind === 'briefing' ? news.parts.flatMap(({ lines }) => lines.map(({ date }) => date)) : [];
    expect(new Set(dates.filter(Boolean))).toEqual(new Set(['2023-06-05']));
  });

  it('gives only the parts that are asked for', async () => {
    const money = await house.briefing('mobile library', { only: ['money'] });
    expect(money.kind === 'briefing' && money.parts.map(({ name }) => name)).toEqual(['money']);
  });
});
