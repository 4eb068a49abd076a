import { createServer } from 'node:http';
import pino from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import type { SlackOptions } from '../../src/slack/deps.ts';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts';
import { freePort } from '../support/free-port.ts';
import { openSlackStore, pause, slackDeps, wordsIn } from '../support/slack-house.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function options(workspace: Workspace, mode: 'socket' | 'http', more: Partial<SlackOptions> = {}): SlackOptions {
  const { botToken, appToken, signingSecret } = workspace;
  return {
    connection: mode === 'socket' ? { mode, botToken, appToken } : { mode, botToken, signingSecret },
    slackApiUrl: workspace.apiUrl,
    host: '127.0.0.1',
    port: 0,
    allowedChannels: [],
    adminUsers: [],
    timing: { firstPauseMs: 20, longestPauseMs: 60, requestMs: 1000 },
    ...more,
  };
}

/** An app beside its log lines. */
function appWith(given: SlackOptions): { app: SlackApp; lines: string[] } {
  const lines: string[] = [];
  const database = openSlackStore();
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const app = createSlackApp(given, { ...slackDeps(database), log });
  closing.push(async () => {
    await app.stop();
    database.close();
  });
  return { app, lines };
}

async function workspace(): Promise<Workspace> {
  const opened = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(() => opened.close());
  return opened;
}

describe('starting', () => {
  it.each(['socket', 'http'] as const)(
    'in %s mode while Slack is down keeps trying, says so, and serves once it is back',
    async (mode) => {
      const slack = await workspace();
      slack.mishaps.next('auth.test', { kind: 'status', status: 503 }, 4);
      const { app, lines } = appWith(options(slack, mode));
      const started = app.start();
      await pause(60);
      expect(app.ready()).toBe(false);
      await started;
      expect(app.ready()).toBe(true);
      expect(lines.join('')).toContain('Slack cannot be reached');
      expect(lines.join('')).toMatch(/ready/);
    },
  );

  it('a wrong bot token is one clear sentence with the next step', async () => {
    const slack = await workspace();
    const wrong = options(slack, 'socket', {
      connection: { mode: 'socket', botToken: 'xoxb-wrong', appToken: slack.appToken },
    });
    await expect(appWith(wrong).app.start()).rejects.toMatchObject({
      message: expect.stringContaining('SLACK_BOT_TOKEN'),
      remedy: expect.stringContaining('.env'),
    });
  });

  it('a wrong app token too', async () => {
    const slack = await workspace();
    const wrong = options(slack, 'socket', {
      connection: { mode: 'socket', botToken: slack.botToken, appToken: 'xapp-wrong' },
    });
    await expect(appWith(wrong).app.start()).rejects.toMatchObject({
      message: expect.stringContaining('SLACK_APP_TOKEN'),
    });
  });

  it('can be given up while Slack is down', async () => {
    const slack = await workspace();
    slack.mishaps.next('auth.test', { kind: 'status', status: 503 }, 1000);
    const { app } = appWith(options(slack, 'socket'));
    const started = app.start();
    await pause(50);
    await app.stop();
    await started;
    expect(app.ready()).toBe(false);
  });
});

describe('HTTP mode', () => {
  it('answers /healthz 503 until it serves and 200 then', async () => {
    const slack = await workspace();
    const port = await freePort();
    slack.mishaps.next('auth.test', { kind: 'slow', ms: 300 });
    const { app } = appWith(options(slack, 'http', { port }));
    const started = app.start();
    await pause(80);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST' })).status).toBe(503);
    await started;
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });

  it('counts at /metrics, in Prometheus’ format, and names nobody', async () => {
    const slack = await workspace();
    const { app } = appWith(options(slack, 'http'));
    const { port } = await app.start();
    slack.sendTo(`http://127.0.0.1:${port}/slack/events`);
    const officer = slack.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => officer.sees(CHANNELS.families, asked.ts)).toHaveLength(2);
    const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await expect.poll(read).toContain('minutebook_answers_total{kind="answered"} 1');
    const text = await read();
    for (const line of [
      'minutebook_ready 1',
      'minutebook_in_hand 0',
      'minutebook_arrivals_total{delivery="new"} 1',
      'minutebook_reply_seconds_count 1',
    ]) {
      expect(text).toContain(line);
    }
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]+"\})? [\d.e+-]+)$/);
    expect(text).not.toMatch(/gritters|U0OFFICER1|C0FAMILIES/);
  });

  it('takes nothing without Slack’s signature, and nothing elsewhere', async () => {
    const slack = await workspace();
    const { app } = appWith(options(slack, 'http'));
    const { port } = await app.start();
    const body = JSON.stringify({
      type: 'event_callback',
      event: { type: 'app_mention', user: PEOPLE.officer, text: 'hi', channel: CHANNELS.families, ts: '1.1' },
    });
    const forged = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(forged.status).toBe(401);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect(wordsIn(slack.as(PEOPLE.officer).sees(CHANNELS.families))).not.toContain('Hello');
  });

  it('a port in use is told', async () => {
    const slack = await workspace();
    const port = await freePort();
    const taken = createServer().listen(port, '127.0.0.1');
    closing.push(async () => taken.close());
    await expect(appWith(options(slack, 'http', { port })).app.start()).rejects.toMatchObject({
      code: 'port-in-use',
      remedy: expect.stringContaining('PORT'),
    });
  });
});
