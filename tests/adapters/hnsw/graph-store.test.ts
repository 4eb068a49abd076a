import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HnswGraphStore } from '../../../src/adapters/hnsw/graph-store.ts';
import type { VectorSet } from '../../../src/indexing/library-store.ts';
import { openGraph } from '../../../src/indexing/open-graph.ts';
import { madeVectorSet, madeVectors } from '../../support/made-vectors.ts';
import { temporaryFolder } from '../../support/open-test-library.ts';

let home = temporaryFolder();
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.discard());

const set = madeVectorSet(madeVectors(60, 16));
const other = madeVectorSet(madeVectors(60, 16, 7));
const builtIn = (folder: string) => {
  new HnswGraphStore(folder).build(set);
  const [name = ''] = readdirSync(folder);
  return join(folder, name);
};

/** Opens as the app does and tells what was logged. */
function opened(wanted = set) {
  const logged: string[] = [];
  const graph = openGraph(wanted, new HnswGraphStore(home.folder), { log: (line) => logged.push(line) });
  return { graph, logged };
}

test('a built graph is opened as it is, without a word', () => {
  builtIn(home.folder);
  const { graph, logged } = opened();
  expect(logged).toEqual([]);
  expect(graph).toMatchObject({ model: 'made', count: 60, digest: set.digest });
  const [first] = [...set.vectors()][4] ?? [];
  const vector = madeVectors(60, 16)[4] ?? new Float32Array();
  expect(graph.nearest(vector, 3)[0]).toMatchObject({ label: first });
  expect(graph.nearest(vector, 3)[0]?.similarity).toBeCloseTo(1, 4);
});

test.each([
  ['a cut-off graph file', (folder: string) => truncateSync(join(folder, 'graph.hnsw'), 500)],
  ['a missing graph file', (folder: string) => rmSync(join(folder, 'graph.hnsw'))],
  ['a missing card', (folder: string) => rmSync(join(folder, 'card.json'))],
  ['a card that is no JSON', (folder: string) => writeFileSync(join(folder, 'card.json'), '{')],
  [
    'one changed byte',
    (folder: string) => {
      const bytes = readFileSync(join(folder, 'graph.hnsw'));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
      writeFileSync(join(folder, 'graph.hnsw'), bytes);
    },
  ],
  [
    'a card of another model',
    (folder: string) => {
      const card = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8'));
      writeFileSync(join(folder, 'card.json'), JSON.stringify({ ...card, model: 'older' }));
    },
  ],
])('%s is noticed, told once and built anew', (_, spoil) => {
  spoil(builtIn(home.folder));
  const { graph, logged } = opened();
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('rebuilt');
  expect(graph.count).toBe(60);
  expect(opened().logged).toEqual([]);
});

test('a look from outside tells whether a graph is kept, and misses it where it is cut off, gone or of other words', () => {
  const store = new HnswGraphStore(home.folder);
  expect(store.has(set)).toBe(false);
  const folder = builtIn(home.folder);
  expect(store.has(set)).toBe(true);
  expect(store.has(other)).toBe(false);
  truncateSync(join(folder, 'graph.hnsw'), 500);
  expect(store.has(set)).toBe(false);
  rmSync(folder, { recursive: true });
  expect(store.has(set)).toBe(false);
});

test('a graph of other words is not served', () => {
  builtIn(home.folder);
  const { graph, logged } = opened(other);
  expect(graph.digest).toBe(other.digest);
  expect(logged).toHaveLength(1);
});

test('a new graph takes the place of the old one and leaves nothing beside it', () => {
  builtIn(home.folder);
  opened(other);
  expect(readdirSync(home.folder)).toEqual([other.digest.slice(0, 32)]);
});

test('what a stopped build left behind is never opened, and cleared in time', () => {
  mkdirSync(join(home.folder, '.building-dead'));
  writeFileSync(join(home.folder, '.building-dead', 'graph.hnsw'), 'half');
  utimesSync(join(home.folder, '.building-dead'), 0, 0);
  const { graph } = opened();
  expect(graph.count).toBe(60);
  expect(readdirSync(home.folder)).toEqual([set.digest.slice(0, 32)]);
});

