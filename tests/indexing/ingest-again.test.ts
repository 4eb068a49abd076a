import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSources } from '../../src/indexing/to-sources.ts';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { LetterEmbeddings } from '../support/letter-embeddings.ts';
import { openTestLibrary, temporaryFolder } from '../support/open-test-library.ts';
import { snapshotOf } from '../support/store-snapshot.ts';

const report = (body: string, title: string, ...paragraphs: string[]) =>
  `${body.toUpperCase()}\n\n5 JUNE 2024\n\n${title.toUpperCase()}\n\nREPORT OF THE DIRECTOR\n\n${paragraphs
    .map((text, index) => `${index + 1}. ${text}`)
    .join('\n\n')}\n`;

const long =
  'The van stops in eleven villages each fortnight and lends some four hundred books on an ordinary day, which is more than the two smallest branches lend together.';
const families = 'Children and Families Scrutiny Committee';
const family = 'Children and Family Services Scrutiny Committee';

/** What each file may say: texts that share items, references and, under two names, a committee. */
const versions: Readonly<Record<string, readonly string[]>> = {
  'carers.txt': [
    report(families, 'Foster carers', 'Carers are paid £210 a week.', long),
    report(families, 'Foster carers', 'Carers are paid £220 a week.', long, 'More are wanted.'),
  ],
  'carers-in-full.txt': [report(families, 'Foster carers', 'Carers are paid £210 a week.', long, 'Loans fell.')],
  'carers.md': [report(family, 'Foster carers', 'Carers are paid £210 a week.', long)],
  'vans.txt': [report(families, 'Mobile libraries', long, 'The van is old.'), report(family, 'Mobile libraries', long)],
  'villages.txt': [report(family, 'Mobile libraries', long, 'The van is old.', 'It needs tyres.')],
  'sub/vans.txt': [report(family, 'Home education', '829 children are taught at home.'), ''],
  'z-parks.txt': [report('Parks Panel', 'Benches', 'The benches were painted.')],
};
const names = Object.keys(versions);
const secret = 'villages.txt';
const exempt = { visibility: 'exempt' } as const;

type Held = ReadonlyMap<string, string>;

/** One change of the folder: a file is put in with one of its versions, or taken out. */
const change = fc.record({
  file: fc.constantFrom(...names),
  version: fc.option(fc.nat({ max: 1 }), { nil: null, freq: 4 }),
});

function after(held: Held, { file, version }: { file: string; version: number | null }): Held {
  const next = new Map(held);
  const text = version === null ? undefined : (versions[file]?.[version] ?? versions[file]?.[0]);
  if (text === undefined) next.delete(file);
  else next.set(file, text);
  return next;
}

/** Counts what is parsed and what is written, as the folder is brought in. */
function openLibrary(folder: string) {
  const embeddings = new LetterEmbeddings();
  const library = openTestLibrary(folder, () => embeddings);
  const parsed: string[] = [];
  const reader = {
    parse: (file: Parameters<typeof parseFile>[0]) => {
      parsed.push(file.file);
      return parseFile(file);
    },
    relate: relateFiles,
  };
  const bring = async (held: Held, rules = 'rules') => {
    parsed.length = 0;
    embeddings.embedded.length = 0;
    const files = [...held].map(([file, bytes]) => ({ file, bytes, knowledge: file === secret ? exempt : {} }));
    const sources = toSources({ files, findings: [] }, reader);
    return library.ingest(sources.files, { rules, relate: sources.relate });
  };
  return { library, bring, parsed, embedded: embeddings.embedded };
}

