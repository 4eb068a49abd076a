import { roundedDifference } from './compare-indicators.ts';
import { bodyOf, byPublication, sameFigure } from './history.ts';
import type { PeriodFigure, Quartile, Rag, Reading, Target } from './indicator.ts';
import { againstTarget } from './list-indicators.ts';
import { parsePeriod } from './period-in-text.ts';

/** What is different in one report from the one before it. Every list is in the order of the later report's dashboard. */
export interface WhatChanged {
  readonly newReds: readonly { readonly reading: Reading; readonly before: Rag | null }[];
  readonly noLongerRed: readonly Reading[];
  readonly movedQuartile: readonly { readonly reading: Reading; readonly from: Quartile; readonly to: Quartile }[];
  readonly crossedTarget: readonly { readonly reading: Reading; readonly now: 'met' | 'missed' }[];
  /** Largest first, at most five, by how far the figure moved in proportion to what it was. */
  readonly biggestMoves: readonly {
    readonly reading: Reading;
    readonly from: PeriodFigure;
    readonly to: PeriodFigure;
    readonly difference: number;
  }[];
  readonly changedTargets: readonly {
    readonly reading: Reading;
    readonly from: Target | null;
    readonly to: Target | null;
  }[];
  /** A period both reports give a figure for, and not the same one. */
  readonly restated: readonly { readonly reading: Reading; readonly from: PeriodFigure; readonly to: PeriodFigure }[];
  readonly renamed: readonly { readonly reading: Reading; readonly from: string }[];
  readonly added: readonly Reading[];
  readonly dropped: readonly Reading[];
}

/** The reports to the body that was given the newest one, each with its readings, earliest first. */
export function reportsOf(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const sorted = [...readings].sort(byPublication);
  const newest = sorted.at(-1);
  const reports = new Map<string, Reading[]>();
  for (const reading of sorted) {
    if (!newest || bodyOf(reading) !== bodyOf(newest)) continue;
    reports.set(reading.paper, [...(reports.get(reading.paper) ?? []), reading]);
  }
  return [...reports.values()];
}

/**
 * Compares a report with the one before it. With no earlier report, the later one's own columns for the period before
 * tell what moved; statuses, quartiles and targets of that time are then unknown.
 */
export function whatChanged(before: readonly Reading[], after: readonly Reading[]): WhatChanged {
  const earlier = new Map(before.map((reading) => [reading.indicator.id, reading]));
  const later = new Set(after.map(({ indicator }) => indicator.id));
  const pairs = after.flatMap((reading) => {
    const old = earlier.get(reading.indicator.id);
    return old ? [{ reading, old }] : [];
  });
  return {
    newReds: pairs.flatMap(({ reading, old }) =>
      reading.rag === 'Red' && old.rag !== 'Red' ? [{ reading, before: old.rag }] : [],
    ),
    noLongerRed: pairs.flatMap(({ reading, old }) =>
      old.rag === 'Red' && reading.rag !== null && reading.rag !== 'Red' ? [reading] : [],
    ),
    movedQuartile: pairs.flatMap(({ reading, old }) =>
      reading.quartile && old.quartile && reading.quartile !== old.quartile
        ? [{ reading, from: old.quartile, to: reading.quartile }]
        : [],
    ),
    crossedTarget: pairs.flatMap(({ reading, old }) => {
      const now = againstTarget(reading);
      const then = againstTarget({ latest: old.latest, target: old.target });
      return now !== 'none' && then !== 'none' && now !== then ? [{ reading, now }] : [];
    }),
    biggestMoves: biggest(after.flatMap((reading) => moveOf(reading, earlier.get(reading.indicator.id)) ?? [])),
    changedTargets: pairs.flatMap(({ reading, old }) =>
      reading.target?.value !== old.target?.value || reading.target?.operator !== old.target?.operator
        ? [{ reading, from: old.target, to: reading.target }]
        : [],
    ),
    restated: pairs.flatMap(({ reading, old }) => {
      const { previous: to } = reading;
      const from = to && [old.latest, old.previous].find((figure) => figure && samePeriod(figure, to));
      return from && !sameFigure(from, to) ? [{ reading, from, to }] : [];
    }),
    renamed: pairs.flatMap(({ reading, old }) =>
      reading.reportedAs !== old.reportedAs ? [{ reading, from: old.reportedAs }] : [],
    ),
    added: before.length === 0 ? [] : after.filter(({ indicator }) => !earlier.has(indicator.id)),
    dropped: before.filter(({ indicator }) => !later.has(indicator.id)),
  };
}

function moveOf(reading: Reading, old: Reading | undefined): WhatChanged['biggestMoves'][number] | null {
  const to = reading.latest;
  const from = old?.latest && to && !samePeriod(old.latest, to) ? old.latest : reading.previous;
  if (!to || !from || samePeriod(from, to)) return null;
  return { reading, from, to, difference: roundedDifference(from, to) };
}

function biggest(moves: readonly WhatChanged['biggestMoves'][number][]): WhatChanged['biggestMoves'] {
  const size = ({ from, difference }: (typeof moves)[number]) =>
    from.value === 0 ? 0 : Math.abs(difference / from.value);
  return moves
    .filter((move) => size(move) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, 5);
}

function samePeriod(a: PeriodFigure, b: PeriodFigure): boolean {
  const [one, other] = [parsePeriod(a.period), parsePeriod(b.period)];
  return one !== null && other !== null ? one.end === other.end && one.start === other.start : a.period === b.period;
}
