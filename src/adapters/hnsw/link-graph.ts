import hnswlib from 'hnswlib-node';
import type { VectorSet } from '../../indexing/library-store.ts';

type Graph = hnswlib.HierarchicalNSW;
type Progress = (done: number, total: number) => void;

/** A graph, and the labels in it that are marked as gone. */
export interface Linked {
  readonly graph: Graph;
  readonly gone: readonly number[];
}

/** Found with the recall test: 0.98 and more of the exact neighbours at ten times fewer comparisons. */
const LINKS = 12;
const EF_CONSTRUCTION = 80;
/** Beyond this share of new and gone vectors a graph is linked anew: many gone ones would be walked through for nothing. */
const MOST_CHANGED = 0.2;

/** Links every vector of the set. */
export function linkAnew(set: VectorSet, progress?: Progress): Linked {
  let graph: Graph | undefined;
  let done = 0;
  for (const [label, vector] of set.vectors()) {
    if (!graph) {
      graph = new hnswlib.HierarchicalNSW('ip', vector.length);
      graph.initIndex({ maxElements: set.count, m: LINKS, efConstruction: EF_CONSTRUCTION, randomSeed: 1 });
    }
    graph.addPoint(Array.from(vector), label);
    done += 1;
    if (done % 1000 === 0) progress?.(done, set.count);
  }
  if (!graph) throw new Error('a graph needs at least one vector');
  return { graph, gone: [] };
}

/** Brings a graph of an older set to this one; null where too much changed, or where a label stands for another vector than it did. */
export function linkFurther({ graph, gone }: Linked, set: VectorSet, progress?: Progress): Linked | null {
  const before = new Set(graph.getIdsList());
  const missing = new Set(before);
  const added: (readonly [number, Float32Array])[] = [];
  const most = MOST_CHANGED * set.count;
  for (const [label, vector] of set.vectors()) {
    if (missing.delete(label)) {
      if (!sameVector(graph.getPoint(label), vector)) return null;
    } else if (added.push([label, vector]) > most) return null;
  }
  if (added.length + missing.size > most) return null;
  for (const label of gone) if (!missing.has(label)) graph.unmarkDelete(label);
  const goneBefore = new Set(gone);
  for (const label of missing) if (!goneBefore.has(label)) graph.markDelete(label);
  graph.resizeIndex(before.size + added.length);
  for (const [index, [label, vector]] of added.entries()) {
    graph.addPoint(Array.from(vector), label);
    if (index % 1000 === 999) progress?.(index + 1, added.length);
  }
  return { graph, gone: [...missing] };
}

function sameVector(one: readonly number[], other: Float32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
