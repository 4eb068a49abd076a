import type { ParsedFile } from '../papers/paper.ts';
import type { Passage } from './passage.ts';

/** One file as it is kept: what parsing made of it, its passages, and the readings taken from it. */
export interface StoredFile {
  readonly parsed: ParsedFile;
  /** The file's digest joined with the digest of the rules that read it. */
  readonly digest: string;
  readonly passages: readonly Passage[];
  readonly readings: readonly unknown[];
}

export interface LibraryCounts {
  readonly papers: number;
  readonly meetings: number;
  readonly items: number;
  readonly paragraphs: number;
  readonly readings: number;
  readonly findings: number;
}

/** Keeps the library. A write happens wholly or not at all. */
export interface LibraryStore {
  /** Digests of files and of passages, by file name and by passage id. */
  stored(): { readonly files: ReadonlyMap<string, string>; readonly passages: ReadonlyMap<string, StoredPassage> };
  write(change: { readonly put: readonly StoredFile[]; readonly remove: readonly string[] }): void;
  counts(): LibraryCounts;
}

export interface StoredPassage {
  readonly digest: string;
  readonly file: string;
}

/** Keeps vectors by model and by the digest of the text they were made from. */
export interface VectorStore {
  /** The digests among these that have no vector yet. */
  missing(model: string, digests: readonly string[]): readonly string[];
  /** Texts of stored passages that have no vector of this model, by digest: after a change of model, all of them. */
  unembedded(model: string): ReadonlyMap<string, string>;
  put(model: string, vectors: ReadonlyMap<string, Float32Array>): void;
  /** The vectors in use, by the label the graph knows them under; and a digest of all that, which changes when they do. */
  inUse(model: string): VectorSet;
  /** Changes with every write of the library, by whichever process. */
  generation(): string;
}

export interface VectorSet {
  readonly model: string;
  readonly count: number;
  readonly digest: string;
  vectors(): Iterable<readonly [label: number, vector: Float32Array]>;
}

/** The nearest vectors of one set. */
export interface VectorGraph {
  readonly model: string;
  readonly digest: string;
  readonly count: number;
  /** Labels with cosine similarity, best first; `allow` leaves labels out before counting. */
  nearest(
    vector: Float32Array,
    limit: number,
    allow?: (label: number) => boolean,
  ): readonly { readonly label: number; readonly similarity: number }[];
}

/** Keeps the graph of a vector set on disk; what does not match the set is told, never served. */
export interface GraphStore {
  open(set: VectorSet): VectorGraph | { readonly problem: string };
  build(set: VectorSet, progress?: (done: number, total: number) => void): VectorGraph;
}
