import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingBriefing, PositionDraft } from '../../src/briefing/briefing.ts';
import { renderBriefingMarkdown } from '../../src/briefing/render-markdown.ts';
import { shortBriefing } from '../../src/briefing/short-briefing.ts';
import { BRIEFING_VIEWS } from '../../src/briefing/views.ts';
import { openBriefingHouse, parseFolder } from '../support/briefing-house.ts';

/** What one printed page holds, in characters. */
const ONE_PAGE = 9000;

describe('briefings for meetings', () => {
  let house: Awaited<ReturnType<typeof openBriefingHouse>>;
  let meeting: MeetingBriefing;

  beforeAll(async () => {
    house = await openBriefingHouse(parseFolder('knowledge/papers'));
    const made = await house.briefing('8 March 2022');
    if (made.kind !== 'meeting') throw new Error(`no meeting: ${made.kind}`);
    meeting = made;
  }, 60_000);
  afterAll(() => house.close());

  it('hold one briefing for each item of business, none for procedure', () => {
    expect(meeting.items.map(({ topic }) => topic)).toEqual([
      'Quarter 3 2021/22 Performance Report',
      'Young Carers',
      'Written Statement of Action',
      'Report on the Outcome of the Ofsted Focused Visit January 2022',
    ]);
  });

  it('open with an overview that names every item and every red or worsening indicator', () => {
    const [items, figures] = meeting.overview.parts;
    expect(items?.lines.map(({ label }) => label)).toEqual([
      '8. Quarter 3 2021/22 Performance Report',
      '9. Young Carers',
      '10. Written Statement of Action',
      '11. Report on the Outcome of the Ofsted Focused Visit January 2022',
    ]);
    expect(figures?.table?.rows.map(({ cells }) => [cells[0], cells[5], cells[7]])).toEqual([
      ['Children becoming subject to a CPP for second or subsequent time', 'Positive', 'Red'],
      ['Re-referrals to CSC within 12 mths', 'Negative', 'Amber'],
      ['Single Assessments completed within 45 days', 'Negative', 'Green'],
      ['Care leavers EET', 'Negative', 'Green'],
      [
        'Children in care who have their annual health assessment within last 12 months (at end of period)',
        'Negative',
        '–',
      ],
      ['Re-offending by young offenders', 'Negative', '–'],
      ['Instances of the use of custody for young people', 'Negative', '–'],
    ]);
  });

  it('keep the overview to about a page', () => {
    const overview = shortBriefing(meeting.overview);
    const text = meeting.overview.parts.map(({ lines }) => lines.map((line) => line.text).join('\n')).join('\n');
    expect(overview.parts.length).toBeGreaterThan(3);
    expect(text.length).toBeLessThan(ONE_PAGE);
  });

  it.each(['2022-03-08', '8/3/2022', 'the meeting of 8 March 2022', 'briefing for the meeting on 8th March 2022'])(
    'are found by “%s”',
    async (topic) => {
      expect(await house.briefing(topic)).toMatchObject({ kind: 'meeting', title: meeting.title });
    },
  );

  it('tell a meeting from the pack that carries its minutes', async () => {
    const january = await house.briefing('25 January 2022');
    expect(january.kind === 'meeting' && january.items.map(({ topic }) => topic)).toEqual([
      'Medium Term Financial Strategy 2022/23-2025/26',
      'Development of Family Hubs in Leicestershire',
      'Inclusion in Leicestershire Schools',
      'Unaccompanied Asylum Seeking Children',
    ]);
  });

  it('narrow to one item by its number and date', async () => {
    const item = await house.briefing('minute 50 of 25 January 2022');
    expect(item).toMatchObject({ kind: 'briefing', topic: 'Medium Term Financial Strategy 2022/23-2025/26' });
  });

  it('ask which item is meant where several meetings use its number', async () => {
    const which = await house.briefing('item 9');
    expect(which).toMatchObject({ kind: 'clarify', choices: ['Stable Homes Built on Love', 'Young Carers'] });
  });

  it('narrow to the figures, or to what the last meeting brought', async () => {
    const figures = await house.briefing('NEET', BRIEFING_VIEWS.figures.options);
    expect(figures.kind === 'briefing' && figures.parts.map(({ name }) => name)).toEqual(['figures', 'age']);
    const news = await house.briefing('family hubs', BRIEFING_VIEWS['since-last-meeting'].options);
    expect(news).toMatchObject({ asAt: { newest: '2023-07-05', oldest: '2023-07-05', papers: 1 } });
  });

  it('tell how far a promise’s subject has come where a later paper says it in other words', async () => {
    const hubs = await house.briefing('family hubs');
    const promises = hubs.kind === 'briefing' ? hubs.parts.find(({ name }) => name === 'promises')?.lines : [];
    expect(promises?.find(({ date }) => date === '2022-01-25')).toMatchObject({
      note: expect.stringContaining('a later paper tells how far its subject has come'),
      under: [{ text: expect.stringContaining('we have begun to open our Family Hubs across the County') }],
    });
  });

  it('name the minutes that are not here', async () => {
    const inspected = await house.briefing('Ofsted');
    const gaps = inspected.kind === 'briefing' ? inspected.parts.find(({ name }) => name === 'not-covered')?.lines : [];
    expect(gaps?.map(({ text }) => text).join()).toContain('The minutes of 8 March 2022 are not among the papers here');
  });

  it('say what is new since the last', async () => {
    const news = await house.briefing('what is new since 25 January 2022');
    const parts = news.kind === 'briefing' ? news.parts : [];
    expect(news).toMatchObject({ kind: 'briefing', asAt: { newest: '2022-03-08', oldest: '2022-01-25' } });
    expect(parts[0]?.lines.map(({ label }) => label)).toContain('New: 9. Young Carers');
    expect(parts.find(({ name }) => name === 'promises')?.title).toBe('Promised on 25 January 2022, and since');
  });

  it('choose readings where indicators are asked for', async () => {
    const red = await house.briefing('red indicators');
    const rows = red.kind === 'briefing' ? red.parts.flatMap(({ table }) => table?.rows ?? []) : [];
    expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['Children becoming subject to a CPP for second or subsequent time', '27.5%', 'Q3 2021/22'],
    ]);
  });

  it('draft a position statement from quotations only', async () => {
    const draft = await house.briefing('draft position statement on family hubs');
    expect(draft.kind).toBe('position-draft');
    const { sections, citations, warning, signature } = draft as PositionDraft;
    expect(warning).toMatch(/^DRAFT made of quotations/);
    expect(signature).toBe('Mrs D. Taylor CC, Cabinet Lead Member for Children and Family Services');
    const quoted = sections.flatMap(({ text }) => [...text.matchAll(/“([^”]+)” \[/g)].map(([, words]) => words));
    expect(quoted.length).toBeGreaterThan(4);
    for (const words of quoted) expect(citations.map(({ quote }) => quote)).toContain(words);
  });

  it('are written as Markdown with a source for every mark', () => {
    const markdown = renderBriefingMarkdown(meeting.overview);
    const marks = new Set([...markdown.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark)));
    expect([...marks].sort((a, b) => a - b)).toEqual(meeting.overview.citations.map(({ mark }) => mark));
  });
});
