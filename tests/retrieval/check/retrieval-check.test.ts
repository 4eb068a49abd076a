import { expect, test } from 'vitest';
import { checkRetrieval } from '../../../src/retrieval/check/retrieval-check.ts';
import { asParsedFile, type RetrievalSet } from '../../../src/retrieval/check/retrieval-set.ts';
import { LetterEmbeddings } from '../../support/letter-embeddings.ts';
import { openTestLibrary, temporaryFolder } from '../../support/open-test-library.ts';

const set: RetrievalSet = {
  corpus: [
    { _id: 'm1-a', title: 'Panel', text: 'The van stops at Ashby.', metadata: { group: 'm1' } },
    { _id: 'm1-b', title: 'Panel', text: 'Fuel costs rose.', metadata: { group: 'm1' } },
    { _id: 'm2-a', text: 'Measure\tQ2\tQ3\nLoans\t4,089\t3,797', metadata: { group: 'm2' } },
    { _id: 'alone', text: 'A quiet reading room.' },
  ],
  queries: [
    { _id: 'q1', text: 'Where does the van stop?' },
    { _id: 'q2', text: 'How many loans in Q3?' },
  ],
  relevant: new Map([
    ['q1', new Map([['m1-a', 1]])],
    ['q2', new Map([['m2-a', 1]])],
  ]),
};

test('a group is a meeting, a line without one stands alone, tabs make a table', () => {
  const { papers } = asParsedFile(set);
  expect(
    papers.map(({ meeting, nodes }) => [meeting.id, nodes.map(({ reference, kind }) => `${reference} ${kind}`)]),
  ).toEqual([
    ['m1', ['m1-a paragraph', 'm1-b paragraph']],
    ['m2', ['m2-a table-row']],
    ['alone', ['alone paragraph']],
  ]);
});

test('a set is indexed and asked through the real store', async () => {
  const home = temporaryFolder();
  const library = openTestLibrary(home.folder, () => new LetterEmbeddings());
  const { check, run } = await checkRetrieval(set, library);
  expect(check).toMatchObject({ ndcg10: 1, recall5: 1, mrr10: 1, queries: 2, documents: 4 });
  expect(run[0]).toMatchObject({ query: 'q1', document: 'm1-a', rank: 1 });
  expect(check).not.toHaveProperty('confidenceAuroc');
  library.close();
  home.discard();
});

test('questions without an answer show how well the confidence tells them apart', async () => {
  const home = temporaryFolder();
  const library = openTestLibrary(home.folder, () => new LetterEmbeddings());
  const unanswerable = [{ text: 'Zzz qqq xxx' }];
  const { check } = await checkRetrieval({ ...set, unanswerable }, library);
  expect(check).toMatchObject({ queries: 2, confidenceAuroc: 1 });
  library.close();
  home.discard();
});
