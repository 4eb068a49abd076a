import { decide } from './decide.ts';
import { bodyOf, historyOf } from './history.ts';
import type { FoundIndicator, IndicatorAnswer, PeriodFigure, Reading } from './indicator.ts';
import type { Matcher, Named } from './match-indicators.ts';
import { nearestNames } from './nearest-names.ts';
import { type Period, periodAnswers } from './period.ts';
import { findPeriods, parsePeriod } from './period-in-text.ts';
import { plainText } from './plain-text.ts';
import { undecided } from './undecided.ts';

/** Longer than any name, in characters. */
const longestQuery = 300;

export interface LookUpLibrary {
  /** Readings by indicator id, each list in order of publication. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly matcher: Matcher;
  readonly named: readonly Named[];
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

function found(all: readonly Reading[], asked: Period | null): FoundIndicator {
  const newest = all.at(-1);
  if (!newest) throw new Error('an indicator of the catalogue has no reading');
  const readings = all.filter((reading) => bodyOf(reading) === bodyOf(newest));
  const { points, gaps } = historyOf(readings);
  const common = { kind: 'found' as const, history: points, gaps, candidates: [], message: elsewhere(all, newest) };
  if (!asked) return { ...newest, ...common };
  const asLatest = [...readings].reverse().find(({ latest }) => latest && answers(asked, latest));
  if (asLatest) return { ...asLatest, indicator: newest.indicator, ...common };
  const point = [...points].reverse().find((figure) => answers(asked, figure));
  if (!point) return { ...newest, ...onlyOfLatest, ...common, latest: null, message: notHeld(asked, points) };
  const { source, note: _, ...latest } = point;
  const rest = newest.latest?.period ?? 'the latest period';
  const message = `The figure for ${latest.period}, as the paper states it; its target, status and comparators are stated for ${rest} only.`;
  return { ...newest, ...onlyOfLatest, ...common, latest, source, message };
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
function elsewhere(all: readonly Reading[], newest: Reading): string | null {
  const other = [...all].reverse().find((reading) => bodyOf(reading) !== bodyOf(newest) && reading.latest);
  if (!other?.latest) return null;
  const { meeting } = other.source;
  return `The ${meeting.body}${meeting.date ? ` of ${meeting.date}` : ''} was also given a figure under this name: ${other.latest.display} (${other.latest.period}).`;
}

function answers(asked: Period, figure: PeriodFigure): boolean {
  const held = parsePeriod(figure.period);
  return held !== null && periodAnswers(asked, held);
}

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
