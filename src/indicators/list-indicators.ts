import { stemsOf } from './concepts.ts';
import type { Change, Quartile, Rag, Reading } from './indicator.ts';
import type { Period } from './period.ts';
import { parsePeriod } from './period-in-text.ts';

/** What a list of indicators is narrowed to; an absent field narrows nothing. */
export interface IndicatorFilter {
  readonly rag?: Rag | readonly Rag[] | undefined;
  /** As the paper calls the change; `same` where it reports none. */
  readonly direction?: 'better' | 'worse' | 'same' | undefined;
  readonly quartile?: Quartile | readonly Quartile[] | undefined;
  /** The latest value held against the printed target; `none` where no target is printed. */
  readonly target?: 'met' | 'missed' | 'none' | undefined;
  /** Words of a theme; where no theme has them, of a topic or a name. */
  readonly theme?: string | undefined;
  /** Only indicators whose latest figure is for this period or an earlier one. */
  readonly notUpdatedSince?: Period | undefined;
}

/** The readings a filter keeps, in the order given. */
export function listIndicators(readings: readonly Reading[], filter: IndicatorFilter): readonly Reading[] {
  const { rag, direction, quartile, target, theme, notUpdatedSince } = filter;
  const kept = readings.filter(
    (reading) =>
      isAmong(reading.rag, rag) &&
      isAmong(reading.quartile, quartile) &&
      (direction === undefined || directionOf(reading) === direction) &&
      (target === undefined || againstTarget(reading) === target) &&
      (notUpdatedSince === undefined || isOlder(reading, notUpdatedSince)),
  );
  return theme === undefined ? kept : withTheme(kept, readings, theme);
}

/** How many of a list are in each state. Every group adds up to `total`. */
export interface IndicatorCounts {
  readonly total: number;
  readonly rag: Readonly<Record<Rag | 'none', number>>;
  readonly change: Readonly<Record<Change | 'No Change' | 'none', number>>;
  readonly quartile: Readonly<Record<Quartile | 'none', number>>;
  readonly target: Readonly<Record<'met' | 'missed' | 'none', number>>;
}

export function countIndicators(readings: readonly Reading[]): IndicatorCounts {
  const count = (test: (reading: Reading) => boolean) => readings.filter(test).length;
  const rag = (value: Rag | null) => count((reading) => reading.rag === value);
  const quartile = (value: Quartile | null) => count((reading) => reading.quartile === value);
  const target = (value: 'met' | 'missed' | 'none') => count((reading) => againstTarget(reading) === value);
  const unchanged = ({ change, trend }: Reading) => change === null && trend === 'No Change';
  return {
    total: readings.length,
    rag: { Red: rag('Red'), Amber: rag('Amber'), Green: rag('Green'), none: rag(null) },
    change: {
      Positive: count(({ change }) => change === 'Positive'),
      Negative: count(({ change }) => change === 'Negative'),
      'No Change': count(unchanged),
      none: count((reading) => reading.change === null && !unchanged(reading)),
    },
    quartile: { 1: quartile(1), 2: quartile(2), 3: quartile(3), 4: quartile(4), none: quartile(null) },
    target: { met: target('met'), missed: target('missed'), none: target('none') },
  };
}

/** Whether the latest value is on the good side of the printed target; worked out here, unlike the RAG, which is the paper's. */
export function againstTarget({ latest, target }: Pick<Reading, 'latest' | 'target'>): 'met' | 'missed' | 'none' {
  if (!latest || !target?.operator) return 'none';
  const { operator, value, display } = target;
  const reached =
    /[≥≤=]|at (?:least|most)|or (?:above|below|more|less|higher|lower)/.test(display) || !/[<>]/.test(display);
  if (reached && latest.value === value) return 'met';
  return (operator === '>' ? latest.value > value : latest.value < value) ? 'met' : 'missed';
}

function directionOf({ change, trend }: Reading): 'better' | 'worse' | 'same' | null {
  if (change) return change === 'Positive' ? 'better' : 'worse';
  return trend === 'No Change' ? 'same' : null;
}

function isAmong<T>(value: T | null, wanted: T | readonly T[] | undefined): boolean {
  if (wanted === undefined) return true;
  return value !== null && (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);
}

function isOlder({ latest }: Reading, limit: Period): boolean {
  const period = latest && parsePeriod(latest.period);
  return period === null || period.end <= limit.end;
}

function withTheme(kept: readonly Reading[], all: readonly Reading[], words: string): readonly Reading[] {
  const wanted = stemsOf(words);
  const holds = (text: string) => {
    const stems = stemsOf(text);
    return wanted.every((word) => stems.includes(word));
  };
  if (all.some(({ indicator }) => holds(indicator.theme)))
    return kept.filter(({ indicator }) => holds(indicator.theme));
  return kept.filter(({ indicator }) => holds(`${indicator.name} ${indicator.topic}`));
}
