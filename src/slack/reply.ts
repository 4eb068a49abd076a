import { answerIdOf, signed } from './answer-id.ts';
import { answerBlockId, stepsBlockId } from './blocks/answer-message.ts';
import { type Message, withNote } from './blocks/message.ts';
import type { Composed } from './composed.ts';
import { refusesToken } from './identify.ts';
import { Undeliverable } from './outbox.ts';
import { replyPrivately, toDirectMessages } from './reply-privately.ts';
import type { Task } from './task.ts';
import type { Tools } from './tools.ts';

type InThread = Extract<Task, { thread: string }>;

/** Sends the one reply of a task to where the person waits for it; resolves with its timestamp where it has one there. */
export async function reply(task: Task, work: Composed, tools: Tools, { again }: { again: boolean }): Promise<string> {
  switch (task.kind) {
    case 'thread-question':
    case 'check':
      return inThread(task, work.message, tools, again).catch((error: unknown) => elsewhere(error, task, work, tools));
    case 'private-question':
    case 'briefing':
    case 'command':
    case 'press':
      await replyPrivately(task, work, tools);
      return '';
    default:
      return task satisfies never;
  }
}

async function inThread(task: InThread, message: Message, tools: Tools, again: boolean): Promise<string> {
  const { outbox } = tools;
  if (task.kind === 'thread-question' && task.replaces) {
    const { replaces, ...anew } = task;
    return outbox.update(task.channel, replaces, message).catch((error: unknown) => {
      // The earlier reply is gone.
      if (!(error instanceof Undeliverable) || refusesToken(error.code)) throw error;
      return inThread(anew, message, tools, again);
    });
  }
  const blockId = answerBlockId(answerIdOf(task));
  const to = { channel: task.channel, thread: task.thread };
  const marked = signed(task, message);
  const steps = stepsBlockId(answerIdOf(task));
  return again ? outbox.postUnlessThere(to, marked, blockId, steps) : outbox.post(to, marked, blockId);
}

/** Slack takes no message there: the app is no member, or the channel is archived or restricted. The asker still gets the answer. */
async function elsewhere(error: unknown, task: InThread, { message }: Composed, tools: Tools): Promise<string> {
  if (!(error instanceof Undeliverable) || refusesToken(error.code)) throw error;
  if (task.kind === 'thread-question' && task.direct) throw error;
  tools.deps.log.warn({ channel: task.channel, code: error.code }, 'Slack takes no reply there; it goes to the asker');
  await toDirectMessages(task, withNote(message, CANNOT_WRITE), tools);
  return '';
}

const CANNOT_WRITE =
  'I cannot write where you asked this, so here is the answer. Invite me there with /invite @Minutebook, if the channel allows it.';
