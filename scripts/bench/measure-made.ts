import type { Contender } from './contender.ts';
import type { MadeResult } from './jobs.ts';
import { madeLibrary } from './made-library.ts';
import { developmentQuestions } from './questions.ts';
import { collectedMb, seconds, timed } from './timing.ts';

const SHOWN = 10;

/** A peer on the paragraphs of a made library. */
export async function measureMade(contender: Contender, paragraphs: number): Promise<MadeResult> {
  const documents = [...madeLibrary(paragraphs)].flatMap(({ file, paragraphs: texts }) =>
    texts.map((text, at) => ({ id: `${file}#${at + 1}`, title: '', text, group: file })),
  );
  const indexSeconds = await seconds(() => contender.index(documents));
  const { asked, ...query } = await timed(developmentQuestions(), (question) => contender.search(question, SHOWN));
  return { documents: documents.length, indexSeconds, asked, query, memoryMb: collectedMb() };
}
