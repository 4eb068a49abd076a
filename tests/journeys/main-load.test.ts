import { afterEach, expect, it } from 'vitest';
import { BOT, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { freePort } from '../support/free-port.ts';
import { startMain } from '../support/main-process.ts';
import { sendSigned } from '../support/slack-house.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const things = ['young carers', 'home education', 'family hubs', 'care leavers', 'the budget', 'school places'];

it('200 real questions at once in 20 channels: the real program acknowledges in time and answers each once', {
  timeout: 240_000,
}, async () => {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(() => workspace.close());
  const { apiUrl, botToken, signingSecret, state } = workspace;
  const port = await freePort();
  const main = startMain({
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    PORT: String(port),
    LOG_LEVEL: 'warn',
  });
  closing.push(main.discard);
  await main.says(/^Minutebook is ready/m);
  const people = Object.values(PEOPLE);
  const members = new Set([...people, BOT.userId]);
  const channels = Array.from({ length: 20 }, (_, n) => {
    const id = `C0LOAD${String(n).padStart(4, '0')}`;
    state.addChannel({ id, name: `load-${n}`, kind: 'channel', topic: '', members, isShared: false });
    return id;
  });
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  const waits = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const [user, channel, ts] = [people[n % 3] ?? '', channels[n % 20] ?? '', state.nextTs()];
      const text = `<@${BOT.userId}> what was said about ${things[n % things.length]} in part ${n}?`;
      const event = { type: 'app_mention', user, channel, ts, event_ts: ts, text };
      const body = { type: 'event_callback', team_id: 'T0COUNCIL1', event_id: `Ev${n}`, event };
      const sent = performance.now();
      const response = await sendSigned(requestUrl, signingSecret, body);
      expect(response.status).toBe(200);
      return performance.now() - sent;
    }),
  );
  const p99 = waits.toSorted((a, b) => a - b)[197] ?? Number.POSITIVE_INFINITY;
  const began = performance.now();
  const threads = () =>
    workspace.calls
      .filter(
        ({ method, error, args }) =>
          method === 'chat.postMessage' && !error && !/still looking|others are waiting/.test(String(args.text)),
      )
      .map(({ args }) => `${args.channel}/${args.thread_ts}`);
  await expect.poll(() => new Set(threads()).size, { timeout: 180_000, interval: 250 }).toBe(200);
  const seconds = (performance.now() - began) / 1000;
  console.log(`acknowledged: p99 ${Math.round(p99)} ms; all answered after ${seconds.toFixed(1)} s`);
  expect(threads()).toHaveLength(200);
  // Slack gives three seconds; the aim is one, on a machine that is not busy with other tests.
  expect(p99).toBeLessThan(3000);
});
