import type { Citation } from '../papers/citation.ts';

export type Polarity = 'high' | 'low' | 'none';
export type Unit = 'percent' | 'count' | 'rate';

/** A measured thing, as the catalogue names it. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  /** How a garbled or missing topic was repaired, and from what; null where the paper states it plainly. */
  readonly topicNote: string | null;
  readonly theme: string;
  readonly frequency: string;
  readonly polarity: Polarity;
  readonly unit: Unit | null;
}

/** A number in the paper's own unit (62.1 for 62.1%, 4089 for 4,089) beside the words as printed. Missing is null, never 0. */
export interface Figure {
  readonly value: number;
  readonly display: string;
}

/** An indicator's value for one period. */
export interface PeriodFigure extends Figure {
  readonly period: string;
}

/** What one paper reported of one indicator. Trend, change, RAG and quartile are as the paper says, never recomputed. */
export interface Reading {
  readonly indicator: Indicator;
  readonly latest: PeriodFigure | null;
  readonly previous: PeriodFigure | null;
  readonly trend: 'Increase' | 'Decrease' | 'No Change' | null;
  readonly change: 'Positive' | 'Negative' | null;
  readonly target: (Figure & { readonly operator: '>' | '<' }) | null;
  readonly rag: 'Red' | 'Amber' | 'Green' | null;
  readonly quartile: 1 | 2 | 3 | 4 | null;
  readonly statisticalNeighbour: Figure | null;
  readonly source: Citation;
  readonly narrative: readonly Citation[];
  readonly findings: readonly string[];
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

export interface HistoryPoint extends PeriodFigure {
  readonly source: Citation;
}

/** The contract's answer to "indicator": one indicator, a choice of several, or none with the nearest names. */
export type IndicatorAnswer =
  | (Reading & {
      readonly kind: 'found';
      readonly history: readonly HistoryPoint[];
      readonly candidates: readonly Candidate[];
    })
  | { readonly kind: 'several' | 'not-found'; readonly candidates: readonly Candidate[] };
