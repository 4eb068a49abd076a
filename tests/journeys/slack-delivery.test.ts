import { afterEach, describe, expect, it } from 'vitest';
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

function answersIn({ workspace }: House, channel: string, thread: string) {
  return workspace
    .as(PEOPLE.officer)
    .sees(channel, thread)
    .filter(({ user }) => user === BOT.userId);
}

function ask({ workspace }: House, text = 'how many gritters?') {
  return workspace.as(PEOPLE.officer).say({ channel: CHANNELS.families, text: `@Minutebook ${text}` });
}

describe.each(['socket', 'http'] as const)('each question once, in %s mode', (mode) => {
  it('a redelivered event is not answered again', async () => {
    const here = await open(mode);
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
    for (const event of here.workspace.events()) await here.workspace.sendAgain(event);
    await settled(here);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
  });

  it('nor after a restart', async () => {
    const here = await open(mode);
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
    const events = here.workspace.events().slice();
    await here.app.stop();
    await here.another();
    for (const event of events) await here.workspace.sendAgain(event);
    await pause(150);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
  });
});

describe('two processes on one store', () => {
  it('answer each question once between them', async () => {
    const here = await open();
    await here.another();
    const asked = Array.from({ length: 10 }, (_, n) => ask(here, `question ${n}?`));
    for (const event of here.workspace.events().slice()) void here.workspace.sendAgain(event);
    for (const { ts } of asked) await expect.poll(() => answersIn(here, CHANNELS.families, ts)).toHaveLength(1);
    await pause(200);
    for (const { ts } of asked) expect(answersIn(here, CHANNELS.families, ts)).toHaveLength(1);
  });
});

describe('a crash between acknowledgement and answer', () => {
  it('is made good after a restart, once', async () => {
    const stuck = gate();
    const dies = async () => {
      await stuck.opened;
      throw new Error('this process died');
    };
    const here = await open('socket', { ask: dies }, { timing: { farewellMs: 50 } });
    const asked = ask(here);
    await expect.poll(() => here.app.numbers().inHand).toBe(1);
    await pause(50);
    // The first app never comes back to it; a second one finds it once the lease is over.
    await here.app.stop();
    await here.another({ ask: async () => anAnswer({ text: 'Made good. [1]' }) });
    await expect
      .poll(() => wordsIn(answersIn(here, CHANNELS.families, asked.ts)), { timeout: 5000 })
      .toContain('Made good.');
    await pause(600);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
  });

  it('that comes after the post and before the note of it posts nothing twice', async () => {
    const here = await open();
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
    await settled(here);
    const key = `message:${CHANNELS.families}:${asked.ts}`;
    expect(here.deps.seen.state(key)).toBe('done');
    const task = {
      kind: 'thread-question',
      key: `${key}`,
      user: PEOPLE.officer,
      channel: CHANNELS.families,
      text: 'how many gritters?',
      thread: asked.ts,
      ts: asked.ts,
      direct: false,
      files: [],
      shared: false,
      team: null,
    };
    // As if the note had been lost: the same task is open again, its holder long silent.
    const forgetful = { ...here.deps.seen, state: () => 'open' as const, close: () => true };
    await here.app.stop();
    const lost = [{ key, task: JSON.stringify(task), begun: 2 }];
    await here.another({ seen: forgetful, lost: { takeOver: () => lost.splice(0) } });
    await pause(400);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
  });

  it('again and again ends with one apology', async () => {
    const here = await open();
    const asked = here.workspace.as(PEOPLE.officer).say({ channel: CHANNELS.families, text: 'Snow!' });
    const task = {
      kind: 'thread-question',
      key: 'message:x:1',
      user: PEOPLE.officer,
      channel: CHANNELS.families,
      text: 'how many gritters?',
      thread: asked.ts,
      ts: asked.ts,
      direct: false,
      files: [],
      shared: false,
      team: null,
    };
    here.deps.seen.record(task.key, JSON.stringify(task), Date.now());
    await here.app.stop();
    const lost = [{ key: task.key, task: JSON.stringify(task), begun: 4 }];
    await here.another({ lost: { takeOver: () => lost.splice(0) } });
    await expect
      .poll(() => wordsIn(answersIn(here, CHANNELS.families, asked.ts)))
      .toContain('interrupted several times');
    await expect.poll(() => here.deps.seen.state(task.key)).toBe('done');
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
  });
});

