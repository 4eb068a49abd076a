import { afterEach, describe, expect, it } from 'vitest';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { anAnswer } from '../support/answers.ts';
import { type House, openHouse, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

/** Says something to the bot in a channel and gives its reply in words. */
async function replyTo(text: string, given: Parameters<typeof openHouse> = []): Promise<string> {
  house = await openHouse(...given);
  const officer = house.workspace.as(PEOPLE.officer);
  const said = officer.say({ channel: CHANNELS.families, text });
  const replies = () => officer.sees(CHANNELS.families, said.ts).filter(({ user }) => user === BOT.userId);
  await expect.poll(replies).toHaveLength(1);
  return wordsIn(replies());
}

function aFile(name: string, mimetype: string) {
  return { id: `F${name}`, name, title: name, mimetype, size: 10, path: `/files/${name}` };
}

describe('everything that reaches it gets an answer or a reason', () => {
  it('a mention without words: what it can do', async () => {
    expect(await replyTo('@Minutebook')).toContain('without a question');
  });

  it('only emoji: what it can do', async () => {
    expect(await replyTo('@Minutebook :wave: 🎉')).toContain('could not find a question');
  });

  it('help: what it can do', async () => {
    expect(await replyTo('@Minutebook help')).toContain('/indicator');
  });

  it('a greeting is greeted', async () => {
    expect(await replyTo('@Minutebook good morning!')).toContain('Hello!');
  });

  it('ten thousand characters: the reason, and what to do instead', async () => {
    const said = await replyTo(`@Minutebook ${'many words '.repeat(910)}`);
    expect(said).toContain('2,000');
    expect(said).toContain('Check against the papers');
  });

  it('another language is looked up like any other question', async () => {
    expect(await replyTo('@Minutebook Ile jest pługów śnieżnych?')).toContain('Ile jest pługów śnieżnych?');
  });

  it('another language that finds nothing is told which language does', async () => {
    const ask = async () => anAnswer({ kind: 'nothing-found', citations: [], text: 'The papers do not say.' });
    expect(await replyTo('@Minutebook Ile jest pługów śnieżnych?', ['socket', { ask }])).toContain(
      'in English finds more',
    );
    await house?.close();
    expect(await replyTo('@Minutebook how many ploughs?', ['socket', { ask }])).not.toContain('in English');
  });

  it('a voice clip: that it cannot listen', async () => {
    house = await openHouse();
    const officer = house.workspace.as(PEOPLE.officer);
    const said = officer.say({ channel: officer.directMessage, text: '', files: [aFile('clip.m4a', 'audio/mp4')] });
    await expect
      .poll(() => wordsIn(officer.sees(officer.directMessage, said.ts)))
      .toContain('cannot listen to voice clips');
  });

  it('a file alone: what it can and cannot do with it', async () => {
    house = await openHouse();
    const officer = house.workspace.as(PEOPLE.officer);
    const said = officer.say({
      channel: officer.directMessage,
      text: '',
      files: [aFile('budget.pdf', 'application/pdf')],
    });
    await expect
      .poll(() => wordsIn(officer.sees(officer.directMessage, said.ts)))
      .toContain('cannot read files sent in Slack (“budget.pdf”)');
  });

  it('a file with a question: the answer, and that the file was not read', async () => {
    house = await openHouse();
    const officer = house.workspace.as(PEOPLE.officer);
    const said = officer.say({
      channel: officer.directMessage,
      text: 'how many gritters?',
      files: [aFile('a.png', 'image/png')],
    });
    await expect.poll(() => wordsIn(officer.sees(officer.directMessage, said.ts))).toContain('14 gritters');
    expect(wordsIn(officer.sees(officer.directMessage, said.ts))).toContain('cannot read files');
  });

  it('text that tries to mention everyone mentions nobody', async () => {
    await replyTo('@Minutebook <!channel> how many?');
    const sent = house?.workspace.calls.filter(({ method }) => method === 'chat.postMessage') ?? [];
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toContain('<!channel');
  });
});

describe('where it does not answer', () => {
  it('a channel that is not allowed is told so', async () => {
    const said = await replyTo('@Minutebook how many gritters?', [
      'socket',
      {},
      { allowedChannels: [CHANNELS.scrutiny] },
    ]);
    expect(said).toContain('not been allowed to answer in this channel');
  });

  it('is told once: the rest of that thread is nobody’s question', async () => {
    await replyTo('@Minutebook how many gritters?', ['socket', {}, { allowedChannels: [CHANNELS.scrutiny] }]);
    const here = house;
    const officer = here?.workspace.as(PEOPLE.officer);
    if (!here || !officer) return;
    const thread = officer.sees(CHANNELS.families).at(-1)?.ts ?? '';
    officer.say({ channel: CHANNELS.families, threadTs: thread, text: 'how many gritters are there?' });
    await settled(here);
    expect(officer.sees(CHANNELS.families, thread).filter(({ user }) => user === BOT.userId)).toHaveLength(1);
  });

  it('a command there is told so too', async () => {
    house = await openHouse('socket', {}, { allowedChannels: [CHANNELS.scrutiny] });
    const officer = house.workspace.as(PEOPLE.officer);
    await officer.command(CHANNELS.families, '/ask', 'how many gritters?');
    await expect.poll(() => wordsIn(officer.sees(CHANNELS.families))).toContain('not been allowed');
    await officer.command(CHANNELS.families, '/indicator', 'potholes');
    await expect.poll(() => officer.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor)).toHaveLength(2);
    expect(wordsIn(officer.sees(CHANNELS.families))).not.toContain('88.5%');
  });

  describe('a channel shared with people outside the organisation', () => {
    const PARTNERS = 'C0PARTNERS';
    async function sharedHouse(options: Parameters<typeof openHouse>[2] = {}) {
      house = await openHouse('socket', {}, options);
      const members = new Set([...Object.values(PEOPLE), BOT.userId]);
      const channel = { id: PARTNERS, name: 'partners', kind: 'channel', topic: '', members, isShared: true } as const;
      house.workspace.state.addChannel(channel);
      return house.workspace.as(PEOPLE.officer);
    }
    const answersSeen = (officer: Awaited<ReturnType<typeof sharedHouse>>) =>
      officer.sees(PARTNERS).filter(({ user }) => user === BOT.userId);

    it.each([
      ['/ask', 'how many gritters?'],
      ['/indicator', 'potholes'],
      ['/briefing', 'winter'],
    ])('is refused kindly for %s', async (command, text) => {
      const officer = await sharedHouse();
      await officer.command(PARTNERS, command, text);
      await expect.poll(() => wordsIn(answersSeen(officer))).toContain('shared with people outside');
      expect(wordsIn(answersSeen(officer))).not.toMatch(/14 gritters|88\.5%/);
    });

    it('is refused for a mention too', async () => {
      const officer = await sharedHouse();
      const { ts } = officer.say({ channel: PARTNERS, text: '@Minutebook how many gritters?' });
      await expect.poll(() => wordsIn(officer.sees(PARTNERS, ts))).toContain('shared with people outside');
    });

    it.each([[{ allowExternal: true }], [{ allowedChannels: [PARTNERS] }]])(
      'is answered where allowed by %j',
      async (options) => {
        const officer = await sharedHouse(options);
        await officer.command(PARTNERS, '/ask', 'how many gritters?');
        await expect.poll(() => wordsIn(answersSeen(officer))).toContain('14 gritters');
      },
    );

    it('is asked of Slack once, and a command is answered where Slack will not say', async () => {
      house = await openHouse();
      house.workspace.mishaps.next('conversations.info', { kind: 'status', status: 500 });
      const officer = house.workspace.as(PEOPLE.officer);
      const answered = () => officer.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor).length;
      for (let n = 1; n <= 3; n += 1) {
        await officer.command(CHANNELS.families, '/ask', `how many gritters in ${n}?`);
        await expect.poll(answered).toBe(n);
      }
      expect(house.workspace.calls.filter(({ method }) => method === 'conversations.info')).toHaveLength(1);
    });
  });

  it('an allowed channel and direct messages are answered all the same', async () => {
    house = await openHouse('socket', {}, { allowedChannels: [CHANNELS.families] });
    const officer = house.workspace.as(PEOPLE.officer);
    const said = officer.say({ channel: officer.directMessage, text: 'how many gritters?' });
    const mentioned = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => wordsIn(officer.sees(officer.directMessage, said.ts))).toContain('14 gritters');
    await expect.poll(() => wordsIn(officer.sees(CHANNELS.families, mentioned.ts))).toContain('14 gritters');
  });

  it('a message of a bot is ignored', async () => {
    house = await openHouse();
    const { state } = house.workspace;
    state.messages.post({ channel: CHANNELS.families, user: BOT.userId, text: `<@${BOT.userId}> how many gritters?` });
    await settled(house);
    expect(house.workspace.calls.filter(({ method }) => method === 'chat.postMessage')).toEqual([]);
  });
});
