import type { Citation } from '../papers/citation.ts';
import { decide } from './decide.ts';
import { bodyOf, historyOf } from './history.ts';
import type { FoundIndicator, IndicatorAnswer, PeriodFigure, Reading, StatedFigure } from './indicator.ts';
import type { Matcher, Named } from './match-indicators.ts';
import { nearestNames } from './nearest-names.ts';
import { type IsOwnPlace, type OtherPlace, otherPlaceIn } from './other-place.ts';
import { academicYearPeriod, type Period, type PeriodFit, periodFit, periodFits } from './period.ts';
import { findPeriods, parsePeriod } from './period-in-text.ts';
import { plainText } from './plain-text.ts';
import { undecided } from './undecided.ts';

/** What is shaped like a period and is none that exists: "Q7 2021/22". */
const oddPeriod = /\b(?:q ?\d{1,2}|quarter \d{1,2})\b(?:[ ,]+(?:of )?\d{4}(?: ?[/-] ?\d{2,4})?)?/i;

/** Longer than any name, in characters. */
const longestQuery = 300;

export interface LookUpLibrary {
  /** Readings by indicator id, each list in order of publication. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly matcher: Matcher;
  readonly named: readonly Named[];
  readonly isOwnPlace: IsOwnPlace;
  /** The newest period any indicator has a figure for: what "last quarter" and a bare "Q3" are counted from. */
  readonly asAt: Period | null;
}

/**
 * Finds the indicator a query names in whatever words, and its figures. A period in the query ("NEET dec 21") or beside
 * it chooses the figure; a period no paper holds gives no figure and says which there are.
 */
export function lookUp(library: LookUpLibrary, query: string, period?: string): IndicatorAnswer {
  const typed = plainText(query);
  if (typed === '')
    return undecided(
      'not-found',
      [],
      'Write the name of an indicator, such as “NEET” or “care leavers in suitable accommodation”.',
    );
  if (typed.length > longestQuery) {
    return undecided(
      'not-found',
      [],
      `That is ${typed.length} characters long. Write only the indicator's name, a few words are enough.`,
    );
  }
  const { asAt } = library;
  const whole = library.matcher.match(typed, 'name');
  const { name, asked } = whole[0]?.exact ? { name: typed, asked: null } : withoutPeriod(typed, asAt);
  const elsewhere = whole[0]?.exact
    ? null
    : otherPlaceIn(name, library.isOwnPlace, (word) => isKnown(library.matcher, word));
  if (elsewhere) return notOurs(library, elsewhere);
  const odd = whole[0]?.exact || period !== undefined ? undefined : oddPeriod.exec(name)?.[0];
  const besideOdd = odd === undefined ? null : lookUp(library, name.replace(odd, ' '), odd);
  if (besideOdd?.kind === 'found') return besideOdd;
  const matches = name === typed ? whole : library.matcher.match(name, 'name');
  const decided = decide(matches, library.matcher.read(name, 'name').length);
  if (decided.kind === 'found') {
    const readings = library.readings.get(decided.id) ?? [];
    if (period === undefined || /^\s*(?:latest|newest|current|now)?\s*$/i.test(period)) return found(readings, asked);
    const wanted = parsePeriod(period, asAt);
    if (wanted) return found(readings, wanted);
    return {
      ...found(readings, null),
      message: `“${clip(period)}” is not a period I can read; these are the latest figures. Write it like “Q3 2021/22”, “Dec 2021” or “Autumn 2021”.`,
    };
  }
  if (decided.kind === 'several')
    return undecided('several', decided.candidates, `Several indicators fit “${clip(typed)}”. Which one?`);
  const nothing = `No indicator in the papers goes by “${clip(typed)}”.`;
  if (decided.candidates.length > 0)
    return undecided('not-found', decided.candidates, `${nothing} The nearest are below.`);
  const nearest = nearestNames(typed, library.named, 4);
  const spelt = nearest.length > 0 ? ' Nothing comes near in meaning; the nearest in spelling are below.' : '';
  return undecided('not-found', nearest, `${nothing}${spelt} “indicators” lists those there are.`);
}

/** Another place's figure is not answered with the figure of the papers' own area; what they do hold is offered. */
function notOurs({ matcher, named }: LookUpLibrary, { place, rest }: OtherPlace): IndicatorAnswer {
  const candidates = matcher
    .match(rest, 'name')
    .filter(({ explained }) => explained >= 0.4)
    .slice(0, 4)
    .map(({ id, name }) => ({ id, name }));
  const offered = candidates.length > 0 ? candidates : nearestNames(rest, named, 4);
  const own = candidates.length > 0 ? ' What they do hold, for their own area, is below.' : '';
  return undecided('not-found', offered, `The papers hold no figures for “${clip(place)}”.${own}`);
}

