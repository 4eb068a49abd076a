import type { AnyChunk, TaskUpdateChunk } from '@slack/types';
import { answerIdOf } from './answer-id.ts';
import { stepsBlockId } from './blocks/answer-message.ts';
import type { Message } from './blocks/message.ts';
import { bare, note } from './blocks/rich.ts';
import { readFailure } from './errors.ts';
import type { ThreadQuestion } from './task.ts';
import type { Tools } from './tools.ts';

/**
 * Shows the steps of an answer as task cards while it is made, then the checked answer in their place. Never a word of
 * the answer before it is checked. Whatever fails here, the caller still has the plain message to post.
 */
export class StepStream {
  readonly #task: ThreadQuestion;
  readonly #tools: Tools;
  readonly #steps: string[] = [];
  /** Calls go out one after another; resolves to the message's timestamp, or null where streaming failed. */
  #line: Promise<string | null>;

  constructor(task: ThreadQuestion, tools: Tools, step: string) {
    this.#task = task;
    this.#tools = tools;
    this.#steps.push(step);
    this.#line = this.#begin();
  }

  /** The step before is done; this one begins. */
  step(title: string): void {
    if (this.#steps.at(-1) === title) return;
    this.#steps.push(title);
    const done = this.#steps.length - 2;
    const chunks = [this.#card(done, 'complete'), this.#card(done + 1, 'in_progress')];
    this.#line = this.#line.then(async (ts) => {
      if (ts === null) return null;
      const { client } = this.#tools;
      return client.chat.appendStream({ channel: this.#task.channel, ts, chunks }).then(() => ts, this.#failed(ts));
    });
  }

  /** Puts the answer under the steps. Resolves with its timestamp, or null where it has to be posted plainly. */
  async finish(message: Message): Promise<string | null> {
    const ts = await this.#line;
    if (ts === null) return null;
    const { client, outbox } = this.#tools;
    const { channel } = this.#task;
    const chunks = this.#steps.map((_, index) => this.#card(index, 'complete'));
    await client.chat.stopStream({ channel, ts, chunks, blocks: [...message.blocks] }).catch(this.#failed(ts));
    // The text for notifications and screen readers, and the whole answer where the stream had ended before.
    return outbox.update(channel, ts, message).catch(async (error: unknown) => {
      this.#failed(ts)(error);
      await outbox.remove(channel, ts);
      return null;
    });
  }

  /** Takes the steps away: there is nothing to answer any more. */
  async abandon(): Promise<void> {
    const ts = await this.#line;
    if (ts !== null) await this.#tools.outbox.remove(this.#task.channel, ts);
  }

  #begin(): Promise<string | null> {
    const { channel, thread, user, team } = this.#task;
    const recipient = team === null ? {} : { recipient_user_id: user, recipient_team_id: team };
    const promise = { ...note('The answer will come here.'), block_id: stepsBlockId(answerIdOf(this.#task)) };
    const chunks: AnyChunk[] = [{ type: 'blocks', blocks: [promise] }, this.#card(0, 'in_progress')];
    return this.#tools.client.chat
      .startStream({ channel, thread_ts: thread, ...recipient, task_display_mode: 'timeline', chunks })
      .then(
        ({ ts }) => ts ?? null,
        (error: unknown) => this.#startedAllTheSame(error),
      );
  }

  /** Where the answer to the call got lost the steps may stand there: then they are ours to go on with, or to take away. */
  async #startedAllTheSame(error: unknown): Promise<string | null> {
    this.#failed(null)(error);
    if (readFailure(error)?.kind !== 'unclear') return null;
    const { channel, thread } = this.#task;
    return this.#tools.outbox.find({ channel, thread }, stepsBlockId(answerIdOf(this.#task))).catch(this.#failed(null));
  }

  #card(index: number, status: TaskUpdateChunk['status']): TaskUpdateChunk {
    return { type: 'task_update', id: `step_${index}`, title: bare(this.#steps[index] ?? '', 150), status };
  }

  #failed<T>(then: T): (error: unknown) => T {
    return (error) => {
      this.#tools.deps.log.debug({ err: error }, 'Streaming failed');
      return then;
    };
  }
}
