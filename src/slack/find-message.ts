import type { WebClient } from '@slack/web-api';
import type { Timing } from './deps.ts';
import { readFailure } from './errors.ts';
import type { Destination } from './outbox.ts';
import { patiently } from './patiently.ts';

/** Finds a message of ours by its id: its timestamp, or null where there is none, or where Slack lets nobody look. */
export type FindMessage = (to: Destination, id: string) => Promise<string | null>;

/** So many messages back are looked through: a page holds 200. */
const pages = 5;

/** What a posted message carries of its id, whatever becomes of its blocks. */
export function markOf(id: string) {
  return { event_type: 'minutebook_message', event_payload: { id } };
}

/** Looks in the thread, or in the channel, for the mark or for the id of one of the blocks. */
export function createFindMessage(client: WebClient, timing: Timing): FindMessage {
  return async ({ channel, thread }, id) => {
    let cursor: string | undefined;
    for (let page = 0; page < pages; page += 1) {
      const args = { channel, limit: 200, include_all_metadata: true, ...(cursor && { cursor }) };
      const seen = await look(timing, () =>
        thread === undefined
          ? client.conversations.history(args)
          : client.conversations.replies({ ...args, ts: thread }),
      );
      const match = seen?.messages?.find(
        ({ blocks, metadata }) =>
          blocks?.some(({ block_id }) => block_id === id) || JSON.stringify(metadata ?? {}).includes(`"${id}"`),
      );
      if (match?.ts) return match.ts;
      cursor = seen?.response_metadata?.next_cursor || undefined;
      if (!cursor) return null;
    }
    return null;
  };
}

/** A look that fails is made again: to take it for "not there" would post twice. Null where Slack refuses it. */
async function look<Seen>(timing: Timing, at: () => Promise<Seen>): Promise<Seen | null> {
  return patiently(timing, at).catch((error: unknown) => {
    if (readFailure(error)?.kind === 'refused') return null;
    throw error;
  });
}
