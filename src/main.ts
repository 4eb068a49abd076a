import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import type { Logger } from 'pino';
import { parse } from 'yaml';
import { createProgressBar } from './commands/progress-bar.ts';
import { compose } from './compose.ts';
import { type Config, readConfig, type SlackConnection } from './config.ts';
import { prepareEnding } from './ending.ts';
import { type Fault, sayFault } from './fault.ts';
import { createLog } from './log.ts';
import type { Minutebook } from './minutebook.ts';
import { createSlackApp, type SlackApp } from './slack/app.ts';
import type { SlackOptions } from './slack/deps.ts';
import { PEOPLE } from './workspace/directory.ts';
import { openWorkspace } from './workspace/open-workspace.ts';

const SWEEP_MS = 6 * 3_600_000;

const ending = prepareEnding();

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  ending.tellTo(log);
  const minutebook = await compose(config, { log });
  ending.before(() => minutebook.close());
  eraseOldRecords(minutebook, log);
  if (config.slack) await serveSlack(config.slack, config, minutebook, log);
  else await serveWorkspace(config, minutebook, log);
  await minutebook.warmUp().catch((error: unknown) => log.debug({ err: error }, 'Nothing was warmed up'));
}

async function serveSlack(
  connection: SlackConnection,
  config: Config,
  minutebook: Minutebook,
  log: Logger,
): Promise<void> {
  const app = createSlackApp(
    { ...slackOptions(config), connection, onShutOut: shutOut(log) },
    minutebook.forSlack(log),
  );
  ending.before(() => app.stop());
  const { port } = await app.start(() => bringUpToDate(minutebook));
  const way = port === null ? 'Socket Mode' : `HTTP mode on port ${port}`;
  sayReady(`it answers in Slack (${way}, Ctrl-C stops it)`);
}

/** Without tokens: a Slack-like workspace on this machine, and the same bot in it. */
async function serveWorkspace(config: Config, minutebook: Minutebook, log: Logger): Promise<void> {
  let app: SlackApp | null = null;
  const manifest = parse(readFileSync(fileURLToPath(new URL('../manifest.yml', import.meta.url)), 'utf8'));
  const workspace = await openWorkspace({
    host: config.host,
    port: config.port,
    health: () => app?.ready() ?? false,
    metrics: () => app?.metrics() ?? 'minutebook_ready 0\n',
    manifest,
  });
  ending.before(() => workspace.close());
  await bringUpToDate(minutebook);
  const adminUsers = config.adminUsers.length > 0 ? config.adminUsers : [PEOPLE.admin];
  const connection = { mode: 'socket', botToken: workspace.botToken, appToken: workspace.appToken } as const;
  app = createSlackApp(
    { ...slackOptions(config), adminUsers, connection, slackApiUrl: workspace.apiUrl, healthPort: null },
    minutebook.forSlack(log),
  );
  ending.before(() => app?.stop());
  await app.start();
  sayReady(`open ${workspace.url} in a browser (Ctrl-C stops it)`);
}

function sayReady(how: string): void {
  if (!ending.begun) process.stdout.write(`Minutebook is ready: ${how}\n`);
}

/** Slack let us in before and does so no more: only a person can mend that. */
function shutOut(log: Logger): (fault: Fault) => void {
  return (fault) => {
    log.fatal(sayFault(fault));
    ending.end(2);
  };
}

/** Now and every few hours, also while nobody asks anything. */
function eraseOldRecords(minutebook: Minutebook, log: Logger): void {
  const erase = () => {
    const rows = minutebook.forgetOld();
    if (rows > 0) log.info(`Erased ${rows} records that were kept long enough`);
  };
  erase();
  setInterval(erase, SWEEP_MS).unref();
}

function slackOptions(config: Config): Omit<SlackOptions, 'connection'> {
  const { slackApiUrl, host, port, healthPort, allowedChannels, allowExternal, adminUsers } = config;
  return { slackApiUrl, host, port, healthPort, allowedChannels, allowExternal, adminUsers };
}

async function bringUpToDate(minutebook: Minutebook): Promise<void> {
  const bar = createProgressBar();
  ending.before(bar.stop);
  const result = await minutebook.ingest({ progress: bar.progress }).finally(bar.stop);
  process.stderr.write(
    `The library holds ${result.papers} papers with ${result.paragraphs} paragraphs and ${result.readings} indicator readings (${result.seconds} s)\n`,
  );
}

function tell(thrown: unknown): void {
  // What fails while the process ends fails because it ends.
  if (ending.begun) return;
  process.stderr.write(`${sayFault(thrown)}\n`);
  if (process.env.LOG_LEVEL === 'debug' && thrown instanceof Error) process.stderr.write(`${thrown.stack}\n`);
  ending.end(2);
}

dotenv.config({ quiet: true });
start().catch(tell);
