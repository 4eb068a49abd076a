import { expect, test } from 'vitest';
import { LetterEmbeddings } from '../../support/letter-embeddings.ts';
import { madeFile } from '../../support/made-papers.ts';
import { openTestLibrary, temporaryFolder } from '../../support/open-test-library.ts';
import { contractPapers } from '../../support/search-contract.ts';

test('the vocabulary follows the library and never holds a word of an exempt paper', async () => {
  const home = temporaryFolder();
  const { vocabulary, ingest, close } = openTestLibrary(home.folder, () => new LetterEmbeddings());
  expect(vocabulary.size()).toBe(0);
  await ingest([madeFile('panel.md', contractPapers)]);
  expect(vocabulary.size()).toBe(4);
  expect([...vocabulary.frequencies(['ashbi', 'zephyr', 'fuel'])]).toEqual([
    ['ashbi', 1],
    ['fuel', 1],
  ]);
  expect(vocabulary.similarTo('fule').map(({ word }) => word)).toContain('fuel');
  expect(vocabulary.similarTo('zephyrs')).toEqual([]);
  await ingest([
    madeFile(
      'panel.md',
      contractPapers.filter(({ id }) => id !== 'may'),
    ),
  ]);
  expect(vocabulary.frequencies(['fuel']).size).toBe(0);
  close();
  home.discard();
});
