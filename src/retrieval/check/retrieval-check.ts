import type { ParsedFile } from '../../papers/paper.ts';
import type { Retrieve } from '../retrieve.ts';
import { auroc } from './auroc.ts';
import { type Measures, measure } from './measures.ts';
import { asParsedFile, type RetrievalSet } from './retrieval-set.ts';

/** The contract's output of `retrieval-check`. */
export interface RetrievalCheck extends Measures {
  readonly queries: number;
  readonly documents: number;
  readonly indexSeconds: number;
  readonly queryMsP50: number;
  readonly queryMsP95: number;
  /** How well the confidence tells answerable questions from unanswerable ones (AUROC); only where the set has both. */
  readonly confidenceAuroc?: number;
}

/** A ranked passage of one question; ranks count from 1. */
export interface RunLine {
  readonly query: string;
  readonly document: string;
  readonly rank: number;
  readonly score: number;
}

/** An empty library that the check may fill: the same indexing and the same retrieval the bot uses. */
export interface CheckedLibrary {
  index(file: ParsedFile): Promise<void>;
  readonly retrieve: Retrieve;
}

const RUN_DEPTH = 100;

/** Indexes a public set and asks its questions, over the whole corpus. */
export async function checkRetrieval(
  set: RetrievalSet,
  library: CheckedLibrary,
): Promise<{ readonly check: RetrievalCheck; readonly run: readonly RunLine[] }> {
  const started = performance.now();
  await library.index(asParsedFile(set));
  const indexSeconds = (performance.now() - started) / 1000;
  const run: RunLine[] = [];
  const times: number[] = [];
  const sure: number[] = [];
  const questions: { ranked: string[]; relevant: ReadonlyMap<string, number> }[] = [];
  for (const { _id: query, text } of set.queries) {
    const asked = performance.now();
    const { kept, confidence } = await library.retrieve({ text, limit: RUN_DEPTH, repeats: 'kept' });
    sure.push(confidence);
    times.push(performance.now() - asked);
    const ranked = kept.map(({ passage }) => passage.id);
    questions.push({ ranked, relevant: set.relevant.get(query) ?? new Map() });
    run.push(...kept.map(({ passage, score }, index) => ({ query, document: passage.id, rank: index + 1, score })));
  }
  const unsure: number[] = [];
  for (const { text } of set.unanswerable ?? []) {
    unsure.push((await library.retrieve({ text, limit: RUN_DEPTH, repeats: 'kept' })).confidence);
  }
  const confidenceAuroc = auroc(sure, unsure);
  times.sort((a, b) => a - b);
  const percentile = (share: number) => Math.round(10 * (times[Math.floor(times.length * share)] ?? 0)) / 10;
  return {
    check: {
      ...measure(questions),
      queries: set.queries.length,
      documents: set.corpus.length,
      indexSeconds: Math.round(100 * indexSeconds) / 100,
      queryMsP50: percentile(0.5),
      queryMsP95: percentile(0.95),
      ...(confidenceAuroc !== null && { confidenceAuroc }),
    },
    run,
  };
}
