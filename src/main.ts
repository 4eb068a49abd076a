import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import type { Logger } from 'pino';
import { parse } from 'yaml';
import { createProgressBar } from './commands/progress-bar.ts';
import { compose, type Minutebook } from './compose.ts';
import { type Config, readConfig, type SlackConnection } from './config.ts';
import { sayFault } from './fault.ts';
import { createLog } from './log.ts';
import { createSlackApp } from './slack/app.ts';
import type { SlackOptions } from './slack/deps.ts';
import { PEOPLE } from './workspace/directory.ts';
import { openWorkspace } from './workspace/open-workspace.ts';

/** Something that was started and can be stopped cleanly. */
interface Serving {
  stop(): Promise<void>;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const minutebook = await compose(config, { log });
  const serving = config.slack
    ? await serveSlack(config.slack, config, minutebook, log)
    : await serveWorkspace(config, minutebook, log);
  stopOnSignal(async () => {
    await serving.stop();
    minutebook.close();
  });
}

async function serveSlack(
  connection: SlackConnection,
  config: Config,
  minutebook: Minutebook,
  log: Logger,
): Promise<Serving> {
  const app = createSlackApp({ ...slackOptions(config), connection }, minutebook.forSlack(log));
  const { port } = await app.start(() => bringUpToDate(minutebook));
  const way = port === null ? 'Socket Mode' : `HTTP mode on port ${port}`;
  process.stdout.write(`Minutebook is ready: it answers in Slack (${way}, Ctrl-C stops it)\n`);
  return app;
}

/** Without tokens: a Slack-like workspace on this machine, and the same bot in it. */
async function serveWorkspace(config: Config, minutebook: Minutebook, log: Logger): Promise<Serving> {
  let ready = false;
  const manifest = parse(readFileSync(fileURLToPath(new URL('../manifest.yml', import.meta.url)), 'utf8'));
  const workspace = await openWorkspace({ host: config.host, port: config.port, health: () => ready, manifest });
  await bringUpToDate(minutebook);
  const adminUsers = config.adminUsers.length > 0 ? config.adminUsers : [PEOPLE.admin];
  const connection = { mode: 'socket', botToken: workspace.botToken, appToken: workspace.appToken } as const;
  const app = createSlackApp(
    { ...slackOptions(config), adminUsers, connection, slackApiUrl: workspace.apiUrl },
    minutebook.forSlack(log),
  );
  await app.start();
  ready = true;
  process.stdout.write(`Minutebook is ready: open ${workspace.url} in a browser (Ctrl-C stops it)\n`);
  return {
    async stop() {
      await app.stop();
      await workspace.close();
    },
  };
}

function slackOptions(config: Config): Omit<SlackOptions, 'connection'> {
  const { slackApiUrl, host, port, allowedChannels, allowExternal, adminUsers } = config;
  return { slackApiUrl, host, port, allowedChannels, allowExternal, adminUsers };
}

async function bringUpToDate(minutebook: Minutebook): Promise<void> {
  const bar = createProgressBar();
  const result = await minutebook.ingest({ progress: bar.progress }).finally(bar.stop);
  process.stderr.write(
    `The library holds ${result.papers} papers with ${result.paragraphs} paragraphs and ${result.readings} indicator readings (${result.seconds} s)\n`,
  );
}

/** Stops once, cleanly, on Ctrl-C or SIGTERM; a second signal ends it at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => endWith(error),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function endWith(thrown: unknown): void {
  process.stderr.write(`${sayFault(thrown)}\n`);
  if (process.env.LOG_LEVEL === 'debug' && thrown instanceof Error) process.stderr.write(`${thrown.stack}\n`);
  process.exit(2);
}

dotenv.config({ quiet: true });
start().catch(endWith);
