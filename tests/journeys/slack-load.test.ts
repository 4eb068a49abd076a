import { afterEach, describe, expect, it } from 'vitest';
import { BOT, PEOPLE } from '../../src/workspace/directory.ts';
import { anAnswer } from '../support/answers.ts';
import { type House, openHouse, pause, settled, slackRequest } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

/** Channels beyond those the workspace opens with. */
function addChannels({ workspace }: House, count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const id = `C0LOAD${String(n).padStart(4, '0')}`;
    const members = new Set([...Object.values(PEOPLE), BOT.userId]);
    workspace.state.addChannel({ id, name: `load-${n}`, kind: 'channel', topic: '', members, isShared: false });
    return id;
  });
}

describe('200 questions at once in 20 channels', () => {
  it('are all answered once, and acknowledged within a second of computing', { timeout: 60_000 }, async () => {
    // Each answer takes 5 ms of the one thread, as a real one does.
    const busy = async () => {
      const end = performance.now() + 5;
      while (performance.now() < end);
      return anAnswer();
    };
    house = await openHouse('http', { ask: busy }, { timing: { patienceMs: 60_000, requestMs: 10_000 } });
    const here = house;
    const channels = addChannels(here, 20);
    const people = Object.values(PEOPLE);
    const questions = Array.from({ length: 200 }, (_, n) => ({
      channel: channels[n % 20] ?? '',
      user: people[n % 3] ?? '',
      ts: here.workspace.state.nextTs(),
    }));
    // The time of this process alone (its client and workspace included), since other work on the machine says nothing.
    const before = process.cpuUsage();
    const spent = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const waits = await Promise.all(
      questions.map(async ({ channel, user, ts }, n) => {
        const event = { type: 'app_mention', user, channel, ts, event_ts: ts, text: `<@${BOT.userId}> question ${n}?` };
        const response = await slackRequest(here, {
          type: 'event_callback',
          team_id: 'T0COUNCIL1',
          event_id: `Ev${n}`,
          event,
        });
        expect(response.status).toBe(200);
        return spent();
      }),
    );
    const p99 = waits.sort((a, b) => a - b)[197] ?? Number.POSITIVE_INFINITY;
    expect(p99).toBeLessThan(1000);
    const posts = () => here.workspace.calls.filter(({ method, error }) => method === 'chat.postMessage' && !error);
    await expect.poll(() => posts().length, { timeout: 40_000 }).toBe(200);
    await settled(here);
    const threads = posts().map(({ args }) => `${args.channel}/${args.thread_ts}`);
    expect(new Set(threads).size).toBe(200);
  });
});

describe('fairness', () => {
  it('one person with fifty questions does not keep another waiting', async () => {
    const order: string[] = [];
    house = await openHouse('socket', {
      ask: async ({ question }) => {
        order.push(question);
        await pause(3);
        return anAnswer();
      },
    });
    const [eager, other] = [house.workspace.as(PEOPLE.officer), house.workspace.as(PEOPLE.leadMember)];
    for (let n = 0; n < 50; n += 1) eager.say({ channel: eager.directMessage, text: `eager ${n}` });
    other.say({ channel: other.directMessage, text: 'the other' });
    await expect.poll(() => order.length, { timeout: 10_000 }).toBe(51);
    expect(order.indexOf('the other')).toBeLessThan(20);
  });
});
