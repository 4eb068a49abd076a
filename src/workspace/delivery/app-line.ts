import type { Envelope, Payload } from './envelope.ts';

/** Why an event is sent once more. */
export interface Retry {
  readonly attempt: number;
  readonly reason: string;
}

/** How one attempt to tell the app ended. */
export type Attempt =
  | { readonly kind: 'acknowledged'; readonly answer: Payload | null }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unreachable' };

/** A way to reach the app: Socket Mode or signed requests. */
export interface AppLine {
  readonly connected: boolean;
  /** Tells the app once and waits for its acknowledgement, at most `timeoutMs`. Never rejects. */
  send(envelope: Envelope, timeoutMs: number, retry: Retry | null): Promise<Attempt>;
}
