import type { Figure, HistoryPoint, Reading, Unit } from './indicator.ts';
import { notStated, sayDirection, sayQuartile, sayTarget } from './say-reading.ts';

/** One line of a comparison: what is compared, as either side states it; null where a side states nothing. */
export interface ComparisonRow {
  readonly label: string;
  readonly left: string | null;
  readonly right: string | null;
}

export interface Comparison {
  readonly rows: readonly ComparisonRow[];
  /** What keeps the two sides from being held against each other, such as different periods or units. */
  readonly cautions: readonly string[];
}

/** Two indicators side by side, as their papers state them. Nothing is worked out between them. */
export function compareIndicators(left: Reading, right: Reading): Comparison {
  const row = (label: string, say: (reading: Reading) => string | null): ComparisonRow => ({
    label,
    left: say(left),
    right: say(right),
  });
  const rows = [
    row('Latest', ({ latest }) => latest && `${latest.display} (${latest.period})`),
    row('Before', ({ previous }) => previous && `${previous.display} (${previous.period})`),
    row('Direction', (reading) => stated(sayDirection(reading))),
    row('Target', (reading) => stated(sayTarget(reading))),
    row('RAG in the paper', ({ rag }) => rag),
    row('National quartile', ({ quartile }) => stated(sayQuartile(quartile))),
    row('Statistical neighbours', ({ statisticalNeighbour }) => statisticalNeighbour?.display ?? null),
  ];
  const periods = left.latest && right.latest && left.latest.period !== right.latest.period;
  const units = left.indicator.unit !== right.indicator.unit;
  return {
    rows,
    cautions: [
      ...(periods
        ? [`The figures are for different periods: ${left.latest?.period} and ${right.latest?.period}.`]
        : []),
      ...(units
        ? [`The figures are in different units: ${sayUnit(left.indicator.unit)} and ${sayUnit(right.indicator.unit)}.`]
        : []),
    ],
  };
}

function stated(words: string): string | null {
  return words === notStated ? null : words;
}

/** How far a figure moved between two periods; derived here, so the working comes with it. */
export interface Movement {
  readonly from: HistoryPoint;
  readonly to: HistoryPoint;
  readonly difference: number;
  /** "91.0% − 91.6% = −0.6 percentage points" */
  readonly working: string;
}

/** The difference between two periods of one indicator, with its working. */
export function movementBetween(from: HistoryPoint, to: HistoryPoint, unit: Unit | null): Movement {
  const difference = roundedDifference(from, to);
  const what = unit === 'percent' ? ' percentage points' : '';
  const amount = `${difference < 0 ? '−' : '+'}${Math.abs(difference).toLocaleString('en-GB')}`;
  return { from, to, difference, working: `${to.display} − ${from.display} = ${amount}${what}` };
}

/** A difference with no more decimals than the figures have. */
export function roundedDifference(from: Figure, to: Figure): number {
  const decimals = Math.max(...[from, to].map(({ display }) => /\.(\d+)/.exec(display)?.[1]?.length ?? 0));
  return Number((to.value - from.value).toFixed(decimals));
}

function sayUnit(unit: Unit | null): string {
  return { percent: 'a percentage', count: 'a number', rate: 'a rate', none: 'a unit the paper does not state' }[
    unit ?? 'none'
  ];
}
