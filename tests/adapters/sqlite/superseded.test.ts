import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LetterEmbeddings } from '../../support/letter-embeddings.ts';
import { madeFile, madeNode, madePaper } from '../../support/made-papers.ts';
import { openTestLibrary, temporaryFolder } from '../../support/open-test-library.ts';

let home = temporaryFolder();
let opened: ReturnType<typeof openTestLibrary>;
beforeEach(() => {
  home = temporaryFolder();
  opened = openTestLibrary(home.folder, () => new LetterEmbeddings());
});
afterEach(() => {
  opened.close();
  home.discard();
});

type Paragraphs = Readonly<Record<string, string>>;

const report = (file: string, paragraphs: Paragraphs, visibility: 'public' | 'exempt' = 'public', title = 'Vans') => {
  const nodes = Object.entries(paragraphs).map(([label, text]) =>
    madeNode(text, { label, reference: `cabinet/2023-03-07#4/${label}` }),
  );
  return madeFile(file, [madePaper(nodes, { file, id: 'vans', visibility, title })]);
};

const kept = () =>
  opened.library.superseded().map(({ reference, text, now }) => [reference.split('#')[1], text, now?.split('#')[1]]);

const first = { '1': 'The van is old.', '2': 'It needs tyres.', '3': 'Loans fell.' };

describe('a paper replaced by a newer version', () => {
  it('keeps what vanished and what was worded otherwise, out of search', async () => {
    await opened.ingest([report('a.md', first)]);
    await opened.ingest([report('a.md', { '1': 'The van is old.', '2': 'It needs brakes.' })]);
    expect(kept()).toEqual([
      ['4/2', 'It needs tyres.', '4/2'],
      ['4/3', 'Loans fell.', undefined],
    ]);
    expect(opened.library.superseded()[0]?.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    const { kept: found } = await opened.retrieve({ text: 'loans fell tyres', limit: 5 });
    expect(found.map(({ passage }) => passage.text).sort()).toEqual(['It needs brakes.', 'The van is old.']);
  });

  it('says where a paragraph that got another number stands now', async () => {
    await opened.ingest([report('a.md', first)]);
    await opened.ingest([report('a.md', { '1': 'New.', '2': 'The van is old.', '4': 'Loans fell.', '3': 'Tyres.' })]);
    expect(kept()).toContainEqual(['4/1', 'The van is old.', '4/2']);
    await opened.ingest([report('a.md', { '9': 'New.' })]);
    expect(kept()).toContainEqual(['4/1', 'New.', '4/9']);
  });

  it('knows the newer version under another file name, and forgets a paper that was taken out', async () => {
    await opened.ingest([report('a.md', first)]);
    await opened.ingest([report('a-revised.md', { '1': 'The van is old.' })]);
    expect(kept()).toEqual([
      ['4/2', 'It needs tyres.', undefined],
      ['4/3', 'Loans fell.', undefined],
    ]);
    await opened.ingest([report('b.md', { '8': 'Another matter.' }, 'public', 'Libraries')]);
    await opened.ingest([report('c.md', { '7': 'A third matter.' }, 'public', 'Parks')]);
    expect(kept().map(([reference]) => reference)).not.toContain('4/8');
  });

  it('keeps nothing where the words come back, and shows nothing of a paper that is now exempt', async () => {
    await opened.ingest([report('a.md', first)]);
    await opened.ingest([report('a.md', { '1': 'The van is old.' })]);
    expect(kept()).toHaveLength(2);
    await opened.ingest([report('a.md', first)]);
    expect(kept()).toEqual([]);
    await opened.ingest([report('a.md', { '1': 'The van is sold.' })]);
    await opened.ingest([report('a.md', { '1': 'The van is sold.' }, 'exempt')]);
    expect(kept()).toEqual([]);
  });
});
