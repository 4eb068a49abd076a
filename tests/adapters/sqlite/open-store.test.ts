import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LetterEmbeddings } from '../../support/letter-embeddings.ts';
import { madeFile, madeNode, madePaper } from '../../support/made-papers.ts';
import { openTestLibrary, temporaryFolder } from '../../support/open-test-library.ts';

let home = temporaryFolder();
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.discard());

const papers = [
  madeFile('a.md', [
    madePaper(Array.from({ length: 40 }, (_, index) => madeNode(`The van made stop ${index} today.`))),
  ]),
];
const open = () => openTestLibrary(home.folder, () => new LetterEmbeddings());

async function filledThenSpoiled(spoil: (bytes: Buffer) => Buffer) {
  const library = open();
  await library.ingest(papers);
  library.database.pragma('wal_checkpoint(TRUNCATE)');
  library.close();
  const path = join(home.folder, 'minutebook.sqlite');
  writeFileSync(path, spoil(readFileSync(path)));
}

test.each([
  ['a store that is no database', () => Buffer.from('this is not a database, it only has its name'.repeat(50))],
  ['a store with pages overwritten', (bytes: Buffer) => bytes.fill(0x5a, 4096, bytes.length >> 1)],
  ['a store cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
])('%s is set aside and filled again from the papers', async (_, spoil) => {
  await filledThenSpoiled(spoil);
  const library = open();
  expect(library.logged).toHaveLength(1);
  expect(library.logged[0]).toContain('set aside');
  expect(readdirSync(home.folder).filter((name) => name.includes('.damaged-')).length).toBeGreaterThan(0);
  expect(await library.ingest(papers)).toMatchObject({ paragraphs: 40, embedded: 40 });
  expect((await library.retrieve({ text: 'van stop', limit: 5 })).kept).toHaveLength(5);
  library.close();
});

test('a sound store is opened without a word', async () => {
  await filledThenSpoiled((bytes) => bytes);
  const library = open();
  expect(library.logged).toEqual([]);
  expect(library.library.counts()).toMatchObject({ papers: 1, paragraphs: 40 });
  library.close();
});
