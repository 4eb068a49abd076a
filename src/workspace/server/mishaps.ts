import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { sendJson } from './reply.ts';

/** Something that goes wrong with the next call of a method, so that tests can see the app cope. */
export type Mishap =
  /** Slack answers `{ ok: false, error }`. */
  | { readonly kind: 'refused'; readonly error: string }
  /** Slack answers 429 with `Retry-After`. */
  | { readonly kind: 'rate-limited'; readonly seconds: number }
  /** Slack answers with another status. */
  | { readonly kind: 'status'; readonly status: number }
  /** The call takes effect but its answer never arrives. */
  | { readonly kind: 'lost-answer' }
  /** The call neither takes effect nor is answered. */
  | { readonly kind: 'lost-call' }
  /** The answer takes this long. */
  | { readonly kind: 'slow'; readonly ms: number };

/** Mishaps lined up by method, or by `response_url` for the response addresses; each happens once. */
export class Mishaps {
  readonly #lined = new Map<string, Mishap[]>();
  #chance: (method: string) => Mishap | null = () => null;

  /** Lets the next `times` calls of the method go wrong. */
  next(method: string, mishap: Mishap, times = 1): void {
    this.#lined.set(method, [...(this.#lined.get(method) ?? []), ...Array<Mishap>(times).fill(mishap)]);
  }

  /** Decides about every call for which nothing is lined up. */
  byChance(choose: (method: string) => Mishap | null): void {
    this.#chance = choose;
  }

  take(method: string): Mishap | null {
    return this.#lined.get(method)?.shift() ?? this.#chance(method);
  }

  clear(): void {
    this.#lined.clear();
    this.#chance = () => null;
  }
}

/** Lets a mishap happen to a request; true where the request is over with it. */
export async function happens(mishap: Mishap, response: ServerResponse): Promise<boolean> {
  switch (mishap.kind) {
    case 'refused':
      sendJson(response, 200, { ok: false, error: mishap.error });
      return true;
    case 'rate-limited':
      sendJson(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(mishap.seconds) });
      return true;
    case 'status':
      sendJson(response, mishap.status, { ok: false, error: 'internal_error' });
      return true;
    case 'lost-answer':
    case 'lost-call':
      response.destroy();
      return true;
    case 'slow':
      await wait(mishap.ms);
      return false;
    default:
      return mishap satisfies never;
  }
}
