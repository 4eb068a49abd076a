import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { startMain } from '../support/main-process.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function backup(args: readonly string[], dataDir: string): Promise<Ran> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir };
  return new Promise((resolve) =>
    execFile(process.execPath, ['deploy/backup.mjs', ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    ),
  );
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-backup-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('copies the store while questions are answered, and the copy is sound and holds them', {
  timeout: 120_000,
}, async () => {
  const { apiUrl, botToken, appToken, as, close } = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(close);
  const slack = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
  const main = startMain(slack);
  closing.push(main.discard);
  await main.says(/^Minutebook is ready/m);
  const officer = as(PEOPLE.officer);
  const replies = (ts: string) => officer.sees(CHANNELS.families, ts).filter(({ user }) => user === BOT.userId).length;
  const first = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many children are home educated?' });
  await expect.poll(() => replies(first.ts), { timeout: 20_000 }).toBe(1);
  const others = Array.from({ length: 10 }, (_, n) =>
    officer.say({ channel: CHANNELS.scrutiny, text: `@Minutebook what is planned for young carers, part ${n}?` }),
  );
  const folder = temporaryFolder();
  const { code, stdout } = await backup([folder], main.dataDir);
  expect(code).toBe(0);
  const [name = ''] = readdirSync(folder);
  expect(stdout).toContain(name);
  expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  const answered = () =>
    others.filter(({ ts }) => officer.sees(CHANNELS.scrutiny, ts).some(({ user }) => user === BOT.userId)).length;
  await expect.poll(answered, { timeout: 30_000 }).toBe(10);

  const copy = new Database(join(folder, name), { readonly: true });
  closing.push(() => copy.close());
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.prepare('SELECT question FROM audit ORDER BY at LIMIT 1').pluck().get()).toBe(
    'how many children are home educated?',
  );
  expect(copy.prepare('SELECT count(*) FROM passages').pluck().get()).toBeGreaterThan(300);
});

it('says what is wrong in one sentence', async () => {
  const nowhere = temporaryFolder();
  const without = await backup([nowhere], nowhere);
  expect([without.code, without.stderr]).toEqual([2, expect.stringMatching(/^There is no store at .*DATA_DIR.*\n$/)]);
  const unnamed = await backup([], nowhere);
  expect([unnamed.code, unnamed.stderr]).toEqual([2, expect.stringMatching(/^Name the folder.*\n$/)]);
});
