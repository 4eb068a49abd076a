import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIngestApart } from '../../src/apart/create-ingest-apart.ts';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { IngestResult } from '../../src/indexing/ingest.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { layKnownWords } from '../support/known-library.ts';
import { temporaryFolder } from '../support/open-test-library.ts';

/** Minutes long enough to be read in a process of their own, of few different sentences, so that little is embedded. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];
const long = (month: string) =>
  [
    'PARKS COMMITTEE',
    `4 ${month.toUpperCase()} 2024`,
    'REPORT OF THE DIRECTOR',
    ...Array.from({ length: 60 }, (_, at) => `${at + 1}. ${'Members noted the upkeep of the lawns. '.repeat(80)}`),
    `61. The rangers repainted the bandstand in ${month}.`,
  ].join('\n\n');

const home = temporaryFolder();
const papers = join(home.folder, 'knowledge', 'papers');
const phases = new Set<string>();
let minutebook: Minutebook;
let first: IngestResult;

beforeAll(async () => {
  mkdirSync(papers, { recursive: true });
  for (const month of MONTHS) writeFileSync(join(papers, `${month}.txt`), long(month));
  const config = readConfig({ KNOWLEDGE_DIR: join(home.folder, 'knowledge'), DATA_DIR: join(home.folder, 'data') });
  layKnownWords(join(home.folder, 'data'));
  minutebook = await compose(config, { log: pino({ level: 'silent' }) });
  first = await minutebook.ingest({ progress: (phase) => phases.add(phase) });
}, 120_000);

afterAll(async () => {
  await minutebook.close();
  home.discard();
});

it('is read in a process of its own, and answered from here', async () => {
  expect(first).toMatchObject({ papers: 6, removed: 0, reused: 0 });
  expect(phases).toContain('reading');
  expect(phases).toContain('embedding');
  const { text } = await minutebook.ask({ question: 'Who repainted the bandstand?' });
  expect(text).toContain('The rangers repainted the bandstand');
});

it('is not read again where nothing changed', async () => {
  const began = performance.now();
  expect(await minutebook.refresh()).toMatchObject({ embedded: 0, reused: first.embedded });
  expect(performance.now() - began).toBeLessThan(2000);
});

it('says what a changed paper says as soon as that is read', async () => {
  writeFileSync(join(papers, 'May.txt'), `${long('May')}\n\n62. A drinking fountain was given by the rotary club.`);
  const result = await minutebook.ingest({});
  expect(result).toMatchObject({ papers: 6, embedded: 1 });
  const { text } = await minutebook.ask({ question: 'Who gave the drinking fountain?' });
  expect(text).toContain('rotary club');
}, 60_000);

it('hears from the process what a person has to mend', async () => {
  const file = join(home.folder, 'no-folder');
  writeFileSync(file, '');
  const config = readConfig({ KNOWLEDGE_DIR: join(home.folder, 'knowledge'), DATA_DIR: join(file, 'data') });
  const order = createIngestApart()({ config, paths: [] }, { warn: () => undefined });
  await expect(order).rejects.toMatchObject({ code: 'ENOTDIR' });
}, 30_000);

it('ends the process with the one that wanted it, and says that the index is as it was', async () => {
  const config = readConfig({ KNOWLEDGE_DIR: join(home.folder, 'knowledge'), DATA_DIR: join(home.folder, 'other') });
  const apart = createIngestApart();
  const order = apart({ config, paths: [] }, { warn: () => undefined });
  apart.stop();
  await expect(order).rejects.toMatchObject({ code: 'ingest-ended', remedy: expect.any(String) });
}, 30_000);
