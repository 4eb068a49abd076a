import { afterEach, describe, expect, it } from 'vitest';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { aCitation, anAnswer, aReading } from '../support/answers.ts';
import { type House, openHouse, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

/** An answered mention: the person who asked, and the answer. */
async function answered(...given: Parameters<typeof openHouse>) {
  house = await openHouse(...given);
  const here = house;
  const officer = here.workspace.as(PEOPLE.officer);
  const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
  const replies = () => officer.sees(CHANNELS.families, asked.ts).filter(({ user }) => user === BOT.userId);
  await expect.poll(replies).toHaveLength(1);
  await settled(here);
  return { here, officer, asked, replies, answer: replies()[0]?.ts ?? '' };
}

/** A private answer: the person who asked, and the answer only that person sees. */
async function privately(...given: Parameters<typeof openHouse>) {
  house = await openHouse(...given);
  const here = house;
  const officer = here.workspace.as(PEOPLE.officer);
  const mine = () => officer.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor === officer.id);
  await officer.command(CHANNELS.families, '/ask', 'how many gritters?');
  await expect.poll(mine).toHaveLength(1);
  await settled(here);
  return { here, officer, mine, answer: mine()[0]?.ts ?? '' };
}

describe('the source of an answer', () => {
  it('opens in its place: before and after it, the words used in bold, the file and its lines', async () => {
    const { officer, answer } = await answered();
    await officer.press(CHANNELS.families, answer, 'minutebook_source_1');
    await expect.poll(() => officer.modals()).toHaveLength(1);
    const shown = wordsIn(officer.modals());
    for (const part of [
      'The paragraph before.',
      'The paragraph after.',
      'Salt use fell',
      'highways-2024-05-14.md, lines 40–41',
    ]) {
      expect(shown).toContain(part);
    }
    expect(JSON.stringify(officer.modals())).toContain(
      '{"type":"text","text":"The fleet of 14 gritters covered 1,120 km of road.","style":{"bold":true}}',
    );
  });

  it('links to the paper where its address is known', async () => {
    const { officer, answer } = await answered('socket', {
      surroundings: async () => ({ before: null, after: null, webAddress: 'https://council.example/paper.pdf' }),
    });
    await officer.press(CHANNELS.families, answer, 'minutebook_source_1');
    await expect.poll(() => JSON.stringify(officer.modals())).toContain('https://council.example/paper.pdf');
  });

  it('of many is chosen from a menu', async () => {
    const citations = Array.from({ length: 9 }, (_, n) =>
      aCitation({ mark: n + 1, quote: `Quote ${n + 1}`, text: `Quote ${n + 1} in full.` }),
    );
    const { officer, answer, replies } = await answered('socket', { ask: async () => anAnswer({ citations }) });
    const menu = JSON.stringify(replies()).match(/"value":"([0-9a-f]+\|7)"/)?.[1] ?? '';
    await officer.press(CHANNELS.families, answer, { actionId: 'minutebook_source_select', entry: menu });
    await expect.poll(() => wordsIn(officer.modals())).toContain('Quote 7');
  });

  it('of an answer that is no longer kept is explained', async () => {
    const { here, officer, answer } = await answered('socket', {});
    here.deps.personalData.erase(officer.id);
    await officer.press(CHANNELS.families, answer, 'minutebook_source_1');
    await expect.poll(() => wordsIn(officer.modals())).toContain('too old');
  });
});

