import type { Passage } from '../indexing/passage.ts';
import { sayDate } from '../papers/say-source.ts';
import type { ScoredPassage } from '../retrieval/retrieve.ts';
import { type Asking, showPassage } from './asking.ts';
import { type CitedText, cite } from './cite.ts';
import { unspokenAttribute } from './doubt/of-attribute.ts';
import { whyDoubt } from './doubt/why-doubt.ts';
import type { AnswerWriter, Statement } from './draft.ts';
import type { Ending, Endings } from './endings/endings.ts';
import { sayReading } from './measure/say-reading.ts';
import type { InItsPlace } from './papers-words.ts';
import { asksDate, namesDate } from './question/asks-date.ts';
import type { Quote } from './quoting/quote-passage.ts';
import { draftOf, type Reading } from './quoting/quoting-writer.ts';
import { sayRow } from './quoting/say-row.ts';
import { timeFit } from './quoting/time-fit.ts';
import { decidedSince, sayDecided } from './record/decided-since.ts';
import { traced } from './trace.ts';
import { writeWithModel } from './write-with-model.ts';
import { writerAids } from './writer-aids.ts';
import { sayInstead, sayTrouble } from './writer-failure.ts';

/** What a language model's draft came to. */
type Outcome =
  | { readonly kind: 'supported'; readonly said: CitedText; readonly missing: string | null }
  | { readonly kind: 'not-in-papers'; readonly why: string }
  | {
      readonly kind: 'unsupported';
      readonly why: string;
      readonly quotes: readonly Quote[];
      readonly passages: readonly Passage[];
    }
  | { readonly kind: 'failed'; readonly why: string; readonly trouble: string };

/** A model reads this many passages at most: those that would be quoted, the best found, and those with the best sentences. */
const SHOWN_TO_MODEL = 12;
const BEST_FOUND = 6;

/** Puts what was read into an answer, or says that it is none. */
export async function writeAnswer(
  reading: Reading,
  offered: readonly ScoredPassage[],
  deps: Asking,
  end: Endings,
): Promise<Ending> {
  const passages = offered.map(({ passage }) => passage);
  const nearest = reading.quotes[0]?.passage ?? passages[0];
  const doubt = whyDoubt(reading, deps.words.vocabulary, deps.shelf);
  deps.session.trace?.note('Judge whether that answers', 0, null, doubt ?? 'it does');
  if (doubt && (doubt.firm || !deps.writer)) return end.nothingFound(doubt.why, nearest);

  if (deps.writer) deps.onStep?.('Writing the answer and checking each statement');
  const written = deps.writer ? await tryToWrite(deps.writer, reading, passages, deps) : null;
  if (written?.kind === 'supported') {
    const { said, missing } = written;
    return missing ? end.partlyAnswered(said, missing, 'model') : end.answered(said, [], null, 'model');
  }
  if (written?.kind === 'unsupported' && doubt) return end.unsupported(nearest);
  if (doubt) {
    const nothing = end.nothingFound(doubt.why, nearest);
    return written?.kind === 'failed' ? { ...nothing, text: `${nothing.text} (${written.trouble})` } : nothing;
  }
  if (written?.kind === 'unsupported' && written.quotes.length > 0) {
    return quoteInstead({ ...reading, quotes: written.quotes }, written.passages, deps, end, written.why);
  }
  return quoteInstead(reading, passages, deps, end, written?.why ?? null);
}

function quoteInstead(
  reading: Reading,
  passages: readonly Passage[],
  deps: Asking,
  end: Endings,
  instead: string | null,
): Ending {
  deps.onStep?.('Checking the quotations');
  deps.session.trace?.note(
    'Quote',
    0,
    null,
    reading.quotes.map(({ passage, sentences }) => ({ ...showPassage(passage), sentences })),
  );
  const decided = decidedSince(
    reading.quotes.map(({ passage }) => passage),
    deps.shelf,
  );
  const statements = [...quotedStatements(reading, deps), ...sayDecided(decided, passages.length)];
  const said = cite(statements, [...passages, ...decided]);
  const text = instead ? `${said.text}\n${instead}` : said.text;
  const missing = periodsMissing(reading) ?? unspokenAttribute(reading, deps.words.vocabulary);
  if (missing) return end.partlyAnswered({ ...said, text }, missing);
  return end.answered({ ...said, text });
}

