import { createContext, useContext } from 'react';
import type { Act } from '../server/act.ts';
import type { Snapshot } from '../server/snapshot.ts';
import type { PageOutcome } from './acts.ts';

/** What every part of the page may need: what is seen, and a way to act that says what went wrong. */
export interface PageContext {
  readonly seen: Snapshot;
  readonly theme: 'light' | 'dark';
  do(asked: Act): Promise<PageOutcome>;
  openThread(channel: string, ts: string): void;
  /** Tells the person something in passing. */
  notify(text: string): void;
}

const Context = createContext<PageContext | null>(null);

export const PageProvider = Context.Provider;

export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error('A part of the page stands outside the page.');
  return page;
}
