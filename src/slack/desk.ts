import { sayFault } from '../fault.ts';
import { sentences } from './blocks/plain-message.ts';
import { merely } from './composed.ts';
import { EarlyFollowUps } from './early-follow-ups.ts';
import { refusesToken, slackRefuses } from './identify.ts';
import type { Incoming } from './incoming.ts';
import { messageKey } from './incoming.ts';
import { Undeliverable } from './outbox.ts';
import { notMeantForUs } from './overheard.ts';
import { perform } from './perform.ts';
import { reply } from './reply.ts';
import { type Press, readTask, type Task } from './task.ts';
import type { Tools } from './tools.ts';

/** A task begun this often without coming to its end is given up with an apology. */
const mostBegun = 3;

/** Takes tasks in hand and sees them through: each once, none forgotten. */
export class Desk {
  readonly #tools: Tools;
  readonly #inHand = new Map<string, Promise<void>>();
  readonly #early: EarlyFollowUps;
  #sweep: NodeJS.Timeout | undefined;

  constructor(tools: Tools) {
    this.#tools = tools;
    const { seen, threads } = tools.deps;
    const ports = { seen, threads, admit: (task: Task) => this.admit(task), begin: (task: Task) => this.begin(task) };
    this.#early = new EarlyFollowUps(ports, tools.timing.earlyMs);
  }

  /** Writes a task down, before anything is acknowledged. False where it has arrived before. */
  admit(task: Task): boolean {
    const fresh = this.#tools.deps.seen.record(task.key, JSON.stringify(task), Date.now());
    this.#tools.metrics.arrived(fresh ? 'new' : 'again');
    return fresh;
  }

  /** Begins an admitted task; never throws, and returns at once. */
  begin(task: Task): void {
    this.#hold(task.key, () => perform(task, this.#tools, { again: false }));
  }

  /**
   * Does what a press asks for, once however often it is delivered; a crash meanwhile is apologised for after the next
   * start. False where it was done before.
   */
  async attend(press: Press, work: () => Promise<void>): Promise<boolean> {
    if (!this.admit(press)) return false;
    const done = work().finally(() => this.#tools.deps.seen.close(press.key, 'done'));
    // Its errors are for whoever pressed; the desk only keeps the press for itself.
    this.#hold(press.key, () => done.catch(() => undefined));
    await done;
    return true;
  }

  /** Admits what an event asks for; the task to begin, or null where there is nothing to do or it was done before. */
  receive(incoming: Incoming | null): Task | null {
    if (!incoming) return null;
    switch (incoming.kind) {
      case 'question':
        return this.admit(incoming.task) ? incoming.task : null;
      case 'thread-message': {
        const { task } = incoming;
        if (notMeantForUs(task.text)) return null;
        const ours = this.#tools.deps.threads.turns(task.channel, task.thread).length > 0;
        if (ours) return this.admit(task) ? task : null;
        this.#early.hold(task);
        return null;
      }
      case 'edited':
        return this.#revise(incoming);
      case 'deleted':
        this.#withdraw(incoming);
        return null;
      default:
        return incoming satisfies never;
    }
  }

  /** Answers again, in place of the earlier reply, where an edited question was ours; also where the edit overtook the question. */
  #revise({ task, originalKey, addressed }: Extract<Incoming, { kind: 'edited' }>): Task | null {
    const { seen, threads } = this.#tools.deps;
    if (this.#early.drop(originalKey)) {
      this.#early.hold({ ...task, overheard: true });
      return null;
    }
    const turn = threads.turns(task.channel, task.thread).find(({ ts, replyTs }) => ts === task.ts && replyTs);
    const waiting = seen.close(originalKey, 'withdrawn');
    const overtook = !waiting && addressed && this.#expectNoMore(originalKey);
    if (!turn && !waiting && !overtook) return null;
    const revised = turn ? { ...task, replaces: turn.replyTs } : task;
    return this.admit(revised) ? revised : null;
  }

