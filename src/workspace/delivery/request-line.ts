import { createHmac } from 'node:crypto';
import type { AppLine, Attempt, Retry } from './app-line.ts';
import type { Envelope, Payload } from './envelope.ts';

/** Signed requests to the app's request address, as in HTTP mode. */
export class RequestLine implements AppLine {
  readonly connected = true;
  readonly #url: string;
  readonly #signingSecret: string;

  constructor(url: string, signingSecret: string) {
    this.#url = url;
    this.#signingSecret = signingSecret;
  }

  async send(envelope: Envelope, timeoutMs: number, retry: Retry | null): Promise<Attempt> {
    const { contentType, body } = written(envelope);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', this.#signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        body,
        headers: {
          'content-type': contentType,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
          ...(retry && { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason }),
        },
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      if (!response.ok) return { kind: 'refused', status: response.status };
      return { kind: 'acknowledged', answer: readAnswer(text) };
    } catch (thrown) {
      const timedOut = thrown instanceof Error && thrown.name === 'TimeoutError';
      return { kind: timedOut ? 'timeout' : 'unreachable' };
    }
  }
}

function written(envelope: Envelope): { contentType: string; body: string } {
  if (envelope.type === 'events_api') {
    return { contentType: 'application/json', body: JSON.stringify(envelope.payload) };
  }
  const fields =
    envelope.type === 'interactive'
      ? { payload: JSON.stringify(envelope.payload) }
      : Object.fromEntries(Object.entries(envelope.payload).map(([key, value]) => [key, String(value)]));
  return { contentType: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

function readAnswer(text: string): Payload | null {
  if (!text.trim()) return null;
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? { ...answer } : { text };
  } catch {
    return { text };
  }
}
