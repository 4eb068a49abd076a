import { afterEach, expect, it } from 'vitest';
import { BOT, PEOPLE } from '../../src/workspace/directory.ts';
import type { Message } from '../../src/workspace/message.ts';
import type { Outcome } from '../../src/workspace/people/acting.ts';
import { anAnswer } from '../support/answers.ts';
import { faultyLine, mishapByChance, seeded } from '../support/faulty-wire.ts';
import { type House, openHouse, pause, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

const QUESTIONS = 200;
const seed = Number(process.env.FAULT_SEED ?? 1);

interface Asked {
  readonly n: number;
  readonly how: 'mention' | 'direct' | 'command';
  readonly user: string;
  readonly channel: string;
  readonly thread: string;
  /** How often the person had to send it: Slack tells them where a command did not reach the app. */
  sent: number;
}

/** Everything Minutebook has written for one question, wherever it stands. */
function repliesTo({ workspace }: House, { n, how, user, channel, thread }: Asked): readonly Message[] {
  const person = workspace.as(user);
  const ours = (message: Message) => message.user === BOT.userId;
  if (how !== 'command') return person.sees(channel, thread).filter(ours);
  const about = (message: Message) => ours(message) && wordsIn(message).includes(`question ${n}?`);
  return [...person.sees(channel), ...person.sees(person.directMessage)].filter(about);
}

async function untilTaken(each: Asked, send: () => Promise<Outcome>): Promise<void> {
  for (let taken = false; !taken; ) {
    each.sent += 1;
    taken = (await send()).ok;
    if (!taken) await pause(300);
  }
}

const isAnswer = (n: number) => (message: Message) => wordsIn(message).includes(`Answer to question ${n}?`);
const isNote = (message: Message) => wordsIn(message).includes('did not confirm');

it.each(['socket', 'http'] as const)(
  'one visible answer to each of 200 questions, whatever happens on the wire, in %s mode',
  {
    timeout: 240_000,
  },
  async (mode) => {
    const chance = seeded(seed);
    // Some answers take long enough for their steps to be shown.
    const ask = async ({ question }: { readonly question: string }, step?: (title: string) => void) => {
      await pause(chance() * 80);
      step?.('Reading five papers');
      await pause(chance() * 80);
      return anAnswer({ text: `Answer to ${question} [1]` });
    };
    const timing = { statusMs: 40, patienceMs: 400, farewellMs: 30, leaseMs: 1500, longestPauseMs: 100 };
    house = await openHouse(mode, { ask }, { timing }, (line) => faultyLine(line, chance));
    const here = house;
    const { state, mishaps } = here.workspace;
    await here.another();
    mishaps.byChance(() => mishapByChance(chance));

    const people = Object.values(PEOPLE);
    const members = new Set([...people, BOT.userId]);
    const channels = Array.from({ length: 18 }, (_, n) => {
      const id = `C0FAULT${String(n).padStart(3, '0')}`;
      state.addChannel({ id, name: `fault-${n}`, kind: 'channel', topic: '', members, isShared: false });
      return id;
    });
    const asked: Asked[] = [];
    const sending: Promise<void>[] = [];
    for (let n = 0; n < QUESTIONS; n += 1) {
      const person = here.workspace.as(people[n % people.length] ?? '');
      const channel = n % 7 === 3 ? person.directMessage : (channels[n % channels.length] ?? '');
      const text = `question ${n}?`;
      if (n % 7 === 5) {
        const each: Asked = { n, how: 'command', user: person.id, channel, thread: '', sent: 0 };
        asked.push(each);
        sending.push(untilTaken(each, () => person.command(channel, '/ask', text)));
      } else {
        const how = n % 7 === 3 ? 'direct' : 'mention';
        const { ts } = person.say({ channel, text: how === 'direct' ? text : `@Minutebook ${text}` });
        asked.push({ n, how, user: person.id, channel, thread: ts, sent: 1 });
      }
      if (n === 60) here.workspace.connections.cut();
      if (n === 120) {
        await here.app.stop();
        await here.another();
      }
      await pause(chance() * 20);
    }

    await Promise.all(sending);
    const silent = () => asked.filter((each) => !repliesTo(here, each).some((m) => isAnswer(each.n)(m) || isNote(m)));
    await expect
      .poll(() => silent().map(({ n, how }) => `${how} ${n}`), { timeout: 90_000, interval: 250 })
      .toEqual([]);
    await settled(here);
    // Long enough for anything that believes it still owes something.
    await pause(4000);

    const wrong = asked.flatMap((each) => {
      const replies = repliesTo(here, each);
      const answers = replies.filter(isAnswer(each.n)).length;
      const notes = replies.filter(isNote).length;
      const others = replies.length - answers - notes;
      // A private reply cannot be looked for: a note may lead to it, whether it arrived or not.
      const good =
        each.how === 'command'
          ? answers <= each.sent && notes <= each.sent && answers + notes >= 1 && others === 0
          : answers === 1 && replies.length === 1;
      return good ? [] : [`${each.how} ${each.n}: ${answers} answers, ${notes} notes, ${others} others`];
    });
    expect(wrong).toEqual([]);
    expect(asked.filter(({ sent }) => sent > 1).length).toBeLessThan(QUESTIONS / 7);
    expect(here.app.numbers().inHand).toBe(0);
  },
);