test('two builds of the same graph do not disturb each other', () => {
  const [one, two] = [new HnswGraphStore(home.folder), new HnswGraphStore(home.folder)];
  one.build(set);
  two.build(set);
  expect(opened().logged).toEqual([]);
});

test('a library without vectors has an empty graph and no file', () => {
  const { graph, logged } = opened(madeVectorSet([]));
  expect(graph.nearest(new Float32Array(16), 5)).toEqual([]);
  expect(logged).toEqual([]);
  expect(existsSync(join(home.folder, 'card.json'))).toBe(false);
});

test('labels can be left out before counting', () => {
  const graph = new HnswGraphStore(home.folder).build(set);
  const vector = madeVectors(60, 16)[4] ?? new Float32Array();
  const even = graph.nearest(vector, 10, (label) => label % 2 === 0);
  expect(even).toHaveLength(10);
  expect(even.every(({ label }) => label % 2 === 0)).toBe(true);
});

test('the ten nearest are the exact ten nearest, 98 times in a hundred', () => {
  const vectors = madeVectors(3000, 64);
  const graph = new HnswGraphStore(home.folder).build(madeVectorSet(vectors));
  const questions = madeVectors(100, 64, 99);
  let right = 0;
  for (const question of questions) {
    const exact = vectors
      .map((vector, index) => ({
        label: index + 1,
        dot: vector.reduce((sum, value, at) => sum + value * (question[at] ?? 0), 0),
      }))
      .sort((a, b) => b.dot - a.dot)
      .slice(0, 10);
    const found = new Set(graph.nearest(question, 10).map(({ label }) => label));
    right += exact.filter(({ label }) => found.has(label)).length;
  }
  expect(right / (10 * questions.length)).toBeGreaterThanOrEqual(0.98);
});

/** The set with some vectors taken out and some put in, under new labels. */
function changedSet(vectors: readonly Float32Array[], gone: number, added: readonly Float32Array[]): VectorSet {
  const kept = vectors.map((vector, index) => [index + 1, vector] as const).slice(gone);
  const fresh = added.map((vector, index) => [vectors.length + index + 1, vector] as const);
  const all = [...kept, ...fresh];
  return {
    ...madeVectorSet(all.map(([, vector]) => vector)),
    earlier: [madeVectorSet(vectors).digest],
    labels: () => all.map(([label]) => label),
    vectors: (labels) => all.filter(([label]) => labels?.includes(label) ?? true),
  };
}

test('where little changed the old graph is taken further: what is gone is not found, what is new is', () => {
  const vectors = madeVectors(1000, 32);
  const store = new HnswGraphStore(home.folder);
  store.build(madeVectorSet(vectors));
  const fresh = madeVectors(50, 32, 5);
  const changed = changedSet(vectors, 60, fresh);
  let linked = 0;
  const graph = store.build(changed, (done) => {
    linked = done;
  });
  expect(linked).toBe(0); // fewer than a thousand were linked
  expect(graph.count).toBe(990);
  for (const [at, vector] of fresh.entries()) expect(graph.nearest(vector, 1)[0]?.label).toBe(1001 + at);
  const found = madeVectors(100, 32, 99).flatMap((question) => graph.nearest(question, 10).map(({ label }) => label));
  expect(Math.min(...found)).toBeGreaterThan(60);
  expect(openGraph(changed, new HnswGraphStore(home.folder), { log: (line) => expect(line).toBe('') }).count).toBe(990);
});

test('what was gone is found again when it is back', () => {
  const vectors = madeVectors(1000, 32);
  const store = new HnswGraphStore(home.folder);
  store.build(madeVectorSet(vectors));
  const fewer = changedSet(vectors, 60, []);
  store.build(fewer);
  const graph = store.build({ ...madeVectorSet(vectors), earlier: [fewer.digest] });
  expect(graph.nearest(vectors[4] ?? new Float32Array(), 1)[0]?.label).toBe(5);
  expect(graph.count).toBe(1000);
});

test('a graph whose labels stand for other vectors is no start for a new one', () => {
  const store = new HnswGraphStore(home.folder);
  store.build(madeVectorSet(madeVectors(300, 32)));
  const others = madeVectors(300, 32, 8);
  const graph = store.build(madeVectorSet(others));
  for (const [at, vector] of others.entries()) expect(graph.nearest(vector, 1)[0]?.label).toBe(at + 1);
});