/** Quotes as statements; a table's row is said in words, a reading's in the words of readings. */
function quotedStatements(
  { question, quotes }: Pick<Reading, 'question' | 'quotes'>,
  { indicators }: Asking,
): readonly Statement[] {
  const { statements } = draftOf(quotes);
  const severalMeetings = new Set(quotes.map(({ passage }) => passage.meeting)).size > 1;
  return statements.map((statement, index) => {
    const passage = quotes[index]?.passage;
    if (!passage) return statement;
    const text = passage.kind === 'table-row' ? rowInWords(passage) : withDate(statement.text, passage);
    return { ...statement, text: severalMeetings ? `${dateOf(passage)}: ${text}` : text };
  });

  /** The date asked for may stand in the heading alone. */
  function withDate(text: string, { source }: Passage): string {
    const heading = source.headings.at(-1);
    return heading && asksDate(question.question) && !namesDate(text) && namesDate(heading)
      ? `${heading}: ${text}`
      : text;
  }

  function rowInWords(passage: Passage): string {
    const reading = indicators?.().readings.find(({ source }) => source.reference === passage.source.reference);
    return reading ? sayReading(reading) : sayRow(passage);
  }
}

/** Words from several meetings stand side by side, each with its date. */
function dateOf({ source }: Passage): string {
  return source.meeting.date ? sayDate(source.meeting.date) : 'Date not stated';
}

/** Where two times are compared, those that nothing quoted is of. */
function periodsMissing({ question, quotes }: Reading): string | null {
  if (question.periods.length < 2) return null;
  const missing = question.periods.filter((period) =>
    quotes.every(({ passage }) => timeFit([period], passage) !== 'fits'),
  );
  return missing.length > 0 ? `The papers do not say for ${missing.map(({ label }) => label).join(' or ')}.` : null;
}

/** Lets the model write; what is said has passed the checks, and what else came of it has a name. */
async function tryToWrite(
  writer: AnswerWriter,
  reading: Reading,
  offered: readonly Passage[],
  asking: Asking,
): Promise<Outcome> {
  const { question } = reading;
  const shown = shownToModel(reading, offered);
  const written = await traced(
    asking.session.trace,
    'Write with the model',
    {
      question: question.question,
      passages: shown.map((passage, index) => ({ mark: index + 1, ...showPassage(passage) })),
    },
    () => writeWithModel(writer, question.question, shown, writerAids(asking)),
    ({ verdict }) => verdict,
  );
  asking.account.judged(written.verdict);
  if (written.kind === 'instead') {
    asking.onInstead?.(written.trouble, written.error);
    const why = sayInstead(written.trouble);
    switch (written.trouble) {
      case 'unanswered':
        return { kind: 'not-in-papers', why };
      case 'unsupported':
        return { kind: 'unsupported', why, quotes: written.quotes, passages: written.passages };
      default:
        return { kind: 'failed', why, trouble: sayTrouble(written.trouble) };
    }
  }
  const { checked, quotes, passages } = written;
  const missing = checked.missing ?? (checked.answered ? null : NOT_OUTRIGHT);
  return {
    kind: 'supported',
    said: cite(inPlace(checked.statements, quotes, quotedStatements({ question, quotes }, asking)), passages),
    missing,
  };
}

/** Kept statements in their order, each quotation where the statement stood whose place it takes. */
function inPlace(
  kept: readonly Statement[],
  quotes: readonly InItsPlace[],
  quoted: readonly Statement[],
): readonly Statement[] {
  const before = (index: number) => quoted.filter((_, at) => quotes[at]?.at === index);
  return [...kept.flatMap((statement, index) => [...before(index), statement]), ...before(kept.length)];
}

/** Where the model gives what comes near and says itself that it does not answer. */
const NOT_OUTRIGHT = 'The papers do not say this outright; that is what comes nearest.';

function shownToModel({ quotes, scored }: Reading, offered: readonly Passage[]): readonly Passage[] {
  const inOrder = [
    ...quotes.map(({ passage }) => passage),
    ...offered.slice(0, BEST_FOUND),
    ...scored.slice(0, SHOWN_TO_MODEL).map(({ passage }) => passage),
    ...offered,
  ];
  return [...new Map(inOrder.map((passage) => [passage.id, passage])).values()].slice(0, SHOWN_TO_MODEL);
}
