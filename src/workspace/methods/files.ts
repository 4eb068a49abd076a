import { z } from 'zod';
import { BOT } from '../directory.ts';
import { slackFile } from '../slack-shapes.ts';
import { type Method, method, packed } from './method.ts';
import { writableChannel } from './places.ts';

/** Sharing a file: an address to send the bytes to, then the upload completed into a channel. */
export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': method(
    'files:write',
    { filename: z.string().min(1), length: z.coerce.number().int().min(1) },
    (call, args) => {
      const file = call.state.files.reserve(args.filename, args.length);
      return { upload_url: `${call.baseUrl}/upload/${file.id}`, file_id: file.id };
    },
  ),

  'files.completeUploadExternal': method(
    'files:write',
    {
      files: packed(z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)),
      channel_id: z.string().optional(),
      thread_ts: z.string().optional(),
      initial_comment: z.string().optional(),
    },
    (call, args) => {
      const channel = args.channel_id ? writableChannel(call, args.channel_id) : null;
      const files = args.files.map(({ id, title }) => call.state.files.complete(id, title));
      if (channel) {
        call.state.messages.post({
          channel: channel.id,
          user: BOT.userId,
          text: args.initial_comment ?? '',
          threadTs: args.thread_ts ?? null,
          files,
        });
      }
      return { files: files.map((file) => slackFile(file, call.baseUrl, BOT.userId)) };
    },
  ),

  'files.info': method('files:read', { file: z.string() }, (call, args) => ({
    file: slackFile(call.state.files.get(args.file).file, call.baseUrl, BOT.userId),
  })),
};
