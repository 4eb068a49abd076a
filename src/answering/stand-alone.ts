import type { ModelSession } from './draft.ts';

/** Makes a question of a thread stand alone in words that were said there; gives it back unchanged where it cannot. */
export type StandAlone = (
  question: string,
  history: readonly { readonly question: string }[],
  session?: ModelSession,
) => Promise<string>;