describe('faults at the wire', () => {
  it('a lost response does not post twice', async () => {
    const here = await open();
    here.workspace.mishaps.next('chat.postMessage', { kind: 'lost-answer' });
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
    await expect.poll(() => here.app.numbers().inHand, { timeout: 8000 }).toBe(0);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
    expect(here.workspace.calls.filter(({ method }) => method === 'conversations.replies').length).toBeGreaterThan(0);
  });

  it('a call that got lost is made again', async () => {
    const here = await open();
    here.workspace.mishaps.next('chat.postMessage', { kind: 'lost-call' });
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts), { timeout: 8000 }).toHaveLength(1);
  });

  it('503 from Slack is tried again', async () => {
    const here = await open();
    here.workspace.mishaps.next('chat.postMessage', { kind: 'status', status: 503 }, 2);
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts), { timeout: 8000 }).toHaveLength(1);
  });

  it('a limit in one channel is waited out there and holds up nobody else', async () => {
    const here = await open();
    const officer = here.workspace.as(PEOPLE.officer);
    here.workspace.mishaps.next('chat.postMessage', { kind: 'rate-limited', seconds: 2 });
    const limited = ask(here);
    await pause(150);
    const free = officer.say({ channel: CHANNELS.scrutiny, text: '@Minutebook how many gritters?' });
    await expect.poll(() => answersIn(here, CHANNELS.scrutiny, free.ts), { timeout: 900 }).toHaveLength(1);
    expect(answersIn(here, CHANNELS.families, limited.ts)).toHaveLength(0);
    await expect.poll(() => answersIn(here, CHANNELS.families, limited.ts), { timeout: 5000 }).toHaveLength(1);
  });

  it('decorations may all fail and the answer still comes', async () => {
    const slowly = async () => {
      await pause(50);
      return anAnswer();
    };
    const here = await open('socket', { ask: slowly }, { timing: { statusMs: 0 } });
    here.workspace.mishaps.next('assistant.threads.setStatus', { kind: 'refused', error: 'missing_scope' }, 9);
    here.workspace.mishaps.next('chat.startStream', { kind: 'refused', error: 'missing_scope' }, 9);
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
  });

  it('blocks that Slack refuses are sent as plain text', async () => {
    const here = await open();
    here.workspace.mishaps.next('chat.postMessage', { kind: 'refused', error: 'invalid_blocks' });
    const asked = ask(here);
    await expect.poll(() => wordsIn(answersIn(here, CHANNELS.families, asked.ts))).toContain('14 gritters');
  });

  it('a channel that is gone costs nobody else anything', async () => {
    const here = await open();
    here.workspace.mishaps.next('chat.postMessage', { kind: 'refused', error: 'is_archived' });
    ask(here);
    await settled(here);
    const next = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, next.ts)).toHaveLength(1);
  });

  it('while the bot token is refused a question waits, and is answered once it is taken again', async () => {
    const here = await open();
    here.workspace.mishaps.next('chat.postMessage', { kind: 'refused', error: 'token_revoked' });
    const asked = ask(here);
    await settled(here);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(0);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts), { timeout: 5000 }).toHaveLength(1);
    await pause(500);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
  });

  it('Socket Mode comes back after Slack recycles the connection', { timeout: 20_000 }, async () => {
    const here = await open();
    here.workspace.connections.refresh();
    await pause(50);
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts), { timeout: 15_000 }).toHaveLength(1);
  });

  it('and after the connection was cut', { timeout: 20_000 }, async () => {
    const here = await open();
    here.workspace.connections.cut();
    const asked = ask(here);
    await expect.poll(() => answersIn(here, CHANNELS.families, asked.ts), { timeout: 15_000 }).toHaveLength(1);
  });
});

describe('events in the wrong order', () => {
  /** A question and what became of it, held back on the way, then let through the other way round. */
  async function otherWayRound(then: (here: House, ts: string) => void) {
    const held: (() => void)[] = [];
    let holding = true;
    const between: Parameters<typeof openHouse>[3] = (line) => ({
      get connected() {
        return line.connected;
      },
      async send(envelope, timeoutMs, retry) {
        if (holding) await new Promise<void>((resolve) => held.push(resolve));
        return line.send(envelope, timeoutMs, retry);
      },
    });
    const here = await open('socket', {}, {}, between);
    const asked = ask(here, 'old words?');
    then(here, asked.ts);
    // The mention and its twin, then what became of them.
    await expect.poll(() => held.length).toBe(3);
    holding = false;
    for (const release of held.reverse()) {
      release();
      await pause(60);
    }
    await settled(here);
    return wordsIn(answersIn(here, CHANNELS.families, asked.ts));
  }

  it('a question deleted before it arrives is not answered', async () => {
    const said = await otherWayRound(({ workspace }, ts) => workspace.as(PEOPLE.officer).erase(CHANNELS.families, ts));
    expect(said).toBe('');
  });

  it('a question edited before it arrives is answered once, in its new words', async () => {
    const said = await otherWayRound(({ workspace }, ts) => {
      workspace.as(PEOPLE.officer).edit(CHANNELS.families, ts, '@Minutebook new words?');
    });
    expect(said).toContain('new words?');
    expect(said).not.toContain('old words?');
  });

  it('what people delete that was not said to it leaves no trace', async () => {
    const here = await open();
    const officer = here.workspace.as(PEOPLE.officer);
    const { ts } = officer.say({ channel: CHANNELS.families, text: 'lunch?' });
    officer.erase(CHANNELS.families, ts);
    await settled(here);
    expect(here.deps.seen.state(`message:${CHANNELS.families}:${ts}`)).toBeNull();
  });
});

