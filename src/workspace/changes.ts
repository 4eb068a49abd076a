import type { Message } from './message.ts';

/** Something that happened in the workspace. */
export type Change =
  | { readonly kind: 'posted'; readonly message: Message }
  | { readonly kind: 'changed'; readonly message: Message; readonly previous: Message }
  | { readonly kind: 'removed'; readonly message: Message }
  | { readonly kind: 'status'; readonly channel: string; readonly threadTs: string }
  | { readonly kind: 'prompts'; readonly channel: string }
  | { readonly kind: 'views'; readonly user: string }
  | { readonly kind: 'home'; readonly user: string }
  | { readonly kind: 'channels' }
  | { readonly kind: 'connection' }
  | { readonly kind: 'reset' };

/** Tells listeners what happened, in order. */
export class Changes {
  readonly #listeners = new Set<(change: Change) => void>();

  /** Calls `listener` for every change until the returned function is called. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
