import { createEmbeddings } from '../../src/adapters/embeddings/create-embeddings.ts';

/** Minutebook's own embeddings for its peers, with word vectors kept in memory instead of in the store. */
export function sameEmbeddings() {
  const known = new Map<string, Float32Array>();
  return createEmbeddings('embedded', {
    get: (_, words) =>
      new Map(words.flatMap((word) => (known.has(word) ? [[word, known.get(word) ?? new Float32Array()]] : []))),
    put(_, vectors) {
      for (const [word, vector] of vectors) known.set(word, vector);
    },
  });
}
