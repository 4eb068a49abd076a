import { z } from 'zod';
import { LIMITS } from '../blocks/limits.ts';
import { type Method, method, packed } from './method.ts';
import { writableChannel } from './places.ts';

const SCOPE = ['assistant:write', 'chat:write'] as const;

/** What an agent shows around its answers: a status while it works, prompts to start from, a title for the thread. */
export const assistantMethods: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': method(
    SCOPE,
    {
      channel_id: z.string(),
      thread_ts: z.string(),
      status: z.string(),
      loading_messages: packed(z.array(z.string()).max(LIMITS.loadingMessages)).optional(),
    },
    (call, args) => {
      const channel = writableChannel(call, args.channel_id);
      call.state.desk.setStatus(channel.id, args.thread_ts, {
        text: args.status,
        loadingMessages: args.loading_messages ?? [],
      });
      return {};
    },
  ),

  'assistant.threads.setSuggestedPrompts': method(
    'assistant:write',
    {
      channel_id: z.string(),
      thread_ts: z.string().optional(),
      title: z.string().optional(),
      prompts: packed(
        z
          .array(z.object({ title: z.string(), message: z.string() }))
          .min(1)
          .max(LIMITS.prompts),
      ),
    },
    (call, args) => {
      const channel = writableChannel(call, args.channel_id);
      call.state.desk.setPrompts(channel.id, { title: args.title ?? null, prompts: args.prompts });
      return {};
    },
  ),

  'assistant.threads.setTitle': method(
    'assistant:write',
    { channel_id: z.string(), thread_ts: z.string(), title: z.string().min(1) },
    (call, args) => {
      const channel = writableChannel(call, args.channel_id);
      call.state.desk.setTitle(channel.id, args.thread_ts, args.title);
      return {};
    },
  ),
};
