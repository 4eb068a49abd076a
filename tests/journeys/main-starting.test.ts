import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts';
import { freePort } from '../support/free-port.ts';
import { layKnownLibrary } from '../support/known-library.ts';
import { type Knows, type MainProcess, startMain } from '../support/main-process.ts';
import { pause, wordsIn } from '../support/slack-house.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function start(environment: Readonly<Record<string, string>> = {}, knows?: Knows): MainProcess {
  const main = startMain(environment, knows && { knows });
  closing.push(main.discard);
  return main;
}

async function slack(): Promise<Workspace> {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(() => workspace.close());
  return workspace;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-starting-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const status = async (url: string) => (await fetch(url)).status;
const statusOrNothing = (url: string) => status(url).catch(() => 0);

/** What a person reads where it could not start: one line with the next step, and no stack. */
async function refusal(main: MainProcess): Promise<string> {
  const { code } = await main.ends();
  const { stdout, stderr } = main.output();
  const told = stderr
    .split('\n')
    .filter((line) => line && !/^(reading|embedding|readings|The library holds|\{)/.test(line));
  expect(code).toBe(2);
  expect(stdout).not.toContain('ready');
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at \S+/);
  expect(told).toHaveLength(1);
  return told[0] ?? '';
}

describe('the program serves', { timeout: 120_000 }, () => {
  it('the local workspace: 503 while it reads the papers, then ready and 200, with its numbers', async () => {
    const port = await freePort();
    const main = start({ PORT: String(port) }, 'nothing');
    const address = `http://127.0.0.1:${port}`;
    await expect.poll(() => statusOrNothing(`${address}/healthz`), { timeout: 60_000, interval: 20 }).toBe(503);
    expect(main.output().stdout).not.toContain('ready');
    await main.says(/^Minutebook is ready/m);
    expect(main.output().stdout).toMatch(/^Minutebook is ready: open http:\/\/127\.0\.0\.1:\d+ in a browser/);
    expect(await status(`${address}/healthz`)).toBe(200);
    expect(await (await fetch(`${address}/metrics`)).text()).toContain('minutebook_ready 1');
  });

  it('Slack in Socket Mode, with health and numbers on a port of their own', async () => {
    const { apiUrl, botToken, appToken, as } = await slack();
    const port = await freePort();
    const slackOf = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
    const main = start({ ...slackOf, HEALTH_PORT: String(port) }, 'words');
    await expect
      .poll(() => statusOrNothing(`http://127.0.0.1:${port}/healthz`), { timeout: 60_000, interval: 20 })
      .toBe(503);
    await main.says(/^Minutebook is ready: it answers in Slack \(Socket Mode/m);
    expect(await status(`http://127.0.0.1:${port}/healthz`)).toBe(200);
    expect(await status(`http://127.0.0.1:${port}/slack/events`)).toBe(404);
    const officer = as(PEOPLE.officer);
    const { ts } = officer.say({
      channel: CHANNELS.families,
      text: '@Minutebook how many children are home educated?',
    });
    await expect.poll(() => wordsIn(officer.sees(CHANNELS.families, ts)), { timeout: 20_000 }).toContain('829');
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toMatch(
      /arrivals_total\{delivery="new"\} 1/,
    );
  });

  it('Slack in HTTP mode: /healthz 503 and then 200, and Slack’s requests answered', async () => {
    const workspace = await slack();
    const port = await freePort();
    const { apiUrl, botToken, signingSecret } = workspace;
    const slackOf = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret };
    const main = start({ ...slackOf, PORT: String(port) }, 'words');
    const address = `http://127.0.0.1:${port}`;
    await expect.poll(() => statusOrNothing(`${address}/healthz`), { timeout: 60_000, interval: 20 }).toBe(503);
    await main.says(/^Minutebook is ready: it answers in Slack \(HTTP mode on port/m);
    expect(await status(`${address}/healthz`)).toBe(200);
    workspace.sendTo(`${address}/slack/events`);
    const officer = workspace.as(PEOPLE.officer);
    const { ts } = officer.say({
      channel: CHANNELS.families,
      text: '@Minutebook how many children are home educated?',
    });
    await expect.poll(() => wordsIn(officer.sees(CHANNELS.families, ts)), { timeout: 20_000 }).toContain('829');
  });
});

describe('what keeps it from starting is one sentence and exit 2', { timeout: 60_000 }, () => {
  it('a mistake in the configuration, all of them at once', async () => {
    const said = await refusal(start({ PORT: 'many', KEEP_AUDIT_DAYS: '0', ALLOW_EXTERNAL: 'perhaps' }));
    expect(said).toMatch(/3 mistakes.*PORT.*ALLOW_EXTERNAL.*KEEP_AUDIT_DAYS.*\.env\.example/);
  });

  it('a data folder that cannot be written', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    expect(await refusal(start({ DATA_DIR: join(file, 'data') }))).toContain('Set DATA_DIR to a folder');
  });

  it('a store that another process keeps locked', async () => {
    const dataDir = temporaryFolder();
    const other = new Database(join(dataDir, 'minutebook.sqlite'));
    closing.push(() => other.close());
    other.exec('CREATE TABLE t (a); BEGIN EXCLUSIVE');
    expect(await refusal(start({ DATA_DIR: dataDir }))).toMatch(/Another process is writing the store.*try again/);
  });

  it('a port that another Minutebook serves on', async () => {
    const first = start();
    const [, port = ''] = await first.says(/ready: open http:\/\/127\.0\.0\.1:(\d+)/);
    expect(await refusal(start({ PORT: port }))).toMatch(new RegExp(`Port ${port}.*in use.*another port`));
  });

  it.each([
    ['bot', { SLACK_BOT_TOKEN: 'xoxb-wrong' }],
    ['app', { SLACK_APP_TOKEN: 'xapp-wrong' }],
  ])('a wrong %s token', async (_, wrong) => {
    const { apiUrl, botToken, appToken } = await slack();
    const right = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
    const said = await refusal(start({ ...right, ...wrong, LOG_LEVEL: 'error' }));
    expect(said).toMatch(new RegExp(`Slack refuses ${Object.keys(wrong)[0]}: invalid_auth.*Copy .* again`));
  });

  it('a bot token where the app-level token belongs', async () => {
    const { apiUrl, botToken } = await slack();
    const said = await refusal(
      start({ SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: botToken, LOG_LEVEL: 'error' }),
    );
    expect(said).toContain('Slack refuses SLACK_APP_TOKEN');
  });
});

describe('the program ends', { timeout: 120_000 }, () => {
  it('with 0 within five seconds of SIGTERM while it reads the papers', async () => {
    const main = start({}, 'nothing');
    await main.says(/reading/);
    main.child.kill('SIGTERM');
    const { code, ms } = await main.ends();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(5000);
    expect(main.output().stdout).not.toContain('ready');
  });

  it('with 0 within five seconds of SIGTERM while it answers, and answers the rest after the next start', async () => {
    const { apiUrl, botToken, appToken, as, calls } = await slack();
    const given = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
    const dataDir = temporaryFolder();
    layKnownLibrary(dataDir);
    const first = start({ ...given, DATA_DIR: dataDir });
    await first.says(/^Minutebook is ready/m);
    const officer = as(PEOPLE.officer);
    const asked = Array.from({ length: 30 }, (_, n) =>
      officer.say({ channel: CHANNELS.families, text: `@Minutebook what was said about young carers, part ${n}?` }),
    );
    await expect.poll(() => calls.some(({ method }) => method === 'chat.postMessage'), { timeout: 20_000 }).toBe(true);
    first.child.kill('SIGTERM');
    const { code, ms } = await first.ends();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(5200);
    await start({ ...given, DATA_DIR: dataDir }).says(/^Minutebook is ready/m);
    const replies = () =>
      asked.map(({ ts }) => officer.sees(CHANNELS.families, ts).filter(({ user }) => user === BOT.userId).length);
    await expect.poll(replies, { timeout: 60_000 }).toEqual(asked.map(() => 1));
    await pause(1000);
    expect(replies()).toEqual(asked.map(() => 1));
  });

  it('with 2 and the next step where the app-level token is revoked while it serves', async () => {
    const { apiUrl, botToken, appToken, connections, mishaps } = await slack();
    const main = start({ SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken });
    await main.says(/^Minutebook is ready/m);
    mishaps.next('apps.connections.open', { kind: 'refused', error: 'invalid_auth' }, 10);
    connections.cut();
    const { code } = await main.ends();
    expect(code).toBe(2);
    expect(main.output().stderr).toMatch(/Slack refuses SLACK_APP_TOKEN: invalid_auth.*Copy SLACK_APP_TOKEN again/);
  });
});
