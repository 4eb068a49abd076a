import { parseFile } from '../../src/parsing/parse-file.ts';
import type { Contender } from './contender.ts';
import type { MadeResult, ParserResult } from './jobs.ts';
import { madeLibrary } from './made-library.ts';
import { developmentQuestions } from './questions.ts';
import { collectedMb, round, seconds, timed } from './timing.ts';

const SHOWN = 10;
const PARSED_PARAGRAPHS = 5000;

/** A peer on the paragraphs of a made library. */
export async function measureMade(contender: Contender, paragraphs: number): Promise<MadeResult> {
  const documents = [...madeLibrary(paragraphs)].flatMap(({ file, paragraphs: texts }) =>
    texts.map((text, at) => ({ id: `${file}#${at + 1}`, title: '', text, group: file })),
  );
  const indexSeconds = await seconds(() => contender.index(documents));
  const { asked, ...query } = await timed(developmentQuestions(), (question) => contender.search(question, SHOWN));
  return { documents: documents.length, indexSeconds, asked, query, memoryMb: collectedMb() };
}

/** Passes over the same papers; the fastest is the parser's own, the others share their core with whatever else runs. */
const PASSES = 4;

/** Text to papers, in megabytes a second on one core. */
export function measureParser(): ParserResult {
  const files = [...madeLibrary(PARSED_PARAGRAPHS)].map(({ file, text }) => ({ file, bytes: Buffer.from(text) }));
  const bytes = files.reduce((total, { bytes }) => total + bytes.length, 0);
  const spent = Array.from({ length: PASSES }, () => {
    const started = performance.now();
    for (const file of files) parseFile(file);
    return (performance.now() - started) / 1000;
  });
  const megabytes = bytes / 1e6;
  return { megabytes: round(megabytes, 2), mbPerSecond: round(megabytes / Math.min(...spent), 2) };
}
