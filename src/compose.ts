import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { readRetrievalSet } from './adapters/beir/read-retrieval-set.ts';
import { createEmbeddings } from './adapters/embeddings/create-embeddings.ts';
import { readGlossary } from './adapters/files/read-glossary.ts';
import { readLibrary } from './adapters/files/read-library.ts';
import { rulesDigest } from './adapters/files/source-digest.ts';
import { HnswGraphStore } from './adapters/hnsw/graph-store.ts';
import { librarySchema } from './adapters/sqlite/library-schema.ts';
import { SqliteLibrarySource } from './adapters/sqlite/library-source.ts';
import { SqliteLibraryStore } from './adapters/sqlite/library-store.ts';
import type { SqliteDatabase } from './adapters/sqlite/open-database.ts';
import { openStore } from './adapters/sqlite/open-store.ts';
import { SqlitePassageSearch } from './adapters/sqlite/passage-search.ts';
import { SqliteShelf } from './adapters/sqlite/shelf.ts';
import { SqliteVectorStore } from './adapters/sqlite/vector-store.ts';
import { SqliteVocabulary } from './adapters/sqlite/vocabulary.ts';
import { SqliteWordVectors } from './adapters/sqlite/word-vectors.ts';
import { type Ask, createAsk } from './answering/ask.ts';
import { createGlossary } from './answering/question/glossary.ts';
import type { Config } from './config.ts';
import {
  type IngestPorts,
  type IngestProgress,
  type IngestResult,
  ingest,
  type SourceFile,
} from './indexing/ingest.ts';
import { liveGraph } from './indexing/open-graph.ts';
import { digestOf } from './indexing/to-passages.ts';
import { emptyCatalogue } from './indicators/catalogue.ts';
import { readReadings } from './indicators/read-readings.ts';
import { type DescribedLibrary, describeLibrary } from './papers/describe-library.ts';
import type { Finding } from './papers/finding.ts';
import type { Paper, ParsedFile } from './papers/paper.ts';
import { parseFile } from './parsing/parse-file.ts';
import { relateFiles } from './parsing/relate-files.ts';
import { checkRetrieval, type RetrievalCheck, type RunLine } from './retrieval/check/retrieval-check.ts';
import { createRetrieve } from './retrieval/create-retrieve.ts';
import type { Retrieve } from './retrieval/retrieve.ts';
import { WEIGHTS } from './retrieval/weights.ts';

export interface IngestRequest {
  /** Files instead of those of the knowledge folder; empty or absent means the knowledge folder. */
  readonly paths?: readonly string[];
  readonly progress?: IngestProgress;
}

/** What Minutebook can do, whoever asks: Slack, the shell or a test. */
export interface Minutebook {
  /** Brings the index up to date with the papers of the knowledge folder, or with the files given, and remembers which. */
  ingest(request: IngestRequest): Promise<IngestResult>;
  /** Brings the index up to date with what it was last read from. */
  refresh(progress?: IngestProgress): Promise<IngestResult>;
  readonly ask: Ask;
  readonly retrieve: Retrieve;
  library(): DescribedLibrary;
  close(): Promise<void>;
}

/** Joins the core to its adapters. Read it from top to bottom: it is the architecture. */
export async function compose(config: Config, { log }: { readonly log: Logger }): Promise<Minutebook> {
  const warn = (line: string) => log.warn(line);
  const database = openStore(join(config.dataDir, 'minutebook.sqlite'), [librarySchema], warn);
  const index = openIndex(config, database, warn);
  const glossary = createGlossary(await readGlossary(config.knowledgeDir));
  const ports = { readReadings: (papers: readonly Paper[]) => readReadings(papers, emptyCatalogue), log: warn };
  const source = new SqliteLibrarySource(database);
  const ingestFrom = async ({ paths = [], progress }: IngestRequest) => {
    const result = await bringUpToDate(config, index, ports, {
      paths: paths.map((path) => resolve(path)),
      ...(progress && { progress }),
    });
    source.remember(paths.map((path) => resolve(path)));
    return result;
  };
  return {
    ingest: ingestFrom,
    refresh: (progress) => ingestFrom({ paths: source.paths(), ...(progress && { progress }) }),
    ask: createAsk({
      retrieve: index.retrieve,
      shelf: index.shelf,
      words: { glossary, vocabulary: index.vocabulary, embedder: index.embeddings },
    }),
    retrieve: index.retrieve,
    library: () => describeLibrary(index.library.parsedFiles()),
    close: async () => void database.close(),
  };
}

