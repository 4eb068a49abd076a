import { createHash } from 'node:crypto';
import { answerBlockId } from './blocks/answer-message.ts';
import type { Message } from './blocks/message.ts';
import type { Task } from './task.ts';

/** The id of the answer to a task: the same in every process, so that an answer can be recognised. */
export function answerIdOf(task: Pick<Task, 'key'>): string {
  return createHash('sha256').update(task.key).digest('hex').slice(0, 20);
}

/** The message with the id by which it is recognised on its first block, in every form it may be sent. */
export function signed(task: Pick<Task, 'key'>, message: Message): Message {
  return signedAs(answerIdOf(task), message);
}

/** The same for an id that is known already. */
export function signedAs(id: string, message: Message): Message {
  const [first, ...rest] = message.blocks;
  const blocks = first ? [{ ...first, block_id: answerBlockId(id) }, ...rest] : [];
  const plainer = message.plainer?.map((form) => signedAs(id, form));
  return { text: message.text, blocks, ...(plainer && { plainer }) };
}
