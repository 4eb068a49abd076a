import type { ScoredPassage } from '../retrieval/retrieve.ts';
import type { AskDependencies } from './ask.ts';
import { cite } from './cite.ts';
import { whyDoubt } from './doubt.ts';
import type { Ending, Endings } from './endings/endings.ts';
import { draftOf, type Reading } from './quoting/quoting-writer.ts';

/** Puts what was read into an answer, or says that it is none. */
export async function writeAnswer(
  reading: Reading,
  offered: readonly ScoredPassage[],
  _deps: AskDependencies,
  end: Endings,
): Promise<Ending> {
  const passages = offered.map(({ passage }) => passage);
  const doubt = whyDoubt(reading);
  if (doubt) return end.nothingFound(doubt, reading.quotes[0]?.passage ?? passages[0]);
  return end.answered(cite(draftOf(reading.quotes).statements, passages));
}
