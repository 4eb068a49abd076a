import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { linesAt, makePdf } from '../adapters/files/readers/make-pdf.ts';
import { good, hostileFiles } from '../support/hostile-files.ts';
import { layKnownWords } from '../support/known-library.ts';
import { temporaryFolder } from '../support/open-test-library.ts';

const home = temporaryFolder();
const papers = join(home.folder, 'knowledge', 'papers');
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(papers, name), bytes);
let minutebook: Minutebook;
let hostile: Awaited<ReturnType<typeof hostileFiles>> = {};

const sixtyMegabytes = (): Buffer => Buffer.alloc(60 * 1024 * 1024, 'Members asked what had been spent on gritting. ');
const fiveThousandPages = () =>
  makePdf(Array.from({ length: 5000 }, (_, page) => linesAt(60, 80, [`${page + 1}. Salt heap ${page + 1} was full.`])));

beforeAll(async () => {
  mkdirSync(papers, { recursive: true });
  const config = readConfig({ KNOWLEDGE_DIR: join(home.folder, 'knowledge'), DATA_DIR: join(home.folder, 'data') });
  layKnownWords(join(home.folder, 'data'));
  minutebook = await compose(config, { log: pino({ level: 'silent' }) });
  put('good.txt', good);
  put(
    'plan.pdf',
    await makePdf([linesAt(60, 80, ['CABINET', '5 JUNE 2024'], 30), linesAt(60, 80, ['1. Gritters cost £90,000.'])]),
  );
  await minutebook.ingest({});
  hostile = await hostileFiles();
  for (const [name, [bytes]] of Object.entries(hostile)) put(name, bytes);
  put('sixty-megabytes.txt', sixtyMegabytes());
  put('five-thousand-pages.pdf', await fiveThousandPages());
  put('plan.pdf', '%PDF-1.7\ncut');
  await minutebook.ingest({});
}, 400_000);

afterAll(async () => {
  await minutebook.close();
  home.discard();
});

const rulesOf = (file: string): string[] =>
  minutebook
    .library()
    .findings.filter(({ place }) => place?.file === file)
    .map(({ rule }) => rule);

describe('a folder with hostile files, once it is in the store', () => {
  it('still answers from the good paper', async () => {
    const answer = await minutebook.ask({ question: 'How much are foster carers paid a week?' });
    expect(answer).toMatchObject({ kind: 'answered' });
    expect(answer.text).toContain('£210');
  });

  it('serves what was indexed of a paper before its newer version came broken', async () => {
    expect(rulesOf('plan.pdf')).toContain('kept-earlier-version');
    const answer = await minutebook.ask({ question: 'What do gritters cost?' });
    expect(answer.text).toContain('£90,000');
  });

  it('has each of the hostile files with its finding or its words', () => {
    const { files, paragraphs, findings } = minutebook.library();
    const named = new Set([...paragraphs, ...findings].map(({ place }) => place?.file));
    expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(hostile).filter((file) => !named.has(file))).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(hostile)));
  });

  it('says what to do about a text of 60 MB, and reads 5,000 pages or says why not', async () => {
    expect(rulesOf('sixty-megabytes.txt')).toEqual(['too-much-text']);
    const pages = minutebook.library().paragraphs.filter(({ place }) => place.file === 'five-thousand-pages.pdf');
    if (pages.length === 0) expect(rulesOf('five-thousand-pages.pdf')).toContain('took-too-long');
    else {
      expect(pages.at(-1)?.place.pages).toMatch(/5000$/);
      const { kept } = await minutebook.retrieve({ text: 'salt heap 321 full', limit: 3 });
      expect(kept.map(({ passage }) => passage.text).join(' ')).toContain('Salt heap 321 was');
    }
  });
});
