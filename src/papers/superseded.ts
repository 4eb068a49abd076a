import type { Source } from './citation.ts';

/** A paragraph as an earlier version of its paper had it: no search returns it as current, but its reference still resolves. */
export interface Superseded extends Source {
  /** The paper it stood in. */
  readonly paper: string;
  /** The day the newer version was read, ISO. */
  readonly on: string;
  /** Where the paper says it now: the same reference where its words changed, another where it moved, null where it vanished. */
  readonly now: string | null;
}
