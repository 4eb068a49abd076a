import type { Citation } from '../papers/citation.ts';
import type { HistoryPoint, PeriodFigure, Reading } from './indicator.ts';
import { comparePeriods, type Period, shiftPeriod } from './period.ts';
import { parsePeriod } from './period-in-text.ts';

export interface History {
  /** Oldest period first; where papers disagree about a period, each figure stands, in the order they were published. */
  readonly points: readonly HistoryPoint[];
  /** Periods between the first and the last that no paper holds a figure for. */
  readonly gaps: readonly string[];
}

interface Placed {
  readonly period: Period;
  readonly figure: PeriodFigure;
  readonly source: Citation;
  readonly reading: Reading;
}

/** One indicator's figures across all papers in order of period. `readings` are of one indicator, in any order. */
export function historyOf(readings: readonly Reading[]): History {
  const placed = [...readings].sort(byPublication).flatMap(figuresOf);
  const byPeriod = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.period.start} ${one.period.end}`;
    const others = byPeriod.get(key) ?? [];
    if (!others.some((other) => sameFigure(other.figure, one.figure))) byPeriod.set(key, [...others, one]);
  }
  const groups = [...byPeriod.values()].sort(([a], [b]) => (a && b ? comparePeriods(a.period, b.period) : 0));
  const name = readings.at(-1)?.indicator.name;
  return {
    points: groups.flatMap((group) => group.map((one) => toPoint(one, group, name))),
    gaps: gapsBetween(groups.flatMap(([first]) => (first ? [first.period] : []))),
  };
}

/** Earlier meeting first; a paper whose meeting has no date goes by the period it reports. Of one meeting, the earlier period first. */
export function byPublication(a: Reading, b: Reading): number {
  return (
    publishedOn(a).localeCompare(publishedOn(b)) ||
    (a.paper === b.paper && a.reportedAs === b.reportedAs ? periodOf(a).localeCompare(periodOf(b)) : 0)
  );
}

function periodOf({ latest }: Reading): string {
  return (latest && parsePeriod(latest.period)?.end) ?? '';
}

/** Whose papers a reading stands in: the first part of its reference. */
export function bodyOf({ source }: Reading): string {
  return source.reference.split('/')[0] ?? '';
}

function publishedOn({ source, latest }: Reading): string {
  return source.meeting.date ?? parsePeriod(latest?.period ?? '')?.end ?? '';
}

function figuresOf(reading: Reading): readonly Placed[] {
  const inTable = [...reading.earlier, reading.previous, reading.latest].flatMap((figure) =>
    figure ? [{ figure, source: reading.source }] : [],
  );
  const inProse = reading.figures.flatMap(({ kind, period, value, display, source }) =>
    kind === 'period' && period ? [{ figure: { period, value, display }, source }] : [],
  );
  return [...inTable, ...inProse].flatMap(({ figure, source }) => {
    const period = parsePeriod(figure.period);
    return period ? [{ period, figure, source, reading }] : [];
  });
}

function toPoint(
  { figure, source, reading }: Placed,
  group: readonly Placed[],
  name: string | undefined,
): HistoryPoint {
  const others = group.filter((other) => other.figure !== figure);
  const restated = others.map((other) => `${sayPaper(other, reading)} gives ${other.figure.display}`);
  const renamed = reading.reportedAs !== name ? [`reported as “${reading.reportedAs}”`] : [];
  const notes = [...restated, ...renamed];
  return { ...figure, source, note: notes.length > 0 ? `${notes.join('; ')}.` : null };
}

function sayPaper({ source, reading }: Placed, beside: Reading): string {
  if (reading === beside)
    return source.paragraph ? `paragraph ${source.paragraph} of the same paper` : 'the table of the same paper';
  return source.meeting.date ? `the paper of ${source.meeting.date}` : 'another paper';
}

/** Two printings of one figure: equal, or equal once the finer is rounded like the coarser. */
export function sameFigure(
  a: { readonly value: number; readonly display: string },
  b: { readonly value: number; readonly display: string },
): boolean {
  const decimals = Math.min(decimalsOf(a.display), decimalsOf(b.display));
  return (
    Math.abs(a.value - b.value) <= 0.5 * 10 ** -decimals + 1e-9 &&
    (decimals > 0 || a.value === b.value || decimalsOf(a.display) !== decimalsOf(b.display))
  );
}

function decimalsOf(display: string): number {
  return /\d\.(\d+)/.exec(display)?.[1]?.length ?? 0;
}

/** The usual step is the shortest one seen, so a yearly comparison of second quarters has no gap at every third quarter. */
function gapsBetween(periods: readonly Period[]): readonly string[] {
  const steps = periods.slice(1).map((period, index) => stepsBetween(periods[index], period));
  const usual = Math.min(...steps.filter((step) => step !== null));
  return steps.flatMap((step, index) => {
    const from = periods[index];
    if (step === null || !from) return [];
    const missing = Math.floor(step / usual) - 1;
    return Array.from({ length: Math.max(0, missing) }, (_, n) => shiftPeriod(from, (n + 1) * usual)?.label ?? '');
  });
}

function stepsBetween(from: Period | undefined, to: Period): number | null {
  if (!from || from.kind !== to.kind) return null;
  for (let steps = 1; steps <= 60; steps++) if (shiftPeriod(from, steps)?.start === to.start) return steps;
  return null;
}
