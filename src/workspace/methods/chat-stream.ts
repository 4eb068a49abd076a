import { z } from 'zod';
import type { Block } from '../blocks/block.ts';
import { checkBlocks } from '../blocks/check-blocks.ts';
import { LIMITS } from '../blocks/limits.ts';
import { BOT, TEAM } from '../directory.ts';
import type { Message, Stream } from '../message.ts';
import { Refusal } from '../refusal.ts';
import { slackMessage } from '../slack-shapes.ts';
import { anything, type Call, type Method, method, packed } from './method.ts';
import { writableChannel } from './places.ts';

const chunk = z.discriminatedUnion('type', [
  z.object({ type: z.literal('markdown_text'), text: z.string() }),
  z.object({ type: z.literal('plan_update'), title: z.string() }),
  z.object({ type: z.literal('blocks'), blocks: z.array(z.unknown()) }),
  z.object({
    type: z.literal('task_update'),
    id: z.string(),
    title: z.string(),
    status: z.enum(['pending', 'in_progress', 'complete', 'error']),
    details: z.string().optional(),
    output: z.string().optional(),
    sources: z.array(z.object({ type: z.literal('url'), url: z.string(), text: z.string() })).optional(),
  }),
]);

type Chunk = z.infer<typeof chunk>;

const streamed = { markdown_text: z.string().optional(), chunks: packed(z.array(chunk)).optional() };

interface Given {
  readonly markdown_text?: string | undefined;
  readonly chunks?: readonly Chunk[] | undefined;
}

function chunksOf(given: Given): Chunk[] {
  if (given.markdown_text !== undefined && given.chunks !== undefined) throw new Refusal('invalid_arguments');
  const chunks: readonly Chunk[] =
    given.markdown_text === undefined ? (given.chunks ?? []) : [{ type: 'markdown_text', text: given.markdown_text }];
  const length = chunks.reduce((sum, each) => sum + (each.type === 'markdown_text' ? each.text.length : 0), 0);
  if (length > LIMITS.streamText) throw new Refusal('msg_too_long');
  return [...chunks];
}

function extend(stream: Stream, each: Chunk): Stream {
  switch (each.type) {
    case 'markdown_text':
      return { ...stream, markdown: stream.markdown + each.text };
    case 'plan_update':
      return { ...stream, planTitle: each.title };
    case 'task_update': {
      const { type: _, ...task } = each;
      const known = stream.tasks.some(({ id }) => id === task.id);
      const tasks = known
        ? stream.tasks.map((old) => (old.id === task.id ? { ...old, ...task } : old))
        : [...stream.tasks, task];
      return { ...stream, tasks };
    }
    case 'blocks':
      return stream;
    default:
      return each satisfies never;
  }
}

function blocksIn(chunks: readonly Chunk[]): Block[] {
  return chunks.flatMap((each) => (each.type === 'blocks' ? checkBlocks('message', each.blocks) : []));
}

function openStream(call: Call, channelId: string, ts: string): { message: Message; stream: Stream } {
  const channel = writableChannel(call, channelId);
  const message = call.state.messages.get(channel.id, ts);
  if (!message.stream?.open) throw new Refusal('message_not_in_streaming_state');
  if (message.user !== BOT.userId) throw new Refusal('message_not_owned_by_app');
  return { message, stream: message.stream };
}

/** Streaming a message: started in a thread, appended to, stopped. */
export const chatStreamMethods: Readonly<Record<string, Method>> = {
  'chat.startStream': method(
    'chat:write',
    {
      channel: z.string(),
      thread_ts: z.string(),
      recipient_team_id: z.string().optional(),
      recipient_user_id: z.string().optional(),
      task_display_mode: z.enum(['timeline', 'plan']).optional(),
      ...streamed,
    },
    (call, args) => {
      const channel = writableChannel(call, args.channel);
      if (channel.kind !== 'im') {
        if (!args.recipient_team_id) throw new Refusal('missing_recipient_team_id');
        if (!args.recipient_user_id) throw new Refusal('missing_recipient_user_id');
        if (args.recipient_team_id !== TEAM.id) throw new Refusal('invalid_arguments');
        call.state.person(args.recipient_user_id);
      }
      const chunks = chunksOf(args);
      const empty: Stream = {
        open: true,
        planTitle: null,
        display: args.task_display_mode ?? 'timeline',
        tasks: [],
        markdown: '',
      };
      const message = call.state.messages.post({
        channel: channel.id,
        user: BOT.userId,
        threadTs: args.thread_ts,
        blocks: blocksIn(chunks),
        stream: chunks.reduce(extend, empty),
      });
      return { channel: channel.id, ts: message.ts };
    },
  ),

  'chat.appendStream': method('chat:write', { channel: z.string(), ts: z.string(), ...streamed }, (call, args) => {
    const { message, stream } = openStream(call, args.channel, args.ts);
    const chunks = chunksOf(args);
    if (chunks.length === 0) throw new Refusal('no_text');
    call.state.messages.change(message.channel, message.ts, {
      stream: chunks.reduce(extend, stream),
      blocks: [...message.blocks, ...blocksIn(chunks)],
    });
    return { channel: message.channel, ts: message.ts };
  }),

  'chat.stopStream': method(
    'chat:write',
    { channel: z.string(), ts: z.string(), blocks: anything.optional(), metadata: anything.optional(), ...streamed },
    (call, args) => {
      const { message, stream } = openStream(call, args.channel, args.ts);
      const chunks = chunksOf(args);
      const final = chunks.reduce(extend, stream);
      const given = args.blocks === undefined ? [] : checkBlocks('message', args.blocks);
      const stopped = call.state.messages.change(message.channel, message.ts, {
        text: final.markdown,
        blocks: [...message.blocks, ...blocksIn(chunks), ...given],
        metadata: args.metadata ?? message.metadata,
        stream: { ...final, open: false },
      });
      return { channel: message.channel, ts: message.ts, message: slackMessage(stopped, call.baseUrl) };
    },
  ),
};
