import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { Period } from '../../indicators/period.ts';
import { findPeriods } from '../../indicators/period-in-text.ts';
import type { Understanding } from '../question/understand.ts';
import type { Quote } from '../quoting/quote-passage.ts';
import type { Reading } from '../quoting/quoting-writer.ts';

/** Kinds of time for which a figure is given, so that one term's is not another's. */
const OF_FIGURES = new Set(['quarter', 'half-year', 'term', 'financial-year', 'academic-year']);

/** A figure asked for one term is not told by words or rows that give it for other terms only, whenever they were reported. */
export function otherPeriod({ question, quotes }: Reading): string | null {
  if (!asksOfAFigure(question)) return null;
  const asked = question.periods.filter(({ kind }) => OF_FIGURES.has(kind));
  if (asked.length !== question.periods.length || asked.length === 0 || quotes.length === 0) return null;
  const ofOthers = quotes.filter((quote) => isOfAnotherTerm(asked, quote)).length;
  const named = quotes.some((quote) => termsNamed(asked, quote).length > 0);
  const fits = quotes.some((quote) => termsNamed(asked, quote).length > 0 && !isOfAnotherTerm(asked, quote));
  return named && !fits && (ofOthers === quotes.length || isOfAnotherTerm(asked, quotes[0]))
    ? `The papers do not say for ${asked.map(({ label }) => label).join(' or ')}.`
    : null;
}

/** Whether a question asks for a figure, or for what something was. */
export function asksOfAFigure({ askedFor, question }: Pick<Understanding, 'askedFor' | 'question'>): boolean {
  return askedFor.includes('figure') || /^\W*what (?:was|were|is|are)\b/i.test(question);
}

/**
 * Whether words, or where they name no such time their headings, are of other quarters, terms or years than those asked for. That
 * the meeting fell in the time asked for makes them no more of it: in March a committee hears of the third quarter.
 */
export function isOfAnotherTerm(
  asked: readonly Period[],
  quote: Pick<Quote, 'sentences' | 'passage'> | undefined,
): boolean {
  const named = quote ? termsNamed(asked, quote) : [];
  return (
    named.length > 0 &&
    !named.some(({ start, end }) => asked.some((period) => period.start <= end && start <= period.end))
  );
}

/** The quarters, terms or years that quoted words name, as are asked for; else those of the headings they stand under. */
function termsNamed(
  asked: readonly Period[],
  { sentences, passage }: Pick<Quote, 'sentences' | 'passage'>,
): readonly Period[] {
  const kinds = new Set(asked.map(({ kind }) => kind));
  const namedIn = (text: string) =>
    findPeriods(text, dayOf(passage))
      .map(({ period }) => period)
      .filter(({ kind }) => kinds.has(kind));
  const own = sentences.flatMap(namedIn);
  return own.length > 0 ? own : namedIn(passage.context);
}

function dayOf({ source }: Passage): Period | null {
  const { date } = source.meeting;
  return date ? { kind: 'day', start: date, end: date, label: date } : null;
}

const EVENTS =
  're-?inspection|inspection|visit|review|consultation|survey|audit|ballot|election|trial|pilot|launch|conference|hearing|evaluation';
const HAPPENED = new RegExp(
  `\\b(?:what|how|which|who|did|was|were)\\b.*\\b(?:did|was|were|found|concluded|came out|went|said)\\b.*\\b(?<!re-)(?<event>${EVENTS})\\b|\\b(?<!re-)(?<first>${EVENTS})\\b.*\\b(?:find|found|conclude[d]?|show(?:ed)?|say|said|go|went)\\b`,
  'i',
);
const TO_COME =
  '(?:in preparation for|prepar(?:e|ing) for|prior to|ahead of|in advance of|until|pending|forthcoming|upcoming|planned|expected|due|next|will be an?|would be an?)';

/** What an event brought is not told by words that only look forward to it. */
export function stillToCome({ question: { question }, quotes, scored }: Reading): string | null {
  const groups = HAPPENED.exec(question)?.groups;
  const event = (groups?.['event'] ?? groups?.['first'])?.toLowerCase();
  if (!event) return null;
  const [stem = event] = searchWords(event.replace('-', ''));
  const mentioning = scored.filter(({ text }) => searchWords(text.replace(/\bre-/gi, 're')).includes(stem));
  const quoted = mentioning.filter(({ passage }) => quotes.some((quote) => quote.passage === passage));
  const speaking = quoted.length > 0 ? quoted : mentioning;
  if (speaking.length === 0) return null;
  const ahead = new RegExp(
    `\\b${TO_COME}\\b(?:[\\s\\w,'’-]{0,40}) ${event.replace('reinspection', 're-?inspection')}\\b|\\b${event.replace('reinspection', 're-?inspection')} (?:that |which )?(?:is|was) (?:due|expected|planned)`,
    'i',
  );
  return speaking.every(({ text }) => ahead.test(text))
    ? `The papers speak of the ${event} only as still to come.`
    : null;
}
