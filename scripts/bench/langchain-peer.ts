import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { Document } from '@langchain/core/documents';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import type { Contender } from './contender.ts';
import { sameEmbeddings } from './same-embeddings.ts';

const BATCH = 1000;

/** LangChain's stock pipeline as its tutorials join it: split at 1,000 characters with 200 of overlap, embed, compare with every vector in memory. */
export function langchainPeer(): Contender {
  const store = new MemoryVectorStore(sameEmbeddings());
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 200 });
  return {
    async index(documents) {
      for (let from = 0; from < documents.length; from += BATCH) {
        const pages = documents
          .slice(from, from + BATCH)
          .map(
            ({ id, title, text }) =>
              new Document({ pageContent: title ? `${title}\n${text}` : text, metadata: { id } }),
          );
        await store.addDocuments(await splitter.splitDocuments(pages));
      }
    },
    async search(question, limit) {
      const found = await store.similaritySearch(question, 2 * limit);
      return [...new Set(found.map(({ metadata }) => String(metadata.id)))].slice(0, limit);
    },
  };
}
