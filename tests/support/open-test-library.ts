import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddings, type NamedEmbeddings } from '../../src/adapters/embeddings/create-embeddings.ts';
import type { WordVectors } from '../../src/adapters/embeddings/distilled-embeddings.ts';
import { HnswGraphStore } from '../../src/adapters/hnsw/graph-store.ts';
import { librarySchema } from '../../src/adapters/sqlite/library-schema.ts';
import { SqliteLibraryStore } from '../../src/adapters/sqlite/library-store.ts';
import { openStore } from '../../src/adapters/sqlite/open-store.ts';
import { SqlitePassageSearch } from '../../src/adapters/sqlite/passage-search.ts';
import { SqliteVectorStore } from '../../src/adapters/sqlite/vector-store.ts';
import { SqliteVocabulary } from '../../src/adapters/sqlite/vocabulary.ts';
import { SqliteWordVectors } from '../../src/adapters/sqlite/word-vectors.ts';
import { type IngestOptions, ingest, type SourceFile } from '../../src/indexing/ingest.ts';
import { liveGraph } from '../../src/indexing/open-graph.ts';
import type { ParsedFile } from '../../src/papers/paper.ts';
import { createRetrieve } from '../../src/retrieval/create-retrieve.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';

/** A folder that `discard` takes away again. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-test-'));
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true }) };
}

const remembered = new Map<string, Float32Array>();

/** A store's word vectors, to which every word is known that any library of this process ever met. */
function rememberWords(store: WordVectors): WordVectors {
  return {
    get(model, words) {
      const kept = new Map(store.get(model, words));
      const met = words.flatMap((word): [string, Float32Array][] => {
        const vector = kept.has(word) ? undefined : remembered.get(`${model} ${word}`);
        return vector ? [[word, vector]] : [];
      });
      if (met.length > 0) store.put(model, new Map(met));
      return new Map([...kept, ...met]);
    },
    put(model, vectors) {
      for (const [word, vector] of vectors) remembered.set(`${model} ${word}`, vector);
      store.put(model, vectors);
    },
  };
}

/** A real library in a folder, joined as the app joins it; `embeddings` may be a fake. */
export function openTestLibrary(dataDir: string, makeEmbeddings?: () => NamedEmbeddings) {
  const logged: string[] = [];
  const log = (line: string) => logged.push(line);
  const database = openStore(join(dataDir, 'minutebook.sqlite'), [librarySchema], log);
  const library = new SqliteLibraryStore(database);
  const vectors = new SqliteVectorStore(database);
  const graphs = new HnswGraphStore(join(dataDir, 'graph'));
  const embeddings = makeEmbeddings?.() ?? createEmbeddings('embedded', rememberWords(new SqliteWordVectors(database)));
  const graph = liveGraph(vectors, graphs, embeddings.model, log);
  const search = new SqlitePassageSearch(database, graph);
  const vocabulary = new SqliteVocabulary(database);
  const ports = { library, vectors, graph, embeddings, readReadings: () => [], log };
  return {
    ...ports,
    logged,
    database,
    graphs,
    search,
    vocabulary,
    retrieve: createRetrieve(search, embeddings, WEIGHTS, { vocabulary }),
    ingest: (files: readonly SourceFile[], options?: Partial<IngestOptions>) =>
      ingest(files, ports, { rules: 'test', whole: true, ...options }),
    index: async (file: ParsedFile) => {
      await ingest([{ file: file.file, digest: file.digest, parse: () => file }], ports, {
        rules: 'test',
        whole: true,
      });
    },
    close: () => database.close(),
  };
}
