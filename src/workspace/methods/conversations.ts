import { z } from 'zod';
import { BOT, type Channel } from '../directory.ts';
import type { Message } from '../message.ts';
import { Refusal } from '../refusal.ts';
import { slackChannel, slackMessage } from '../slack-shapes.ts';
import { type Call, count, flag, type Method, method } from './method.ts';
import { page } from './paging.ts';
import { readableChannel, visibleChannel } from './places.ts';

const paged = { limit: count(100, 999), cursor: z.string().optional() };
const spanned = {
  oldest: z.string().optional(),
  latest: z.string().optional(),
  inclusive: flag.optional(),
  include_all_metadata: flag.optional(),
};

const READ = ['channels:history', 'groups:history', 'im:history'] as const;
const LIST = ['channels:read', 'groups:read', 'im:read'] as const;

function within(
  messages: readonly Message[],
  span: { oldest?: string | undefined; latest?: string | undefined; inclusive?: boolean | undefined },
) {
  const from = span.oldest ? Number(span.oldest) : 0;
  const to = span.latest ? Number(span.latest) : Number.POSITIVE_INFINITY;
  return messages.filter(({ ts }) => {
    const at = Number(ts);
    return span.inclusive ? at >= from && at <= to : at > from && at < to;
  });
}

function shape(call: Call, channel: Channel, message: Message) {
  const replies = call.state.messages.thread(channel.id, message.ts).filter(({ ts }) => ts !== message.ts);
  return slackMessage(message, call.baseUrl, replies);
}

/** Channels, direct messages and what was said in them. */
export const conversationMethods: Readonly<Record<string, Method>> = {
  'conversations.open': method(
    'im:write',
    { users: z.string().optional(), channel: z.string().optional(), return_im: flag.optional() },
    (call, args) => {
      const user = args.users ?? [...call.state.channel(args.channel ?? '').members].find((id) => id !== BOT.userId);
      if (!user) throw new Refusal('users_list_not_supplied');
      if (user.includes(',')) throw new Refusal('method_not_supported_for_channel_type');
      const channel = call.state.directMessage(user);
      return { channel: args.return_im ? slackChannel(channel) : { id: channel.id } };
    },
  ),

  'conversations.info': method(LIST, { channel: z.string() }, (call, args) => ({
    channel: slackChannel(visibleChannel(call.state.channel(args.channel))),
  })),

  'conversations.list': method(LIST, { types: z.string().default('public_channel'), ...paged }, (call, args) => {
    const kinds = new Set(
      args.types
        .split(',')
        .map((type) => ({ public_channel: 'channel', private_channel: 'private', im: 'im' })[type.trim()]),
    );
    const seen = [...call.state.channels.values()].filter(
      (channel) => kinds.has(channel.kind) && (channel.kind === 'channel' || channel.members.has(BOT.userId)),
    );
    const { page: channels, ...rest } = page(seen, args.limit, args.cursor);
    return { channels: channels.map(slackChannel), ...rest };
  }),

  'conversations.members': method(LIST, { channel: z.string(), ...paged }, (call, args) => {
    const { page: members, ...rest } = page(
      [...visibleChannel(call.state.channel(args.channel)).members],
      args.limit,
      args.cursor,
    );
    return { members, ...rest };
  }),

  'conversations.history': method(READ, { channel: z.string(), ...paged, ...spanned }, (call, args) => {
    const channel = readableChannel(call, args.channel);
    const newestFirst = within(call.state.messages.history(channel.id), args).reverse();
    const { page: messages, ...rest } = page(newestFirst, args.limit, args.cursor);
    return {
      messages: messages.map((message) => shape(call, channel, message)),
      has_more: rest.response_metadata.next_cursor !== '',
      ...rest,
    };
  }),

  'conversations.replies': method(READ, { channel: z.string(), ts: z.string(), ...paged, ...spanned }, (call, args) => {
    const channel = readableChannel(call, args.channel);
    const asked = call.state.messages.find(channel.id, args.ts);
    const thread = call.state.messages.thread(channel.id, asked?.threadTs ?? args.ts);
    if (thread.length === 0) throw new Refusal('thread_not_found');
    const { page: messages, ...rest } = page(within(thread, args), args.limit, args.cursor);
    return {
      messages: messages.map((message) => shape(call, channel, message)),
      has_more: rest.response_metadata.next_cursor !== '',
      ...rest,
    };
  }),
};