test('whatever is added, changed and taken out, the store is the one a first ingest makes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 8 }), async (changes) => {
      const [home, elsewhere] = [temporaryFolder(), temporaryFolder()];
      const grown = openLibrary(home.folder);
      const cold = openLibrary(elsewhere.folder);
      try {
        let held: Held = new Map();
        for (const one of changes) {
          held = after(held, one);
          await grown.bring(held);
        }
        await cold.bring(held);
        expect(snapshotOf(grown.library.database)).toEqual(snapshotOf(cold.library.database));
        expect(grown.library.library.counts()).toEqual(cold.library.library.counts());
        expect(await wordsFound(grown)).toEqual(await wordsFound(cold));
        expect(grown.library.graph().count).toBe(cold.library.graph().count);
      } finally {
        for (const { library } of [grown, cold]) library.close();
        for (const { discard } of [home, elsewhere]) discard();
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

/** Passages found by words, in order, with what each is found to say. */
async function wordsFound({ library }: ReturnType<typeof openLibrary>) {
  const { kept } = await library.retrieve({ text: 'How many villages does the van stop in?', limit: 10 });
  return kept.map(({ passage, parts }) => [passage.id, round(parts.lexical), round(parts.meeting)]);
}

const round = (value: number | undefined) => Math.round(1000 * (value ?? 0)) / 1000;

test('one changed file is the only one read, embedded and written', async () => {
  const home = temporaryFolder();
  const { library, bring, parsed, embedded } = openLibrary(home.folder);
  const held = new Map([
    ['benches.txt', report('Parks Panel', 'Benches', 'The benches were painted.')],
    ['carers.txt', report(families, 'Foster carers', 'Carers are paid £210 a week.', 'More are wanted.')],
  ]);
  await bring(held);
  const rowsOf = (file: string) =>
    library.database.prepare<[string], number>('SELECT row FROM passages WHERE file = ?').pluck().all(file);
  const before = rowsOf('benches.txt');
  const result = await bring(
    new Map([
      ...held,
      ['carers.txt', report(families, 'Foster carers', 'Carers are paid £220 a week.', 'More are wanted.')],
    ]),
  );
  expect(parsed).toEqual(['carers.txt']);
  expect(embedded).toEqual(['Carers are paid £220 a week.']);
  expect(result).toMatchObject({ embedded: 1, reused: 2, removed: 1 });
  expect(rowsOf('benches.txt')).toEqual(before);
  library.close();
  home.discard();
});

test('a file that did not change is written again where a new one beside it holds its item in full', async () => {
  const home = temporaryFolder();
  const { library, bring, parsed } = openLibrary(home.folder);
  const short = report(families, 'Foster carers', 'Carers are paid £210 a week.', long);
  const full = report(families, 'Foster carers', 'Carers are paid £210 a week.', long, 'Loans fell.');
  const sameAs = () => library.library.papers().flatMap(({ nodes }) => nodes.flatMap((node) => node.sameAs ?? []));
  await bring(new Map([['short.txt', short]]));
  expect(sameAs()).toEqual([]);
  await bring(new Map([...([['short.txt', short]] as const), ['full.txt', full]]));
  expect(parsed).toEqual(['full.txt']);
  expect(sameAs().length).toBeGreaterThan(0);
  await bring(new Map([['short.txt', short]]));
  expect(parsed).toEqual([]);
  expect(sameAs()).toEqual([]);
  library.close();
  home.discard();
});

test('new rules read and write every file again', async () => {
  const home = temporaryFolder();
  const { library, bring, parsed } = openLibrary(home.folder);
  const held = new Map(names.map((name) => [name, versions[name]?.[0] ?? '']));
  await bring(held);
  await bring(held);
  expect(parsed).toEqual([]);
  await bring(held, 'new rules');
  expect([...parsed].sort()).toEqual([...names].sort());
  expect(library.library.stored().files.get('vans.txt')?.rules).toBe('new rules');
  library.close();
  home.discard();
});

test('two files of one name, given from two folders, are both kept', async () => {
  const home = temporaryFolder();
  const { library } = openLibrary(home.folder);
  const files = ['Benches were painted.', 'Vans were sold.', 'Loans fell.'].map((text) => ({
    file: 'report.txt',
    bytes: report('Parks Panel', text.slice(0, 5), text),
  }));
  const sources = toSources({ files, findings: [] }, { parse: parseFile, relate: relateFiles });
  await library.ingest(sources.files, { relate: sources.relate });
  expect([...library.library.stored().files.keys()]).toEqual(['report (2).txt', 'report (3).txt', 'report.txt']);
  expect(await library.ingest(sources.files, { relate: sources.relate })).toMatchObject({ papers: 3, removed: 0 });
  library.close();
  home.discard();
});
