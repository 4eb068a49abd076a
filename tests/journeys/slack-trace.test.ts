import { afterEach, describe, expect, it } from 'vitest';
import { keepingTraces } from '../../src/answering/export-traces.ts';
import type { SlackDeps, SlackOptions } from '../../src/slack/deps.ts';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { anAnswer } from '../support/answers.ts';
import { type House, openHouse, settled, wordsIn } from '../support/slack-house.ts';
import { askSmallLibrary } from '../support/small-library.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

const ask = askSmallLibrary([{ text: 'The fleet of 14 gritters covered 1,120 km of road.', context: 'Winter' }]);

/** An answer in a channel, given by the real pipeline, and two people who look at it. */
async function answered(facts: Partial<SlackDeps> = { ask: keepingTraces(ask) }, options: Partial<SlackOptions> = {}) {
  house = await openHouse('socket', facts, { adminUsers: [PEOPLE.admin], ...options });
  const officer = house.workspace.as(PEOPLE.officer);
  const admin = house.workspace.as(PEOPLE.admin);
  const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters cover the roads?' });
  const replies = () => officer.sees(CHANNELS.families, asked.ts).filter(({ user }) => user === BOT.userId);
  await expect.poll(replies).toHaveLength(1);
  await settled(house);
  return { officer, admin, asked, answer: replies()[0]?.ts ?? '' };
}

describe('“How this was answered” in the menu of a message', () => {
  it('shows an administrator each step of the answer with its times, scores and words', async () => {
    const { admin, answer } = await answered();
    await admin.shortcut(CHANNELS.families, answer, 'minutebook_trace');
    await expect.poll(() => admin.modals()).toHaveLength(1);
    const shown = wordsIn(admin.modals());
    expect(shown).toContain('how many gritters cover the roads?');
    for (const step of ['Is it for us', 'Read the question', 'Find passages', 'Search', 'Read closely', 'Say'])
      expect(shown).toContain(step);
    expect(shown).toMatch(/took [\d.]+ ms/);
    expect(shown).toContain('14 gritters');
  });

  it('is for administrators alone', async () => {
    const { officer, answer } = await answered();
    await officer.shortcut(CHANNELS.families, answer, 'minutebook_trace');
    await expect.poll(() => wordsIn(officer.modals())).toContain('for administrators');
    expect(wordsIn(officer.modals())).not.toContain('Search');
  });

  it.each([
    ['on a message that is no answer', 'asked', 'no answer of mine'],
    ['where the steps were not kept', 'answer', 'was not kept'],
  ] as const)('says so %s', async (_, which, words) => {
    const seen = await answered({ ask });
    await seen.admin.shortcut(CHANNELS.families, which === 'asked' ? seen.asked.ts : seen.answer, 'minutebook_trace');
    await expect.poll(() => wordsIn(seen.admin.modals())).toContain(words);
  });
});

describe('once the asker is erased', () => {
  it('no step and no word of their answer is left, to show or in the store', async () => {
    const { admin, answer } = await answered();
    const kept = () => house?.deps.shelf.recent(PEOPLE.officer, 10);
    expect(JSON.stringify(kept())).toContain('"steps"');
    await admin.command(CHANNELS.families, '/minutebook', `forget ${PEOPLE.officer}`);
    await expect.poll(kept).toEqual([]);
    expect(house?.deps.audit.all().filter(({ user }) => user === PEOPLE.officer)).toEqual([]);
    await admin.shortcut(CHANNELS.families, answer, 'minutebook_trace');
    await expect.poll(() => wordsIn(admin.modals())).toContain('no longer keep');
    expect(wordsIn(admin.modals())).not.toContain('gritters');
  });
});

it('an answer that took very many long steps is shown within what Slack takes for one view', async () => {
  const output = Array.from({ length: 40 }, (_, n) => `Line ${n} ${'"'.repeat(200)}`);
  const steps = Array.from({ length: 90 }, (_, n) => ({
    name: `Step ${n}`,
    atMs: n,
    ms: 1,
    input: output,
    output,
    within: null,
  }));
  const trace = { question: 'how many?', startedAt: '2024-05-14T10:00:00Z', ms: 90, steps };
  const { admin, answer } = await answered({ ask: async () => anAnswer({ trace }) });
  await admin.shortcut(CHANNELS.families, answer, 'minutebook_trace');
  await expect.poll(() => admin.modals()).toHaveLength(1);
  expect(wordsIn(admin.modals())).toContain('30 further steps are not shown');
});

describe('what a language model took for an answer', () => {
  it('stands in the audit record and is counted for whoever watches', async () => {
    const statements = [{ text: 'The fleet of 14 gritters covered 1,120 km of road.', marks: [1] }];
    const call = { purpose: 'Write', attempt: 1, ms: 5, sent: [], said: '', tools: [], trouble: null };
    const written = askSmallLibrary(
      [{ text: 'The fleet of 14 gritters covered 1,120 km of road.', context: 'Winter' }],
      {
        writer: {
          name: 'model',
          async write(_question, _passages, aids) {
            aids?.session?.heard?.({ ...call, tokensIn: 900, tokensOut: 60, cost: 0.002 });
            return { statements, missing: null, answered: true };
          },
        },
      },
    );
    await answered({ ask: written });
    expect(house?.deps.audit.all()).toMatchObject([{ writer: 'model', tokens: 960, cost: 0.002 }]);
    const numbers = house?.app.metrics() ?? '';
    expect(numbers).toContain('minutebook_model_calls_total 1');
    expect(numbers).toContain('minutebook_model_tokens_total{direction="in"} 900');
    expect(numbers).toContain('minutebook_model_cost_total 0.002');
  });
});
