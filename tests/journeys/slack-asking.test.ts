import { afterEach, describe, expect, it } from 'vitest';
import type { Question } from '../../src/answering/answer.ts';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { aCitation, anAnswer } from '../support/answers.ts';
import { type House, openHouse, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

async function open(...given: Parameters<typeof openHouse>): Promise<House> {
  house = await openHouse(...given);
  return house;
}

/** What the bot said in a thread. */
function replies({ workspace }: House, user: string, channel: string, thread: string) {
  return workspace
    .as(user)
    .sees(channel, thread)
    .filter((message) => message.user === BOT.userId);
}

describe.each(['socket', 'http'] as const)('asking in %s mode', (mode) => {
  it('a mention is answered once, in its thread, with its source', async () => {
    const here = await open(mode);
    const officer = here.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, asked.ts)).toHaveLength(1);
    const [answer] = replies(here, officer.id, CHANNELS.families, asked.ts);
    expect(wordsIn(answer)).toContain('About “how many gritters?”: 14 gritters.');
    expect(wordsIn(answer)).toContain('Highways Panel, 14 May 2024');
    expect(wordsIn(answer)).toContain('paragraph 12');
  });

  it('a direct message is answered without a mention', async () => {
    const here = await open(mode);
    const member = here.workspace.as(PEOPLE.leadMember);
    const asked = member.say({ channel: member.directMessage, text: 'how many gritters?' });
    await expect.poll(() => replies(here, member.id, member.directMessage, asked.ts)).toHaveLength(1);
  });

  it('/ask answers so that only the asker sees it', async () => {
    const here = await open(mode);
    const officer = here.workspace.as(PEOPLE.officer);
    expect(await officer.command(CHANNELS.families, '/ask', 'how many gritters?')).toEqual({ ok: true });
    await expect
      .poll(() => officer.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor === officer.id))
      .toHaveLength(1);
    expect(wordsIn(officer.sees(CHANNELS.families).at(-1))).toContain('14 gritters');
    expect(wordsIn(here.workspace.as(PEOPLE.leadMember).sees(CHANNELS.families))).not.toContain('14 gritters');
  });

  it('a message in a thread where the bot answered is a follow-up, with what was asked before', async () => {
    const asked: Question[] = [];
    const here = await open(mode, {
      ask: async (question) => {
        asked.push(question);
        return anAnswer({ text: `Answer ${asked.length} [1]` });
      },
    });
    const officer = here.workspace.as(PEOPLE.officer);
    const first = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(1);
    officer.say({ channel: CHANNELS.families, threadTs: first.ts, text: 'and how much salt?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(2);
    expect(asked[1]).toMatchObject({ question: 'and how much salt?', history: [{ question: 'how many gritters?' }] });
  });

  it('the health address tells whether it can serve', async () => {
    const here = await open(mode);
    expect(here.app.ready()).toBe(true);
    await here.app.stop();
    expect(here.app.ready()).toBe(false);
  });
});

