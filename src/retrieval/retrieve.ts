import type { Passage } from '../indexing/passage.ts';

/** What to look for, and where: an absent filter means everywhere. */
export interface RetrievalQuery {
  readonly text: string;
  /** At most this many are kept. */
  readonly limit: number;
  readonly meetings?: readonly string[];
  readonly papers?: readonly string[];
  /** Exempt papers stay out unless the caller says that the reader may see them. */
  readonly exempt?: 'allowed';
  /** The same words are returned once, unless this is set: a public test set judges each copy by itself. */
  readonly repeats?: 'kept';
}

/** A passage with why it stands where it stands. Scores are comparable within one retrieval only. */
export interface ScoredPassage {
  readonly passage: Passage;
  readonly score: number;
  /** Part scores by name ("lexical", "vector", "meeting", "neighbours"), before weighting. */
  readonly parts: Readonly<Record<string, number>>;
  /** Why a rejected passage was rejected; null for kept ones. */
  readonly rejected: string | null;
}

export interface Retrieval {
  /** Best first. */
  readonly kept: readonly ScoredPassage[];
  readonly rejected: readonly ScoredPassage[];
  /** 0 to 1: how likely the kept passages hold an answer; calibrated on development sets. */
  readonly confidence: number;
}

export type Retrieve = (query: RetrievalQuery) => Promise<Retrieval>;
