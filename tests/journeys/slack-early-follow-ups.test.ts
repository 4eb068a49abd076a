import { afterEach, describe, expect, it } from 'vitest';
import type { Question } from '../../src/answering/answer.ts';
import type { AppLine } from '../../src/workspace/delivery/app-line.ts';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { anAnswer } from '../support/answers.ts';
import { gate, type House, openHouse, pause, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

async function open(...given: Parameters<typeof openHouse>): Promise<House> {
  house = await openHouse(...given);
  return house;
}

function repliesIn({ workspace }: House, thread: string): string[] {
  return workspace
    .as(PEOPLE.officer)
    .sees(CHANNELS.families, thread)
    .filter(({ user, stream }) => user === BOT.userId && !stream?.open)
    .map(wordsIn);
}

const families = CHANNELS.families;
const first = '@Minutebook how many gritters?';

/** Answers that wait for a gate, and what was asked for them. */
function slowly(opened: Promise<void>) {
  const asked: Question[] = [];
  const ask = async (question: Question) => {
    asked.push(question);
    await opened;
    return anAnswer({ text: `About “${question.question}”: 14. [1]` });
  };
  return { asked, ask };
}

/** Mentions arrive later than what was said after them. */
const mentionsLate = (line: AppLine): AppLine => ({
  get connected() {
    return line.connected;
  },
  async send(envelope, timeoutMs, retry) {
    if (JSON.stringify(envelope.payload).includes('"app_mention"')) await pause(300);
    return line.send(envelope, timeoutMs, retry);
  },
});

describe('a follow-up that comes before the thread has an answer', () => {
  it('while the first answer is being made: it is answered after it, with what was asked before', async () => {
    const { opened, open: letGo } = gate();
    const { asked, ask } = slowly(opened);
    const here = await open('socket', { ask });
    const officer = here.workspace.as(PEOPLE.officer);
    const { ts } = officer.say({ channel: families, text: first });
    await expect.poll(() => asked.length).toBe(1);
    officer.say({ channel: families, threadTs: ts, text: 'and how much salt?' });
    await pause(300);
    expect(asked).toHaveLength(1);
    letGo();
    await expect.poll(() => repliesIn(here, ts), { timeout: 5000 }).toHaveLength(2);
    expect(repliesIn(here, ts)[1]).toContain('how much salt');
    expect(asked[1]?.history).toEqual([{ question: 'how many gritters?' }]);
  });

  it('before the mention itself: it is answered once, after it, however often it is delivered', async () => {
    const { asked, ask } = slowly(Promise.resolve());
    const here = await open('socket', { ask }, {}, mentionsLate);
    const officer = here.workspace.as(PEOPLE.officer);
    const { ts } = officer.say({ channel: families, text: first });
    officer.say({ channel: families, threadTs: ts, text: 'and how much salt?' });
    for (const event of here.workspace.events().slice()) void here.workspace.sendAgain(event);
    await expect.poll(() => repliesIn(here, ts), { timeout: 5000 }).toHaveLength(2);
    await pause(600);
    await settled(here);
    expect(asked.map(({ question }) => question)).toEqual(['how many gritters?', 'and how much salt?']);
    expect(repliesIn(here, ts)).toHaveLength(2);
  });

  it('outlives a crash with the question that it follows', async () => {
    const { opened, open: letGo } = gate();
    const { asked, ask } = slowly(opened);
    const here = await open('socket', { ask }, { timing: { farewellMs: 50 } });
    const officer = here.workspace.as(PEOPLE.officer);
    const { ts } = officer.say({ channel: families, text: first });
    await expect.poll(() => asked.length).toBe(1);
    officer.say({ channel: families, threadTs: ts, text: 'and how much salt?' });
    await pause(200);
    await here.app.stop();
    const after = slowly(Promise.resolve());
    await here.another({ ask: after.ask });
    await expect.poll(() => repliesIn(here, ts), { timeout: 8000 }).toHaveLength(2);
    expect(after.asked[1]).toMatchObject({
      question: 'and how much salt?',
      history: [{ question: 'how many gritters?' }],
    });
    letGo();
  });

  it('is taken back where the person deletes it, and asked as it reads where they edit it', async () => {
    const { opened, open: letGo } = gate();
    const { asked, ask } = slowly(opened);
    const here = await open('socket', { ask });
    const officer = here.workspace.as(PEOPLE.officer);
    const { ts } = officer.say({ channel: families, text: first });
    await expect.poll(() => asked.length).toBe(1);
    const taken = officer.say({ channel: families, threadTs: ts, text: 'and how many ploughs?' });
    const edited = officer.say({ channel: families, threadTs: ts, text: 'and how much slat?' });
    await pause(100);
    officer.erase(families, taken.ts);
    officer.edit(families, edited.ts, 'and how much salt?');
    await pause(100);
    letGo();
    await expect.poll(() => repliesIn(here, ts), { timeout: 5000 }).toHaveLength(2);
    await pause(500);
    expect(asked.map(({ question }) => question)).toEqual(['how many gritters?', 'and how much salt?']);
  });
});

it('what people say in threads of their own is never answered and never written down', async () => {
  const { asked, ask } = slowly(Promise.resolve());
  const written: string[] = [];
  const here = await open('socket', { ask }, { timing: { earlyMs: 300 } });
  const { seen } = here.deps;
  await here.app.stop();
  await here.another({ seen: { ...seen, record: (...given) => written.push(given[0]) > 0 && seen.record(...given) } });
  const officer = here.workspace.as(PEOPLE.officer);
  const { ts } = officer.say({ channel: families, text: 'Snow tomorrow.' });
  officer.say({ channel: families, threadTs: ts, text: 'how many gritters have we?' });
  await pause(800);
  expect(written).toEqual([]);
  // Long after, somebody asks in that thread: only their question is answered.
  officer.say({ channel: families, threadTs: ts, text: '@Minutebook how much salt?' });
  await expect.poll(() => repliesIn(here, ts), { timeout: 5000 }).toHaveLength(1);
  await pause(500);
  expect(asked.map(({ question }) => question)).toEqual(['how much salt?']);
});