describe('sharing a private answer', () => {
  it('posts it for all, with who shared it and what was asked', async () => {
    const { here, officer, answer } = await privately();
    await officer.press(CHANNELS.families, answer, 'minutebook_share');
    const others = here.workspace.as(PEOPLE.leadMember);
    await expect.poll(() => wordsIn(others.sees(CHANNELS.families))).toContain('14 gritters');
    const shared = others.sees(CHANNELS.families).at(-1);
    expect(JSON.stringify(shared)).toContain(`"user_id":"${PEOPLE.officer}"`);
    expect(wordsIn(shared)).toContain('how many gritters?');
  });

  it('once, however often it is clicked', async () => {
    const { here, officer, answer } = await privately();
    for (let click = 0; click < 3; click += 1) await officer.press(CHANNELS.families, answer, 'minutebook_share');
    await settled(here);
    const others = here.workspace.as(PEOPLE.leadMember);
    await expect
      .poll(() => others.sees(CHANNELS.families).filter((each) => wordsIn(each).includes('14 gritters')))
      .toHaveLength(1);
  });

  it('works in a channel that the app is not in', async () => {
    house = await openHouse();
    const here = house;
    const officer = here.workspace.as(PEOPLE.officer);
    await officer.command(CHANNELS.allStaff, '/ask', 'how many gritters?');
    await expect.poll(() => officer.sees(CHANNELS.allStaff).filter(({ ephemeralFor }) => ephemeralFor)).toHaveLength(1);
    await officer.press(CHANNELS.allStaff, officer.sees(CHANNELS.allStaff).at(-1)?.ts ?? '', 'minutebook_share');
    const others = here.workspace.as(PEOPLE.leadMember);
    await expect.poll(() => wordsIn(others.sees(CHANNELS.allStaff))).toContain('14 gritters');
  });
});

describe('feedback', () => {
  it('helpful is noted with thanks', async () => {
    const { here, officer, answer } = await answered();
    await officer.press(CHANNELS.families, answer, { actionId: 'minutebook_feedback', entry: 'positive' });
    await expect
      .poll(() => here.deps.feedback.latest(5))
      .toMatchObject([{ verdict: 'good', question: 'how many gritters?' }]);
  });

  it('not right asks for the reason and keeps it', async () => {
    const { here, officer, answer } = await answered();
    await officer.press(CHANNELS.families, answer, { actionId: 'minutebook_feedback', entry: 'negative' });
    await expect.poll(() => officer.modals()).toHaveLength(1);
    await officer.submit({ reason: { reason: 'wrong-figure' }, comment: { comment: 'It is 15.' } });
    await expect
      .poll(() => here.deps.feedback.latest(5))
      .toMatchObject([{ verdict: 'bad', reason: 'wrong-figure', comment: 'It is 15.' }]);
  });

  it('reaches the administrators', async () => {
    const { here, officer, answer } = await answered('socket', {}, { adminUsers: [PEOPLE.admin] });
    await officer.press(CHANNELS.families, answer, { actionId: 'minutebook_feedback', entry: 'negative' });
    await expect.poll(() => officer.modals()).toHaveLength(1);
    await officer.submit({ reason: { reason: 'out-of-date' }, comment: { comment: null } });
    const admin = here.workspace.as(PEOPLE.admin);
    await admin.command(CHANNELS.families, '/minutebook', 'feedback');
    await expect.poll(() => wordsIn(admin.sees(CHANNELS.families))).toContain('Not right: Out of date');
  });
});

describe('follow-up suggestions', () => {
  const decided = 'The panel agreed to buy two more gritters before the next winter.';

  it('are asked by a click, in the same thread', async () => {
    const { officer, answer, replies } = await answered('socket', {
      tryAsking: async (question) =>
        question.includes('decided')
          ? anAnswer({ citations: [aCitation({ reference: 'highways-panel/2024-05-14#6/19', quote: decided })] })
          : anAnswer({ kind: 'nothing-found', citations: [] }),
    });
    expect(wordsIn(replies())).toContain('What was decided about Winter Maintenance?');
    expect(wordsIn(replies())).not.toContain('What did members ask');
    await officer.press(CHANNELS.families, answer, 'minutebook_choice_100');
    await expect.poll(() => wordsIn(replies())).toContain('About “What was decided about Winter Maintenance?”');
  });

  it('are none where the library would say the same again', async () => {
    const { replies } = await answered('socket', { tryAsking: async () => anAnswer() });
    expect(wordsIn(replies())).not.toContain('You could ask next');
  });
});

