import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { layKnownLibrary } from '../support/known-library.ts';
import { startMain } from '../support/main-process.ts';
import { pause } from '../support/slack-house.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

it('stopped with fifty questions in hand it ends within five seconds, and the next start answers what is left, each once', {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-stopping-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(() => workspace.close());
  const { apiUrl, botToken, appToken } = workspace;
  const environment = {
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'warn',
  };
  layKnownLibrary(environment.DATA_DIR);
  const first = startMain(environment);
  closing.push(first.discard);
  await first.says(/^Minutebook is ready/m);
  const officer = workspace.as(PEOPLE.officer);
  const things = ['young carers', 'home education', 'family hubs', 'care leavers', 'the budget'];
  const asked = Array.from({ length: 50 }, (_, n) =>
    officer.say({
      channel: CHANNELS.families,
      text: `@Minutebook what was said about ${things[n % things.length]} in part ${n}?`,
    }),
  );
  const isAnswer = (text: string) => !/still looking|others are waiting/.test(text);
  const answersTo = (ts: string) =>
    officer
      .sees(CHANNELS.families, ts)
      .filter(({ user, text, stream }) => user === BOT.userId && !stream?.open && isAnswer(text)).length;
  const answered = () => asked.filter(({ ts }) => answersTo(ts) > 0).length;
  await expect.poll(answered, { timeout: 60_000, interval: 20 }).toBeGreaterThan(2);
  first.child.kill('SIGTERM');
  const { code, ms } = await first.ends();
  expect(code).toBe(0);
  // The promise is five seconds; a busy machine may take a moment to tell.
  expect(ms).toBeLessThan(6500);

  const second = startMain(environment);
  closing.push(second.discard);
  await second.says(/^Minutebook is ready/m);
  await expect.poll(answered, { timeout: 90_000, interval: 200 }).toBe(50);
  await pause(1000);
  expect(asked.map(({ ts }) => answersTo(ts)).filter((n) => n !== 1)).toEqual([]);
  const left = asked.flatMap(({ ts }) => officer.sees(CHANNELS.families, ts).filter(({ user }) => user === BOT.userId));
  expect(left).toHaveLength(50);
});
