import type { Paper, ParsedFile } from '../papers/paper.ts';
import type { LibraryChange, LibraryCounts, LibraryStore, StoredLibrary, VectorStore } from './library-store.ts';
import type { LiveGraph } from './open-graph.ts';
import type { Passage } from './passage.ts';
import { planIndex } from './plan-index.ts';
import { filesToRead, readChanges } from './read-changes.ts';
import { digestOf, embeddedTexts } from './to-passages.ts';
import { unitVector } from './unit-vector.ts';

/** A file as received; it is parsed only where its digest is new. */
export interface SourceFile {
  readonly file: string;
  readonly digest: string;
  parse(): ParsedFile | Promise<ParsedFile>;
}

/** Turns texts into vectors; the model's name says everything the vectors depend on. LangChain's Embeddings fit. */
export interface TextEmbedder {
  readonly model: string;
  /** The texts go to somebody else's machine: exempt papers stay here, and are found by their words alone. */
  readonly leavesMachine?: boolean;
  embedDocuments(texts: string[]): Promise<number[][]>;
}

export interface IngestPorts {
  readonly library: LibraryStore;
  readonly vectors: VectorStore;
  readonly graph: LiveGraph;
  readonly embeddings: TextEmbedder;
  readonly readReadings: (papers: readonly Paper[]) => readonly unknown[];
  readonly log: (line: string) => void;
}

export type IngestPhase = 'reading' | 'embedding' | 'linking';
export type IngestProgress = (phase: IngestPhase, done: number, total: number) => void;

export interface IngestOptions {
  /** Digest of the rules that read papers (parsing, catalogue): new rules read every file again. */
  readonly rules: string;
  /** Relates all files of the library to each other, in order of name; without it each file stands for itself. */
  readonly relate?: (files: readonly ParsedFile[]) => readonly ParsedFile[];
  /** True where `files` are the whole library, so that a stored file not among them is removed. */
  readonly whole: boolean;
  readonly progress?: IngestProgress;
}

/** The contract's counts. Embedded, reused and removed count passages. */
export interface IngestResult extends LibraryCounts {
  readonly embedded: number;
  readonly reused: number;
  readonly removed: number;
  readonly seconds: number;
}

const BATCH = 256;

/** Brings the index up to date with the files. Vectors are kept as they are made, the rest is written at once: stopping it at any moment leaves the old index or the new one. */
export async function ingest(
  files: readonly SourceFile[],
  ports: IngestPorts,
  options: IngestOptions,
): Promise<IngestResult> {
  const started = performance.now();
  const { library } = ports;
  const stored = library.stored();
  const change = await readChanges(files, stored, ports.readReadings, options);
  const added = change.put.flatMap(({ passages }) => passages);
  await embed(added, ports, options.progress);
  const counted = countChanges(stored, change, added);
  if (change.put.length + change.reread.length + change.remove.length > 0) library.write(change);
  ports.graph.ready({ log: () => {}, ...progressOf(options.progress) });
  return { ...library.counts(), ...counted, seconds: Math.round(performance.now() - started) / 1000 };
}

/** Whether an ingest of these files would find nothing to read, to embed or to link. */
export function isUpToDate(
  files: readonly SourceFile[],
  { library, vectors, graph, embeddings }: Pick<IngestPorts, 'library' | 'vectors' | 'graph' | 'embeddings'>,
  options: Pick<IngestOptions, 'rules' | 'whole'>,
): boolean {
  const { changed, remove } = filesToRead(files, library.stored(), options);
  if (changed.length + remove.length > 0 || !graph.isKept()) return false;
  return vectors.unembedded(embeddings.model, embeddings.leavesMachine === true).size === 0;
}

type Changed = Pick<IngestResult, 'embedded' | 'reused' | 'removed'>;

function countChanges(stored: StoredLibrary, { put, remove }: LibraryChange, added: readonly Passage[]): Changed {
  if (put.length + remove.length === 0) return { embedded: 0, reused: stored.size(), removed: 0 };
  const replaced = new Set([...remove, ...put.map(({ related }) => related.file)]);
  const before = new Map([...stored.passages()].map(([id, { digest }]) => [id, digest]));
  const untouched = [...stored.passages()].filter(([, { file }]) => !replaced.has(file));
  const plan = planIndex(before, added);
  const kept = new Set([...plan.keep.map(({ digest }) => digest), ...untouched.map(([, { digest }]) => digest)]);
  return {
    embedded: plan.add.length,
    reused: plan.keep.length + untouched.length,
    removed: [...before.values()].filter((digest) => !kept.has(digest)).length,
  };
}

function progressOf(progress: IngestProgress | undefined) {
  return progress ? { progress: (done: number, total: number) => progress('linking', done, total) } : {};
}

/** Makes the vectors that are missing; all of them where the model behind the same name turns out to be another one. */
async function embed(passages: readonly Passage[], ports: IngestPorts, progress?: IngestProgress): Promise<void> {
  const { vectors, embeddings } = ports;
  const publicOnly = embeddings.leavesMachine === true;
  const taken = publicOnly ? passages.filter(({ visibility }) => visibility === 'public') : passages;
  const texts = new Map(taken.flatMap(embeddedTexts).map((text) => [digestOf([text]), text]));
  const stored = vectors.unembedded(embeddings.model, publicOnly);
  for (const [digest, text] of stored) texts.set(digest, text);
  const missing = [...new Set([...vectors.missing(embeddings.model, [...texts.keys()]), ...stored.keys()])];
  for (let from = 0; from < missing.length; from += BATCH) {
    progress?.('embedding', from, missing.length);
    const batch = missing.slice(from, from + BATCH);
    const made = await embeddings.embedDocuments(batch.map((digest) => texts.get(digest) ?? ''));
    const held = vectors.dimensions(embeddings.model);
    if (from === 0 && held !== null && held !== made[0]?.length) {
      ports.log(`${embeddings.model} gives other vectors than before: all are made anew`);
      vectors.forget(embeddings.model);
      return embed(passages, ports, progress);
    }
    vectors.put(embeddings.model, new Map(batch.map((digest, index) => [digest, unitVector(made[index] ?? [])])));
  }
  if (missing.length > 0) progress?.('embedding', missing.length, missing.length);
}
