import type { Block } from '../blocks/block.ts';
import { interactiveEnvelope, type Payload } from '../delivery/envelope.ts';
import { APP_ID, BOT } from '../directory.ts';
import type { Message } from '../message.ts';
import { Refusal } from '../refusal.ts';
import { slackMessage, slackView } from '../slack-shapes.ts';
import { blocksOf, type View } from '../view.ts';
import { type Acting, DONE, failure, interaction, type Outcome, responseUrl, slackPlace } from './acting.ts';
import { type Entries, type Entry, findElement, slackValue, slackValues } from './filled-in.ts';

/** Which element, and what was put into it. */
export interface Touch {
  readonly actionId: string;
  /** Needed where the same action id stands in two blocks. */
  readonly blockId?: string | undefined;
  readonly entry?: Entry | undefined;
  /** What else is filled in around it. */
  readonly entries?: Entries | undefined;
}

/** Presses a button or picks from a menu in a message. */
export async function touchMessage(acting: Acting, channelId: string, ts: string, touch: Touch): Promise<Outcome> {
  const { state, me } = acting;
  const message = state.messages.get(channelId, ts);
  if (message.ephemeralFor && message.ephemeralFor !== me.id) throw new Refusal('message_not_found');
  const channel = state.channel(channelId);
  return send(acting, {
    ...interaction(acting),
    type: 'block_actions',
    container: messageContainer(message),
    channel: slackPlace(channel),
    message: slackMessage(message, acting.baseUrl),
    state: { values: slackValues(message.blocks, touch.entries ?? {}) },
    response_url: responseUrl(acting, { channel: channelId, threadTs: message.threadTs, messageTs: ts }),
    trigger_id: state.tickets.trigger(me.id),
    actions: [action(message.blocks, touch, state.nextTs())],
  });
}

/** Presses a button or picks from a menu in a modal or the Home tab. */
export async function touchView(acting: Acting, view: View, touch: Touch): Promise<Outcome> {
  const values = slackValues(blocksOf(view), touch.entries ?? {});
  return send(acting, {
    ...interaction(acting),
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view: slackView(view, values),
    trigger_id: acting.state.tickets.trigger(acting.me.id, view.id),
    actions: [action(blocksOf(view), touch, acting.state.nextTs())],
  });
}

/** Picks a shortcut from a message's menu. */
export async function useShortcut(acting: Acting, channelId: string, ts: string, callbackId: string): Promise<Outcome> {
  const { state, me } = acting;
  const message = state.messages.get(channelId, ts);
  return send(acting, {
    ...interaction(acting),
    type: 'message_action',
    callback_id: callbackId,
    action_ts: state.nextTs(),
    message_ts: ts,
    message: slackMessage(message, acting.baseUrl),
    channel: slackPlace(state.channel(channelId)),
    response_url: responseUrl(acting, { channel: channelId, threadTs: message.threadTs, messageTs: ts }),
    trigger_id: state.tickets.trigger(me.id),
  });
}

/** Picks a shortcut that belongs to no message. */
export async function useGlobalShortcut(acting: Acting, callbackId: string): Promise<Outcome> {
  return send(acting, {
    ...interaction(acting),
    type: 'shortcut',
    callback_id: callbackId,
    action_ts: acting.state.nextTs(),
    trigger_id: acting.state.tickets.trigger(acting.me.id),
  });
}

/** Asks the app for the options of an external menu. */
export async function suggest(
  acting: Acting,
  place: { readonly view: View } | { readonly message: Message },
  touch: Touch & { readonly typed: string },
): Promise<readonly unknown[]> {
  const blocks = 'view' in place ? blocksOf(place.view) : place.message.blocks;
  const found = findElement(blocks, touch.actionId, touch.blockId);
  const attempt = await acting.courier.ask(
    interactiveEnvelope({
      ...interaction(acting),
      type: 'block_suggestion',
      action_id: touch.actionId,
      block_id: found?.blockId,
      value: touch.typed,
      container: 'view' in place ? { type: 'view', view_id: place.view.id } : messageContainer(place.message),
      ...('view' in place && { view: slackView(place.view) }),
    }),
  );
  const options = attempt.kind === 'acknowledged' ? attempt.answer?.options : null;
  return Array.isArray(options) ? options : [];
}

async function send(acting: Acting, payload: Payload): Promise<Outcome> {
  const attempt = await acting.courier.ask(interactiveEnvelope(payload));
  const why = failure(attempt, acting.state.person(BOT.userId).realName);
  return why ? { ok: false, why } : DONE;
}

function messageContainer(message: Message): Payload {
  return {
    type: 'message',
    message_ts: message.ts,
    channel_id: message.channel,
    is_ephemeral: message.ephemeralFor !== null,
    ...(message.threadTs && { thread_ts: message.threadTs }),
    app_id: APP_ID,
  };
}

function action(blocks: readonly Block[], touch: Touch, actionTs: string): Payload {
  const found = findElement(blocks, touch.actionId, touch.blockId);
  if (!found) throw new Refusal('action_not_found', [`There is no element with the action id ${touch.actionId}.`]);
  return {
    action_id: touch.actionId,
    block_id: found.blockId,
    ...slackValue(found.element, touch.entry ?? null),
    action_ts: actionTs,
  };
}
