import { createHash } from 'node:crypto';
import { answerBlockId, stepsBlockId } from './blocks/answer-message.ts';
import type { Message } from './blocks/message.ts';
import { RespondFailed } from './respond.ts';
import type { Task } from './task.ts';
import type { Tools } from './tools.ts';

/** The id of the answer to a task: the same in every process, so that an answer can be recognised. */
export function answerIdOf(task: Task): string {
  return createHash('sha256').update(task.key).digest('hex').slice(0, 20);
}

/** Sends the one reply of a task to where the person waits for it; resolves with its timestamp where it has one. */
export async function reply(
  task: Task,
  message: Message,
  tools: Tools,
  { again }: { again: boolean },
): Promise<string> {
  const { outbox, respond } = tools;
  switch (task.kind) {
    case 'thread-question':
      if (task.replaces) return outbox.update(task.channel, task.replaces, message);
      return inThread(task, message, tools, again);
    case 'check':
      return inThread(task, message, tools, again);
    case 'private-question':
    case 'briefing':
      await respond(task.responseUrl, message).catch(async (error: unknown) => {
        // An expired address still leaves the direct message.
        if (!(error instanceof RespondFailed)) throw error;
        if (error.status === 0) throw error;
        await outbox.post({ channel: task.user }, message);
      });
      return '';
    default:
      return task satisfies never;
  }
}

/** The message with the id by which it is recognised on its first block, in every form it may be sent. */
export function signed(task: Task, message: Message): Message {
  return signedAs(answerIdOf(task), message);
}

/** The same for an id that is known already. */
export function signedAs(id: string, message: Message): Message {
  const [first, ...rest] = message.blocks;
  const blocks = first ? [{ ...first, block_id: answerBlockId(id) }, ...rest] : [];
  const plainer = message.plainer?.map((form) => signedAs(id, form));
  return { text: message.text, blocks, ...(plainer && { plainer }) };
}

function inThread(
  task: Extract<Task, { thread: string }>,
  message: Message,
  { outbox }: Tools,
  again: boolean,
): Promise<string> {
  const blockId = answerBlockId(answerIdOf(task));
  const to = { channel: task.channel, thread: task.thread };
  const marked = signed(task, message);
  const steps = stepsBlockId(answerIdOf(task));
  return again ? outbox.postUnlessThere(to, marked, blockId, steps) : outbox.post(to, marked, blockId);
}
