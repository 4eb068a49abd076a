import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { bytesBelow } from './disk.ts';
import type { ColdResult, IngestResult, ServeResult } from './jobs.ts';
import { madeLibrary } from './made-library.ts';
import { developmentQuestions } from './questions.ts';
import { memoryMb, round, seconds, timed } from './timing.ts';

const MB = 2 ** 20;
const SHOWN = 10;
const log = pino({ enabled: false });
const openMinutebook = (dataDir: string) => compose(readConfig({ DATA_DIR: dataDir }), { log });

/** The whole way of a made library: files are read, parsed, cut, embedded, linked and stored; then a few of them change. */
export async function measureIngest(paragraphs: number, dataDir: string, papersDir: string): Promise<IngestResult> {
  const papers = [...madeLibrary(paragraphs)];
  mkdirSync(papersDir, { recursive: true });
  for (const { file, text } of papers) writeFileSync(join(papersDir, file), text);
  const minutebook = await openMinutebook(dataDir);
  let passages = 0;
  const indexSeconds = await seconds(async () => {
    passages = (await minutebook.ingest({ paths: [papersDir] })).embedded;
  });
  const changed = papers.slice(0, Math.ceil(papers.length / 100));
  for (const { file, text } of changed)
    writeFileSync(join(papersDir, file), text.replace('\n\n2. ', '\n\n2. Newly said: '));
  const updateSeconds = await seconds(() => minutebook.ingest({ paths: [papersDir] }));
  minutebook.close();
  return { passages, indexSeconds, updateSeconds, peakMb: memoryMb().peak, diskMb: round(bytesBelow(dataDir) / MB) };
}

/** A start on an index that is up to date, as `npm start` does it, and then questions. */
export async function measureServing(dataDir: string): Promise<ServeResult> {
  const [first = '', ...questions] = developmentQuestions();
  const minutebook = await openMinutebook(dataDir);
  await minutebook.refresh();
  await minutebook.ask({ question: first });
  const startSeconds = round(process.uptime(), 2);
  const search = await timed(questions, (text) => minutebook.retrieve({ text, limit: SHOWN }));
  const ask = await timed(questions, (question) => minutebook.ask({ question }));
  const { resident } = memoryMb();
  minutebook.close();
  return { startSeconds, search, ask, memoryMb: resident };
}

/** The papers of the knowledge folder, from nothing. */
export async function measureCold(dataDir: string): Promise<ColdResult> {
  const minutebook = await openMinutebook(dataDir);
  let passages = 0;
  const indexSeconds = await seconds(async () => {
    passages = (await minutebook.ingest({})).embedded;
  });
  minutebook.close();
  return { indexSeconds, passages };
}
