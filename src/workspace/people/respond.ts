import { z } from 'zod';
import { BOT } from '../directory.ts';
import { contentArguments, readContent } from '../methods/message-content.ts';
import { Refusal } from '../refusal.ts';
import type { ResponseTarget } from '../tickets.ts';
import type { WorkspaceState } from '../workspace-state.ts';

const response = z.object({
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.coerce.boolean().default(false),
  delete_original: z.coerce.boolean().default(false),
  thread_ts: z.string().optional(),
  ...contentArguments,
});

/** Does what an app says to a response address or in an acknowledgement: posts, replaces or deletes. */
export function respond(state: WorkspaceState, target: ResponseTarget, given: unknown): void {
  const parsed = response.safeParse(given);
  if (!parsed.success) throw new Refusal('invalid_payload');
  const { response_type, replace_original, delete_original, thread_ts, ...content } = parsed.data;
  const original = target.messageTs ? state.messages.find(target.channel, target.messageTs) : undefined;
  if (delete_original) {
    if (original) state.messages.remove(target.channel, original.ts);
    return;
  }
  const { text, blocks, metadata } = readContent(content);
  if (replace_original && original) {
    state.messages.change(target.channel, original.ts, { text, blocks, stream: null, editedTs: state.nextTs() });
    return;
  }
  state.messages.post({
    channel: target.channel,
    user: BOT.userId,
    text,
    blocks,
    metadata,
    threadTs: thread_ts ?? null,
    ephemeralFor: response_type === 'in_channel' ? null : target.user,
  });
}
