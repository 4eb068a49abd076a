import type { Passage } from '../indexing/passage.ts';
import type { ScoredPassage } from '../retrieval/retrieve.ts';
import type { AskDependencies } from './ask.ts';
import { cite } from './cite.ts';
import { whyDoubt } from './doubt.ts';
import type { AnswerWriter } from './draft.ts';
import type { Ending, Endings } from './endings/endings.ts';
import { draftOf, type Reading } from './quoting/quoting-writer.ts';
import { writeWithModel } from './write-with-model.ts';
import { sayInstead } from './writer-failure.ts';

/** How many of the best passages a language model is shown, and how many a further search of its own adds. */
const SHOWN = 14;
const FURTHER = 6;

/** Puts what was read into an answer, or says that it is none. A language model writes where there is one, and quoting steps in. */
export async function writeAnswer(
  reading: Reading,
  offered: readonly ScoredPassage[],
  deps: AskDependencies,
  end: Endings,
): Promise<Ending> {
  const passages = offered.map(({ passage }) => passage);
  const doubt = whyDoubt(reading, deps.words.vocabulary);
  if (doubt) return end.nothingFound(doubt, reading.quotes[0]?.passage ?? passages[0]);
  const quoted = cite(draftOf(reading.quotes).statements, passages);
  if (!deps.writer) return end.answered(quoted);
  return writeByModel(deps.writer, reading.question.question, passages, deps, end, quoted);
}

async function writeByModel(
  writer: AnswerWriter,
  question: string,
  passages: readonly Passage[],
  { retrieve, onInstead }: AskDependencies,
  end: Endings,
  quoted: ReturnType<typeof cite>,
): Promise<Ending> {
  const written = await writeWithModel(writer, question, passages.slice(0, SHOWN), {
    search: async (words) => (await retrieve({ text: words, limit: FURTHER })).kept.map(({ passage }) => passage),
  });
  if (written.kind === 'instead') {
    onInstead?.(written.trouble, written.error);
    return end.answered({ ...quoted, text: `${quoted.text}\n${sayInstead(written.trouble)}` });
  }
  const { checked } = written;
  const cited = cite(checked.statements, written.passages);
  if (checked.missing === null && checked.answered) return end.answered(cited, [], null, 'model');
  return end.partlyAnswered(cited, checked.missing ?? MISSING, 'model');
}

const MISSING = 'The papers found do not say the rest of what was asked.';