  /** A deleted question is no longer wanted: what waits or is still on its way is dropped, what was answered is taken back. */
  #withdraw({ channel, ts, thread, addressed }: Extract<Incoming, { kind: 'deleted' }>): void {
    const { deps, outbox } = this.#tools;
    const key = messageKey(channel, ts);
    this.#early.drop(key);
    if (!deps.seen.close(key, 'withdrawn') && addressed) this.#expectNoMore(key);
    const turn = deps.threads.turns(channel, thread).find((each) => each.ts === ts);
    if (!turn) return;
    deps.threads.forget(channel, ts);
    const { replyTs } = turn;
    if (replyTs) this.#hold(`withdraw:${channel}:${ts}`, () => outbox.remove(channel, replyTs));
  }

  /** Events come in any order: what has not arrived and is wanted no more is not taken in hand when it does. False where it has arrived. */
  #expectNoMore(key: string): boolean {
    const { seen } = this.#tools.deps;
    const first = seen.record(key, '', Date.now());
    if (first) seen.close(key, 'withdrawn');
    return first;
  }

  /** Looks, now and from time to time, for tasks that a process left undone, and sees them through. */
  watch(): void {
    const { leaseMs } = this.#tools.timing;
    this.takeOver();
    this.#sweep = setInterval(() => this.takeOver(), leaseMs / 4);
    this.#sweep.unref();
  }

  takeOver(): void {
    const { deps, timing } = this.#tools;
    const ours = [...this.#inHand.keys(), ...this.#early.keys()];
    const lost = deps.lost.takeOver(Date.now(), timing.leaseMs, ours);
    for (const { key, task, begun } of lost) {
      const read = readTask(task);
      if (!read) {
        deps.seen.close(key, 'withdrawn');
        continue;
      }
      const first = this.#followed(read);
      this.#hold(key, async () => {
        await first;
        return begun > mostBegun ? this.#apologise(read) : perform(read, this.#tools, { again: true });
      });
    }
  }

  /** The question in hand that a follow-up stands under: it is answered first. */
  #followed(task: Task): Promise<void> | undefined {
    if (task.kind !== 'thread-question' || !task.overheard) return undefined;
    return this.#inHand.get(messageKey(task.channel, task.thread));
  }

  /** Stops looking for more and lets what is in hand come to its end; what does not is taken up after the next start. */
  async finish(withinMs: number): Promise<void> {
    clearInterval(this.#sweep);
    this.#early.stop();
    const all = Promise.allSettled(this.#inHand.values());
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, withinMs).unref())]);
  }

  get inHand(): number {
    return this.#inHand.size;
  }

  #hold(key: string, work: () => Promise<void>): void {
    const held = work()
      .catch((error: unknown) => this.#onTrouble(key, error))
      .finally(() => this.#inHand.delete(key));
    this.#inHand.set(key, held);
  }

  /** The rim: `perform` turns its own troubles into words, so what comes here could not be delivered. */
  #onTrouble(key: string, error: unknown): void {
    const { deps } = this.#tools;
    if (error instanceof Undeliverable && refusesToken(error.code)) {
      deps.log.error(
        { key },
        `${sayFault(slackRefuses('SLACK_BOT_TOKEN', error.code))} Until then what is asked waits.`,
      );
      return;
    }
    if (error instanceof Undeliverable) {
      deps.seen.close(key, 'withdrawn');
      deps.log.warn({ key, code: error.code }, 'Slack does not take a reply there');
      return;
    }
    deps.log.error({ err: error, key }, 'A reply could not be delivered; it will be tried again');
  }

  async #apologise(task: Task): Promise<void> {
    const words =
      'I am sorry: I was interrupted several times while answering this and have given up. Please ask again.';
    await reply(task, merely(sentences(words)), this.#tools, { again: true });
    this.#tools.deps.seen.close(task.key, 'done');
  }
}
