import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { librarySchema } from '../../src/adapters/sqlite/library-schema.ts';
import { openDatabase } from '../../src/adapters/sqlite/open-database.ts';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { bytesBelow } from './disk.ts';
import { watchFamily } from './family.ts';
import type { ColdResult, IngestResult, ServeResult } from './jobs.ts';
import { type MadePaper, madeLibrary } from './made-library.ts';
import { developmentQuestions } from './questions.ts';
import { residentMb, round, seconds, timed } from './timing.ts';
import { TOPICS } from './topics.ts';

const MB = 2 ** 20;
const SHOWN = 10;
const log = pino({ enabled: false });
const openMinutebook = (dataDir: string) => compose(readConfig({ DATA_DIR: dataDir }), { log });

/** Above this many paragraphs a second whole ingest would take longer than it tells. */
const INGESTED_TWICE = 20_000;

/** The whole way of a made library: files are read, parsed, cut, embedded, linked and stored; then one of them changes, and then a few. */
export async function measureIngest(paragraphs: number, dataDir: string, papersDir: string): Promise<IngestResult> {
  const papers = [...madeLibrary(paragraphs)];
  mkdirSync(papersDir, { recursive: true });
  for (const { file, text } of papers) writeFileSync(join(papersDir, file), text);
  const minutebook = await openMinutebook(dataDir);
  let passages = 0;
  const before = process.cpuUsage();
  const family = watchFamily();
  const indexSeconds = await seconds(async () => {
    passages = (await minutebook.ingest({ paths: [papersDir] })).embedded;
  });
  const { user, system } = process.cpuUsage(before);
  const { mostMb: peakMb, childrenCpuSeconds } = family.stop();
  const indexCpuSeconds = round((user + system) / 1e6 + childrenCpuSeconds);
  const diskMb = round(bytesBelow(dataDir) / MB);
  const changing = async (changed: readonly MadePaper[], words: string) => {
    for (const { file, text } of changed)
      writeFileSync(join(papersDir, file), text.replace('\n\n2. ', `\n\n2. ${words}: `));
    return seconds(() => minutebook.ingest({ paths: [papersDir] }));
  };
  const oneChangedSeconds = await changing(papers.slice(0, 1), 'Newly said');
  const hundredthChangedSeconds = await changing(papers.slice(0, Math.ceil(papers.length / 100)), 'Said again');
  minutebook.close();
  const knownWordsSeconds = paragraphs <= INGESTED_TWICE ? await measureKnownWords(dataDir, papersDir) : null;
  const changedSeconds = { oneChangedSeconds, hundredthChangedSeconds };
  return { passages, indexSeconds, indexCpuSeconds, knownWordsSeconds, ...changedSeconds, peakMb, diskMb };
}

/** Into a new store that has been given the words of the first. */
async function measureKnownWords(dataDir: string, papersDir: string): Promise<number> {
  const folder = `${dataDir}-known-words`;
  mkdirSync(folder);
  const store = openDatabase(join(folder, 'minutebook.sqlite'), [librarySchema]);
  store.prepare('ATTACH ? AS first').run(join(dataDir, 'minutebook.sqlite'));
  store.exec('INSERT INTO word_vectors SELECT * FROM first.word_vectors');
  store.close();
  const minutebook = await openMinutebook(folder);
  const taken = await seconds(() => minutebook.ingest({ paths: [papersDir] }));
  minutebook.close();
  rmSync(folder, { recursive: true });
  return taken;
}

/**
 * A start on an index that is up to date, as `npm start` does it, and then questions. After them the rest of a day's work:
 * briefings, one changed paper, questions again. Nothing is collected by hand before memory is looked at.
 */
export async function measureServing(dataDir: string, papersDir: string | null): Promise<ServeResult> {
  const [first = '', ...questions] = developmentQuestions();
  const minutebook = await openMinutebook(dataDir);
  await minutebook.refresh();
  const readySeconds = round(process.uptime(), 2);
  const { user, system } = process.cpuUsage();
  const readyCpuSeconds = round((user + system) / 1e6, 2);
  await minutebook.ask({ question: first });
  const startSeconds = round(process.uptime(), 2);
  await minutebook.warmUp();
  const search = await timed(questions, (text) => minutebook.retrieve({ text, limit: SHOWN }));
  const ask = await timed(questions, (question) => minutebook.ask({ question }));
  const afterQuestions = residentMb();
  for (const topic of TOPICS) await minutebook.briefing(topic);
  if (papersDir !== null) {
    const [file = ''] = readdirSync(papersDir).sort();
    writeFileSync(join(papersDir, file), `${readFileSync(join(papersDir, file), 'utf8')}\n\n101. Said since.\n`);
    await minutebook.refresh();
  }
  for (const question of questions) await minutebook.ask({ question });
  const afterAll = residentMb();
  minutebook.close();
  const memory = {
    memoryMb: Math.max(afterQuestions, afterAll),
    mostMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  return { readySeconds, readyCpuSeconds, startSeconds, search, ask, ...memory };
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
