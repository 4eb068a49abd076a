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

/** Gives the graph of what is now in the store; `watch` hears of it where the graph has to be opened or built for that. */
export type LiveGraph = (watch?: Partial<OpenGraphOptions>) => VectorGraph;

/** The graph of what is now in the store: opened when first asked for, and again after any process has written. */
export function liveGraph(
  vectors: VectorStore,
  graphs: GraphStore,
  model: string,
  log: (line: string) => void,
): LiveGraph {
  let opened: { readonly generation: string; readonly graph: VectorGraph } | undefined;
  return (watch = {}) => {
    const generation = vectors.generation();
    if (opened?.generation !== generation) {
      const set = vectors.inUse(model);
      const graph = opened?.graph.digest === set.digest ? opened.graph : openGraph(set, graphs, { log, ...watch });
      opened = { generation, graph };
    }
    return opened.graph;
  };
}