describe('while a question waits', () => {
  it('a deleted one is dropped without an answer', async () => {
    const held = gate();
    const here = await open('socket', {
      ask: async () => {
        await held.opened;
        return anAnswer();
      },
    });
    const asked = ask(here);
    await expect.poll(() => here.app.numbers().inHand).toBe(1);
    here.workspace.as(PEOPLE.officer).erase(CHANNELS.families, asked.ts);
    await expect.poll(() => here.deps.seen.state(`message:${CHANNELS.families}:${asked.ts}`)).toBe('withdrawn');
    held.open();
    await settled(here);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(0);
  });

  it('an edited one is answered in its new words only', async () => {
    const held = gate();
    const here = await open('socket', {
      ask: async ({ question }) => {
        await held.opened;
        return anAnswer({ text: `About ${question} [1]` });
      },
    });
    const officer = here.workspace.as(PEOPLE.officer);
    const asked = ask(here, 'old words?');
    await expect.poll(() => here.app.numbers().inHand).toBe(1);
    officer.edit(CHANNELS.families, asked.ts, '@Minutebook new words?');
    await expect.poll(() => here.app.numbers().inHand).toBe(2);
    held.open();
    await expect.poll(() => wordsIn(answersIn(here, CHANNELS.families, asked.ts))).toContain('new words?');
    await settled(here);
    expect(wordsIn(answersIn(here, CHANNELS.families, asked.ts))).not.toContain('old words?');
  });

  it('one that takes long is told so, and the note goes when the answer comes', async () => {
    const held = gate();
    const slow = async () => {
      await held.opened;
      return anAnswer();
    };
    const here = await open('socket', { ask: slow }, { timing: { patienceMs: 60 } });
    const asked = ask(here);
    await expect.poll(() => wordsIn(answersIn(here, CHANNELS.families, asked.ts))).toContain('still looking');
    held.open();
    await expect.poll(() => wordsIn(answersIn(here, CHANNELS.families, asked.ts))).toContain('14 gritters');
    await expect.poll(() => wordsIn(answersIn(here, CHANNELS.families, asked.ts))).not.toContain('still looking');
  });

  it('a command that takes long is told so too, and answered', async () => {
    const held = gate();
    const slow = async () => {
      await held.opened;
      return anAnswer();
    };
    const here = await open('socket', { ask: slow }, { timing: { patienceMs: 60 } });
    const officer = here.workspace.as(PEOPLE.officer);
    const shown = () => wordsIn(officer.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor));
    await officer.command(CHANNELS.families, '/ask', 'how many gritters?');
    await expect.poll(shown).toContain('still looking');
    expect(shown()).not.toContain('14 gritters');
    held.open();
    await expect.poll(shown).toContain('14 gritters');
  });

  it('Home comes though Slack is busy at first', async () => {
    const here = await open();
    here.workspace.mishaps.next('views.publish', { kind: 'rate-limited', seconds: 1 });
    here.workspace.mishaps.next('views.publish', { kind: 'status', status: 503 });
    const officer = here.workspace.as(PEOPLE.officer);
    officer.openHome();
    await expect.poll(() => wordsIn(officer.home()), { timeout: 5000 }).toContain('How to ask');
  });

  it('stopping lets what is in hand come to its end', async () => {
    const here = await open('socket', {
      ask: async () => {
        await pause(200);
        return anAnswer();
      },
    });
    const asked = ask(here);
    await expect.poll(() => here.app.numbers().inHand).toBe(1);
    const began = Date.now();
    await here.app.stop();
    expect(Date.now() - began).toBeLessThan(5000);
    expect(answersIn(here, CHANNELS.families, asked.ts)).toHaveLength(1);
  });

  it('stopping does not wait for ever', { timeout: 10_000 }, async () => {
    const here = await open('socket', { ask: () => new Promise(() => {}) }, { timing: { farewellMs: 300 } });
    ask(here);
    await expect.poll(() => here.app.numbers().inHand).toBe(1);
    const began = Date.now();
    await here.app.stop();
    expect(Date.now() - began).toBeLessThan(2000);
  });
});
