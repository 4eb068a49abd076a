import { afterEach, describe, expect, it } from 'vitest';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import type { Member } from '../../src/workspace/people/member.ts';
import { anAnswer } from '../support/answers.ts';
import { aBriefing } from '../support/briefings.ts';
import {
  gate,
  type House,
  openHouse,
  openSlackStore,
  pause,
  settled,
  slackDeps,
  wordsIn,
} from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

async function open(...given: Parameters<typeof openHouse>) {
  house = await openHouse(...given);
  return { here: house, officer: house.workspace.as(PEOPLE.officer) };
}

/** What only this person was shown in the channel. */
function shown(person: Member) {
  return person.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor === person.id);
}

/** What Minutebook wrote into this person's direct messages. */
function written(person: Member) {
  return person.sees(person.directMessage).filter(({ user }) => user === BOT.userId);
}

const COMMANDS = [
  ['/ask', 'how many gritters?', '14 gritters'],
  ['/indicator', 'potholes', '88.5%'],
  ['/indicators', 'all', 'Potholes'],
  ['/minutebook', '', 'Check against the papers'],
  ['/briefing', 'help', 'For example'],
] as const;

describe('a private reply', () => {
  it.each(COMMANDS)('to %s %s comes once where its confirmation got lost', async (command, text, words) => {
    const { here, officer } = await open();
    here.workspace.mishaps.next('response_url', { kind: 'lost-answer' });
    await officer.command(CHANNELS.families, command, text);
    await expect.poll(() => wordsIn(written(officer))).toContain('did not confirm');
    await settled(here);
    await pause(600);
    expect(shown(officer).filter((message) => wordsIn(message).includes(words))).toHaveLength(1);
    expect(written(officer)).toHaveLength(1);
    expect(wordsIn(written(officer))).not.toContain(words);
  });

  it('that got lost is led to by one note, from which the answer opens', async () => {
    const { here, officer } = await open();
    here.workspace.mishaps.next('response_url', { kind: 'lost-call' });
    await officer.command(CHANNELS.families, '/ask', 'how many gritters?');
    await expect.poll(() => written(officer)).toHaveLength(1);
    await settled(here);
    expect(shown(officer)).toHaveLength(0);
    expect(wordsIn(written(officer))).toContain('how many gritters?');
    await officer.press(officer.directMessage, written(officer)[0]?.ts ?? '', 'minutebook_reopen');
    await expect.poll(() => wordsIn(officer.modals())).toContain('14 gritters');
    const other = here.workspace.as(PEOPLE.leadMember);
    expect(written(other)).toHaveLength(0);
  });

  it.each([[{ kind: 'rate-limited', seconds: 1 }], [{ kind: 'status', status: 503 }]] as const)(
    'waits and goes again where Slack answers %j',
    async (mishap) => {
      const { here, officer } = await open();
      here.workspace.mishaps.next('response_url', mishap);
      await officer.command(CHANNELS.families, '/indicator', 'potholes');
      await expect.poll(() => shown(officer), { timeout: 5000 }).toHaveLength(1);
      await settled(here);
      expect(written(officer)).toEqual([]);
    },
  );

  it('comes by direct message where its address has expired', async () => {
    const { here, officer } = await open();
    here.workspace.mishaps.next('response_url', { kind: 'status', status: 404 });
    await officer.command(CHANNELS.families, '/ask', 'how many gritters?');
    await expect.poll(() => wordsIn(written(officer))).toContain('14 gritters');
    await settled(here);
    expect([shown(officer).length, written(officer).length]).toEqual([0, 1]);
  });
});

