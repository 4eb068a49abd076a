import { randomUUID } from 'node:crypto';
import { BOT } from '../directory.ts';
import type { Message, SharedFile } from '../message.ts';
import { Refusal } from '../refusal.ts';
import { type Acting, slackbotTells } from './acting.ts';
import { typedText } from './wording.ts';

export interface Saying {
  readonly channel: string;
  readonly text: string;
  readonly threadTs?: string | null | undefined;
  readonly files?: readonly SharedFile[] | undefined;
}

/** Posts what a person typed; `@Minutebook` and `#channel` become references. */
export function say(acting: Acting, saying: Saying): Message {
  const { state, me } = acting;
  const channel = state.channel(saying.channel);
  if (!channel.members.has(me.id)) throw new Refusal('not_in_channel');
  const files = saying.files ?? [];
  if (!saying.text.trim() && files.length === 0) throw new Refusal('no_text');
  const text = typedText(state, saying.text);
  const message = state.messages.post({
    channel: channel.id,
    user: me.id,
    text,
    threadTs: saying.threadTs ?? null,
    files,
    clientMsgId: randomUUID(),
  });
  if (text.includes(`<@${BOT.userId}>`) && !channel.members.has(BOT.userId)) {
    const bot = state.person(BOT.userId).realName;
    slackbotTells(
      acting,
      channel.id,
      `${bot} has not been added to this channel, so it did not see that. Type \`/invite @${bot}\` to add it.`,
    );
  }
  return message;
}

/** Changes the words of one's own message. */
export function edit({ state, me }: Acting, channel: string, ts: string, typed: string): Message {
  const message = state.messages.get(channel, ts);
  if (message.user !== me.id) throw new Refusal('cant_update_message');
  return state.messages.change(channel, ts, { text: typedText(state, typed), editedTs: state.nextTs() });
}

/** Takes one's own message away. */
export function erase({ state, me }: Acting, channel: string, ts: string): void {
  const message = state.messages.get(channel, ts);
  if (message.user !== me.id && message.ephemeralFor !== me.id) throw new Refusal('cant_delete_message');
  state.messages.remove(channel, ts);
}
