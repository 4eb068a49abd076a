import { checkedMessage } from './blocks/checked-message.ts';
import { readMarkup } from './blocks/escape.ts';
import type { Message } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import { checkStatement, statementsOf } from './check-statements.ts';
import type { Check } from './task.ts';
import type { Tools } from './tools.ts';

/** Looks up each statement of a message that holds a figure or a claim. */
export async function checkMessage(task: Check, { deps, queue }: Tools): Promise<Message> {
  const statements = statementsOf(readMarkup(task.text));
  if (statements.length === 0) {
    return sentences(
      'That message makes no statement that papers could confirm: I look for sentences with a figure or a claim.',
    );
  }
  const checked = await queue.run(task.channel, task.user, async () => {
    const results = [];
    for (const statement of statements) results.push(await checkStatement(statement, deps.ask));
    return results;
  });
  return checkedMessage(checked, task.user);
}
