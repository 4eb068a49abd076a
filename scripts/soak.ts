import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { createSlackApp } from '../src/slack/app.ts';
import type { SlackDeps } from '../src/slack/deps.ts';

const USAGE = `npm run -s soak -- [QUESTIONS] [--canned]   (default 10000)
Asks that many questions of the whole program over Socket Mode, forty at a time, and prints the memory it holds after
each batch, garbage collected, and what was heard of every question that was not answered exactly once. Exit 0: each
was answered once, or told by a note that Slack did not confirm its private reply, and memory did not grow.
--canned gives every question the same answer, so that the Slack side and the store are soaked in minutes.`;

/** Beyond this growth from the first batch to the last it leaks: what is held of words that questions bring has its bounds below it. */
const allowedMegabytes = 20;

const tokens = z.object({ apiUrl: z.string(), botToken: z.string(), appToken: z.string() });
const endings = z.object({ once: z.number(), noted: z.number(), never: z.number(), twice: z.number() });
const batchReport = z.object({
  endings,
  typedAgain: z.number(),
  answeredAnyway: z.number(),
  acknowledged: z.array(z.number()),
  missed: z.number(),
  explained: z.array(z.string()),
});

/** Runs the program under questions from another process; the exit code. */
async function soak(questions: number, canned: boolean): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minutebook-soak-'));
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
  const log = createLog(config.logLevel);
  const minutebook = await compose(config, { log });
  await minutebook.ingest({});
  const people = fork('scripts/soak/ask-away.ts', { execArgv: ['--import', 'tsx'] });
  const { apiUrl, botToken, appToken } = tokens.parse(await hear(people));
  const app = createSlackApp(
    {
      connection: { mode: 'socket', botToken, appToken },
      slackApiUrl: apiUrl,
      host: '127.0.0.1',
      port: 0,
      allowedChannels: [],
      adminUsers: [],
    },
    canned ? await withCannedAnswers(minutebook.forSlack(log)) : minutebook.forSlack(log),
  );
  await app.start();
  const batch = Math.max(1, Math.ceil(questions / 10));
  const held: number[] = [];
  const acknowledged: number[] = [];
  const total = { once: 0, noted: 0, never: 0, twice: 0, typedAgain: 0, answeredAnyway: 0, missed: 0 };
  console.log(`before: ${sayMemory()}`);
  for (let from = 0; from < questions; from += batch) {
    const began = performance.now();
    const count = Math.min(batch, questions - from);
    people.send({ from, count });
    const report = batchReport.parse(await hear(people));
    for (const ending of ['once', 'noted', 'never', 'twice'] as const) total[ending] += report.endings[ending];
    total.typedAgain += report.typedAgain;
    total.answeredAnyway += report.answeredAnyway;
    total.missed += report.missed;
    acknowledged.push(...report.acknowledged);
    const seconds = (performance.now() - began) / 1000;
    held.push(heapMegabytes());
    console.log(`${from + count} questions: ${sayMemory()}, ${(count / seconds).toFixed(1)} a second`);
    for (const line of report.explained) console.log(`  ${line}`);
  }
  await app.stop();
  people.disconnect();
  await minutebook.close();
  rmSync(dataDir, { recursive: true, force: true });

  const grown = (held.at(-1) ?? 0) - (held[0] ?? 0);
  const { once: answered, noted, never, twice, typedAgain, answeredAnyway, missed } = total;
  console.log(
    `answered once ${answered}, told by a note ${noted}, never ${never}, more than once ${twice}; heap ${sayGrowth(grown)} since the first batch`,
  );
  console.log(
    `acknowledged within ${percentile(acknowledged, 0.5)} ms (half), ${percentile(acknowledged, 0.99)} ms (99 of 100), ${percentile(acknowledged, 1)} ms (all); ${missed} not in time, ${typedAgain} commands typed again, of which the first was answered too ${answeredAnyway}`,
  );
  return never === 0 && twice === 0 && grown < allowedMegabytes ? 0 : 1;
}

/** The time within which this share of all came, in whole milliseconds. */
function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
}

/** The answer to one question for every question. */
async function withCannedAnswers(deps: SlackDeps): Promise<SlackDeps> {
  const answer = await deps.ask({ question: 'What was said about young carers?' });
  return { ...deps, ask: async () => answer, tryAsking: async () => answer };
}

/** What the people's process says next. */
async function hear(people: ChildProcess): Promise<unknown> {
  const heard = new AbortController();
  const gone = once(people, 'exit', heard).then(([code]) => {
    throw new Error(`The process that asks ended with ${code}`);
  });
  try {
    const [said] = await Promise.race([once(people, 'message', heard), gone]);
    return said;
  } finally {
    gone.catch(() => undefined);
    heard.abort();
  }
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Heap in use once everything that can be collected is, in megabytes. */
function heapMegabytes(): number {
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function sayMemory(): string {
  const heap = heapMegabytes();
  return `heap ${heap.toFixed(1)} MB, resident ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`;
}

function sayGrowth(megabytes: number): string {
  return megabytes < 0 ? `${(-megabytes).toFixed(1)} MB smaller` : `${megabytes.toFixed(1)} MB larger`;
}

const { values, positionals } = parseArgs({ options: { canned: { type: 'boolean' } }, allowPositionals: true });
const questions = Number(positionals[0] ?? 10_000);
if (Number.isInteger(questions) && questions > 0) process.exitCode = await soak(questions, values.canned === true);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
