import { checkedMessage } from './blocks/checked-message.ts';
import { readMarkup } from './blocks/escape.ts';
import { sentences } from './blocks/plain-message.ts';
import { type Composed, merely } from './composed.ts';
import { outcome } from './look-up-outcome.ts';
import type { Check } from './task.ts';
import type { Tools } from './tools.ts';

/** Looks up each statement of a message that holds a figure or a claim. */
export async function checkMessage(task: Check, { deps, queue }: Tools): Promise<Composed> {
  const began = performance.now();
  const checked = await queue.run(task.channel, task.user, () => deps.checkMessage(readMarkup(task.text)));
  if (checked.length === 0) {
    const none =
      'That message makes no statement that papers could confirm: I look for sentences with a figure or a claim.';
    return merely(sentences(none), true);
  }
  const references = checked.flatMap(({ citation }) => citation?.reference ?? []);
  const kind = references.length > 0 ? 'answered' : 'nothing-found';
  return {
    message: checkedMessage(checked, task.user),
    follow: true,
    answer: null,
    outcome: outcome(kind, references, began),
  };
}
