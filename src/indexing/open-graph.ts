import type { GraphStore, VectorGraph, VectorSet, VectorStore } from './library-store.ts';

interface OpenGraphOptions {
  readonly log: (line: string) => void;
  readonly progress?: (done: number, total: number) => void;
}

/** Opens the graph of these vectors. One that is missing, damaged or of other vectors is built anew, with one line in the log; it is never served. */
export function openGraph(set: VectorSet, graphs: GraphStore, { log, progress }: OpenGraphOptions): VectorGraph {
  const opened = graphs.open(set);
  if (!('problem' in opened)) return opened;
  if (set.count > 0) log(`The vector index is rebuilt from the store: ${opened.problem}`);
  return graphs.build(set, progress);
}

export interface LiveGraph {
  /** The graph of what is now in the store: opened when first asked for, and again after any process has written. */
  (): VectorGraph;
  /** Sees to it that there is one to open, and builds it where there is none; `watch` hears of that. Opening a large one takes a second and waits until it is asked for. */
  ready(watch?: Partial<OpenGraphOptions>): void;
  /** Whether there is one to open. */
  isKept(): boolean;
}

/** Joins the vectors now in the store to the graph kept of them. */
export function liveGraph(
  vectors: VectorStore,
  graphs: GraphStore,
  model: string,
  log: (line: string) => void,
): LiveGraph {
  let opened: { readonly generation: string; readonly graph: VectorGraph } | undefined;
  const isKept = () => opened?.generation === vectors.generation() || graphs.has(vectors.inUse(model));
  /** Before the next is opened: two of a large library at once would need twice the memory. */
  const letGo = () => {
    opened?.graph.close();
    opened = undefined;
  };
  const open = (watch: Partial<OpenGraphOptions> = {}): VectorGraph => {
    const generation = vectors.generation();
    if (opened?.generation === generation) return opened.graph;
    const set = vectors.inUse(model);
    if (opened?.graph.digest !== set.digest) letGo();
    const graph = opened?.graph ?? openGraph(set, graphs, { log, ...watch });
    opened = { generation, graph };
    return graph;
  };
  const ready = (watch?: Partial<OpenGraphOptions>): void => {
    if (!isKept()) open(watch);
  };
  return Object.assign(() => open(), { ready, isKept });
}
