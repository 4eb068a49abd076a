import { randomBytes } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** A trigger id opens one view and lives this long (docs.slack.dev/interactivity). */
const TRIGGER_LIFE_MS = 3000;
const RESPONSE_LIFE_MS = 30 * 60_000;
const RESPONSE_USES = 5;

/** Where a `response_url` leads: one person's view of one place, and the message it belongs to. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  readonly threadTs: string | null;
  readonly messageTs: string | null;
}

/** Slack's short-lived permissions: trigger ids for views and response addresses for replies. */
export class Tickets {
  readonly #triggers = new Map<string, { user: string; until: number; viewId: string | null }>();
  readonly #responses = new Map<string, { target: ResponseTarget; until: number; left: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** A trigger id for the person; `viewId` where the interaction happened inside a view. */
  trigger(user: string, viewId: string | null = null): string {
    const id = `${this.#now()}.${randomBytes(6).toString('hex')}`;
    this.#triggers.set(id, { user, until: this.#now() + TRIGGER_LIFE_MS, viewId });
    setTimeout(() => this.#triggers.delete(id), TRIGGER_LIFE_MS * 10).unref();
    return id;
  }

  /** Uses up a trigger id: `invalid_trigger_id`, `expired_trigger_id`, `exchanged_trigger_id`. */
  redeem(id: string): { user: string; viewId: string | null } {
    const known = this.#triggers.get(id);
    if (!known) throw new Refusal('invalid_trigger_id');
    if (known.until < 0) throw new Refusal('exchanged_trigger_id');
    if (known.until < this.#now()) throw new Refusal('expired_trigger_id');
    this.#triggers.set(id, { ...known, until: -1 });
    return known;
  }

  /** A response address; the caller puts the server in front. */
  response(target: ResponseTarget): string {
    const key = randomBytes(12).toString('hex');
    this.#responses.set(key, { target, until: this.#now() + RESPONSE_LIFE_MS, left: RESPONSE_USES });
    setTimeout(() => this.#responses.delete(key), RESPONSE_LIFE_MS * 2).unref();
    return key;
  }

  /** Spends one use: `used_url` after five, `expired_url` after thirty minutes. */
  spend(key: string): ResponseTarget {
    const known = this.#responses.get(key);
    if (!known) throw new Refusal('invalid_url');
    if (known.until < this.#now()) throw new Refusal('expired_url');
    if (known.left === 0) throw new Refusal('used_url');
    known.left -= 1;
    return known.target;
  }
}
