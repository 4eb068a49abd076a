import { randomUUID } from 'node:crypto';
import { stem } from '../indexing/stem.ts';
import type { Answer, Question } from './answer.ts';
import { answerAtPointer } from './answer-at-pointer.ts';
import type { AskDependencies } from './ask-dependencies.ts';
import { type Asking, beginAsking, showPassage, showScored } from './asking.ts';
import { answerByMeasure } from './endings/by-measure.ts';
import { type Ending, endings } from './endings/endings.ts';
import { gather } from './gather.ts';
import { whyNotForUs } from './guard/is-it-for-us.ts';
import { asksForHelp, sayHelp } from './help/what-i-do.ts';
import { unknownThing } from './question/asked-thing.ts';
import { bareQuestion } from './question/bare-question.ts';
import { unheldBody } from './question/body-asked.ts';
import { heartOf } from './question/heart-of.ts';
import { mendSpelling } from './question/mend-spelling.ts';
import { typingMended } from './question/mend-typing.ts';
import { ownNames } from './question/place-known.ts';
import { ofPlaceNamed, placeNotOf } from './question/place-named.ts';
import { writtenOut } from './question/plain-typing.ts';
import { plainlyWorded } from './question/plain-wording.ts';
import { nothingSoRecent } from './question/recent-time.ts';
import { speakerOf } from './question/speaker.ts';
import { understand, withSpeaker } from './question/understand.ts';
import { readForQuotes } from './quoting/quoting-writer.ts';
import { tellsOfThatTime } from './quoting/tells-of-time.ts';
import { answerFromRecord } from './record/answer-from-record.ts';
import { standingQuestion } from './stand-alone-with-model.ts';
import { openTrace, traced } from './trace.ts';
import { writeAnswer } from './write-answer.ts';

/** `step` hears what is being done, as `onStep` does, for this question alone. */
export type Ask = (question: Question, step?: (title: string) => void) => Promise<Answer>;

/** Joins the parts into one function from a question to an answer. It always answers: what is thrown becomes `failed`. */
export function createAsk(deps: AskDependencies): Ask {
  return async (question, step) => {
    const started = performance.now();
    const trace = question.trace ? openTrace(question.question) : null;
    const asking = beginAsking(deps, step, trace ?? undefined);
    const ending = await answer(question, asking).catch((error: unknown) => failed(error, deps));
    const model = asking.account.total();
    trace?.note('Say', 0, null, { kind: ending.kind, text: ending.text, writer: ending.writer });
    return {
      ...(question.id !== undefined && { id: question.id }),
      ...ending,
      ms: Math.round(performance.now() - started),
      ...(model && { model }),
      ...(trace && { trace: trace.close() }),
    };
  };
}

/** Is it for us; what does it ask; do the readings say it; what do the papers say; is that an answer; how is it put. */
async function answer({ question: typed, history: earlier = [] }: Question, deps: Asking): Promise<Ending> {
  const { shelf, words, retrieve } = deps;
  const readable = (text: string) =>
    plainlyWorded(typingMended(bareQuestion(writtenOut(text)), words.vocabulary, words.glossary));
  const asked = readable(typed);
  const history = earlier.map((turn) => ({ ...turn, question: readable(turn.question) }));
  const { trace } = deps.session;
  const today = deps.today?.() ?? new Date().toISOString().slice(0, 10);
  const end = endings(shelf, today);

  if (asksForHelp(asked)) return end.help(sayHelp(shelf, (deps.indicators?.().latest.length ?? 0) > 0));
  const isKnown = (word: string) => words.vocabulary.frequencies([word, stem(word)]).size > 0;
  const isForUs = (question: string) =>
    traced(
      trace,
      'Is it for us',
      { question },
      () => whyNotForUs(question, isKnown),
      (why) => why ?? 'yes',
    );
  const notForUs = (await isForUs(writtenOut(typed))) ?? (await isForUs(asked));
  if (notForUs) return end.notForUs(notForUs);

  deps.onStep?.('Reading the question');
  const standing = await standingQuestion(heartOf(asked), history, deps, isForUs);
  if (standing.about === 'child') return end.notForUs('child');
  const mends = mendSpelling(standing.text, words.vocabulary, words.glossary);
  const question = await traced(
    trace,
    'Read the question',
    { question: standing.text },
    () => withSpeaker(understand(standing.text, words.glossary, mends), speakerOf(standing.text, shelf.papers())),
    ({ terms, ...read }) => ({ ...read, terms: terms.map((term) => term.words.join(' ')), mends: [...mends] }),
  );

  const pointed = answerAtPointer(asked, question, shelf);
  if (pointed) return end.answered(pointed);

  const body = await unheldBody(standing.asked, shelf.papers(), retrieve, isKnown);
  if (body)
    return end.nothingFound(
      `I hold no papers of the ${body}, and none that I found speaks of it.`,
      (await gather(question, retrieve, shelf))[0]?.passage,
    );

  const ofItself = understand(standing.asked, words.glossary, mends);
  const recorded = await traced(
    trace,
    'Look in the record of meetings',
    { question: standing.asked },
    () => answerFromRecord(ofItself, question, { shelf, retrieve, glossary: words.glossary, today }),
    (found) => found?.kind ?? 'not asked',
  );
  const strange = recorded && placeNotOf(question, recorded, shelf);
  if (strange)
    return end.nothingFound(
      `The papers do not say that of ${strange}.`,
      recorded.kind === 'no-record' ? recorded.nearest : undefined,
    );
  if (recorded) return end.recorded(recorded);

  const unknown = unknownThing(standing.asked, question.askedFor, mends, words.glossary, words.vocabulary, () =>
    ownNames(shelf),
  );
  const silent = unknown
    ? `The papers do not speak of “${unknown}”.`
    : nothingSoRecent(standing.asked, shelf.papers(), today);
  if (silent) return end.nothingFound(silent, (await gather(question, retrieve, shelf))[0]?.passage);

  const measured = await traced(
    trace,
    'Look among the indicators',
    { question: question.question },
    () => answerByMeasure(question, deps, end, standing.asked),
    (found) => (found ? { kind: found.kind, text: found.text } : 'no indicator'),
  );
  const noFigureThen = measured?.kind === 'nothing-found' && question.periods.length > 0;
  if (measured && !noFigureThen) return measured;

  deps.onStep?.(`Searching ${sayPapers(shelf.papers().length)}`);
  const offered = await traced(
    trace,
    'Find passages',
    { question: question.question },
    async () => ofPlaceNamed(await gather(question, retrieve, shelf), question, shelf),
    (found) => found.map(showScored),
  );
  deps.onStep?.(`Reading ${offered.length === 1 ? 'one paragraph' : `${offered.length} paragraphs`} closely`);
  const reading = await traced(
    trace,
    'Read closely',
    { passages: offered.length },
    () => readForQuotes(question, offered, words),
    ({ scored, quotes }) => ({
      sentences: scored.slice(0, 10).map(({ passage, text, score, coverage, own, time }) => ({
        reference: passage.source.reference,
        score,
        parts: { coverage, own },
        opening: text.slice(0, 90),
        time,
      })),
      chosen: quotes.map(({ passage, sentences }) => ({ ...showPassage(passage), sentences })),
    }),
  );
  return measured && !tellsOfThatTime(reading) ? measured : writeAnswer(reading, offered, deps, end);
}

const sayPapers = (count: number) => (count === 1 ? 'one paper' : `${count} papers`);

function failed(error: unknown, deps: AskDependencies): Ending {
  const reference = randomUUID().slice(0, 8);
  deps.onFailure?.(reference, error);
  return endings(deps.shelf, '').failed(reference);
}
