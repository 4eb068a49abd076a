import { answerBlockId, answerMessage } from '../blocks/answer-message.ts';
import type { Message } from '../blocks/message.ts';
import { sentences } from '../blocks/plain-message.ts';
import { sharedMessage } from '../blocks/shared-message.ts';
import { Undeliverable } from '../outbox.ts';
import type { Tools } from '../tools.ts';
import { type Action, type Click, openAction } from './action.ts';

/** "Share in channel": the private answer, posted once for all to see, with who shared it. */
export const onShare: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const kept = tools.deps.shelf.find(click.value);
  if (!kept || kept.user !== click.user)
    return tellClicker(click, 'This answer is too old to be shared from here. Please ask again.', tools);
  const message = sharedMessage(answerMessage(kept.answer, { id: kept.id, private: false }), click.user, kept.question);
  await shareOnce(click, `share:${kept.id}:${click.channel}`, message, tools);
};

/** Posts where it was asked; where the app is no member of the channel, by the address that came with the click. */
export async function shareOnce(click: Click, key: string, message: Message, tools: Tools): Promise<void> {
  const { deps, outbox, respond } = tools;
  if (!deps.seen.record(key, '{}', Date.now())) return tellClicker(click, 'You have shared this here already.', tools);
  deps.seen.close(key, 'done');
  await outbox.post({ channel: click.channel }, message, answerBlockId(key)).catch(async (error: unknown) => {
    if (!(error instanceof Undeliverable) || !click.responseUrl) throw error;
    await respond(click.responseUrl, message, { visible: 'channel' });
  });
}

export function tellClicker(click: Click, words: string, tools: Tools): Promise<void> {
  return replyPrivately(click, sentences(words), tools);
}

/** To the clicker alone: by the address that came with the click, or else as an ephemeral message. */
export async function replyPrivately(click: Click, message: Message, { respond, client }: Tools): Promise<void> {
  if (click.responseUrl) return respond(click.responseUrl, message);
  if (!click.channel) return;
  const { text, blocks } = message;
  const thread = click.thread ? { thread_ts: click.thread } : {};
  await client.chat.postEphemeral({ channel: click.channel, user: click.user, ...thread, text, blocks: [...blocks] });
}
