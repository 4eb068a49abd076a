import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BriefingLine, PartName, TopicBriefing } from '../../src/briefing/briefing.ts';
import { renderBriefingMarkdown } from '../../src/briefing/render-markdown.ts';
import { openBriefingHouse, parseFolder } from '../support/briefing-house.ts';

describe('briefings over a council’s report, its minutes and its position statement', () => {
  let house: Awaited<ReturnType<typeof openBriefingHouse>>;
  let damp: TopicBriefing;
  let food: TopicBriefing;
  const partOf = ({ parts }: TopicBriefing, name: PartName): readonly BriefingLine[] =>
    parts.find((one) => one.name === name)?.lines ?? [];
  const flat = (line: BriefingLine): BriefingLine[] => [line, ...line.under.flatMap(flat)];

  beforeAll(async () => {
    house = await openBriefingHouse(parseFolder('tests/fixtures/briefing-papers'));
    const made = await Promise.all([house.briefing('damp and mould'), house.briefing('food waste collections')]);
    const [one, other] = made;
    if (one?.kind !== 'briefing' || other?.kind !== 'briefing') throw new Error('there is a briefing missing');
    damp = one;
    food = other;
  }, 30_000);
  afterAll(() => house.close());

  it('follow a point of a list of promises into the minutes and into the position statement', () => {
    const sensors = partOf(damp, 'promises')
      .flatMap(flat)
      .find(({ text }) => text.startsWith('fit humidity sensors in 150 homes'));
    expect(sensors?.under.map(({ date }) => date)).toEqual(['2025-03-13', '2025-05-15']);
    expect(sensors?.under.map(({ text }) => text).join(' ')).toContain('92 of the 150 homes planned');
  });

  it('take a reply that opens with its question for an answer', () => {
    const flats = partOf(food, 'exchanges').find(({ text }) => text.includes('about flats'));
    expect(flats).toMatchObject({ label: 'Asked and answered', note: null });
    expect(partOf(food, 'questions').map(({ text }) => text)).not.toContain(flats?.text);
  });

  it('name what is noted and decided in one breath as both, and as a promise', () => {
    const resolution =
      'That the presentation be noted and an update on the trial in flats be brought to the meeting in June 2025.';
    expect(partOf(food, 'decisions').find(({ text }) => text === resolution)?.label).toMatch(/^Noted, and decided/);
    expect(partOf(food, 'promises').map(({ text }) => text)).toContain(resolution);
  });

  it('name among the risks what the papers call a risk, though it is planned too', () => {
    expect(
      partOf(food, 'risks')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('greatest risk to the start date');
    const risks = partOf(damp, 'risks').flatMap(flat);
    expect(risks.map(({ text }) => text).join(' ')).toContain('the Regulator of Social Housing may intervene');
  });

  it('name the officer who spoke by his role', () => {
    expect(partOf(food, 'people').map(({ text }) => text)).toContain('Mr. T. Oakes, Waste Services Manager');
  });

  it('hear the half of a pair of words in a paper that says only that', () => {
    expect(
      partOf(damp, 'position')
        .flatMap(flat)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('The average wait for a first damp inspection was 9 days in April');
  });

  it('say once what holds of every promise', () => {
    const markdown = renderBriefingMarkdown(food);
    expect(
      markdown.match(/nothing was found in the later papers here that says whether/gi)?.length ?? 0,
    ).toBeLessThanOrEqual(1);
  });

  it.each([
    ['dampp and mould', 'Briefing: damp and mould'],
    ['food waste colections', 'Briefing: food waste collections'],
  ])('read “%s” as what was meant, and say so', async (typed, title) => {
    const made = await house.briefing(typed);
    if (made.kind !== 'briefing') throw new Error(`no briefing but ${made.kind}`);
    expect(made.title).toBe(title);
    expect(
      partOf(made, 'not-covered')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('it was read as');
  });

  it.each([
    ['12 June 1999', 'nothing-found', '13 March 2025'],
    ['2025', 'clarify', '15 May 2025'],
    ['item 400', 'nothing-found', 'Weekly Food Waste Collections'],
    ['draft position statement on', 'clarify', 'Council homes'],
  ])('say for “%s” what is here instead', async (topic, kind, choice) => {
    const ending = await house.briefing(topic);
    expect(ending.kind).toBe(kind);
    expect('choices' in ending ? ending.choices : []).toContain(choice);
  });

  it('find nothing where no paper uses what was asked for, though one names the place', async () => {
    expect(await house.briefing('swimming lessons in Tallowmere')).toMatchObject({ kind: 'nothing-found' });
  });

  it.each(['March 2025', '13 March 2025', 'the minutes of 13 March 2025'])(
    'brief on the meeting of “%s”',
    async (topic) => {
      const made = await house.briefing(topic);
      expect(made).toMatchObject({ kind: 'meeting' });
      expect(made.kind === 'meeting' && made.items.map((item) => item.topic)).toEqual([
        'Damp and Mould: Progress Report',
        'Weekly Food Waste Collections',
      ]);
    },
  );

  it.each(['what is new since 10 October 2024', 'since the last meeting', '10 October 2024 and 13 March 2025'])(
    'tell what is new for “%s”',
    async (topic) => {
      const made = await house.briefing(topic);
      expect(made).toMatchObject({
        kind: 'briefing',
        title: 'What is new: Housing and Environment Committee, 13 March 2025, since 10 October 2024',
      });
    },
  );
});
