import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRetrievalSet } from '../../src/adapters/beir/read-retrieval-set.ts';
import { composeRetrievalCheck } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { measure } from '../../src/retrieval/check/measures.ts';
import type { Contender } from './contender.ts';
import type { SetResult } from './jobs.ts';
import { collectedMb, seconds, spread } from './timing.ts';

const DEPTH = 100;

/** Minutebook by its own `retrieval-check`. */
export async function checkMinutebook(folder: string): Promise<SetResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
  try {
    const { check } = await composeRetrievalCheck(readConfig({ DATA_DIR: dataDir }), folder);
    const { documents, indexSeconds, queryMsP50: p50, queryMsP95: p95, ndcg10, recall5, recall10, mrr10 } = check;
    const measures = { ndcg10, recall5, recall10, mrr10 };
    return { ...measures, documents, indexSeconds, query: { p50, p95 }, memoryMb: collectedMb() };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A peer on the same passages and questions, to the same depth. */
export async function checkPeer(contender: Contender, folder: string): Promise<SetResult> {
  const { corpus, queries, relevant } = readRetrievalSet(folder);
  const documents = corpus.map(({ _id: id, title = '', text, metadata }) => ({
    id,
    title,
    text,
    group: metadata?.group ?? id,
  }));
  const indexSeconds = await seconds(() => contender.index(documents));
  const times: number[] = [];
  const questions: { ranked: readonly string[]; relevant: ReadonlyMap<string, number> }[] = [];
  for (const { _id, text } of queries) {
    const asked = performance.now();
    const ranked = await contender.search(text, DEPTH);
    times.push(performance.now() - asked);
    questions.push({ ranked, relevant: relevant.get(_id) ?? new Map() });
  }
  return {
    ...measure(questions),
    documents: documents.length,
    indexSeconds,
    query: spread(times),
    memoryMb: collectedMb(),
  };
}
