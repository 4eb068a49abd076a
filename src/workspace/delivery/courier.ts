import type { AppLine, Attempt, Retry } from './app-line.ts';
import type { Envelope } from './envelope.ts';

/** When Slack sends an unacknowledged event again: almost at once, after a minute, after five (docs.slack.dev/apis/events-api). */
export const SLACK_RETRIES_MS: readonly number[] = [0, 60_000, 300_000];

export interface CourierOptions {
  /** How long the app has to acknowledge. */
  readonly ackTimeoutMs: number;
  readonly retryDelaysMs: readonly number[];
}

const REMEMBERED = 1000;

/** Brings envelopes to the app: events again and again as Slack does, commands and clicks once. */
export class Courier {
  #line: AppLine;
  readonly #options: CourierOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** Events that found nobody: they go out as soon as the app connects. */
  readonly #undelivered = new Set<Envelope>();
  readonly #recent: Envelope[] = [];

  constructor(line: AppLine, options: CourierOptions) {
    this.#line = line;
    this.#options = options;
  }

  get connected(): boolean {
    return this.#line.connected;
  }

  /** From now on the app is reached another way. */
  use(line: AppLine): void {
    this.#line = line;
    this.appConnected();
  }

  /** Sends an event and, while it stays unacknowledged, sends it again. */
  announce(envelope: Envelope): void {
    this.#recent.push(envelope);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
    void this.#attempt(envelope, null);
  }

  /** A command or an interaction: once, with the app's answer. */
  ask(envelope: Envelope): Promise<Attempt> {
    return this.#line.send(envelope, this.#options.ackTimeoutMs, null);
  }

  /** The last thousand events, oldest first, as sent. */
  events(): readonly Envelope[] {
    return this.#recent;
  }

  /** Sends a past event once more, under the same event id, as Slack sometimes does out of the blue. */
  again(envelope: Envelope): Promise<Attempt> {
    return this.#line.send(envelope, this.#options.ackTimeoutMs, { attempt: 1, reason: 'timeout' });
  }

  appConnected(): void {
    if (!this.connected) return;
    const waiting = [...this.#undelivered];
    this.#undelivered.clear();
    for (const envelope of waiting) void this.#attempt(envelope, null);
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#undelivered.clear();
  }

  async #attempt(envelope: Envelope, retry: Retry | null): Promise<void> {
    const outcome = await this.#line.send(envelope, this.#options.ackTimeoutMs, retry);
    if (outcome.kind === 'acknowledged') return;
    if (outcome.kind === 'unreachable' && !this.connected) {
      this.#undelivered.add(envelope);
      return;
    }
    const attempt = (retry?.attempt ?? 0) + 1;
    const delay = this.#options.retryDelaysMs[attempt - 1];
    if (delay === undefined) return;
    const reason =
      outcome.kind === 'refused' ? 'http_error' : outcome.kind === 'timeout' ? 'timeout' : 'connection_failed';
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#attempt(envelope, { attempt, reason });
    }, delay).unref();
    this.#timers.add(timer);
  }
}
