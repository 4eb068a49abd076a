import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';

/** Whether a channel is shared with another organisation. */
export type IsShared = (channel: string) => Promise<boolean>;

/** Channels are seldom shared or unshared; after this long Slack is asked again. */
const freshMs = 10 * 60_000;
const mostRemembered = 1000;

/**
 * Asks Slack, for commands and clicks, which do not say it. A private channel that the app is not in cannot be looked up:
 * then it counts as not shared, since what is answered there is seen by the asker alone, a member of this workspace.
 */
export function createIsShared(client: WebClient, log: Logger): IsShared {
  const known = new Map<string, { readonly shared: boolean; readonly at: number }>();
  return async (channel) => {
    const before = known.get(channel);
    if (before && Date.now() - before.at < freshMs) return before.shared;
    try {
      const { channel: found } = await client.conversations.info({ channel });
      const shared = found?.is_ext_shared === true || found?.is_pending_ext_shared === true;
      if (known.size >= mostRemembered) known.clear();
      known.set(channel, { shared, at: Date.now() });
      return shared;
    } catch (error) {
      log.debug({ err: error, channel }, 'Whether the channel is shared could not be looked up');
      return false;
    }
  };
}
