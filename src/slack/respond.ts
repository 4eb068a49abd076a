import type { Message } from './blocks/message.ts';

/** What a reply to a command or a button does. */
export interface RespondOptions {
  readonly visible?: 'asker' | 'channel';
  readonly replace?: boolean;
}

/** Replies by the address that came with a command or a button. Throws `RespondFailed` where Slack no longer takes it. */
export type Respond = (url: string, message: Message, options?: RespondOptions) => Promise<void>;

/** The response address took no reply: it expired after 30 minutes or five uses, or Slack could not be reached. */
export class RespondFailed extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The response address answered ${status || 'nothing'}`);
    this.name = 'RespondFailed';
    this.status = status;
  }
}

/**
 * Sends plainer forms where Slack refuses the blocks. A reply whose answer got lost is not sent again: nobody could look
 * whether it arrived, and two replies are worse than one.
 */
export function createRespond(timeoutMs: number): Respond {
  return async (url, message, { visible = 'asker', replace = false } = {}) => {
    let status = 0;
    for (const { text, blocks } of [message, ...(message.plainer ?? [])]) {
      const body = JSON.stringify({
        text,
        ...(blocks.length > 0 && { blocks }),
        response_type: visible === 'channel' ? 'in_channel' : 'ephemeral',
        replace_original: replace,
        unfurl_links: false,
        unfurl_media: false,
        mrkdwn: false,
      });
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      }).catch(() => null);
      const said = await response?.text().catch(() => '');
      // Slack answers 200 "ok", or 400 or 200 with an error code where it refuses the blocks.
      if (response?.ok && !/"ok":\s*false|invalid_blocks/.test(said ?? '')) return;
      status = response?.status ?? 0;
      if (!/block|too_long/.test(said ?? '')) break;
    }
    throw new RespondFailed(status);
  };
}
