import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import hnswlib from 'hnswlib-node';
import type { GraphStore, VectorGraph, VectorSet } from '../../indexing/library-store.ts';
import { type Linked, linkAnew, linkFurther } from './link-graph.ts';

/** Found on made libraries: at 160 the graph names 0.98 of the exact neighbours among 24,000 vectors and fewer among more; a search stays at a few milliseconds. */
const EF_SEARCH = 400;
/** A workshop this old belongs to a build that was stopped. */
const ABANDONED_MS = 6 * 60 * 60 * 1000;

interface Card {
  readonly model: string;
  readonly dimensions: number;
  readonly count: number;
  /** Labels in the file that are of no use any more. */
  readonly gone: readonly number[];
  /** Of the vector set it was built from. */
  readonly digest: string;
  /** SHA-256 of the graph file, and its length; older cards do not give the length. */
  readonly sha256: string;
  readonly bytes?: number;
}

/** Keeps hnswlib graphs in folders named by the digest of their vectors; a new one is built beside the old and swapped in by rename. */
export class HnswGraphStore implements GraphStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(set: VectorSet): boolean {
    if (set.count === 0) return true;
    const folder = this.#home(set);
    try {
      const card = readCard(folder);
      const { size } = statSync(join(folder, 'graph.hnsw'));
      return isOf(card, set) && size === (card.bytes ?? size);
    } catch {
      return false;
    }
  }

  open(set: VectorSet): VectorGraph | { readonly problem: string } {
    if (set.count === 0) return emptyGraph(set);
    const folder = this.#home(set);
    if (!existsSync(join(folder, 'card.json'))) return { problem: 'there is none for the words now in the store' };
    try {
      const card = readCard(folder);
      if (card.model !== set.model) return { problem: 'it was made with another model' };
      if (!isOf(card, set)) return { problem: 'it is of other words' };
      const graph = readGraph(folder, card);
      if ('problem' in graph) return graph;
      return served(graph, card);
    } catch (error) {
      return { problem: `it cannot be read (${error instanceof Error ? error.message : String(error)})` };
    }
  }

  build(set: VectorSet, progress?: (done: number, total: number) => void): VectorGraph {
    if (set.count === 0) return emptyGraph(set);
    mkdirSync(this.#folder, { recursive: true });
    const workshop = mkdtempSync(join(this.#folder, '.building-'));
    try {
      const { graph, gone } = this.#further(set, progress) ?? linkAnew(set, progress);
      const file = join(workshop, 'graph.hnsw');
      graph.writeIndexSync(file);
      const card: Card = {
        model: set.model,
        dimensions: graph.getNumDimensions(),
        count: set.count,
        gone,
        digest: set.digest,
        sha256: fileDigest(file),
        bytes: statSync(file).size,
      };
      writeFileSync(join(workshop, 'card.json'), `${JSON.stringify(card, null, 2)}\n`);
      this.#swapIn(workshop, set);
      return served(graph, card);
    } finally {
      rmSync(workshop, { recursive: true, force: true });
    }
  }

  /** What an older graph of the same vectors becomes where little changed since; null where there is none that is sound. */
  #further(set: VectorSet, progress?: (done: number, total: number) => void): Linked | null {
    for (const name of readdirSync(this.#folder).filter((found) => !found.startsWith('.'))) {
      const folder = join(this.#folder, name);
      try {
        const card = readCard(folder);
        const known = card.digest === set.digest || set.earlier.includes(card.digest);
        const graph = known && card.model === set.model && readGraph(folder, card);
        if (!graph || 'problem' in graph) continue;
        const further = linkFurther({ graph, gone: card.gone }, set, progress);
        if (further) return further;
        empty(graph);
      } catch {
        // A graph that cannot be read is no start for a new one.
      }
    }
    return null;
  }

  /** Puts the new folder in its place, then clears older graphs. A running process holds its graph in memory and does not miss them. */
  #swapIn(workshop: string, set: VectorSet): void {
    const home = this.#home(set);
    rmSync(home, { recursive: true, force: true });
    try {
      renameSync(workshop, home);
    } catch (error) {
      if (!existsSync(join(home, 'card.json'))) throw error; // another process put the same graph there first
    }
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      const inUse = name.startsWith('.') ? Date.now() - statSync(path).mtimeMs < ABANDONED_MS : path === home;
      if (!inUse) rmSync(path, { recursive: true, force: true });
    }
  }

  #home(set: VectorSet): string {
    return join(this.#folder, set.digest.slice(0, 32));
  }
}

function isOf(card: Card, set: VectorSet): boolean {
  return card.model === set.model && card.digest === set.digest && card.count === set.count;
}

/** A card written before labels could be gone names none. */
function readCard(folder: string): Card {
  const card: Omit<Card, 'gone'> & Partial<Card> = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8'));
  return { ...card, gone: card.gone ?? [] };
}

function readGraph(folder: string, card: Card): hnswlib.HierarchicalNSW | { readonly problem: string } {
  const file = join(folder, 'graph.hnsw');
  if (fileDigest(file) !== card.sha256) return { problem: 'its file is damaged' };
  const graph = new hnswlib.HierarchicalNSW('ip', card.dimensions);
  graph.readIndexSync(file);
  return graph.getCurrentCount() === card.count + card.gone.length ? graph : { problem: 'its file is incomplete' };
}

function served(graph: hnswlib.HierarchicalNSW, { model, digest, count, dimensions }: Card): VectorGraph {
  let closed = false;
  return {
    model,
    digest,
    count,
    nearest(vector, limit, allow) {
      if (closed || vector.length !== dimensions) return [];
      const wanted = Math.min(limit, count);
      graph.setEf(Math.max(EF_SEARCH, wanted));
      const { neighbors, distances } = graph.searchKnn([...vector], wanted, allow);
      return neighbors
        .map((label, index) => ({ label, similarity: 1 - (distances[index] ?? 1) }))
        .sort((a, b) => b.similarity - a.similarity || a.label - b.label);
    },
    close() {
      closed = true;
      empty(graph);
    },
  };
}

/** hnswlib frees a graph at once where another takes its place, and otherwise whenever the collector comes to it. */
function empty(graph: hnswlib.HierarchicalNSW): void {
  graph.initIndex({ maxElements: 1 });
}

function emptyGraph({ model, digest }: VectorSet): VectorGraph {
  return { model, digest, count: 0, nearest: () => [], close: () => undefined };
}

function fileDigest(path: string): string {
  const hash = createHash('sha256');
  const handle = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(1 << 20);
    for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk))
      hash.update(chunk.subarray(0, size));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
