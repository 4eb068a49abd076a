import type { Passage } from '../indexing/passage.ts';
import type { NodeKind } from '../papers/paper.ts';

/** Where to search: an absent filter means everywhere. Exempt papers are left out unless they are asked for by name of the right. */
export interface Scope {
  readonly meetings?: readonly string[];
  readonly papers?: readonly string[];
  readonly exempt?: 'allowed';
}

/** Where a passage stands, without its words: enough to weigh it beside its neighbours. */
export interface PassagePlace {
  /** The store's own number for the passage; it lives as long as the passage is unchanged. */
  readonly row: number;
  readonly kind: NodeKind;
  readonly paper: string;
  readonly meeting: string;
  readonly order: number;
}

export interface WordHit extends PassagePlace {
  /** BM25, higher is better. */
  readonly score: number;
}

/** What words alone find: passages, and the papers and meetings that speak of them as a whole. */
export interface WordHits {
  readonly passages: readonly WordHit[];
  readonly papers: ReadonlyMap<string, number>;
  readonly meetings: ReadonlyMap<string, number>;
}

/** Finds passages by words (BM25) and by the meaning of their sentences (cosine), never an exempt one outside the scope. */
export interface PassageSearch {
  byWords(words: readonly string[], scope: Scope, limit: number): WordHits;
  /** Best sentence of each passage, cosine similarity, best first. */
  byMeaning(vector: Float32Array, scope: Scope, limit: number): readonly WordHit[];
  read(rows: readonly number[]): ReadonlyMap<number, Passage>;
}

/** The library's own words, for mending typing errors and for knowing what it has never heard of. */
export interface Vocabulary {
  /** How many passages hold each of these stemmed words; absent means none. */
  frequencies(words: readonly string[]): ReadonlyMap<string, number>;
  /** Plain words of the library that begin with the same letter and differ little in length, with their frequency. */
  similarTo(word: string): readonly { readonly word: string; readonly count: number }[];
  /** Passages in all. */
  size(): number;
}
