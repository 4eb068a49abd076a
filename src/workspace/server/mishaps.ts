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

/** Mishaps lined up by method; each happens once. */
export class Mishaps {
  readonly #lined = new Map<string, Mishap[]>();

  /** Lets the next `times` calls of the method go wrong. */
  next(method: string, mishap: Mishap, times = 1): void {
    this.#lined.set(method, [...(this.#lined.get(method) ?? []), ...Array<Mishap>(times).fill(mishap)]);
  }

  take(method: string): Mishap | null {
    return this.#lined.get(method)?.shift() ?? null;
  }

  clear(): void {
    this.#lined.clear();
  }
}