/** The store and what searches it. */
function openIndex(config: Config, database: SqliteDatabase, warn: (line: string) => void) {
  const library = new SqliteLibraryStore(database);
  const vectors = new SqliteVectorStore(database);
  const graphs = new HnswGraphStore(join(config.dataDir, 'graph'));
  const embeddings = createEmbeddings(config.embeddings, new SqliteWordVectors(database));
  const graph = liveGraph(vectors, graphs, embeddings.model, warn);
  const search = new SqlitePassageSearch(database, graph);
  return {
    library,
    vectors,
    graphs,
    embeddings,
    shelf: new SqliteShelf(database),
    vocabulary: new SqliteVocabulary(database),
    retrieve: createRetrieve(search, embeddings, WEIGHTS),
  };
}

type Index = ReturnType<typeof openIndex>;

/** Reads what changed since the last time, or everything where a file, a note or the code that reads them is new: files relate to each other. */
async function bringUpToDate(
  config: Config,
  index: Index,
  ports: Pick<IngestPorts, 'readReadings' | 'log'>,
  { paths = [], progress }: IngestRequest,
): Promise<IngestResult> {
  const { files, findings } = await readLibrary(config.knowledgeDir, paths.length > 0 ? paths : undefined);
  const digests = files.map(({ file, bytes, knowledge }) =>
    createHash('sha256')
      .update(JSON.stringify([file, knowledge]))
      .update(bytes)
      .digest('hex'),
  );
  const rules = digestOf([rulesDigest([join(config.knowledgeDir, 'indicators.yml')]), ...digests]);
  let related: Map<string, ParsedFile> | undefined;
  const parseAll = () => new Map(relateFiles(files.map(parseFile)).map((parsed) => [parsed.file, parsed]));
  const sources = files.map(
    ({ file }, position): SourceFile => ({
      file,
      digest: digests[position] ?? '',
      parse() {
        related ??= parseAll();
        const parsed = related.get(file);
        if (!parsed) throw new Error(`${file} was not parsed`);
        return parsed;
      },
    }),
  );
  return ingest(
    [...sources, ...unread(findings)],
    { ...index, ...ports },
    { rules, whole: true, ...(progress && { progress }) },
  );
}

/** Files that could not be read stand in the library with their findings alone. */
function unread(findings: readonly Finding[]): SourceFile[] {
  const files = [...new Set(findings.map(({ place }) => place?.file ?? ''))];
  return files.map((file) => {
    const own = findings.filter(({ place }) => (place?.file ?? '') === file);
    const digest = digestOf([JSON.stringify(own)]);
    return { file, digest, parse: () => ({ file, digest, papers: [], findings: own, furniture: [] }) };
  });
}

/** Runs the retrieval check with the bot's own indexing and retrieval, in a folder of its own that is taken away again. */
export async function composeRetrievalCheck(
  config: Config,
  folder: string,
): Promise<{ readonly check: RetrievalCheck; readonly run: readonly RunLine[] }> {
  const set = readRetrievalSet(folder);
  const dataDir = mkdtempSync(join(tmpdir(), 'minutebook-check-'));
  const database = openStore(join(dataDir, 'minutebook.sqlite'), [librarySchema], () => undefined);
  try {
    const index = openIndex({ ...config, dataDir }, database, () => undefined);
    return await checkRetrieval(set, {
      retrieve: index.retrieve,
      index: async (file) => {
        const source = { file: file.file, digest: file.digest, parse: () => file };
        await ingest([source], { ...index, readReadings: () => [], log: () => undefined }, { rules: '', whole: true });
      },
    });
  } finally {
    database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
