import type { IndicatorAnswer, Reading } from '../../indicators/indicator.ts';
import type { IndicatorLibrary } from '../../indicators/indicator-library.ts';
import type { AskedField, Mention } from '../../indicators/mentions.ts';
import type { Period } from '../../indicators/period.ts';
import { findPeriods } from '../../indicators/period-in-text.ts';
import type { Citation } from '../../papers/citation.ts';
import type { CitedPart } from '../cited-part.ts';
import { namesWanted } from '../doubt/of-instances.ts';
import { asksFrequency } from '../question/asks-frequency.ts';
import type { Understanding } from '../question/understand.ts';
import { filterReadings, readFilter } from './filter-readings.ts';
import { wrongDirection } from './premise.ts';
import { type Ranking, rankReadings, readRanking, sayRanking } from './rank-readings.ts';
import { sayReading, sayValue } from './say-reading.ts';

/** What the readings say to a question; no language model is asked. */
export type Measured =
  | {
      readonly kind: 'answered';
      readonly parts: readonly CitedPart[];
      readonly indicator: IndicatorAnswer | null;
      readonly about: readonly Reading[];
      readonly narrate: boolean;
      /** Whether the question plainly names what the readings measure. */
      readonly plain: boolean;
    }
  | {
      readonly kind: 'no-figure';
      readonly message: string;
      readonly nearest: Citation;
      readonly indicator: IndicatorAnswer;
    }
  | { readonly kind: 'several'; readonly choices: readonly string[] };

/** From here a question is about an indicator's figures, as the indicator library weighs it. */
const SURE = 0.6;
/** … and from here it plainly names one. */
const PLAIN = 0.85;
/** Indicators this near the best are meant as well. */
const AS_LIKELY = 0.06;
const MOST_AT_ONCE = 3;

/** Answers a question about one indicator, a few, or all that share a rating; null where it is about something else. */
export function answerFromReadings(
  question: Understanding,
  library: IndicatorLibrary,
  own: string = question.question,
): Measured | null {
  if (question.askedFor.includes('reason')) return otherThanSupposed(question, library);
  if (asksFrequency(question.question)) return null;
  const [best, ...others] = mentionsOf(question.question, own, library);
  const ranking = readRanking(question.question);
  if (ranking) return ranked(question, library, ranking);
  const filter = readFilter(question.question);
  if (filter && (!best || best.confidence < SURE)) {
    const fitting = filterReadings(library.latest, filter).filter((reading) => isOfTime(reading, question.periods));
    if (fitting.length > 0)
      return {
        kind: 'answered',
        indicator: null,
        narrate: false,
        plain: true,
        about: fitting,
        parts: fitting.map((reading) => row(reading, filter.rag ? ['rag'] : filter.quartile ? ['quartile'] : [])),
      };
  }
  if (!best || best.confidence < SURE || namesWanted(question.question)) return null;
  if (best.confidence < PLAIN && question.askedFor.includes('definition') && !question.askedFor.includes('figure'))
    return null;
  const meant = [best, ...others.filter(({ confidence }) => confidence >= best.confidence - AS_LIKELY)];
  if (meant.length > MOST_AT_ONCE) return { kind: 'several', choices: meant.map(({ name }) => name) };
  const found = meant.map((mention) => ({ mention, answer: library.lookUp(mention.name, figurePeriod(question)) }));
  const held = found.flatMap(({ mention, answer }) =>
    answer.kind === 'found' && answer.latest ? [{ mention, reading: answer }] : [],
  );
  const only = found.length === 1 ? (found[0]?.answer ?? null) : null;
  if (held.length === 0 && LOOKS_WIDER.test(question.question)) return null;
  if (held.length === 0)
    return only?.kind === 'found'
      ? {
          kind: 'no-figure',
          message: only.message ?? 'The papers hold no figure for that.',
          nearest: only.source,
          indicator: only,
        }
      : null;
  const untold = untoldFields(held);
  const [nearest] = held;
  if (untold && question.askedFor.includes('comparison')) return null;
  if (untold && nearest) {
    const message = `The papers give no ${untold} for ${nearest.reading.indicator.name}.`;
    return { kind: 'no-figure', message, nearest: nearest.reading.source, indicator: nearest.reading };
  }
  return {
    kind: 'answered',
    narrate: true,
    plain: best.confidence >= PLAIN,
    indicator: only,
    about: held.map(({ reading }) => reading),
    parts: held.map(({ mention, reading }) => row(reading, mention.fields)),
  };
}

