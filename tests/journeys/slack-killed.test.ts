import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts';
import { pause, wordsIn } from '../support/slack-house.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Starts the app as a process of its own and waits until it serves. */
async function startProcess({ apiUrl, botToken, appToken }: Workspace, store: string, manner: 'hang' | 'answer') {
  const args = ['--import', 'tsx', 'tests/support/slack-process.ts', apiUrl, botToken, appToken, store, manner];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  closing.push(() => end(child, 'SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

it('a question in hand when the process is killed is answered once by the next', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slack-killed-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
  closing.push(() => workspace.close());
  const store = join(folder, 'store.sqlite');
  const doomed = await startProcess(workspace, store, 'hang');
  const officer = workspace.as(PEOPLE.officer);
  const mentioned = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
  const direct = officer.say({ channel: officer.directMessage, text: 'how many gritters?' });
  await officer.command(CHANNELS.families, '/ask', 'how many gritters?');
  await pause(700);
  await end(doomed, 'SIGKILL');

  await startProcess(workspace, store, 'answer');
  const inThread = (channel: string, thread: string) =>
    officer
      .sees(channel, thread)
      .filter((message) => message.user === BOT.userId && wordsIn(message).includes('After the crash.'));
  const alone = () =>
    officer
      .sees(CHANNELS.families)
      .filter((message) => message.ephemeralFor === officer.id && wordsIn(message).includes('After the crash.'));
  await expect.poll(() => inThread(CHANNELS.families, mentioned.ts), { timeout: 15_000 }).toHaveLength(1);
  await expect.poll(() => inThread(officer.directMessage, direct.ts), { timeout: 15_000 }).toHaveLength(1);
  await expect.poll(alone, { timeout: 15_000 }).toHaveLength(1);
  await pause(1500);
  expect([
    inThread(CHANNELS.families, mentioned.ts).length,
    inThread(officer.directMessage, direct.ts).length,
    alone().length,
  ]).toEqual([1, 1, 1]);
  const said = officer.sees(CHANNELS.families, mentioned.ts).filter(({ user }) => user === BOT.userId);
  expect(said).toHaveLength(1);
});