describe('a crash between acknowledgement and a private reply', () => {
  const commands = [
    ['/indicator', 'potholes', '88.5%', 0],
    ['/indicators', 'red', 'Potholes', 0],
    ['/briefing', 'gritting', 'in our direct messages', 1],
    ['/minutebook', 'status', 'Papers: 5', 0],
  ] as const;

  it.each(commands)('of %s %s is made good after a restart, once', async (command, text, words, direct) => {
    const never = gate();
    const dies = async (): Promise<never> => {
      await never.opened;
      throw new Error('this process died');
    };
    const stuck = {
      lookUp: dies,
      listIndicators: dies,
      library: dies,
      briefing: dies,
      admin: { status: dies, reindex: dies },
    };
    const options = { timing: { farewellMs: 30 }, adminUsers: [PEOPLE.officer] };
    const { here, officer } = await open('socket', stuck, options);
    await officer.command(CHANNELS.families, command, text);
    await expect.poll(() => here.app.numbers().inHand).toBe(1);
    await here.app.stop();
    const { lookUp, listIndicators, library, admin } = slackDeps(openSlackStore());
    await here.another({ lookUp, listIndicators, library, admin, briefing: async () => aBriefing() });
    await expect.poll(() => wordsIn(shown(officer)), { timeout: 8000 }).toContain(words);
    await pause(800);
    expect([shown(officer).length, written(officer).length]).toEqual([1, direct]);
  });

  it('that comes after the reply was sent sends none again, and says where it is', async () => {
    const { here, officer } = await open();
    await officer.command(CHANNELS.families, '/ask', 'how many gritters?');
    await expect.poll(() => shown(officer)).toHaveLength(1);
    await settled(here);
    const task = {
      kind: 'private-question',
      key: 'command:crashed',
      user: officer.id,
      channel: CHANNELS.families,
      text: 'how many gritters?',
      responseUrl: 'http://127.0.0.1:9/never',
    };
    here.deps.seen.record(task.key, JSON.stringify(task), Date.now());
    here.deps.seen.record(`${task.key}:sent`, '{}', Date.now());
    here.deps.seen.close(`${task.key}:sent`, 'done');
    await expect.poll(() => wordsIn(written(officer)), { timeout: 5000 }).toContain('did not confirm');
    await pause(600);
    expect([shown(officer).length, written(officer).length]).toEqual([1, 1]);
  });

  it('of a button ends with one apology', async () => {
    const { here, officer } = await open('socket', {}, { timing: { farewellMs: 30 } });
    await officer.command(CHANNELS.families, '/indicator', 'potholes');
    await expect.poll(() => shown(officer)).toHaveLength(1);
    const never = gate();
    await here.app.stop();
    const doomed = await here.another({ lookUp: () => never.opened.then(() => Promise.reject(new Error('died'))) });
    await officer.press(CHANNELS.families, shown(officer)[0]?.ts ?? '', 'minutebook_trend');
    await expect.poll(() => doomed.numbers().inHand).toBe(1);
    await doomed.stop();
    await here.another();
    await expect.poll(() => wordsIn(shown(officer)), { timeout: 8000 }).toContain('interrupted');
    await pause(800);
    expect(shown(officer)).toHaveLength(2);
  });
});

describe('where Slack takes no message', () => {
  it('the answer goes to the asker alone, with the reason', async () => {
    const { here, officer } = await open();
    here.workspace.mishaps.next('chat.postMessage', { kind: 'refused', error: 'not_in_channel' });
    officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => wordsIn(written(officer))).toContain('14 gritters');
    expect(wordsIn(written(officer))).toContain('cannot write where you asked');
    await settled(here);
    expect(written(officer)).toHaveLength(1);
  });

  it('a deleted question is not answered elsewhere', async () => {
    const held = gate();
    const { here, officer } = await open('socket', {
      ask: async () => {
        await held.opened;
        return anAnswer();
      },
    });
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => here.app.numbers().inHand).toBe(1);
    officer.erase(CHANNELS.families, asked.ts);
    await expect.poll(() => here.deps.seen.state(`message:${CHANNELS.families}:${asked.ts}`)).toBe('withdrawn');
    held.open();
    await settled(here);
    expect(written(officer)).toEqual([]);
  });
});
