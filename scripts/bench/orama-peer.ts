import { create, insertMultiple, search } from '@orama/orama';
import type { Contender } from './contender.ts';
import { sameEmbeddings } from './same-embeddings.ts';

const BATCH = 1000;

/** Orama's hybrid search with its own weights (half words, half vectors), one vector for each passage. Its own threshold of similarity, 0.8, would leave nearly every vector out. */
export function oramaPeer(): Contender {
  const embeddings = sameEmbeddings();
  const database = create({
    schema: { id: 'string', title: 'string', text: 'string', embedding: 'vector[512]' } as const,
  });
  return {
    async index(documents) {
      for (let from = 0; from < documents.length; from += BATCH) {
        const batch = documents.slice(from, from + BATCH);
        const vectors = await embeddings.embedDocuments(batch.map(({ title, text }) => `${title} ${text}`));
        const records = batch.map(({ id, title, text }, at) => ({ id, title, text, embedding: vectors[at] ?? [] }));
        await insertMultiple(database, records, BATCH);
      }
    },
    async search(question, limit) {
      const value = await embeddings.embedQuery(question);
      const found = await search(database, {
        mode: 'hybrid',
        term: question,
        properties: ['title', 'text'],
        vector: { value, property: 'embedding' },
        similarity: 0.3,
        limit,
      });
      return found.hits.map(({ id }) => id);
    },
  };
}
