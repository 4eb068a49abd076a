import { createHash } from 'node:crypto';
import { answerBlockId } from './blocks/answer-message.ts';
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

async function inThread(
  task: Extract<Task, { thread: string }>,
  message: Message,
  { outbox }: Tools,
  again: boolean,
): Promise<string> {
  const blockId = answerBlockId(answerIdOf(task));
  const to = { channel: task.channel, thread: task.thread };
  const signed = sign(message, blockId);
  return again ? outbox.postUnlessThere(to, signed, blockId) : outbox.post(to, signed, blockId);
}

/** Puts the id by which the reply is recognised on its first block, in every form it may be sent. */
function sign(message: Message, blockId: string): Message {
  const [first, ...rest] = message.blocks;
  const blocks = first ? [{ ...first, block_id: blockId }, ...rest] : [];
  const plainer = message.plainer?.map((form) => sign(form, blockId));
  return { text: message.text, blocks, ...(plainer && { plainer }) };
}
