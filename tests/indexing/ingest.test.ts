import { afterEach, beforeEach, expect, test } from 'vitest';
import { LetterEmbeddings } from '../support/letter-embeddings.ts';
import { madeFile, madeNode, madePaper } from '../support/made-papers.ts';
import { openTestLibrary, temporaryFolder } from '../support/open-test-library.ts';

let home = temporaryFolder();
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.discard());

const fileOf = (file: string, ...texts: string[]) =>
  madeFile(file, [
    madePaper(
      texts.map((text, index) => madeNode(text, { label: `${index + 1}`, reference: `${file}#${index + 1}` })),
      { file, id: file },
    ),
  ]);

function open() {
  const embeddings = new LetterEmbeddings();
  return { embeddings, library: openTestLibrary(home.folder, () => embeddings) };
}

test('a second ingest with nothing new parses nothing and embeds nothing', async () => {
  const first = open();
  await first.library.ingest([fileOf('a.md', 'The van is old.', 'It needs tyres.')]);
  first.library.close();
  const again = open();
  const file = fileOf('a.md', 'The van is old.', 'It needs tyres.');
  const result = await again.library.ingest([file]);
  expect(result).toMatchObject({ papers: 1, meetings: 1, items: 1, paragraphs: 2, embedded: 0, reused: 2, removed: 0 });
  expect(file.parsed).toBe(0);
  expect(again.embeddings.embedded).toEqual([]);
  again.library.close();
});

test('changing one paragraph embeds that paragraph alone', async () => {
  const { library, embeddings } = open();
  await library.ingest([fileOf('a.md', 'The van is old.', 'It needs tyres.'), fileOf('b.md', 'Loans fell.')]);
  embeddings.embedded.length = 0;
  const result = await library.ingest([
    fileOf('a.md', 'The van is old.', 'It needs brakes.'),
    fileOf('b.md', 'Loans fell.'),
  ]);
  expect(result).toMatchObject({ embedded: 1, reused: 2, removed: 1 });
  expect(embeddings.embedded).toEqual(['It needs brakes.']);
  library.close();
});

test('a paper that is gone from the folder is gone from every search', async () => {
  const { library } = open();
  await library.ingest([fileOf('a.md', 'The van is old.'), fileOf('b.md', 'Loans fell in Melton.')]);
  const result = await library.ingest([fileOf('a.md', 'The van is old.')]);
  expect(result).toMatchObject({ papers: 1, removed: 1 });
  const { kept } = await library.retrieve({ text: 'loans in Melton', limit: 5 });
  expect(kept.map(({ passage }) => passage.text)).toEqual(['The van is old.']);
  library.close();
});

test('with only some files given the others stay', async () => {
  const { library } = open();
  await library.ingest([fileOf('a.md', 'The van is old.'), fileOf('b.md', 'Loans fell.')]);
  expect(await library.ingest([fileOf('c.md', 'A new branch.')], { whole: false })).toMatchObject({
    papers: 3,
    removed: 0,
  });
  library.close();
});

test('new reading rules read every file again and keep what is embedded', async () => {
  const { library, embeddings } = open();
  await library.ingest([fileOf('a.md', 'The van is old.')], { rules: 'one' });
  embeddings.embedded.length = 0;
  const file = fileOf('a.md', 'The van is old.');
  await library.ingest([file], { rules: 'two' });
  expect(file.parsed).toBe(1);
  expect(embeddings.embedded).toEqual([]);
  library.close();
});

test('another model embeds all that is stored, without parsing', async () => {
  const before = open();
  await before.library.ingest([fileOf('a.md', 'The van is old.')]);
  before.library.close();
  const other = new LetterEmbeddings('other-letters');
  const library = openTestLibrary(home.folder, () => other);
  await library.ingest([fileOf('a.md', 'The van is old.')]);
  expect(other.embedded).toEqual(['The van is old.']);
  expect(library.graph()).toMatchObject({ model: 'other-letters', count: 1 });
  library.close();
});

test('stopped while embedding, the old index still answers and the next ingest goes on', async () => {
  const { library } = open();
  await library.ingest([fileOf('a.md', 'The van is old.')]);
  library.close();
  const failing = new LetterEmbeddings();
  failing.embedDocuments = async () => {
    throw new Error('the power went');
  };
  const broken = openTestLibrary(home.folder, () => failing);
  await expect(broken.ingest([fileOf('a.md', 'The van is new.')])).rejects.toThrow('the power went');
  expect((await broken.retrieve({ text: 'van', limit: 5 })).kept.map(({ passage }) => passage.text)).toEqual([
    'The van is old.',
  ]);
  broken.close();
  const next = open();
  expect(await next.library.ingest([fileOf('a.md', 'The van is new.')])).toMatchObject({ embedded: 1, removed: 1 });
  next.library.close();
});

