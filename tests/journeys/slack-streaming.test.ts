import { afterEach, describe, expect, it } from 'vitest';
import type { SlackDeps } from '../../src/slack/deps.ts';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { anAnswer } from '../support/answers.ts';
import { gate, type House, openHouse, pause, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

/** A question whose answer waits for a gate, after telling two steps. */
async function slowly(mishap?: (here: House) => void) {
  const held = gate();
  const ask: SlackDeps['ask'] = async (_, step) => {
    step?.('Reading five papers');
    await held.opened;
    step?.('Checking every statement');
    return anAnswer();
  };
  house = await openHouse('socket', { ask }, { timing: { statusMs: 20 } });
  const here = house;
  mishap?.(here);
  const officer = here.workspace.as(PEOPLE.officer);
  const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
  const replies = () => officer.sees(CHANNELS.families, asked.ts).filter(({ user }) => user === BOT.userId);
  return { here, held, replies, officer, asked };
}

describe('an answer that takes a while', () => {
  it('shows its steps as task cards, then the answer in one message', async () => {
    const { held, replies } = await slowly();
    await expect
      .poll(() => replies()[0]?.stream?.tasks.at(-1))
      .toMatchObject({ title: 'Reading five papers', status: 'in_progress' });
    expect(replies()[0]?.stream?.open).toBe(true);
    expect(wordsIn(replies())).not.toContain('gritters');
    held.open();
    await expect.poll(() => wordsIn(replies())).toContain('14 gritters');
    await expect.poll(() => replies()[0]?.text).toContain('14 gritters');
    expect(replies()).toHaveLength(1);
    expect(wordsIn(replies())).not.toContain('The answer will come here');
  });

  it('is posted plainly where streaming cannot begin', async () => {
    const { held, replies } = await slowly(({ workspace }) =>
      workspace.mishaps.next('chat.startStream', { kind: 'refused', error: 'channel_type_not_supported' }),
    );
    await pause(150);
    expect(replies()).toHaveLength(0);
    held.open();
    await expect.poll(() => wordsIn(replies())).toContain('14 gritters');
    expect(replies()).toHaveLength(1);
  });

  it('comes all the same where Slack has ended the stream', async () => {
    const { here, held, replies } = await slowly();
    await expect.poll(() => replies()[0]?.stream?.open).toBe(true);
    here.workspace.mishaps.next('chat.appendStream', { kind: 'refused', error: 'message_not_in_streaming_state' }, 5);
    here.workspace.mishaps.next('chat.stopStream', { kind: 'refused', error: 'message_not_in_streaming_state' }, 5);
    held.open();
    await expect.poll(() => wordsIn(replies())).toContain('14 gritters');
    await settled(here);
    expect(replies()).toHaveLength(1);
  });

  it('comes once where the end of the stream got lost on the way', async () => {
    const { here, held, replies } = await slowly();
    await expect.poll(() => replies()[0]?.stream?.open).toBe(true);
    here.workspace.mishaps.next('chat.stopStream', { kind: 'lost-answer' });
    held.open();
    await expect.poll(() => wordsIn(replies()), { timeout: 5000 }).toContain('14 gritters');
    await settled(here);
    expect(replies()).toHaveLength(1);
    expect(wordsIn(replies()).match(/Highways Panel, 14 May 2024/g)?.length).toBeGreaterThan(0);
  });

  it('leaves nothing behind where the question was deleted meanwhile', async () => {
    const { here, held, replies, officer, asked } = await slowly();
    await expect.poll(() => replies()[0]?.stream?.open).toBe(true);
    officer.erase(CHANNELS.families, asked.ts);
    await expect.poll(() => here.deps.seen.state(`message:${CHANNELS.families}:${asked.ts}`)).toBe('withdrawn');
    held.open();
    await expect.poll(() => replies()).toHaveLength(0);
  });

  it('that comes at once is not streamed at all', async () => {
    house = await openHouse();
    const officer = house.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => wordsIn(officer.sees(CHANNELS.families, asked.ts))).toContain('14 gritters');
    await settled(house);
    expect(house.workspace.calls.filter(({ method }) => method.includes('Stream'))).toEqual([]);
  });
});
