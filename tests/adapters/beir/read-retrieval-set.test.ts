import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRetrievalSet } from '../../../src/adapters/beir/read-retrieval-set.ts';
import { temporaryFolder } from '../../support/open-test-library.ts';

let home = temporaryFolder();
beforeEach(() => {
  home = temporaryFolder();
  mkdirSync(join(home.folder, 'qrels'));
  writeFileSync(
    join(home.folder, 'corpus.jsonl'),
    '{"_id":"d1","title":"T","text":"Words.","metadata":{"group":"g","more":1}}\n',
  );
  writeFileSync(join(home.folder, 'queries.jsonl'), '{"_id":"q1","text":"What?"}\n{"_id":"q2","text":"Unjudged?"}\n');
  writeFileSync(join(home.folder, 'qrels', 'test.tsv'), 'query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n');
});
afterEach(() => home.discard());

test('reads passages, judged questions and grades above nothing', () => {
  const set = readRetrievalSet(home.folder);
  expect(set.corpus).toEqual([{ _id: 'd1', title: 'T', text: 'Words.', metadata: { group: 'g' } }]);
  expect(set.queries).toEqual([{ _id: 'q1', text: 'What?' }]);
  expect(set.relevant).toEqual(new Map([['q1', new Map([['d1', 2]])]]));
});

test('reads the questions that no passage answers where there are any', () => {
  expect(readRetrievalSet(home.folder).unanswerable).toBeUndefined();
  writeFileSync(join(home.folder, 'queries-unanswerable.jsonl'), '{"_id":"u1","text":"Who won?","more":1}\n');
  expect(readRetrievalSet(home.folder).unanswerable).toEqual([{ _id: 'u1', text: 'Who won?' }]);
});

test('a missing folder and a bad line are told by name', () => {
  expect(() => readRetrievalSet(join(home.folder, 'nowhere'))).toThrow('test.tsv cannot be read');
  writeFileSync(join(home.folder, 'corpus.jsonl'), '{"_id":"d1","text":"Words."}\n{"_id":3}\n');
  expect(() => readRetrievalSet(home.folder)).toThrow('Line 2 of');
});