describe('the Home tab', () => {
  it('shows the library, what is red or getting worse, what you asked and saved, and how to ask', async () => {
    const { here, officer, answer } = await answered('socket', {
      library: async () => ({
        papers: [
          { title: 'Winter Maintenance', kind: 'report', body: 'Highways Panel', date: '2024-05-14', dateNote: null },
        ],
        meetings: 1,
        paragraphs: 30,
        readings: 4,
        digest: 'd1',
      }),
    });
    await officer.press(CHANNELS.families, answer, 'minutebook_save');
    officer.openHome();
    await expect.poll(() => wordsIn(officer.home())).toContain('Winter Maintenance');
    const home = wordsIn(officer.home());
    for (const part of [
      '14 May 2024',
      'Potholes mended within five days',
      'getting worse',
      'Your saved answers',
      'You asked lately',
      'how many gritters?',
      '/indicators red',
    ]) {
      expect(home).toContain(part);
    }
    const other = here.workspace.as(PEOPLE.leadMember);
    other.openHome();
    await expect.poll(() => wordsIn(other.home())).toContain('Winter Maintenance');
    expect(wordsIn(other.home())).not.toContain('how many gritters?');
  });

  it('opens a saved answer', async () => {
    const { officer, answer } = await answered();
    await officer.press(CHANNELS.families, answer, 'minutebook_save');
    officer.openHome();
    await expect.poll(() => wordsIn(officer.home())).toContain('Your saved answers');
    await officer.pressAtHome('minutebook_saved_0');
    await expect.poll(() => wordsIn(officer.modals())).toContain('14 gritters');
  });

  it('turns its pages', async () => {
    const papers = Array.from({ length: 40 }, (_, n) => ({
      title: `Paper no. ${n}.`,
      kind: 'report',
      body: 'Cabinet',
      date: null,
      dateNote: 'before May',
    }));
    house = await openHouse('socket', {
      library: async () => ({ papers, meetings: 1, paragraphs: 1, readings: 0, digest: 'd' }),
    });
    const officer = house.workspace.as(PEOPLE.officer);
    officer.openHome();
    await expect.poll(() => wordsIn(officer.home())).toContain('Paper no. 0.');
    await officer.pressAtHome('minutebook_home_page_1');
    await expect.poll(() => wordsIn(officer.home())).toContain('Page 2 of 3');
    expect(wordsIn(officer.home())).toContain('Paper no. 15.');
  });

  it('suggests first questions in the messages tab, from what the library holds', async () => {
    house = await openHouse();
    const officer = house.workspace.as(PEOPLE.officer);
    officer.openMessages();
    const calls = () =>
      house?.workspace.calls.filter(
        ({ method, error }) => method === 'assistant.threads.setSuggestedPrompts' && !error,
      ) ?? [];
    await expect.poll(calls).toHaveLength(1);
    expect(wordsIn(calls()[0]?.args)).toContain('Which indicators are getting worse?');
  });
});

describe('“Check against the papers”', () => {
  it('marks each statement of a message, with its citation, in its thread', async () => {
    house = await openHouse();
    const officer = house.workspace.as(PEOPLE.officer);
    const said = officer.say({
      channel: CHANNELS.families,
      text: 'The fleet of 14 gritters covered 1,120 km of road. The fleet of 15 gritters covered 1,120 km of road. There are 9 bus lanes in the town. Is that right?',
    });
    await officer.shortcut(CHANNELS.families, said.ts, 'minutebook_check');
    await expect.poll(() => wordsIn(officer.sees(CHANNELS.families, said.ts))).toContain('Checked against the papers');
    const shown = wordsIn(officer.sees(CHANNELS.families, said.ts).at(-1));
    expect(shown).toMatch(/Supported: +The fleet of 14/);
    expect(shown).toMatch(/The papers say otherwise: +The fleet of 15/);
    expect(shown).toMatch(/Not found: +There are 9 bus lanes/);
    expect(shown).toContain('Highways Panel, 14 May 2024');
    expect(shown).not.toContain('Is that right');
  });

  it('says when a message states nothing', async () => {
    house = await openHouse();
    const officer = house.workspace.as(PEOPLE.officer);
    const said = officer.say({ channel: CHANNELS.families, text: 'Lunch?' });
    await officer.shortcut(CHANNELS.families, said.ts, 'minutebook_check');
    await expect.poll(() => wordsIn(officer.sees(CHANNELS.families, said.ts))).toContain('makes no statement');
  });
});

it('an indicator behind an answer offers its trend', async () => {
  const found = { ...aReading(), kind: 'found' as const, history: [], gaps: [], candidates: [], message: null };
  const { officer, answer, replies } = await answered('socket', { ask: async () => anAnswer({ indicator: found }) });
  await officer.press(CHANNELS.families, answer, 'minutebook_trend');
  await expect.poll(() => wordsIn(replies())).toContain('over time');
});
