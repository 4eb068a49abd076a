import type { Measures } from '../../src/retrieval/check/measures.ts';
import type { Spread, Times } from './timing.ts';

export const PEERS = ['langchain', 'orama', 'minisearch'] as const;
export type Peer = (typeof PEERS)[number];

/** One measurement, made in a process of its own so that its memory is its own. */
export type Job =
  | { readonly kind: 'set'; readonly contender: Peer | 'minutebook'; readonly folder: string }
  | { readonly kind: 'made'; readonly contender: Peer; readonly paragraphs: number }
  | { readonly kind: 'ingest'; readonly paragraphs: number; readonly dataDir: string; readonly papersDir: string }
  | { readonly kind: 'serve'; readonly dataDir: string; readonly papersDir: string | null }
  | { readonly kind: 'cold'; readonly dataDir: string }
  | { readonly kind: 'recall'; readonly dataDir: string }
  | { readonly kind: 'briefing'; readonly dataDir: string }
  | { readonly kind: 'parser' }
  | { readonly kind: 'ablation-set'; readonly folder: string }
  | { readonly kind: 'ablation-papers'; readonly questions: string };

export interface SetResult extends Measures {
  readonly documents: number;
  readonly indexSeconds: number;
  readonly query: Spread;
  readonly memoryMb: number;
}

export interface MadeResult {
  readonly documents: number;
  readonly indexSeconds: number;
  /** How many questions were asked: fewer where each takes long. */
  readonly asked: number;
  readonly query: Spread;
  readonly memoryMb: number;
}

export interface IngestResult {
  readonly passages: number;
  readonly indexSeconds: number;
  /** Processor time of it. */
  readonly indexCpuSeconds: number;
  /** The most that the process and the one that read for it held at once. */
  readonly peakMb: number;
  /** Of the same ingest into a new store that knows the words already; null for large libraries, whose words are few beside their passages. */
  readonly knownWordsSeconds: number | null;
  /** Of an ingest after one paper changed. */
  readonly oneChangedSeconds: number;
  /** Of an ingest after one paper in a hundred changed. */
  readonly hundredthChangedSeconds: number;
  readonly diskMb: number;
}

export interface ServeResult {
  /** From an empty process to a library that is up to date, as `npm start` is ready then; and the processor time of it. */
  readonly readySeconds: number;
  readonly readyCpuSeconds: number;
  /** From an empty process to the first answer. */
  readonly startSeconds: number;
  readonly search: Times;
  readonly ask: Times;
  /** The greater of what the process held after the questions, and after briefings, a changed paper and questions again. */
  readonly memoryMb: number;
  /** The most it held at any moment. */
  readonly mostMb: number;
}

export interface ColdResult {
  readonly indexSeconds: number;
  readonly passages: number;
}

export interface RecallResult {
  readonly vectors: number;
  readonly recall10: number;
}

export interface BriefingResult {
  /** The first briefing of a process that has just opened its store, and the same again. */
  readonly firstMs: number;
  /** Processor time of it: what a busy machine does not lengthen. */
  readonly firstCpuMs: number;
  readonly secondMs: number;
  /** How many lines it held, tables apart. */
  readonly lines: number;
  /** Briefings on other topics, one after the other. */
  readonly others: Times;
}

export interface ParserResult {
  /** Of made papers of plain paragraphs. */
  readonly megabytes: number;
  readonly mbPerSecond: number;
  /** Of the library's own papers, their words varied from pass to pass. */
  readonly ownMegabytes: number;
  /** In a process that has parsed nothing before. */
  readonly ownFirstMs: number;
  readonly ownMbPerSecond: number;
}

export interface AblationResult {
  readonly questions: number;
  /** One for each configuration, in their order. */
  readonly scores: readonly number[];
}
