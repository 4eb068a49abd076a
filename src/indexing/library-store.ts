import type { ParsedFile } from '../papers/paper.ts';
import type { Passage } from './passage.ts';

/** What a file in the store was made from, to tell what has to be made again. All SHA-256, hexadecimal. */
export interface FileDigests {
  /** Of the file as received, with what is known beside it. */
  readonly received: string;
  /** Of the rules that read it. */
  readonly rules: string;
  /** Of what it says once it is related to the other files. */
  readonly related: string;
}

/** A file as it was read, for itself, and as it stands beside the others. */
export interface ReadFile {
  readonly read: ParsedFile;
  /** What it says beside the others. */
  readonly related: ParsedFile;
  readonly digests: FileDigests;
}

/** One file as it is kept, with its passages and the readings taken from it. */
export interface StoredFile extends ReadFile {
  readonly passages: readonly Passage[];
  readonly readings: readonly unknown[];
}

/** What a write does to the library. A file is in one of the three at most. */
export interface LibraryChange {
  readonly put: readonly StoredFile[];
  /** Files that were read again and say what they said. */
  readonly reread: readonly ReadFile[];
  /** Names of files that are gone. */
  readonly remove: readonly string[];
}

/** What the library holds now; each part is read when it is asked for. */
export interface StoredLibrary {
  /** By file name. */
  readonly files: ReadonlyMap<string, FileDigests>;
  /** How many passages there are. */
  size(): number;
  /** By passage id. */
  passages(): ReadonlyMap<string, StoredPassage>;
  /** A file as it was read before it was related to others; undefined where there is none of that name. */
  asRead(file: string): ParsedFile | undefined;
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
  stored(): StoredLibrary;
  write(change: LibraryChange): void;
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
  /** Texts of stored passages, or of public ones only, that have no vector of this model, by digest: after a change of model, all of them. */
  unembedded(model: string, publicOnly?: boolean): ReadonlyMap<string, string>;
  put(model: string, vectors: ReadonlyMap<string, Float32Array>): void;
  /** How many numbers the vectors of this model have; null where there are none. */
  dimensions(model: string): number | null;
  /** Forgets every vector of this model. */
  forget(model: string): void;
  /** The vectors in use, by the label the graph knows them under; and a digest of all that, which changes when they do. */
  inUse(model: string): VectorSet;
  /** Changes with every write of the library, by whichever process. */
  generation(): string;
}

export interface VectorSet {
  readonly model: string;
  readonly count: number;
  readonly digest: string;
  /** Digests of earlier sets of the same store: what a label stood for in them it still stands for. */
  readonly earlier: readonly string[];
  labels(): readonly number[];
  /** Those of these labels, or all. */
  vectors(labels?: readonly number[]): Iterable<readonly [label: number, vector: Float32Array]>;
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
  /** Gives its memory back at once, which may be half a gigabyte; it finds nothing afterwards. */
  close(): void;
}

/** Keeps the graph of a vector set on disk; what does not match the set is told, never served. */
export interface GraphStore {
  /** Whether one of this set is kept, as far as a look at it from outside tells: only opening it reads all of it. */
  has(set: VectorSet): boolean;
  open(set: VectorSet): VectorGraph | { readonly problem: string };
  build(set: VectorSet, progress?: (done: number, total: number) => void): VectorGraph;
}
