import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { startMain } from '../support/main-process.ts';
import { runCli } from '../support/run-cli.ts';
import { wordsIn } from '../support/slack-house.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const backup = (args: readonly string[], dataDir: string) => runCli(['backup', ...args], { DATA_DIR: dataDir });

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-backup-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('copies the store while questions are answered, and the copy restores into a Minutebook that knows them', {
  timeout: 180_000,
}, async () => {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(workspace.close);
  const { apiUrl, botToken, appToken } = workspace;
  const slack = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
  const main = startMain(slack);
  closing.push(main.discard);
  await main.says(/^Minutebook is ready/m);
  const [officer, other] = [workspace.as(PEOPLE.officer), workspace.as(PEOPLE.leadMember)];
  const replies = (ts: string) => officer.sees(CHANNELS.families, ts).filter(({ user }) => user === BOT.userId).length;
  const first = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many children are home educated?' });
  await expect.poll(() => replies(first.ts), { timeout: 30_000 }).toBe(1);
  const asked = workspace.events().slice();
  const others = Array.from({ length: 10 }, (_, n) =>
    other.say({ channel: CHANNELS.scrutiny, text: `@Minutebook what is planned for young carers, part ${n}?` }),
  );
  const folder = temporaryFolder();
  const { code, stdout } = await backup([folder], main.dataDir);
  expect(code).toBe(0);
  const [name = ''] = readdirSync(folder);
  expect(stdout).toContain(name);
  expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  const answered = () =>
    others.filter(({ ts }) => officer.sees(CHANNELS.scrutiny, ts).some(({ user }) => user === BOT.userId)).length;
  await expect.poll(answered, { timeout: 60_000 }).toBe(10);
  main.child.kill('SIGTERM');
  await main.ends();

  // As the guide says: the copy alone, in a new place, under the store's own name.
  const restored = join(temporaryFolder(), 'data');
  mkdirSync(restored);
  copyFileSync(join(folder, name), join(restored, 'minutebook.sqlite'));
  const again = startMain({ ...slack, DATA_DIR: restored });
  closing.push(again.discard);
  await again.says(/^Minutebook is ready/m);
  officer.openHome();
  await expect
    .poll(() => wordsIn(officer.home()), { timeout: 20_000 })
    .toContain('how many children are home educated?');
  for (const event of asked) await workspace.sendAgain(event);
  const next = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many children are home educated?' });
  await expect.poll(() => replies(next.ts), { timeout: 30_000 }).toBe(1);
  expect(replies(first.ts)).toBe(1);
});

it('says what is wrong in one sentence', async () => {
  const nowhere = temporaryFolder();
  const without = await backup([nowhere], nowhere);
  expect([without.code, without.stderr]).toEqual([2, expect.stringMatching(/^There is no store at .*DATA_DIR.*\n$/)]);
  const unnamed = await backup([], nowhere);
  expect([unnamed.code, unnamed.stderr]).toEqual([2, expect.stringMatching(/^Missing required argument.*folder.*\n$/)]);
});
