import type { Message } from './blocks/message.ts';
import type { Timing } from './deps.ts';
import { sleep } from './sleep.ts';

/** What a reply to a command or a button does. */
export interface RespondOptions {
  readonly visible?: 'asker' | 'channel';
  readonly replace?: boolean;
}

/** Replies by the address that came with a command or a button. Throws `RespondFailed` where it cannot say that Slack took the reply. */
export type Respond = (url: string, message: Message, options?: RespondOptions) => Promise<void>;

/**
 * Why a reply did not go through: Slack takes none there (the address expired after 30 minutes or five uses); Slack could
 * not be reached, so it is not there; or the connection broke after the reply was sent, so nobody knows.
 */
export type RespondFailure = 'refused' | 'unreached' | 'unclear';

export class RespondFailed extends Error {
  readonly kind: RespondFailure;

  constructor(kind: RespondFailure, detail: string) {
    super(`The response address did not take the reply (${kind}: ${detail})`);
    this.name = 'RespondFailed';
    this.kind = kind;
  }
}

const tries = 6;
/** The request never left, or nobody was there to take it. */
const unreached = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

type Attempt =
  | { readonly kind: 'taken' }
  | { readonly kind: 'plainer' }
  | { readonly kind: 'later'; readonly ms: number | null }
  | { readonly kind: RespondFailure; readonly detail: string };

/**
 * Sends plainer forms where Slack refuses the blocks, and waits where Slack asks to or is away. A reply whose answer got
 * lost is never sent again: nobody can look whether it arrived, and two replies are worse than one.
 */
export function createRespond({ requestMs, firstPauseMs, longestPauseMs }: Timing): Respond {
  return async (url, message, { visible = 'asker', replace = false } = {}) => {
    const forms = [message, ...(message.plainer ?? [])];
    let pause = firstPauseMs;
    for (let left = tries; ; left -= 1) {
      const form = forms[0];
      if (!form) throw new RespondFailed('refused', 'invalid_blocks');
      const attempt = await send(url, form, { visible, replace }, requestMs);
      switch (attempt.kind) {
        case 'taken':
          return;
        case 'plainer':
          forms.shift();
          break;
        case 'later':
        case 'unreached': {
          if (left <= 1) throw new RespondFailed('unreached', 'tried often enough');
          await sleep(attempt.kind === 'later' && attempt.ms !== null ? attempt.ms : pause);
          pause = Math.min(pause * 2, longestPauseMs);
          break;
        }
        case 'refused':
        case 'unclear':
          throw new RespondFailed(attempt.kind, attempt.detail);
        default:
          attempt satisfies never;
      }
    }
  };
}

async function send(
  url: string,
  { text, blocks }: Message,
  { visible, replace }: Required<RespondOptions>,
  requestMs: number,
): Promise<Attempt> {
  const body = JSON.stringify({
    text,
    ...(blocks.length > 0 && { blocks }),
    response_type: visible === 'channel' ? 'in_channel' : 'ephemeral',
    replace_original: replace,
    unfurl_links: false,
    unfurl_media: false,
    mrkdwn: false,
  });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(requestMs),
    });
    // Once the status is there, the reply has been taken or refused; the words only say why.
    const said = await response.text().catch(() => '');
    return readAnswer(response, said);
  } catch (error) {
    const code = codeOf(error);
    return { kind: unreached.test(code) ? 'unreached' : 'unclear', detail: code };
  }
}

/** Slack answers 200 "ok", or 400 or 200 with an error code where it refuses the blocks. */
function readAnswer({ ok, status, headers }: Response, said: string): Attempt {
  if (ok && !/"ok":\s*false|invalid_blocks/.test(said)) return { kind: 'taken' };
  if (status === 429) {
    const seconds = Number(headers.get('retry-after'));
    return { kind: 'later', ms: seconds > 0 ? seconds * 1000 : null };
  }
  if (status === 500 || status === 503) return { kind: 'later', ms: null };
  // A gateway gave up waiting: the reply may have gone through.
  if (status > 500) return { kind: 'unclear', detail: String(status) };
  if (/block|too_long/.test(said)) return { kind: 'plainer' };
  return { kind: 'refused', detail: said.slice(0, 80) || String(status) };
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : String(error);
}
