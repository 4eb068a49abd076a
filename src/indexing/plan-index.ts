import type { Passage } from './passage.ts';

/** What an index update has to do: only added passages are embedded. */
export interface IndexPlan {
  readonly add: readonly Passage[];
  readonly keep: readonly Passage[];
  /** Ids of stored passages that are no longer in the papers. */
  readonly drop: readonly string[];
}

/** Compares what is stored (digest by passage id) with what the papers now say. A moved or renamed passage whose words are stored is kept. */
export function planIndex(stored: ReadonlyMap<string, string>, passages: readonly Passage[]): IndexPlan {
  const known = new Set(stored.values());
  const wanted = new Set(passages.map(({ digest }) => digest));
  return {
    add: passages.filter(({ digest }) => !known.has(digest)),
    keep: passages.filter(({ digest }) => known.has(digest)),
    drop: [...stored].filter(([, digest]) => !wanted.has(digest)).map(([id]) => id),
  };
}
