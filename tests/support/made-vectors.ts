import { createHash } from 'node:crypto';
import type { VectorSet } from '../../src/indexing/library-store.ts';

/** Repeatable numbers between -1 and 1 (a linear congruential generator), so that a test never depends on chance. */
export function madeNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 2147483648 - 1;
  };
}

/** Vectors of length one around a few centres, as sentences on a few subjects are. Labels count from 1. */
export function madeVectors(count: number, dimensions: number, seed = 1): Float32Array[] {
  const next = madeNumbers(seed);
  const centres = Array.from({ length: 20 }, () => Array.from({ length: dimensions }, next));
  return Array.from({ length: count }, (_, index) => {
    const vector = Float32Array.from(centres[index % centres.length] ?? [], (value) => value + 1.5 * next());
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
}

export function madeVectorSet(vectors: readonly Float32Array[], model = 'made'): VectorSet {
  const digest = createHash('sha256').update(model);
  for (const vector of vectors) digest.update(vector);
  return {
    model,
    count: vectors.length,
    digest: digest.digest('hex'),
    earlier: [],
    labels: () => vectors.map((_, index) => index + 1),
    vectors: (labels) =>
      vectors.map((vector, index) => [index + 1, vector] as const).filter(([label]) => labels?.includes(label) ?? true),
  };
}
