import type { Passage } from '../indexing/passage.ts';
import type { NodeKind } from '../papers/paper.ts';

/** Where to search: an absent filter means everywhere. Exempt papers are left out unless the reader may see them. */
export interface Scope {
  readonly meetings?: readonly string[];
  readonly papers?: readonly string[];
  readonly exempt?: 'allowed';
}

/** A phrase as stemmed words. */
export type Phrase = readonly string[];

/** What to look for by words, all stemmed. */
export interface WordQuery {
  readonly words: readonly string[];
  /** Words that stand side by side in the question. */
  readonly pairs: readonly Phrase[];
  /** Other words for the same things, from a glossary or a typing error mended: for each thing, the ways to say it. */
  readonly others: readonly (readonly Phrase[])[];
}

/** Where a passage stands, without its words: enough to weigh it beside its neighbours. */
export interface PassagePlace {
  /** The store's own number for the passage; it lives as long as the passage is unchanged. */
  readonly row: number;
  readonly kind: NodeKind;
  readonly paper: string;
  readonly meeting: string;
  readonly order: number;
  /** How many public passages its paper has. */
  readonly paperSize: number;
}

/** BM25 of one passage for each part of the query, higher is better. */
export interface WordHit extends PassagePlace {
  readonly words: number;
  readonly pairs: number;
  readonly others: number;
}

/** What words alone find: passages, and the papers and meetings that speak of them as a whole. */
export interface WordHits {
  readonly passages: readonly WordHit[];
  readonly papers: ReadonlyMap<string, number>;
  readonly meetings: ReadonlyMap<string, number>;
  /** The weights of the query's words summed, whether found or not: what a passage with all of them could begin to reach. */
  readonly possible: number;
}

/** Cosine of a passage's best sentence, and of its sentences taken together. */
export interface MeaningHit extends PassagePlace {
  readonly best: number;
  readonly whole: number;
}

/** Finds passages by words (BM25) and by the meaning of their sentences (cosine), never an exempt one outside the scope. */
export interface PassageSearch {
  byWords(query: WordQuery, scope: Scope, limit: number): WordHits;
  /** The nearest passages, and beside them those of `also`, however far. */
  byMeaning(vector: Float32Array, scope: Scope, limit: number, also: readonly number[]): readonly MeaningHit[];
  read(rows: readonly number[]): ReadonlyMap<number, Passage>;
}

/** The library's own words, for mending typing errors and for knowing what it has never heard of. Never a word of an exempt paper. */
export interface Vocabulary {
  /** How many passages hold each of these stemmed words; absent means none. */
  frequencies(words: readonly string[]): ReadonlyMap<string, number>;
  /** Stemmed words of the library that begin with the same letter and differ little in length, with their frequency. */
  similarTo(word: string): readonly { readonly word: string; readonly count: number }[];
  /** Passages in all. */
  size(): number;
}
