import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { readRetrievalSet } from './adapters/beir/read-retrieval-set.ts';
import { writeBriefingDocx } from './adapters/docx/write-briefing.ts';
import { createEmbeddings, type NamedEmbeddings } from './adapters/embeddings/create-embeddings.ts';
import { createFileReader } from './adapters/files/file-reader.ts';
import { readPrompts } from './adapters/files/prompts.ts';
import { readKnowledge } from './adapters/files/read-knowledge.ts';
import { readLibrary } from './adapters/files/read-library.ts';
import { rulesDigest } from './adapters/files/source-digest.ts';
import { HnswGraphStore } from './adapters/hnsw/graph-store.ts';
import type { DayBook } from './adapters/langchain/budget.ts';
import type { ModelWriter } from './adapters/langchain/open-model-writer.ts';
import { copyStore, type StoreCopy } from './adapters/sqlite/copy-store.ts';
import { eachGeneration } from './adapters/sqlite/generation.ts';
import { librarySchema } from './adapters/sqlite/library-schema.ts';
import { SqliteLibrarySource } from './adapters/sqlite/library-source.ts';
import { SqliteLibraryStore } from './adapters/sqlite/library-store.ts';
import { type SqliteDatabase, waitingForWriter } from './adapters/sqlite/open-database.ts';
import { openStore } from './adapters/sqlite/open-store.ts';
import { SqlitePassageSearch } from './adapters/sqlite/passage-search.ts';
import { openRecords, recordSchemas } from './adapters/sqlite/records.ts';
import { SqliteShelf } from './adapters/sqlite/shelf.ts';
import { storedAcronyms } from './adapters/sqlite/stored-acronyms.ts';
import { storedReadings } from './adapters/sqlite/stored-readings.ts';
import { SqliteVectorStore } from './adapters/sqlite/vector-store.ts';
import { SqliteVocabulary } from './adapters/sqlite/vocabulary.ts';
import { SqliteWordVectors } from './adapters/sqlite/word-vectors.ts';
import { openTraceExporters } from './adapters/tracing/open-exporters.ts';
import { createAdministration, createErrorMemory } from './administration.ts';
import { createAsk } from './answering/ask.ts';
import { exportTraces } from './answering/export-traces.ts';
import { createGlossary } from './answering/question/glossary.ts';
import { livingGlossary } from './answering/question/living-glossary.ts';
import { warmUp } from './answering/warm-up.ts';
import { createIngestApart } from './apart/create-ingest-apart.ts';
import type { CreateBriefing } from './briefing/briefing.ts';
import { createBriefing } from './briefing/create-briefing.ts';
import { isLargeLibrary, type LargeLibrary, libraryFor } from './briefing/large-library.ts';
import { createPolish } from './briefing/polish/polish.ts';
import { createTopicMap } from './briefing/topic-map.ts';
import type { Config } from './config.ts';
import { ingest, isUpToDate } from './indexing/ingest.ts';
import { liveGraph } from './indexing/open-graph.ts';
import { isLarge, toSources } from './indexing/to-sources.ts';
import { createIndicatorLibrary } from './indicators/indicator-library.ts';
import { readReadings } from './indicators/read-readings.ts';
import { keepHeapLean } from './lean-heap.ts';
import type { IngestRequest, Minutebook } from './minutebook.ts';
import { currentPapers } from './papers/current-papers.ts';
import { describeLibrary } from './papers/describe-library.ts';
import type { Paper } from './papers/paper.ts';
import { relateFiles } from './parsing/across-files/relate-files.ts';
import { checkRetrieval, type RetrievalCheck, type RunLine } from './retrieval/check/retrieval-check.ts';
import { createRetrieve } from './retrieval/create-retrieve.ts';
import { papersOn } from './retrieval/papers-on.ts';
import type { OtherWords } from './retrieval/question-words.ts';
import { WEIGHTS } from './retrieval/weights.ts';
import { type SlackStore, slackDeps } from './slack-deps.ts';

interface ComposeOptions {
  readonly log: Logger;
  /** Where large libraries are read: in a process of its own, or in this one, which is that process. */
  readonly ingests?: 'apart' | 'here';
}

const PROMPTS = fileURLToPath(new URL('../prompts', import.meta.url));
const SCHEMAS = [librarySchema, ...recordSchemas];

