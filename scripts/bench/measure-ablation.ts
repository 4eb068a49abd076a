import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRetrievalSet } from '../../src/adapters/beir/read-retrieval-set.ts';
import { createEmbeddings } from '../../src/adapters/embeddings/create-embeddings.ts';
import { createFileReader } from '../../src/adapters/files/file-reader.ts';
import { readKnowledge } from '../../src/adapters/files/read-knowledge.ts';
import { readLibrary } from '../../src/adapters/files/read-library.ts';
import { HnswGraphStore } from '../../src/adapters/hnsw/graph-store.ts';
import { eachGeneration } from '../../src/adapters/sqlite/generation.ts';
import { librarySchema } from '../../src/adapters/sqlite/library-schema.ts';
import { SqliteLibraryStore } from '../../src/adapters/sqlite/library-store.ts';
import { openDatabase } from '../../src/adapters/sqlite/open-database.ts';
import { SqlitePassageSearch } from '../../src/adapters/sqlite/passage-search.ts';
import { storedAcronyms } from '../../src/adapters/sqlite/stored-acronyms.ts';
import { SqliteVectorStore } from '../../src/adapters/sqlite/vector-store.ts';
import { SqliteVocabulary } from '../../src/adapters/sqlite/vocabulary.ts';
import { SqliteWordVectors } from '../../src/adapters/sqlite/word-vectors.ts';
import { livingGlossary } from '../../src/answering/question/living-glossary.ts';
import { ingest } from '../../src/indexing/ingest.ts';
import { liveGraph } from '../../src/indexing/open-graph.ts';
import { plainWords } from '../../src/indexing/search-words.ts';
import { toSources } from '../../src/indexing/to-sources.ts';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { measure } from '../../src/retrieval/check/measures.ts';
import { asParsedFile } from '../../src/retrieval/check/retrieval-set.ts';
import { createRetrieve } from '../../src/retrieval/create-retrieve.ts';
import type { Retrieve } from '../../src/retrieval/retrieve.ts';
import { CONFIGURATIONS } from './configurations.ts';
import type { AblationResult } from './jobs.ts';
import { round } from './timing.ts';

const KNOWLEDGE = new URL('../../knowledge', import.meta.url).pathname;
const QUESTIONS = new URL('../../tests/evaluation/', import.meta.url).pathname;
/** A set of more questions is asked only every fourth. */
const MANY = 1000;
const DEPTH = 10;
const BEST = 5;

/** nDCG@10 of a public set by every configuration of the search. */
export async function measureSetAblation(folder: string): Promise<AblationResult> {
  const set = readRetrievalSet(folder);
  const every = set.queries.length > MANY ? 4 : 1;
  const queries = set.queries.filter((_, index) => index % every === 0);
  const file = asParsedFile(set);
  const sources = [{ file: file.file, digest: file.digest, parse: () => file }];
  const scores = await inEachConfiguration({ files: sources }, async (retrieve) => {
    const ranked = [];
    for (const { _id, text } of queries) {
      const { kept } = await retrieve({ text, limit: DEPTH, repeats: 'kept' });
      ranked.push({ ranked: kept.map(({ passage }) => passage.id), relevant: set.relevant.get(_id) ?? new Map() });
    }
    return measure(ranked).ndcg10;
  });
  return { questions: queries.length, scores };
}

/** How many questions over the papers have all their evidence within the best five passages, by every configuration. */
export async function measurePapersAblation(name: string): Promise<AblationResult> {
  const questions = readFileSync(join(QUESTIONS, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): { question: string; evidence?: string[][]; history?: unknown[] } => JSON.parse(line))
    .filter(({ evidence = [], history = [] }) => evidence.length > 0 && history.length === 0);
  const reader = { ...createFileReader(), relate: relateFiles };
  const scores = await inEachConfiguration(toSources(await readLibrary(KNOWLEDGE), reader), async (retrieve) => {
    let whole = 0;
    for (const { question, evidence = [] } of questions) {
      const { kept } = await retrieve({ text: question, limit: BEST });
      const texts = kept.map(({ passage }) => ` ${plainWords(passage.source.text).join(' ')} `);
      const held = (words: string) => texts.some((text) => text.includes(` ${plainWords(words).join(' ')} `));
      if (evidence.every((ways) => ways.some(held))) whole += 1;
    }
    return round(whole / questions.length, 3);
  });
  return { questions: questions.length, scores };
}

type Sources = Pick<ReturnType<typeof toSources>, 'files'> & Partial<ReturnType<typeof toSources>>;

/** Indexes once, then measures each configuration over the same index. As in the app, papers teach the glossary their own short forms and a public set does not. */
async function inEachConfiguration(sources: Sources, score: (retrieve: Retrieve) => Promise<number>) {
  const home = mkdtempSync(join(tmpdir(), 'minutebook-ablation-'));
  const database = openDatabase(join(home, 'minutebook.sqlite'), [librarySchema]);
  try {
    const embeddings = createEmbeddings('embedded', new SqliteWordVectors(database));
    const vectors = new SqliteVectorStore(database);
    const log = () => undefined;
    const graph = liveGraph(vectors, new HnswGraphStore(join(home, 'graph')), embeddings.model, log);
    const library = new SqliteLibraryStore(database);
    const ports = { library, vectors, graph, embeddings, readReadings: () => [], log };
    const { files, relate } = sources;
    await ingest(files, ports, { rules: '', whole: true, ...(relate && { relate }) });
    const search = new SqlitePassageSearch(database, graph);
    const terms = (await readKnowledge(KNOWLEDGE)).glossary;
    const help = {
      vocabulary: new SqliteVocabulary(database),
      glossary: livingGlossary(
        terms,
        eachGeneration(database, () => (relate ? storedAcronyms(database) : [])),
      ),
    };
    const scores: number[] = [];
    for (const { weights, help: wanted } of CONFIGURATIONS) {
      const given = Object.fromEntries(wanted.map((part) => [part, help[part]]));
      scores.push(await score(createRetrieve(search, embeddings, weights, given)));
    }
    return scores;
  } finally {
    database.close();
    rmSync(home, { recursive: true, force: true });
  }
}
