import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { App, LogLevel } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { call } from './call.ts';
import { openTogether } from './echo-bot.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

test('an event nobody acknowledges comes again under the same id, with its attempt', async () => {
  const workspace = await openWorkspace({
    host: '127.0.0.1',
    port: 0,
    page: false,
    manifest: mentionsOnly,
    ackTimeoutMs: 60,
    retryDelaysMs: [0, 40, 40],
  });
  closing.push(workspace.close);
  const { url } = await call(workspace, 'apps.connections.open', {}, workspace.appToken);
  const socket = new WebSocket(String(url));
  const heard: { id: string; attempt: number; reason: string }[] = [];
  socket.on('message', (data) => {
    const { type, envelope_id, payload, retry_attempt, retry_reason } = JSON.parse(String(data));
    if (type !== 'events_api') return;
    heard.push({ id: payload.event_id, attempt: retry_attempt, reason: retry_reason });
    if (heard.length === 3) socket.send(JSON.stringify({ envelope_id }));
  });
  await expect.poll(() => workspace.connections.connected).toBe(true);

  workspace.as(PEOPLE.officer).say({ channel: CHANNELS.families, text: '@Minutebook hello' });
  await expect.poll(() => heard.length).toBe(3);
  await wait(250);

  expect(heard.map(({ attempt, reason }) => [attempt, reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
    [2, 'timeout'],
  ]);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(1);
});

test('a WebSocket without a ticket of its own is turned away', async () => {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(workspace.close);
  const socket = new WebSocket(`${workspace.url.replace('http', 'ws')}/link?ticket=guessed`);
  const failure = await new Promise<Error>((resolve) => socket.on('error', resolve));
  expect(failure.message).toContain('401');
});

const mentionsOnly = { settings: { event_subscriptions: { bot_events: ['app_mention'] } } };

test('only the events the manifest subscribes to are sent', async () => {
  const together = await openTogether(() => {}, { manifest: mentionsOnly });
  closing.push(together.close);
  const officer = together.workspace.as(PEOPLE.officer);

  officer.say({ channel: CHANNELS.families, text: '@Minutebook hello' });
  officer.say({ channel: officer.directMessage, text: 'hello' });
  officer.openHome();

  expect(together.workspace.events().map(({ payload }) => payload.event)).toMatchObject([{ type: 'app_mention' }]);
});

test('a question asked before the app connects is delivered when it does', async () => {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(workspace.close);
  const officer = workspace.as(PEOPLE.officer);
  const question = officer.say({ channel: CHANNELS.families, text: '@Minutebook are you there?' });
  const app = new App({
    token: workspace.botToken,
    appToken: workspace.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: 'I am', thread_ts: event.ts });
  });
  await app.start();
  closing.push(() => app.stop());

  await expect.poll(() => officer.sees(CHANNELS.families, question.ts).at(-1)?.text).toBe('I am');
});

test('in HTTP mode the app gets signed requests and its answer to a command is shown', async () => {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(workspace.close);
  const app = new App({
    token: workspace.botToken,
    signingSecret: workspace.signingSecret,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: 'over HTTP', thread_ts: event.ts });
  });
  app.command('/ask', async ({ ack, command }) => ack(`asked ${command.text}`));
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  closing.push(() => app.stop());
  workspace.sendTo(`http://127.0.0.1:${portOf(server)}/slack/events`);
  const officer = workspace.as(PEOPLE.officer);

  const question = officer.say({ channel: CHANNELS.families, text: '@Minutebook hello' });
  await officer.command(CHANNELS.performance, '/ask', 'this & that');

  await expect.poll(() => officer.sees(CHANNELS.families, question.ts).at(-1)?.text).toBe('over HTTP');
  expect(officer.sees(CHANNELS.performance)).toMatchObject([{ text: 'asked this & that' }]);
});

test('each signed request carries a signature over its own body', async () => {
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(workspace.close);
  const requests: { signed: boolean }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { 'x-slack-request-timestamp': at, 'x-slack-signature': signature } = request.headers;
      const digest = createHmac('sha256', workspace.signingSecret).update(`v0:${at}:${body}`).digest('hex');
      requests.push({ signed: signature === `v0=${digest}` });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  workspace.sendTo(`http://127.0.0.1:${portOf(server)}/`);

  workspace.as(PEOPLE.officer).say({ channel: CHANNELS.performance, text: 'hello' });

  await expect.poll(() => requests).toEqual([{ signed: true }]);
});

test('the app comes back after its connection is recycled', async () => {
  const together = await openTogether((app) => {
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: 'back', thread_ts: event.ts });
    });
  });
  closing.push(together.close);
  const officer = together.workspace.as(PEOPLE.officer);

  together.workspace.connections.refresh();
  await expect.poll(() => together.workspace.connections.connected, { timeout: 3000 }).toBe(false);
  const question = officer.say({ channel: CHANNELS.families, text: '@Minutebook still there?' });

  await expect.poll(() => officer.sees(CHANNELS.families, question.ts).at(-1)?.text, { timeout: 12_000 }).toBe('back');
});

test('a lost answer leaves the message standing, a lost call leaves none', async () => {
  const together = await openTogether(() => {});
  closing.push(together.close);
  const { workspace } = together;
  const post = (text: string) =>
    fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${workspace.botToken}` },
      body: JSON.stringify({ channel: CHANNELS.families, text }),
    });

  workspace.mishaps.next('chat.postMessage', { kind: 'lost-answer' });
  await expect(post('stands')).rejects.toThrow();
  workspace.mishaps.next('chat.postMessage', { kind: 'lost-call' });
  await expect(post('never')).rejects.toThrow();
  workspace.mishaps.next('chat.postMessage', { kind: 'rate-limited', seconds: 7 });
  const limited = await post('later');

  expect(workspace.state.messages.all(CHANNELS.families).map(({ text }) => text)).toEqual(['stands']);
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
});

function portOf(server: { address(): unknown }): number {
  const address = server.address();
  if (typeof address === 'object' && address !== null && 'port' in address) return Number(address.port);
  throw new Error('The server has no port.');
}