/** Whether a word says something of an indicator or of the sector, as written. */
function isKnown(matcher: Matcher, word: string): boolean {
  const ideas = matcher.read(word, 'name');
  return ideas.length === 0 || ideas.some(({ any, known }) => known || any.some((id) => !id.startsWith('w:')));
}

function found(all: readonly Reading[], named: Period | null): FoundIndicator {
  const newest = all.at(-1);
  if (!newest) throw new Error('an indicator of the catalogue has no reading');
  const readings = all.filter((reading) => bodyOf(reading) === bodyOf(newest));
  const { points, gaps } = historyOf(readings);
  const common = { kind: 'found' as const, history: points, gaps, candidates: [], message: ofAnotherBody(all, newest) };
  if (!named) return { ...newest, ...common };
  const asked = yearMeant(named, [...readings.flatMap(({ latest }) => latest ?? []), ...points]);
  const { asLatest, point } = bestFor(asked, readings, points);
  if (asLatest) return { ...asLatest, indicator: newest.indicator, ...common };
  if (!point)
    return { ...newest, ...onlyOfLatest, ...common, latest: null, findings: [], message: notHeld(asked, points) };
  const { source, note: _, ...latest } = point;
  const said = newest.figures.filter(
    (figure) => figure.period && figure.kind !== 'difference' && answers(asked, { ...figure, period: figure.period }),
  );
  const narrative = said.length > 0 ? uniqueSources(said) : newest.narrative;
  const rest = newest.latest?.period ?? 'the latest period';
  const message = `The figure for ${latest.period}, as the paper states it; its target, status and comparators are stated for ${rest} only.`;
  return { ...newest, ...onlyOfLatest, ...common, latest, source, narrative, findings: [], message };
}

/** "2023/24" names a financial year; of a series that counts in academic years it is the academic year of that name. */
function yearMeant(named: Period, held: readonly PeriodFigure[]): Period {
  if (named.kind !== 'financial-year' || held.some((figure) => answers(named, figure))) return named;
  const academic = academicYearPeriod(Number(named.start.slice(0, 4)));
  return held.some((figure) => answers(academic, figure)) ? academic : named;
}

/** The sentences that state figures, each once. */
function uniqueSources(figures: readonly StatedFigure[]): readonly Citation[] {
  return [...new Map(figures.map(({ source }) => [`${source.reference} ${source.quote}`, source])).values()];
}

/** What a row states for its latest period and not for an earlier one. */
const onlyOfLatest = {
  previous: null,
  earlier: [],
  trend: null,
  change: null,
  target: null,
  rag: null,
  quartile: null,
  statisticalNeighbour: null,
} as const;

function notHeld(asked: Period, points: readonly PeriodFigure[]): string {
  const held = [...new Set(points.map(({ period }) => period))];
  const which = held.length > 0 ? `They hold ${held.join(', ')}.` : 'They hold no figure of it at all.';
  return `The papers hold no figure for ${asked.label}. ${which}`;
}

/** Another body may report an indicator of the same name; its figures are named, never mixed in. */
function ofAnotherBody(all: readonly Reading[], newest: Reading): string | null {
  const other = [...all].reverse().find((reading) => bodyOf(reading) !== bodyOf(newest) && reading.latest);
  if (!other?.latest) return null;
  const { meeting } = other.source;
  return `The ${meeting.body}${meeting.date ? ` of ${meeting.date}` : ''} was also given a figure under this name: ${other.latest.display} (${other.latest.period}).`;
}

/** The newest reading, else the newest figure of an earlier one, that fits a period best. */
function bestFor<F extends PeriodFigure>(asked: Period, readings: readonly Reading[], points: readonly F[]): Best<F> {
  for (const fit of periodFits) {
    const fits = (figure: PeriodFigure | null): boolean => figure !== null && fitOf(asked, figure) === fit;
    const asLatest = readings.findLast(({ latest }) => fits(latest));
    const point = points.findLast(fits);
    if (asLatest || point) return { asLatest, point };
  }
  return { asLatest: undefined, point: undefined };
}

interface Best<F> {
  readonly asLatest: Reading | undefined;
  readonly point: F | undefined;
}

function fitOf(asked: Period, figure: PeriodFigure): PeriodFit | null {
  const held = parsePeriod(figure.period);
  return held && periodFit(asked, held);
}

const answers = (asked: Period, figure: PeriodFigure): boolean => fitOf(asked, figure) !== null;

/** Takes the period out of "NEET dec 21" and leaves the name. */
function withoutPeriod(query: string, asAt: Period | null): { readonly name: string; readonly asked: Period | null } {
  const periods = findPeriods(query, asAt);
  const name = periods.reduceRight(
    (text, { index, text: words }) => `${text.slice(0, index)} ${text.slice(index + words.length)}`,
    query,
  );
  const first = periods[0]?.period ?? null;
  return name.trim() === '' || !first ? { name: query, asked: null } : { name, asked: first };
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
