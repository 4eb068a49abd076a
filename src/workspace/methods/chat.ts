import { z } from 'zod';
import { LIMITS } from '../blocks/limits.ts';
import { BOT } from '../directory.ts';
import type { Message } from '../message.ts';
import { Refusal } from '../refusal.ts';
import { slackMessage } from '../slack-shapes.ts';
import { contentArguments, readContent } from './message-content.ts';
import { flag, type Method, method } from './method.ts';
import { readableChannel, writableChannel } from './places.ts';

const ts = z.string().regex(/^\d+\.\d{6}$/, { error: 'must be a message timestamp' });
const threadTs = ts.optional();

function ownMessage(message: Message, refusal: string): Message {
  if (message.user !== BOT.userId) throw new Refusal(refusal);
  return message;
}

/** Posting, changing and removing messages. */
export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': method(
    'chat:write',
    {
      channel: z.string(),
      thread_ts: threadTs,
      reply_broadcast: flag.optional(),
      client_msg_id: z.string().optional(),
      ...contentArguments,
    },
    (call, args) => {
      const channel = writableChannel(call, args.channel);
      const message = call.state.messages.post({
        channel: channel.id,
        user: BOT.userId,
        threadTs: args.thread_ts ?? null,
        alsoInChannel: args.reply_broadcast ?? false,
        clientMsgId: args.client_msg_id ?? null,
        ...readContent(args),
      });
      return { channel: channel.id, ts: message.ts, message: slackMessage(message, call.baseUrl) };
    },
  ),

  'chat.postEphemeral': method(
    'chat:write',
    { channel: z.string(), user: z.string(), thread_ts: threadTs, ...contentArguments },
    (call, args) => {
      const channel = writableChannel(call, args.channel);
      if (!channel.members.has(args.user)) throw new Refusal('user_not_in_channel');
      const message = call.state.messages.post({
        channel: channel.id,
        user: BOT.userId,
        threadTs: args.thread_ts ?? null,
        ephemeralFor: args.user,
        ...readContent(args),
      });
      return { message_ts: message.ts };
    },
  ),

  'chat.update': method('chat:write', { channel: z.string(), ts, ...contentArguments }, (call, args) => {
    const channel = writableChannel(call, args.channel);
    const old = ownMessage(call.state.messages.get(channel.id, args.ts), 'cant_update_message');
    if (old.ephemeralFor) throw new Refusal('message_not_found');
    if (old.stream?.open) throw new Refusal('streaming_state_conflict');
    const { text, blocks, metadata } = readContent(args, LIMITS.updatedText);
    const message = call.state.messages.change(channel.id, args.ts, {
      text,
      blocks: args.blocks === undefined ? old.blocks : blocks,
      metadata: args.metadata === undefined ? old.metadata : metadata,
      stream: null,
      editedTs: call.state.nextTs(),
    });
    return { channel: channel.id, ts: args.ts, text, message: slackMessage(message, call.baseUrl) };
  }),

  'chat.delete': method('chat:write', { channel: z.string(), ts }, (call, args) => {
    const channel = writableChannel(call, args.channel);
    const old = ownMessage(call.state.messages.get(channel.id, args.ts), 'cant_delete_message');
    if (old.ephemeralFor) throw new Refusal('message_not_found');
    call.state.messages.remove(channel.id, args.ts);
    return { channel: channel.id, ts: args.ts };
  }),

  'chat.getPermalink': method(null, { channel: z.string(), message_ts: ts }, (call, args) => {
    const channel = readableChannel(call, args.channel);
    const { threadTs: parent } = call.state.messages.get(channel.id, args.message_ts);
    const thread = parent ? `?thread_ts=${parent}&cid=${channel.id}` : '';
    return {
      channel: channel.id,
      permalink: `${call.baseUrl}/archives/${channel.id}/p${args.message_ts.replace('.', '')}${thread}`,
    };
  }),
};
