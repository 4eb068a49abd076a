import { join } from 'node:path';
import { HnswGraphStore } from '../../src/adapters/hnsw/graph-store.ts';
import { librarySchema } from '../../src/adapters/sqlite/library-schema.ts';
import { openDatabase } from '../../src/adapters/sqlite/open-database.ts';
import { SqliteVectorStore } from '../../src/adapters/sqlite/vector-store.ts';
import { unitVector } from '../../src/indexing/unit-vector.ts';
import type { RecallResult } from './jobs.ts';
import { developmentQuestions } from './questions.ts';
import { sameEmbeddings } from './same-embeddings.ts';
import { round } from './timing.ts';

const NEAREST = 10;

/** How many of the exactly nearest sentences the graph names among its ten; one that is exactly as near as the tenth counts too. */
export async function measureRecall(dataDir: string): Promise<RecallResult> {
  const database = openDatabase(join(dataDir, 'minutebook.sqlite'), [librarySchema]);
  const embeddings = sameEmbeddings();
  const set = new SqliteVectorStore(database).inUse(embeddings.model);
  const graph = new HnswGraphStore(join(dataDir, 'graph')).open(set);
  if ('problem' in graph) throw new Error(graph.problem);
  const made = await embeddings.embedDocuments(developmentQuestions());
  const questions = made.map((vector) => ({ vector: unitVector(vector), best: [] as number[] }));
  for (const [, vector] of set.vectors()) {
    for (const question of questions) {
      const near = dot(question.vector, vector);
      if (question.best.length === NEAREST && near <= (question.best[NEAREST - 1] ?? 0)) continue;
      question.best.push(near);
      question.best.sort((a, b) => b - a);
      question.best.length = Math.min(question.best.length, NEAREST);
    }
  }
  const right = questions.reduce((total, { vector, best }) => {
    const least = (best.at(-1) ?? 0) - ROUNDING;
    return total + graph.nearest(vector, NEAREST).filter(({ similarity }) => similarity >= least).length;
  }, 0);
  database.close();
  return { vectors: set.count, recall10: round(right / (NEAREST * questions.length), 3) };
}

const ROUNDING = 1e-5;

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
