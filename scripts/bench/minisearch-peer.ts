import MiniSearch from 'minisearch';
import type { Contender } from './contender.ts';

/** MiniSearch as it comes: BM25 over any of the question's words. */
export function minisearchPeer(): Contender {
  const search = new MiniSearch({ fields: ['title', 'text'], storeFields: [] });
  return {
    async index(documents) {
      search.addAll(documents);
    },
    search: async (question, limit) =>
      search
        .search(question)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}
