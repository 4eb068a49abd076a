import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { BOT, CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import type { Message } from '../../src/workspace/message.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts';

/** The people's side of a soak, in a process of its own: a workspace in which they ask one batch of questions after another. */

/** How one batch ended: questions answered once, not at all, and more than once. */
export interface BatchReport {
  readonly once: number;
  readonly never: number;
  readonly twice: number;
}

const inFlight = 40;
/** A question that is not answered within this long counts as never answered. */
const patienceMs = 120_000;
const topics = ['young carers', 'home education', 'family hubs', 'care leavers', 'the budget', 'school places', 'SEND'];
const places = [CHANNELS.families, CHANNELS.scrutiny, CHANNELS.performance];
const people = Object.values(PEOPLE);

/** Counts the answers of each question while the workspace changes. */
class Tally {
  readonly #answers = new Map<string, number>();
  readonly #waiting = new Map<string, () => void>();

  note(key: string, by: number): void {
    this.#answers.set(key, (this.#answers.get(key) ?? 0) + by);
    if (by > 0) this.#waiting.get(key)?.();
  }

  times(key: string): number {
    return this.#answers.get(key) ?? 0;
  }

  /** Resolves once there is an answer, or when patience is at its end. */
  answered(key: string): Promise<void> {
    if (this.times(key) > 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      this.#waiting.set(key, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** Steps and notes are no answers: that it takes a while, or that Slack did not confirm a private reply. */
function isAnswer({ user, stream, text }: Message): boolean {
  return user === BOT.userId && !stream?.open && !/still looking|others are waiting|did not confirm/.test(text);
}

/** A thread by its beginning; a private answer by the number that its question carries. */
function keyOf(message: Message): string {
  return message.threadTs ?? /part \d+/.exec(JSON.stringify(message.blocks))?.[0] ?? message.ts;
}

async function askBatch(workspace: Workspace, from: number, count: number): Promise<BatchReport> {
  const tally = new Tally();
  const stop = workspace.state.changes.listen((change) => {
    if (change.kind === 'posted' && isAnswer(change.message)) tally.note(keyOf(change.message), 1);
    if (change.kind === 'changed' && isAnswer(change.message) && change.previous.stream?.open)
      tally.note(keyOf(change.message), 1);
    if (change.kind === 'removed' && isAnswer(change.message)) tally.note(keyOf(change.message), -1);
  });
  const keys: string[] = [];
  let next = from;
  const askOneAfterAnother = async () => {
    while (next < from + count) {
      const key = await ask(workspace, next++);
      keys.push(key);
      await tally.answered(key);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, askOneAfterAnother));
  // A second answer would come within a moment.
  await new Promise((resolve) => setTimeout(resolve, 500));
  stop();
  const times = keys.map((key) => tally.times(key));
  return {
    once: times.filter((n) => n === 1).length,
    never: times.filter((n) => n < 1).length,
    twice: times.filter((n) => n > 1).length,
  };
}

/** Asks by mention, by direct message or by command, and gives the key of the answer. */
async function ask({ as }: Workspace, n: number): Promise<string> {
  const person = as(people[n % people.length] ?? '');
  const channel = places[n % places.length] ?? CHANNELS.families;
  const text = `what was said about ${topics[n % topics.length]} in part ${n}?`;
  if (n % 5 === 0) {
    // Slack tells a person whose command did not reach the app; they type it again.
    while (!(await person.command(channel, '/ask', text)).ok) await new Promise((resolve) => setTimeout(resolve, 500));
    return `part ${n}`;
  }
  if (n % 5 === 1) return person.say({ channel: person.directMessage, text }).ts;
  return person.say({ channel, text: `@Minutebook ${text}` }).ts;
}

const manifest: unknown = parse(readFileSync('manifest.yml', 'utf8'));
const workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false, manifest });
const { apiUrl, botToken, appToken } = workspace;
process.on('message', async ({ from, count }: { readonly from: number; readonly count: number }) => {
  process.send?.(await askBatch(workspace, from, count));
  workspace.state.reset();
});
process.on('disconnect', () => process.exit(0));
process.send?.({ apiUrl, botToken, appToken });