/** "Which is furthest from target?": those that stand first, with the working. */
function ranked({ periods }: Understanding, library: IndicatorLibrary, ranking: Ranking): Measured | null {
  const first = rankReadings(
    library.latest.filter((reading) => isOfTime(reading, periods)),
    ranking,
  );
  if (first.length === 0) return null;
  return {
    kind: 'answered',
    indicator: null,
    narrate: false,
    plain: true,
    about: first.map(({ reading }) => reading),
    parts: first.map(({ reading, working }) => ({
      text: `${sayRanking(ranking)}: ${reading.reportedAs || reading.indicator.name} (${working}). ${sayReading(reading)}`,
      from: [{ source: reading.source, quote: reading.source.quote }],
    })),
  };
}

/** A follow-up that names an indicator itself ("and care leavers?") has left the one before. */
function mentionsOf(asked: string, own: string, library: IndicatorLibrary): readonly Mention[] {
  const ofItself = own === asked ? [] : library.mentions(own);
  return (ofItself[0]?.confidence ?? 0) >= SURE ? ofItself : library.mentions(asked);
}

/** "Why did it fall?" where the paper says that it rose: the reading, with a word on the premise. */
function otherThanSupposed(question: Understanding, library: IndicatorLibrary): Measured | null {
  const [best, next] = library.mentions(question.question);
  if (!best || best.confidence < SURE || (next && next.confidence > best.confidence - AS_LIKELY)) return null;
  const answer = library.lookUp(best.name, figurePeriod(question));
  if (answer.kind !== 'found' || !answer.latest) return null;
  const instead = wrongDirection(question.question, answer);
  if (!instead) return null;
  const part = row(answer, []);
  return {
    kind: 'answered',
    narrate: true,
    plain: true,
    indicator: answer,
    about: [answer],
    parts: [{ ...part, text: `${instead} ${part.text}` }],
  };
}

/** A change since a time, or the state of the country, stands in prose rather than in a row. */
const LOOKS_WIDER = /\b(?:since|nationa(?:l|lly)|nationwide|england|uk|regional(?:ly)?)\b/i;

const STATED: Readonly<
  Partial<Record<AskedField, { readonly says: string; readonly of: (reading: Reading) => unknown }>>
> = {
  target: { says: 'target', of: ({ target }) => target },
  rag: { says: 'rating', of: ({ rag }) => rag },
  quartile: { says: 'quartile', of: ({ quartile }) => quartile },
  'statistical-neighbour': {
    says: 'statistical neighbour average',
    of: ({ statisticalNeighbour }) => statisticalNeighbour,
  },
};

/** What was plainly asked for and is stated for none of the indicators meant; null where anything asked for is. */
function untoldFields(held: readonly { readonly mention: Mention; readonly reading: Reading }[]): string | null {
  const asked = [...new Set(held.flatMap(({ mention }) => mention.fields))].flatMap((field) => STATED[field] ?? []);
  const told = asked.some(({ of }) => held.some(({ reading }) => of(reading) !== null));
  return asked.length === 0 || told ? null : asked.map(({ says }) => says).join(' or ');
}

function row(reading: Reading, fields: readonly AskedField[]): CitedPart {
  const text = fields.length > 0 || reading.target || reading.rag ? sayReading(reading, fields) : sayValue(reading);
  return { text, from: [{ source: reading.source, quote: reading.source.quote }] };
}

/** The period a figure is asked for: of two that are compared, the later one. */
function figurePeriod({ question }: Understanding): string | undefined {
  const named = findPeriods(question).map(({ period }) => period);
  const latest = named.reduce<Period | null>(
    (kept, period) => (kept === null || period.end > kept.end ? period : kept),
    null,
  );
  return latest?.label;
}

function isOfTime({ latest, source }: Reading, periods: readonly Period[]): boolean {
  if (periods.length === 0) return true;
  const held = findPeriods(latest?.period ?? '').map(({ period }) => period);
  const { date } = source.meeting;
  return periods.some(
    ({ start, end }) =>
      held.some((period) => period.start <= end && start <= period.end) ||
      (date !== null && date >= start && date <= end),
  );
}
