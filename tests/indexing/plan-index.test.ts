import { expect, test } from 'vitest';
import { planIndex } from '../../src/indexing/plan-index.ts';
import { toPassages } from '../../src/indexing/to-passages.ts';
import { madeNode, madePaper } from '../support/made-papers.ts';

const passagesOf = (...texts: string[]) =>
  toPassages([madePaper(texts.map((text, index) => madeNode(text, { label: `${index + 1}` })))]);
const storedFrom = (...texts: string[]) => new Map(passagesOf(...texts).map(({ id, digest }) => [id, digest]));

test('only changed words are added, only words that are gone are dropped', () => {
  const plan = planIndex(
    storedFrom('One van.', 'Two vans.', 'Three vans.'),
    passagesOf('One van.', 'Four vans.', 'Three vans.'),
  );
  expect(plan.add.map(({ text }) => text)).toEqual(['Four vans.']);
  expect(plan.keep.map(({ text }) => text)).toEqual(['One van.', 'Three vans.']);
  expect(plan.drop).toEqual(['libraries-panel/2024-05-14#4/2']);
});

test('a paragraph that moved is kept, since its words are stored', () => {
  const plan = planIndex(storedFrom('One van.', 'Two vans.'), passagesOf('Two vans.', 'One van.'));
  expect(plan.add).toEqual([]);
  expect(plan.drop).toEqual([]);
});
