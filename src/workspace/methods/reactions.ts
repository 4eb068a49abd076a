import { z } from 'zod';
import { BOT } from '../directory.ts';
import { Refusal } from '../refusal.ts';
import { type Method, method } from './method.ts';
import { readableChannel } from './places.ts';

const target = { channel: z.string(), timestamp: z.string(), name: z.string().min(1) };

/** The bot's emoji under a message. */
export const reactionMethods: Readonly<Record<string, Method>> = {
  'reactions.add': method('reactions:write', target, (call, args) => {
    const { id } = readableChannel(call, args.channel);
    const { reactions } = call.state.messages.get(id, args.timestamp);
    const known = reactions.find(({ name }) => name === args.name);
    if (known?.users.includes(BOT.userId)) throw new Refusal('already_reacted');
    const added = { name: args.name, users: [...(known?.users ?? []), BOT.userId] };
    call.state.messages.change(id, args.timestamp, {
      reactions: [...reactions.filter(({ name }) => name !== args.name), added],
    });
    return {};
  }),

  'reactions.remove': method('reactions:write', target, (call, args) => {
    const { id } = readableChannel(call, args.channel);
    const { reactions } = call.state.messages.get(id, args.timestamp);
    const known = reactions.find(({ name }) => name === args.name);
    if (!known?.users.includes(BOT.userId)) throw new Refusal('no_reaction');
    const left = { ...known, users: known.users.filter((user) => user !== BOT.userId) };
    call.state.messages.change(id, args.timestamp, {
      reactions: reactions.flatMap((each) => (each !== known ? [each] : left.users.length > 0 ? [left] : [])),
    });
    return {};
  }),
};
