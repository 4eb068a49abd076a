import { answerIdOf, signed } from './answer-id.ts';
import { answerBlockId, stepsBlockId } from './blocks/answer-message.ts';
import type { Message } from './blocks/message.ts';
import { unconfirmedMessage } from './blocks/unconfirmed-message.ts';
import type { Composed } from './composed.ts';
import { questionOf } from './note-outcome.ts';
import { openDirect } from './open-direct.ts';
import { RespondFailed } from './respond.ts';
import { claim } from './seen-events.ts';
import type { Task } from './task.ts';
import type { Tools } from './tools.ts';

type PrivateTask = Extract<Task, { responseUrl: string | null }>;

/**
 * Replies to the asker alone, by the address that came with the command or the click. Such a reply can neither be looked
 * for nor taken back, so it is sent at most once, also across a crash. Where nobody can say that it arrived, a note in the
 * direct messages leads to the answer: one answer, and never silence.
 */
export async function replyPrivately(task: PrivateTask, work: Composed, tools: Tools): Promise<void> {
  const { seen } = tools.deps;
  if (task.responseUrl === null) return toDirectMessages(task, work.message, tools);
  if (!claim(`${task.key}:sent`, seen)) {
    const surelyNot = seen.state(`${task.key}:not-there`) !== null;
    return surelyNot ? toDirectMessages(task, work.message, tools) : tellUnconfirmed(task, work, tools);
  }
  try {
    await tools.respond(task.responseUrl, work.message);
  } catch (error) {
    if (!(error instanceof RespondFailed)) throw error;
    switch (error.kind) {
      case 'unclear':
        return tellUnconfirmed(task, work, tools);
      case 'refused':
      case 'unreached':
        claim(`${task.key}:not-there`, seen);
        return toDirectMessages(task, work.message, tools);
      default:
        error.kind satisfies never;
    }
  }
}

async function tellUnconfirmed(task: PrivateTask, { answer, pointer }: Composed, tools: Tools): Promise<void> {
  if (pointer) return;
  const question = questionOf(task);
  const message = unconfirmedMessage({ question, answerId: answer && answerIdOf(task) });
  await toDirectMessages(task, message, tools);
}

/** Into the direct messages of the asker, once: there Minutebook can look whether it has arrived. */
export async function toDirectMessages(
  task: Pick<Task, 'key' | 'user'>,
  message: Message,
  tools: Tools,
): Promise<void> {
  const id = answerIdOf(task);
  const to = { channel: await openDirect(task.user, tools) };
  await tools.outbox.postUnlessThere(to, signed(task, message), answerBlockId(id), stepsBlockId(id));
}
