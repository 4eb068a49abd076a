import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import type { Tools } from '../tools.ts';

export type ActionArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;
export type Action = (tools: Tools, desk: Desk) => (args: ActionArgs) => Promise<void>;

/** A click as the listeners need it: who, where, what, and where a reply can go. */
export interface Click {
  readonly value: string;
  readonly user: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly responseUrl: string | null;
  readonly triggerId: string;
  /** The click was made in a modal: what it opens goes on top. */
  readonly inModal: boolean;
  /** Only the clicker sees the message that was clicked. */
  readonly ephemeral: boolean;
  /** The same for one click however often it is delivered. */
  readonly key: string;
}

/** Acknowledges a click and says what it was. */
export async function openAction(args: ActionArgs): Promise<Click> {
  await args.ack();
  return readClick(args);
}

export function readClick({ action, body }: ActionArgs): Click {
  const { container, message, channel } = body;
  const ts = typeof message?.ts === 'string' ? message.ts : '';
  const thread = typeof message?.thread_ts === 'string' ? message.thread_ts : ts || null;
  return {
    value: chosenValue(action),
    user: body.user.id,
    channel: channel?.id ?? '',
    thread,
    responseUrl: body.response_url || null,
    triggerId: body.trigger_id,
    inModal: body.view?.type === 'modal',
    ephemeral: container?.is_ephemeral === true,
    key: `click:${ts || body.view?.id || body.trigger_id}:${action.action_id}:${'action_ts' in action ? action.action_ts : body.trigger_id}`,
  };
}

function chosenValue(action: ActionArgs['action']): string {
  if ('selected_option' in action && action.selected_option && 'value' in action.selected_option) {
    return action.selected_option.value ?? '';
  }
  return 'value' in action && typeof action.value === 'string' ? action.value : '';
}