test('another process that has the store open sees what was written, and its graph', async () => {
  const writer = open().library;
  const reader = open().library;
  await writer.ingest([fileOf('a.md', 'The van is old.')]);
  expect((await reader.retrieve({ text: 'van', limit: 5 })).kept).toHaveLength(1);
  await writer.ingest([fileOf('a.md', 'The van is old.', 'Loans fell in Melton.')]);
  const { kept } = await reader.retrieve({ text: 'loans', limit: 5 });
  expect(kept[0]?.passage.text).toBe('Loans fell in Melton.');
  expect(reader.graph().count).toBe(2);
  writer.close();
  reader.close();
});

test('an index that is up to date leaves its graph on the disk until something is looked for', async () => {
  const before = open().library;
  await before.ingest([fileOf('a.md', 'The van is old.', 'Loans fell in Melton.')]);
  before.close();
  const { library } = open();
  const opened: unknown[] = [];
  const openGraph = library.graphs.open.bind(library.graphs);
  library.graphs.open = (set) => {
    opened.push(set);
    return openGraph(set);
  };
  await library.ingest([fileOf('a.md', 'The van is old.', 'Loans fell in Melton.')]);
  expect(opened).toHaveLength(0);
  const { kept } = await library.retrieve({ text: 'loans', limit: 5 });
  expect(kept[0]?.passage.text).toBe('Loans fell in Melton.');
  expect(opened).toHaveLength(1);
  library.close();
});

test('two paragraphs that change places are still each compared by their own meaning', async () => {
  const { library } = open();
  const bestOf = async (id: string) => {
    const { kept } = await library.retrieve({ text: 'zzz buzz fizz', limit: 5 });
    return kept.find(({ passage }) => passage.id === id)?.parts.sentence;
  };
  await library.ingest([fileOf('a.md', 'Buzz fizz zzz.', 'The tea went cold.')]);
  expect(await bestOf('a.md#1')).toBe(1);
  await library.ingest([fileOf('a.md', 'The tea went cold.', 'Buzz fizz zzz.')]);
  expect(await bestOf('a.md#1')).toBeLessThan(0.5);
  expect(await bestOf('a.md#2')).toBe(1);
  library.close();
});

test('an index updated many times weighs words as a new one does', async () => {
  const texts = ['The van stops at Ashby.', 'The van was sold.', 'Loans fell in Melton.', 'The van needs tyres.'];
  const scoresOf = ({ search }: ReturnType<typeof openTestLibrary>) => {
    const { passages, possible } = search.byWords({ words: ['van', 'ashbi', 'loan'], pairs: [], others: [] }, {}, 10);
    const byOrder = [...passages].sort((a, b) => a.order - b.order);
    return [possible, ...byOrder.map(({ words }) => words)].map((score) => Math.round(1000 * score) / 1000);
  };
  const { library } = open();
  for (const rules of ['one', 'two', 'three', 'four']) await library.ingest([fileOf('a.md', ...texts)], { rules });
  const elsewhere = temporaryFolder();
  const fresh = openTestLibrary(elsewhere.folder, () => new LetterEmbeddings());
  await fresh.ingest([fileOf('a.md', ...texts)]);
  expect(scoresOf(library)).toEqual(scoresOf(fresh));
  library.close();
  fresh.close();
  elsewhere.discard();
});

test('vectors no passage uses are let go once they are many, and none of them is found', async () => {
  const { library } = open();
  const sentences = Array.from(
    { length: 40 },
    (_, index) => `The van stopped at place ${'abcdefgh'[index % 8]}${index}.`,
  );
  const vectors = () => library.database.prepare<[], number>('SELECT count(*) FROM embeddings').pluck().get();
  await library.ingest([fileOf('a.md', ...sentences), fileOf('b.md', 'Loans fell in Melton.')]);
  const before = vectors() ?? 0;
  await library.ingest([fileOf('a.md', ...sentences.slice(4)), fileOf('b.md', 'Loans fell in Melton.')]);
  expect(vectors()).toBe(before);
  await library.ingest([fileOf('b.md', 'Loans fell in Melton.')]);
  expect(vectors()).toBeLessThanOrEqual(2);
  await library.ingest([fileOf('b.md', 'Loans fell in Melton.'), fileOf('c.md', 'A new van came.')]);
  const { kept } = await library.retrieve({ text: 'new van', limit: 5 });
  expect(kept[0]?.passage.text).toBe('A new van came.');
  expect(library.graph().count).toBe(2);
  library.close();
});
