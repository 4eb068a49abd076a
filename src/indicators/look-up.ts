import { historyOf } from './history.ts';
import type {
  Candidate,
  FoundIndicator,
  IndicatorAnswer,
  PeriodFigure,
  Reading,
  UndecidedIndicator,
} from './indicator.ts';
import type { Match, Matcher } from './match-indicators.ts';
import { comparePeriods, type Period, periodAnswers } from './period.ts';
import { findPeriods, parsePeriod } from './period-in-text.ts';

/** Where the decision between found, several and not-found is taken; found on tests/indicators/name-matching.test.ts. */
const thresholds = {
  /** An indicator must explain this much of the query to be a candidate worth showing as one of several. */
  candidate: 0.5,
  /** … and this much to be the one, where the query says something it does not. */
  found: 0.6,
  /** … or this much, where what it does not explain is something else of the sector. */
  foundBesideForeign: 0.75,
  /** Indicators within this of the best explain the query as well as it. */
  tie: 0.12,
  /** Words that only say whom it is about ("families") must be this much of its name. */
  saidAlone: 0.6,
  longestQuery: 300,
};

export interface LookUpLibrary {
  /** Readings by indicator id, each list in order of publication. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly matcher: Matcher;
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
  if (typed.length > thresholds.longestQuery) {
    return undecided(
      'not-found',
      [],
      `That is ${typed.length} characters long. Write only the indicator's name, a few words are enough.`,
    );
  }
  const asAt = newestPeriod(library);
  const whole = library.matcher.match(typed, 'name');
  const { name, asked } = whole[0]?.exact ? { name: typed, asked: null } : withoutPeriod(typed, asAt);
  const matches = name === typed ? whole : library.matcher.match(name, 'name');
  const decided = decide(matches, library.matcher.read(name, 'name').length);
  if (decided.kind === 'found') {
    const readings = library.readings.get(decided.id) ?? [];
    if (period === undefined || period.trim() === '') return found(readings, asked);
    const wanted = parsePeriod(period, asAt);
    if (wanted) return found(readings, wanted);
    return {
      ...found(readings, null),
      message: `“${clip(period)}” is not a period I can read; these are the latest figures. Write it like “Q3 2021/22”, “Dec 2021” or “Autumn 2021”.`,
    };
  }
  if (decided.kind === 'several')
    return undecided('several', decided.candidates, `Several indicators fit “${clip(typed)}”. Which one?`);
  const nearest =
    decided.candidates.length > 0
      ? ' The nearest names are below; “indicators” lists them all.'
      : ' “indicators” lists those there are.';
  return undecided('not-found', decided.candidates, `No indicator in the papers goes by “${clip(typed)}”.${nearest}`);
}

type Decision =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'several' | 'not-found'; readonly candidates: readonly Candidate[] };

function decide(matches: readonly Match[], ideasAsked: number): Decision {
  const [best] = matches;
  const able = matches.filter(({ explained }) => explained >= thresholds.candidate);
  const nearest = matches.slice(0, 4).map(toCandidate);
  if (!best || ideasAsked === 0) return { kind: 'not-found', candidates: nearest };
  if (best.exact) return { kind: 'found', id: best.id };
  const tied = able.filter(({ explained }) => explained >= best.explained - thresholds.tie);
  const [first, second] = [...tied].sort((a, b) => b.explained + b.said - (a.explained + a.said));
  if (!first || first.explained < (first.foreign ? thresholds.foundBesideForeign : thresholds.found))
    return { kind: 'not-found', candidates: nearest };
  const clear =
    !second || (first.explained >= second.explained - 0.01 && first.unsaid.every((idea) => second.all.has(idea)));
  if (clear && !first.telling && first.shares < 2 && first.said < thresholds.saidAlone)
    return { kind: 'not-found', candidates: nearest };
  if (clear) return { kind: 'found', id: first.id };
  return { kind: 'several', candidates: tied.slice(0, 4).map(toCandidate) };
}

function found(readings: readonly Reading[], asked: Period | null): FoundIndicator {
  const newest = readings.at(-1);
  if (!newest) throw new Error('an indicator of the catalogue has no reading');
  const { points, gaps } = historyOf(readings);
  const common = { kind: 'found' as const, history: points, gaps, candidates: [], message: null };
  if (!asked) return { ...newest, ...common };
  const asLatest = [...readings].reverse().find(({ latest }) => latest && answers(asked, latest));
  if (asLatest) return { ...asLatest, indicator: newest.indicator, ...common };
  const point = [...points].reverse().find((figure) => answers(asked, figure));
  const empty = {
    ...newest,
    previous: null,
    earlier: [],
    trend: null,
    change: null,
    target: null,
    rag: null,
    quartile: null,
    statisticalNeighbour: null,
  };
  if (point) {
    const { source, note, ...latest } = point;
    return {
      ...empty,
      ...common,
      latest,
      source,
      message: `The figure for ${latest.period}, as the paper states it; its target, status and comparators are stated for ${newest.latest?.period ?? 'the latest period'} only.`,
    };
  }
  const held = points.map(({ period }) => period);
  const which = held.length > 0 ? `They hold ${[...new Set(held)].join(', ')}.` : 'They hold no figure of it at all.';
  return { ...empty, ...common, latest: null, message: `The papers hold no figure for ${asked.label}. ${which}` };
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

/** The newest period any indicator has a figure for: what "last quarter" and a bare "Q3" are counted from. */
export function newestPeriod({ readings }: Pick<LookUpLibrary, 'readings'>): Period | null {
  const latest = [...readings.values()].flat().flatMap(({ latest: figure }) => parsePeriod(figure?.period ?? '') ?? []);
  return latest.sort(comparePeriods).at(-1) ?? null;
}

/** The words of a query without the markup of Slack or a web page. */
function plainText(query: string): string {
  return query
    .replace(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, ' ')
    .replace(/<(?:https?:[^|>]*\|)([^>]*)>/g, '$1')
    .replace(/<\/?[a-z!@#][^>]{0,300}>/gi, ' ')
    .replace(/&(?:amp|lt|gt|nbsp|quot|#39);/g, ' ')
    .replace(/[*_`~]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function undecided(
  kind: 'several' | 'not-found',
  candidates: readonly Candidate[],
  message: string,
): UndecidedIndicator {
  return {
    kind,
    indicator: null,
    paper: null,
    reportedAs: null,
    latest: null,
    previous: null,
    earlier: [],
    trend: null,
    change: null,
    target: null,
    rag: null,
    quartile: null,
    statisticalNeighbour: null,
    source: null,
    narrative: [],
    figures: [],
    findings: [],
    history: [],
    gaps: [],
    candidates,
    message,
  };
}

function toCandidate({ id, name }: Match): Candidate {
  return { id, name };
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