/** Joins the core to its adapters. Read it from top to bottom: it is the architecture. */
export async function compose(config: Config, { log, ingests = 'apart' }: ComposeOptions): Promise<Minutebook> {
  keepHeapLean();
  const warn = (line: string) => log.warn(line);
  const database = openStore(join(config.dataDir, 'minutebook.sqlite'), SCHEMAS, warn);
  const records = openRecords(database, config.keep);
  const { catalogue, catalogueFile, faults, ...knowledge } = await readKnowledge(config.knowledgeDir);
  for (const fault of faults) warn(fault);
  const acronyms = eachGeneration(database, () => storedAcronyms(database));
  const glossary = livingGlossary(knowledge.glossary, acronyms);
  const index = await openIndex(config, database, warn, glossary);

  const rules = rulesDigest([catalogueFile]);
  const reader = { ...createFileReader(undefined, (file) => index.library.asRead(file)), relate: relateFiles };
  const readPublicReadings = (papers: readonly Paper[]) =>
    readReadings(currentPapers(papers.filter(({ visibility }) => visibility === 'public')), catalogue);
  const remembered = new SqliteLibrarySource(database);
  const ingestApart = createIngestApart();
  const ingestFrom = async ({ paths = [], progress }: IngestRequest) => {
    const absolute = paths.map((path) => resolve(path));
    const received = await readLibrary(config.knowledgeDir, absolute.length > 0 ? absolute : undefined);
    const sources = toSources(received, reader);
    const options = { rules, relate: sources.relate, whole: true, ...(progress && { progress }) };
    if (ingests === 'apart' && isLarge(received.files) && !isUpToDate(sources.files, index, options)) {
      const result = await waitingForWriter(database, () =>
        ingestApart({ config, paths: absolute }, { progress, warn }),
      );
      acronyms();
      return result;
    }
    const result = await ingest(sources.files, { ...index, readReadings: readPublicReadings, log: warn }, options);
    remembered.remember(absolute);
    acronyms();
    return result;
  };

  const writer = await openWriter(config, records.modelDays);
  const errors = createErrorMemory();
  const indicators = eachGeneration(database, () => createIndicatorLibrary(storedReadings(database), catalogue));
  const reading = {
    retrieve: index.retrieve,
    shelf: index.shelf,
    words: { glossary, vocabulary: index.vocabulary, embedder: index.wordSense },
    indicators,
  };
  const quote = createAsk(reading);
  const byReading = createAsk({
    ...reading,
    ...(writer && { writer, standAlone: writer.standAlone }),
    onInstead(trouble, error) {
      if (error && trouble !== 'paused') errors.note(error.message);
      log.warn({ trouble, detail: error?.message }, 'Quoting stepped in for the model');
    },
    onFailure(reference, error) {
      errors.note(`${reference}: ${error instanceof Error ? error.message : String(error)}`);
      log.error({ reference, err: error }, 'A question could not be answered');
    },
  });
  const exporters = openTraceExporters(config.environment);
  const { ask, settle } = exportTraces(byReading, exporters, (to, error) =>
    log.warn({ to, detail: error instanceof Error ? error.message : String(error) }, 'A trace could not be sent'),
  );

  const papers = eachGeneration(database, () => index.library.papers());
  const currently = eachGeneration(database, () => currentPapers(papers()));
  const whole = { papers: currently, readings: () => indicators().readings };
  const large: LargeLibrary = {
    outlines: index.shelf.outlines,
    whole: (keys) => currentPapers(index.shelf.whole(keys)),
    speakingOf: (text) => papersOn(text, index.search, { vocabulary: index.vocabulary, glossary }),
    share: (stem) => (index.vocabulary.frequencies([stem]).get(stem) ?? 0) / index.vocabulary.size(),
    readings: whole.readings,
  };
  const brief = {
    retrieve: index.retrieve,
    glossary,
    topics: createTopicMap(knowledge.topics),
    ...(writer && {
      polish: createPolish({
        writer: writer.briefing,
        onInstead: (trouble, error) => log.warn({ trouble, detail: error?.message }, 'A briefing stays quoted'),
      }),
    }),
  };
  const briefing: CreateBriefing = (topic, options = {}) => {
    const library = isLargeLibrary(large.outlines()) ? libraryFor(topic, options, large) : whole;
    return createBriefing({ ...brief, library })(topic, options);
  };

  const digest = eachGeneration(database, () => index.library.digest());
  const slackStore: SlackStore = {
    records,
    shelf: index.shelf,
    counts: () => index.library.counts(),
    digest,
    papersOf: (meeting) => index.library.papersOf(meeting),
    superseded: () => index.library.superseded(),
    eachGeneration: (make) => eachGeneration(database, make),
  };
  const minutebook: Minutebook = {
    ingest: ingestFrom,
    refresh: (progress) => ingestFrom({ paths: remembered.paths(), ...(progress && { progress }) }),
    ask,
    lookUp: (query, period) => indicators().lookUp(query, period),
    indicators,
    briefing,
    briefingDocx: writeBriefingDocx,
    retrieve: index.retrieve,
    library: () => describeLibrary(index.library.parsedFiles(), index.library.superseded()),
    tryModel: async () => (writer ? writer.tryOut() : null),
    tracesTo: exporters.map(({ to }) => to),
    modelToday: () => records.modelDays.of(new Date().toISOString().slice(0, 10)),
    async warmUp() {
      await index.wordSense.prepare?.();
      await warmUp(quote, index.shelf, () => !database.open);
    },
    forgetOld: () => records.retention.sweep(Date.now()),
    forSlack: (slackLog) =>
      slackDeps(minutebook, slackStore, { tryAsking: (question) => quote({ question }), admin, log: slackLog }),
    close() {
      ingestApart.stop();
      const sending = settle();
      if (!sending) database.close();
      return sending?.finally(() => database.close());
    },
  };
  const admin = createAdministration({
    config,
    counts: slackStore.counts,
    digest,
    ingest: (progress) => minutebook.ingest({ progress }),
    errors,
    modelToday: minutebook.modelToday,
    tracesTo: minutebook.tracesTo,
  });
  return minutebook;
}

