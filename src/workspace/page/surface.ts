import { createContext, useCallback, useContext, useState } from 'react';
import type { Entry } from '../people/filled-in.ts';
import type { PageOutcome } from './acts.ts';

export interface PageTouch {
  readonly actionId: string;
  readonly blockId: string;
  readonly entry: string | string[] | null;
}

/** Where blocks stand: how to press something there and what has been filled in. */
export interface Surface {
  readonly entries: Record<string, Record<string, string | string[] | null>>;
  setEntry(blockId: string, actionId: string, entry: Entry): void;
  /** Errors beside fields, by block id. */
  readonly errors: Readonly<Record<string, string>>;
  press(touch: PageTouch): Promise<PageOutcome>;
  /** Asks the app for the options of an external menu; null where the place has none. */
  readonly suggest: ((touch: PageTouch, typed: string) => Promise<readonly unknown[]>) | null;
}

const Context = createContext<Surface | null>(null);

export const SurfaceProvider = Context.Provider;

export function useSurface(): Surface {
  const surface = useContext(Context);
  if (!surface) throw new Error('Blocks stand outside a surface.');
  return surface;
}

/** What is filled in on one surface, from nothing. */
export function useEntries(): [Surface['entries'], Surface['setEntry']] {
  const [entries, setEntries] = useState<Surface['entries']>({});
  const setEntry = useCallback((blockId: string, actionId: string, entry: Entry) => {
    const kept = typeof entry === 'string' || entry === null ? entry : [...entry];
    setEntries((all) => ({ ...all, [blockId]: { ...all[blockId], [actionId]: kept } }));
  }, []);
  return [entries, setEntry];
}
