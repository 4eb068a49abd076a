import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pino from 'pino';
import { parse } from 'yaml';
import { answersSchema, createAnswers } from '../../src/adapters/sqlite/answers.ts';
import { auditSchema, createAudit } from '../../src/adapters/sqlite/audit.ts';
import { createFeedback, feedbackSchema } from '../../src/adapters/sqlite/feedback.ts';
import { openDatabase, type SqliteDatabase } from '../../src/adapters/sqlite/open-database.ts';
import { createPersonalData } from '../../src/adapters/sqlite/personal-data.ts';
import { createSeenEvents, seenEventsSchema } from '../../src/adapters/sqlite/seen-events.ts';
import { createThreads, threadsSchema } from '../../src/adapters/sqlite/threads.ts';
import type { Answer, Question } from '../../src/answering/answer.ts';
import { createCheckMessage } from '../../src/answering/check-message.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import type { SlackDeps, SlackOptions } from '../../src/slack/deps.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/open-workspace.ts';
import { aFoundIndicator, anAnswer, anUndecidedIndicator, aReading } from './answers.ts';
import { smallLibrary } from './small-library.ts';

const monthMs = 30 * 86_400_000;

const gritting = smallLibrary([
  {
    text: 'The fleet of 14 gritters covered 1,120 km of road.',
    body: 'Highways Panel',
    date: '2024-05-14',
  },
]);

/** The tables of the Slack room in one file or in memory. */
export function openSlackStore(path = ':memory:'): SqliteDatabase {
  return openDatabase(path, [seenEventsSchema, threadsSchema, answersSchema, feedbackSchema, auditSchema]);
}

/** Small working values behind every port: each question is answered with its own words and one citation. */
export function slackDeps(database: SqliteDatabase, facts: Partial<SlackDeps> = {}): SlackDeps {
  const seen = createSeenEvents(database);
  const answers = createAnswers(database, monthMs);
  return {
    ask: async ({ question }: Question): Promise<Answer> => anAnswer({ text: `About “${question}”: 14 gritters. [1]` }),
    tryAsking: async () => anAnswer({ kind: 'nothing-found', citations: [] }),
    checkMessage: createCheckMessage(gritting.retrieve),
    lookUp: async (name) =>
      name.startsWith('pothole') ? aFoundIndicator() : anUndecidedIndicator('not-found', ['Potholes']),
    listIndicators: async () => [
      aReading(),
      aReading({ name: 'Street lamps working', rag: 'Green', change: 'Positive' }),
    ],
    changes: async () => null,
    library: async () => ({ papers: [], meetings: 0, paragraphs: 0, readings: 0, digest: 'd1' }),
    surroundings: async () => ({ before: 'The paragraph before.', after: 'The paragraph after.', webAddress: null }),
    seen,
    lost: seen,
    threads: createThreads(database, monthMs),
    shelf: answers,
    saved: answers,
    feedback: createFeedback(database, monthMs),
    audit: createAudit(database, monthMs),
    personalData: createPersonalData(database),
    admin: {
      status: async () => [['Papers', '5']],
      reindex: async () => 'The index is up to date: 5 papers.',
    },
    log: pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' }),
    ...facts,
  };
}

const swift = { requestMs: 2000, firstPauseMs: 20, longestPauseMs: 200, leaseMs: 400 };

export interface House {
  readonly workspace: Workspace;
  readonly app: SlackApp;
  readonly deps: SlackDeps;
  /** Where HTTP mode listens; null in Socket Mode. */
  readonly requestUrl: string | null;
  /** Starts another app on the same workspace and deps, as a second process or after a crash. */
  another(facts?: Partial<SlackDeps>): Promise<SlackApp>;
  close(): Promise<void>;
}

/** The real app, over real sockets, in a workspace of its own. */
export async function openHouse(
  mode: 'socket' | 'http' = 'socket',
  facts: Partial<SlackDeps> = {},
  options: Partial<SlackOptions> = {},
  betweenUs?: WorkspaceOptions['betweenUs'],
): Promise<House> {
  const manifest: unknown = parse(readFileSync(mode === 'socket' ? 'manifest.yml' : 'manifest.http.yml', 'utf8'));
  const retryDelaysMs = [100, 300, 600];
  const workspace = await openWorkspace({
    host: '127.0.0.1',
    port: 0,
    page: false,
    manifest,
    retryDelaysMs,
    ...(betweenUs && { betweenUs }),
  });
  const database = openSlackStore();
  const deps = slackDeps(database, facts);
  const apps: SlackApp[] = [];
  let requestUrl: string | null = null;
  const begin = async (these: SlackDeps) => {
    const { botToken, appToken, signingSecret } = workspace;
    const connection = mode === 'socket' ? { mode, botToken, appToken } : { mode, botToken, signingSecret };
    const app = createSlackApp(
      {
        connection,
        slackApiUrl: workspace.apiUrl,
        host: '127.0.0.1',
        port: 0,
        allowedChannels: [],
        adminUsers: [],
        ...options,
        timing: { ...swift, ...options.timing },
      },
      these,
    );
    apps.push(app);
    const { port } = await app.start();
    if (port !== null) {
      requestUrl = `http://127.0.0.1:${port}/slack/events`;
      workspace.sendTo(requestUrl);
    }
    return app;
  };
  const app = await begin(deps);
  return {
    workspace,
    app,
    deps,
    requestUrl,
    another: (more = {}) => begin({ ...deps, ...more }),
    async close() {
      await Promise.all(apps.map((each) => each.stop()));
      await workspace.close();
      database.close();
    },
  };
}

/** All words of a message that a reader sees: its text and everything in its blocks. */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsIn).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !/^(type|action_id|block_id|value|style)$/.test(key))
    .map(([, inner]) => wordsIn(inner))
    .join(' ');
}

/** Resolves once the app has nothing in hand, so that a test can count what it did. */
export async function settled({ app }: House): Promise<void> {
  for (let calm = 0; calm < 3; calm = app.numbers().inHand === 0 ? calm + 1 : 0) await pause(25);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A promise that a test resolves when it likes, to hold an answer back. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Sends a body to the app as Slack does in HTTP mode, signed. */
export function slackRequest({ requestUrl, workspace }: House, payload: unknown): Promise<Response> {
  return sendSigned(requestUrl ?? '', workspace.signingSecret, payload);
}

/** The same, to an app in another process. */
export function sendSigned(requestUrl: string, signingSecret: string, payload: unknown): Promise<Response> {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
  return fetch(requestUrl, { method: 'POST', headers, body });
}
