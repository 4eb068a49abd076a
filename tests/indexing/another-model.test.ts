import { afterEach, beforeEach, expect, test } from 'vitest';
import { LetterEmbeddings } from '../support/letter-embeddings.ts';
import { madeFile, madeNode, madePaper } from '../support/made-papers.ts';
import { openTestLibrary, temporaryFolder } from '../support/open-test-library.ts';

let home = temporaryFolder();
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.discard());

const fileOf = (file: string, text: string) =>
  madeFile(file, [madePaper([madeNode(text, { label: '1', reference: `${file}#1` })], { file, id: file })]);

/** Another model that goes by the same name: its vectors have fewer numbers. */
class ShorterEmbeddings extends LetterEmbeddings {
  override async embedDocuments(texts: string[]) {
    return (await super.embedDocuments(texts)).map((vector) => vector.slice(0, 12));
  }
  override async embedQuery(text: string) {
    return (await super.embedQuery(text)).slice(0, 12);
  }
}

test('a model that gives vectors of another length under the same name has all of them made anew', async () => {
  const before = openTestLibrary(home.folder, () => new LetterEmbeddings());
  await before.ingest([fileOf('a.md', 'The van is old.'), fileOf('b.md', 'Loans fell in Melton.')]);
  before.close();

  const embeddings = new ShorterEmbeddings();
  const after = openTestLibrary(home.folder, () => embeddings);
  await after.ingest([
    fileOf('a.md', 'The van is old.'),
    fileOf('b.md', 'Loans fell in Melton.'),
    fileOf('c.md', 'Fees rose.'),
  ]);
  expect(after.vectors.dimensions('letters')).toBe(12);
  expect(after.logged).toContain('letters gives other vectors than before: all are made anew');
  const { kept } = await after.retrieve({ text: 'Loans fell in Melton.', limit: 3 });
  expect(kept[0]?.passage.text).toBe('Loans fell in Melton.');
  expect(kept[0]?.parts.sentence).toBeCloseTo(1, 5);
  expect(kept).toHaveLength(3);
  after.close();
});