describe('threads', () => {
  it('what one person asked is no part of another person’s question in the same thread', async () => {
    const asked: Question[] = [];
    const here = await open('socket', {
      ask: async (question) => {
        asked.push(question);
        return anAnswer();
      },
    });
    const [officer, member] = [here.workspace.as(PEOPLE.officer), here.workspace.as(PEOPLE.leadMember)];
    const first = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(1);
    member.say({ channel: CHANNELS.families, threadTs: first.ts, text: 'how much salt was used?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(2);
    expect(asked[1]?.history).toEqual([]);
  });

  it('two threads of one person do not know of each other', async () => {
    const asked: Question[] = [];
    const here = await open('socket', {
      ask: async (question) => {
        asked.push(question);
        return anAnswer();
      },
    });
    const member = here.workspace.as(PEOPLE.leadMember);
    const first = member.say({ channel: member.directMessage, text: 'how many gritters?' });
    await expect.poll(() => replies(here, member.id, member.directMessage, first.ts)).toHaveLength(1);
    const second = member.say({ channel: member.directMessage, text: 'how much salt?' });
    await expect.poll(() => replies(here, member.id, member.directMessage, second.ts)).toHaveLength(1);
    expect(asked[1]?.history).toEqual([]);
  });

  it('a thread without the bot is left alone', async () => {
    const here = await open();
    const officer = here.workspace.as(PEOPLE.officer);
    const talk = officer.say({ channel: CHANNELS.families, text: 'Lunch at one?' });
    officer.say({ channel: CHANNELS.families, threadTs: talk.ts, text: 'How many are we?' });
    officer.say({ channel: CHANNELS.families, text: 'How many gritters do we have?' });
    await settled(here);
    expect(here.workspace.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  });

  it.each(['thanks!', 'ok', ':+1:', 'great, noted', '@tom.ward what do you think?'])(
    '“%s” in an answered thread is no question',
    async (text) => {
      const here = await open();
      const officer = here.workspace.as(PEOPLE.officer);
      const first = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
      await expect.poll(() => replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(1);
      officer.say({ channel: CHANNELS.families, threadTs: first.ts, text });
      await settled(here);
      expect(replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(1);
    },
  );

  it('people talking to each other in an answered thread are left alone where the papers have nothing to add', async () => {
    const here = await open('socket', {
      ask: async ({ question }) =>
        /gritters|salt/.test(question)
          ? anAnswer()
          : anAnswer({ kind: 'nothing-found', citations: [], text: 'The papers do not say.' }),
    });
    const officer = here.workspace.as(PEOPLE.officer);
    const first = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(1);
    here.workspace
      .as(PEOPLE.leadMember)
      .say({ channel: CHANNELS.families, threadTs: first.ts, text: 'I will raise that with Jane on Monday' });
    await settled(here);
    expect(replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(1);
    officer.say({ channel: CHANNELS.families, threadTs: first.ts, text: 'salt in tonnes' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, first.ts)).toHaveLength(2);
    officer.say({ channel: CHANNELS.families, threadTs: first.ts, text: 'and how many ploughs' });
    await expect
      .poll(() => wordsIn(replies(here, officer.id, CHANNELS.families, first.ts)))
      .toContain('The papers do not say.');
  });

  it('a mention in the middle of somebody’s thread is answered there', async () => {
    const here = await open();
    const officer = here.workspace.as(PEOPLE.officer);
    const talk = officer.say({ channel: CHANNELS.families, text: 'Snow is coming' });
    officer.say({ channel: CHANNELS.families, threadTs: talk.ts, text: '@Minutebook how many gritters?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, talk.ts)).toHaveLength(1);
  });

  it('an edited question is answered again, in place of the first answer', async () => {
    const here = await open();
    const officer = here.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many griters?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, asked.ts)).toHaveLength(1);
    officer.edit(CHANNELS.families, asked.ts, '@Minutebook how many gritters in all?');
    await expect
      .poll(() => wordsIn(replies(here, officer.id, CHANNELS.families, asked.ts)))
      .toContain('how many gritters in all?');
    expect(replies(here, officer.id, CHANNELS.families, asked.ts)).toHaveLength(1);
  });

  it('a deleted question takes its answer with it', async () => {
    const here = await open();
    const officer = here.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, asked.ts)).toHaveLength(1);
    officer.erase(CHANNELS.families, asked.ts);
    await expect
      .poll(() => here.workspace.calls.some(({ method, error }) => method === 'chat.delete' && !error))
      .toBe(true);
    expect(here.deps.threads.turns(CHANNELS.families, asked.ts)).toEqual([]);
  });
});

describe('every ending reaches the person', () => {
  it.each(['partly-answered', 'nothing-found', 'out-of-scope', 'refused', 'unsupported', 'failed'] as const)(
    '%s',
    async (kind) => {
      const text = `The words of ${kind}.`;
      const citations = kind === 'partly-answered' ? [aCitation()] : [];
      const here = await open('socket', { ask: async () => anAnswer({ kind, text, citations }) });
      const officer = here.workspace.as(PEOPLE.officer);
      const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook something' });
      await expect.poll(() => wordsIn(replies(here, officer.id, CHANNELS.families, asked.ts))).toContain(text);
    },
  );

  it('an answer says how old its evidence is', async () => {
    const here = await open('socket', {
      ask: async () => anAnswer({ asAt: { newest: '2024-05-14', note: 'Figures to March 2024.' } }),
    });
    const officer = here.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect
      .poll(() => wordsIn(replies(here, officer.id, CHANNELS.families, asked.ts)))
      .toContain('Figures to March 2024.');
  });

  it('minutes in a later pack name the meeting and the pack', async () => {
    const recorded = aCitation({ publishedIn: { body: 'Highways Panel', date: '2024-07-02' } });
    const here = await open('socket', { ask: async () => anAnswer({ citations: [recorded] }) });
    const officer = here.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => wordsIn(replies(here, officer.id, CHANNELS.families, asked.ts))).toContain('2 July 2024');
    expect(wordsIn(replies(here, officer.id, CHANNELS.families, asked.ts))).toContain('14 May 2024');
  });

  it('a clarifying question is answered by a click', async () => {
    const here = await open('socket', {
      ask: async ({ question }) =>
        question === 'roads?'
          ? anAnswer({ kind: 'clarify', text: 'Which roads?', citations: [], choices: ['A roads', 'B roads'] })
          : anAnswer({ text: `About ${question} [1]` }),
    });
    const officer = here.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook roads?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, asked.ts)).toHaveLength(1);
    const [question] = replies(here, officer.id, CHANNELS.families, asked.ts);
    await officer.press(CHANNELS.families, question?.ts ?? '', 'minutebook_choice_1');
    await expect.poll(() => wordsIn(replies(here, officer.id, CHANNELS.families, asked.ts))).toContain('About B roads');
  });

  it('an error becomes a kind sentence with a reference number, never its own words', async () => {
    const here = await open('socket', {
      ask: async () => {
        throw new Error('SQLITE_CORRUPT at /var/lib/secret');
      },
    });
    const officer = here.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => replies(here, officer.id, CHANNELS.families, asked.ts)).toHaveLength(1);
    const said = wordsIn(replies(here, officer.id, CHANNELS.families, asked.ts));
    expect(said).toMatch(/MB-[0-9A-F]{6}/);
    expect(said).not.toMatch(/SQLITE|secret/);
  });
});
