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
