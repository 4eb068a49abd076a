import { randomBytes } from 'node:crypto';
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import type { Logger } from 'pino';
import { QueueFull } from './fair-queue.ts';
import type { Metrics } from './metrics.ts';

/** Decides what the log says and what the person reads when something went wrong. */
export type TellTrouble = (error: unknown, about: Readonly<Record<string, unknown>>) => string;

/** The one place where an error becomes words: the log gets everything, the person a kind sentence and a number to quote. */
export function createTellTrouble(log: Logger, metrics: Pick<Metrics, 'trouble'>): TellTrouble {
  return (error, about) => {
    metrics.trouble();
    const reference = newReference();
    log.error({ err: error, reference, ...about }, `Something went wrong (${reference})`);
    return sayTrouble(error, reference);
  };
}

function sayTrouble(error: unknown, reference: string): string {
  if (error instanceof QueueFull) {
    return `A great many questions have come in at once and I cannot take yours just now. Please ask again in a few minutes. (Reference ${reference})`;
  }
  return `I am sorry: something went wrong on my side and I could not answer. Please try again in a minute; if it happens again, tell your administrator the reference ${reference}.`;
}

/** Short enough to read out on the phone. */
function newReference(): string {
  return `MB-${randomBytes(3).toString('hex').toUpperCase()}`;
}

/** What a failed call to Slack means for the next try. */
export type CallFailure =
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'plainer' }
  /** The call may have taken effect: look before calling again. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'refused'; readonly code: string };

const layoutCodes =
  /^(invalid_blocks|invalid_blocks_format|invalid_block|invalid_attachments|msg_blocks_too_long|msg_too_long|block_mismatch|unsupported_block|invalid_arguments)/;
const passingCodes = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

/** Reads a failure of Slack's Web API; null for an error that is not Slack's. */
export function readFailure(error: unknown): CallFailure | null {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'wait', ms: error.retryAfter * 1000 };
  if (error instanceof WebAPIRequestError || error instanceof WebAPIHTTPError) return { kind: 'unclear' };
  if (!(error instanceof WebAPIPlatformError)) return null;
  const code = String(error.data.error);
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'wait', ms: 1000 };
  if (layoutCodes.test(code)) return { kind: 'plainer' };
  // Not JSON: a proxy or a gateway answered, so nobody knows what became of the call.
  return passingCodes.has(code) || /\s|</.test(code) ? { kind: 'unclear' } : { kind: 'refused', code };
}
