import { WriterFailure, type WriterTrouble } from '../../answering/writer-failure.ts';

/**
 * Names what went wrong in a call to a model. The detail holds a status or a code, never a key or an address with one; the
 * error itself is left behind, since logs print causes and SDKs put keys in them.
 * `secrets` are the keys as they are configured: a server that echoes one is not repeated.
 */
export function classifyError(error: unknown, secrets: readonly string[] = []): WriterFailure {
  const own = [error, causeOf(error), causeOf(causeOf(error))].find((each) => each instanceof WriterFailure);
  if (own instanceof WriterFailure) return own;
  const { name, message, status, code } = factsOf(error);
  return new WriterFailure(troubleOf(name, message, status, code), detailOf(message, status, code, secrets));
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);

function factsOf(error: unknown) {
  const facts = { name: '', message: String(error), status: null as number | null, code: '' };
  if (!(error instanceof Error)) return facts;
  const status = 'status' in error && typeof error.status === 'number' ? error.status : null;
  const inner = error.cause instanceof Error ? error.cause : null;
  const codes = [error, inner].flatMap((each) =>
    each && 'code' in each && typeof each.code === 'string' ? [each.code] : [],
  );
  return { name: error.name, message: `${error.message} ${inner?.message ?? ''}`, status, code: codes[0] ?? '' };
}

function troubleOf(name: string, message: string, status: number | null, code: string): WriterTrouble {
  if (/content.?(?:filter|policy)/i.test(`${code} ${message}`)) return 'declined';
  // an account that is used up is not helped by waiting
  if (/insufficient_quota|billing|credit balance/i.test(`${code} ${message}`)) return 'budget';
  if (status === 402) return 'budget';
  if (status === 429 || status === 503 || status === 529) return 'busy';
  if (status === 408 || status === 504) return 'slow';
  if (status === 401 || status === 403 || status === 404) return 'misconfigured';
  if (status !== null && status >= 500) return 'unreachable';
  if (status !== null && status >= 400) return 'misconfigured';
  if (/header value|header name|ByteString|includes credentials|invalid url/i.test(message)) return 'misconfigured';
  if (/abort|timeout/i.test(name) || /timed? ?out|aborted/i.test(message)) return 'slow';
  if (
    /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|UND_ERR|fetch failed|connection error|socket hang up|network/i.test(
      `${code} ${message}`,
    )
  )
    return 'unreachable';
  return 'garbled';
}

/** Whether the same call may succeed a moment later. */
export const mayPass = ({ trouble }: WriterFailure): boolean => trouble === 'busy' || trouble === 'unreachable';

/** What a server said went wrong, in words that hold no key and no address with one. */
export function sayProviderError(error: unknown, secrets: readonly string[] = []): string {
  const { message, status, code } = factsOf(error);
  return detailOf(message, status, code, secrets) || 'no reason was given';
}

/** How long the server asks to wait before the next try, in milliseconds; 0 where it does not say. */
export function retryAfterMs(error: unknown, now: () => number = Date.now): number {
  if (!(error instanceof Error) || !('headers' in error)) return 0;
  const { headers } = error;
  const read = (name: string) => (headers instanceof Headers ? headers.get(name) : null) ?? '';
  const ms = Number.parseFloat(read('retry-after-ms'));
  if (Number.isFinite(ms)) return Math.max(0, ms);
  const after = read('retry-after');
  const wait = /^[\d.]+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

const SECRET =
  /\b(?:sk|pk|key|token|bearer)[-_ ]?[\w*.-]{6,}|(?<=\/\/)[^/\s@]+@|(?<=[?&](?:api-?key|key|token|sig)=)[^&\s]+/gi;

function detailOf(message: string, status: number | null, code: string, secrets: readonly string[]): string {
  const told = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), message);
  const said = told
    .replace(/\s*Troubleshooting URL:.*$/s, '')
    .replace(SECRET, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
  return [status === null ? '' : `status ${status}`, code, said].filter(Boolean).join(', ');
}
