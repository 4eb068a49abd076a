import type { AnyBlock } from '@slack/types';
import { IDS } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, line, plain, rich, words } from './rich.ts';

export interface Unconfirmed {
  readonly question: string;
  /** By which the answer is found again; null where there is nothing kept to show. */
  readonly answerId: string | null;
}

/** Slack did not say whether a private reply arrived: where to look for it, and how to see it all the same. */
export function unconfirmedMessage({ question, answerId }: Unconfirmed): Message {
  const said = `Slack did not confirm that my reply to “${clip(question, 200)}” reached you where you asked`;
  const next = answerId
    ? 'If you do not see it there, open it here.'
    : 'If you do not see it there, please send it again.';
  const blocks: AnyBlock[] = [rich(line(words(`${said}. ${next}`)))];
  if (answerId) {
    const button = { text: plain('Show the answer', LIMITS.button), value: bare(answerId, LIMITS.value) };
    blocks.push({ type: 'actions', elements: [{ type: 'button', action_id: IDS.reopen, ...button }] });
  }
  return message(`${said}. ${next}`, blocks);
}