/** The store and what searches it. */
async function openIndex(config: Config, database: SqliteDatabase, warn: (line: string) => void, glossary: OtherWords) {
  const library = new SqliteLibraryStore(database);
  const vectors = new SqliteVectorStore(database);
  const graphs = new HnswGraphStore(join(config.dataDir, 'graph'));
  const wordSense = createEmbeddings('embedded', new SqliteWordVectors(database));
  const embeddings = await openEmbeddings(config, wordSense);
  const graph = liveGraph(vectors, graphs, embeddings.model, warn);
  const search = new SqlitePassageSearch(database, graph);
  const vocabulary = new SqliteVocabulary(database);
  return {
    library,
    search,
    vectors,
    graph,
    embeddings,
    /** Single words are compared on this machine, whatever the passages are embedded with: there are hundreds to a question. */
    wordSense,
    shelf: new SqliteShelf(database),
    vocabulary,
    retrieve: createRetrieve(search, embeddings, WEIGHTS, {
      vocabulary,
      glossary,
      onEmbeddingFailure: (error) =>
        warn(`A question was searched by its words alone: ${error instanceof Error ? error.message : String(error)}`),
    }),
  };
}

/** Hosted embeddings and models are loaded only where they are switched on. */
async function openEmbeddings(
  { embeddings, environment }: Config,
  embedded: NamedEmbeddings,
): Promise<NamedEmbeddings> {
  if (embeddings === 'embedded') return embedded;
  const { openHostedEmbeddings } = await import('./adapters/langchain/hosted-embeddings.ts');
  return openHostedEmbeddings(embeddings, environment);
}

async function openWriter(config: Config, book: DayBook): Promise<ModelWriter | null> {
  const { model, modelPrices: prices, environment: env } = config;
  if (model === 'none') return null;
  const { openModelWriter } = await import('./adapters/langchain/open-model-writer.ts');
  const { secondsPerAnswer, ...budget } = config.modelBudget;
  const limits = { ...budget, answerMs: 1000 * secondsPerAnswer };
  return openModelWriter({ model, env, prices, limits, book, prompts: readPrompts(PROMPTS) });
}

/** Copies the store into a folder, also while another process serves from it. */
export function composeBackup({ dataDir }: Config, folder: string): StoreCopy {
  return copyStore(join(dataDir, 'minutebook.sqlite'), folder);
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
    const { glossary } = await readKnowledge(config.knowledgeDir);
    const index = await openIndex({ ...config, dataDir }, database, () => undefined, createGlossary(glossary));
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
