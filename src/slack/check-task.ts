import { checkedMessage } from './blocks/checked-message.ts';
import { readMarkup } from './blocks/escape.ts';
import type { Message } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import type { Check } from './task.ts';
import type { Tools } from './tools.ts';

/** Looks up each statement of a message that holds a figure or a claim. */
export async function checkMessage(task: Check, { deps, queue }: Tools): Promise<Message> {
  const checked = await queue.run(task.channel, task.user, () => deps.checkMessage(readMarkup(task.text)));
  if (checked.length === 0) {
    return sentences(
      'That message makes no statement that papers could confirm: I look for sentences with a figure or a claim.',
    );
  }
  return checkedMessage(checked, task.user);
}
