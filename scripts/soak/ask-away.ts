import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts';
import { type Asked, type Ending, Tally } from './tally.ts';
import { timed } from './timed-line.ts';

/** The people's side of a soak, in a process of its own: a workspace in which they ask one batch of questions after another. */

/** How one batch ended. */
export interface BatchReport {
  readonly endings: Readonly<Record<Ending, number>>;
  /** Commands that people typed again, because Slack told them that the app had not taken them. */
  readonly typedAgain: number;
  /** Of these, how many were answered all the same, beside what was typed then. */
  readonly answeredAnyway: number;
  /** How long each acknowledgement took, in milliseconds, and how many did not come in time. */
  readonly acknowledged: readonly number[];
  readonly missed: number;
  /** What was heard of every question that was not answered once, a line each. */
  readonly explained: readonly string[];
}

const inFlight = 40;
/** A question that is not answered within this long counts as never answered. */
const patienceMs = 120_000;
const topics = ['young carers', 'home education', 'family hubs', 'care leavers', 'the budget', 'school places', 'SEND'];
const places = [CHANNELS.families, CHANNELS.scrutiny, CHANNELS.performance];
const people = Object.values(PEOPLE);

const acknowledged: number[] = [];
let missed = 0;
const typedAgain: string[] = [];

async function askBatch(workspace: Workspace, from: number, count: number): Promise<BatchReport> {
  const tally = new Tally();
  const stop = workspace.state.changes.listen((change) => tally.note(change));
  const asked: Asked[] = [];
  let next = from;
  const askOneAfterAnother = async () => {
    while (next < from + count) {
      const question = await ask(workspace, next++);
      asked.push(question);
      await tally.answered(question.key, patienceMs);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, askOneAfterAnother));
  // A second answer would come within a moment.
  await new Promise((resolve) => setTimeout(resolve, 500));
  stop();
  const endings = { once: 0, noted: 0, never: 0, twice: 0 };
  for (const { key } of asked) endings[tally.endingOf(key)] += 1;
  const odd = asked.filter(({ key }) => tally.endingOf(key) !== 'once').map((question) => tally.explain(question));
  // What Slack told a person had not reached the app may have reached it all the same, and is answered.
  const anyway = typedAgain.splice(0);
  const explained = [...odd, ...tally.strays([...asked.map(({ key }) => key), ...anyway])];
  const answeredAnyway = anyway.filter((key) => tally.endingOf(key) !== 'never').length;
  const report = { endings, typedAgain: anyway.length, answeredAnyway, missed, explained };
  missed = 0;
  return { ...report, acknowledged: acknowledged.splice(0) };
}

/** Asks by mention, by direct message or by command. */
async function ask({ as }: Workspace, number: number): Promise<Asked> {
  const person = as(people[number % people.length] ?? '');
  const channel = places[number % places.length] ?? CHANNELS.families;
  const topic = topics[number % topics.length];
  const at = performance.now();
  const text = `what was said about ${topic} in part ${number}?`;
  if (number % 5 === 0) return { number, how: 'command', key: await command(`part ${number}`), at };
  if (number % 5 === 1)
    return { number, how: 'direct message', key: person.say({ channel: person.directMessage, text }).ts, at };
  return { number, how: 'mention', key: person.say({ channel, text: `@Minutebook ${text}` }).ts, at };

  /** Slack tells a person whose command did not reach the app in time; they type it again, in other words, for both may be answered. */
  async function command(part: string): Promise<string> {
    if ((await person.command(channel, '/ask', `what was said about ${topic} in ${part}?`)).ok) return part;
    typedAgain.push(part);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return command(`${part} again`);
  }
}

const manifest: unknown = parse(readFileSync('manifest.yml', 'utf8'));
const workspace = await openWorkspace({
  host: '127.0.0.1',
  port: 0,
  page: false,
  manifest,
  betweenUs: (line) =>
    timed(line, acknowledged, () => {
      missed += 1;
    }),
});
const { apiUrl, botToken, appToken } = workspace;
process.on('message', async ({ from, count }: { readonly from: number; readonly count: number }) => {
  process.send?.(await askBatch(workspace, from, count));
  workspace.state.reset();
});
process.on('disconnect', () => process.exit(0));
process.send?.({ apiUrl, botToken, appToken });
