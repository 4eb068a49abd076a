import { BOT, type Channel } from '../directory.ts';
import { Refusal } from '../refusal.ts';
import type { Call } from './method.ts';

/** The channel the bot may write in: by id, by `#name`, or a person's id for their direct message. */
export function writableChannel({ state }: Call, id: string): Channel {
  if (/^U/.test(id)) return state.directMessage(id);
  const channel = visibleChannel(state.channel(id));
  if (!channel.members.has(BOT.userId)) throw new Refusal('not_in_channel');
  return channel;
}

/** The channel the bot may read. */
export function readableChannel({ state }: Call, id: string): Channel {
  const channel = visibleChannel(state.channel(id));
  if (!channel.members.has(BOT.userId)) throw new Refusal('not_in_channel');
  return channel;
}

/** A private channel without the bot does not exist for it. */
export function visibleChannel(channel: Channel): Channel {
  if (channel.kind !== 'channel' && !channel.members.has(BOT.userId)) throw new Refusal('channel_not_found');
  return channel;
}
