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
  /** False while only the parser has proposed it: its unit and good side are then read from the paper. Absent on a reading not yet brought under the catalogue. */
  readonly confirmed?: boolean;
  /** In the words of a paper, with the reference of the paragraph; null where no paper gives one. */
  readonly definition?: { readonly text: string; readonly reference: string } | null;
}

/** A number in the paper's own unit (62.1 for 62.1%, 4089 for 4,089) beside the words as printed. Missing is null, never 0. */
export interface Figure {
  readonly value: number;
  readonly display: string;
}

/** An indicator's value for one period. */
export interface PeriodFigure extends Figure {
  /** As printed: "Q3 2021/22", "Dec 2021/22", "Autumn 2021". */
  readonly period: string;
}

/** A target names its side; the side is null where the paper prints a bare number and nothing says which way is good. */
export interface Target extends Figure {
  readonly operator: '>' | '<' | null;
}

export type Trend = 'Increase' | 'Decrease' | 'No Change';
export type Change = 'Positive' | 'Negative';
export type Rag = 'Red' | 'Amber' | 'Green';
export type Quartile = 1 | 2 | 3 | 4;

/** A figure that prose states about an indicator. */
export interface StatedFigure extends Figure {
  /**
   * `same`: the table's own figure again (perhaps rounded); `beside`: the number of children beside a percentage;
   * `period`: the indicator at another time; `difference`: how far it moved; `comparator`: somebody else's figure;
   * `derived`: worked out here from figures the paper states, with the working in `note`.
   */
  readonly kind: 'same' | 'beside' | 'period' | 'difference' | 'comparator' | 'derived';
  /** What is counted or whose figure it is: "children", "Regional"; null where it is the indicator itself. */
  readonly of: string | null;
  readonly unit: Unit | null;
  readonly period: string | null;
  /** The paragraph, with the sentence as its quote. */
  readonly source: Citation;
  /** Roundings and workings, in words. */
  readonly note: string | null;
}

/** What one paper reported of one indicator. Trend, change, RAG and quartile are as the paper says, never recomputed. */
export interface Reading {
  readonly indicator: Indicator;
  /** Id of the paper that holds it. */
  readonly paper: string;
  /** What that paper calls the indicator. */
  readonly reportedAs: string;
  readonly latest: PeriodFigure | null;
  readonly previous: PeriodFigure | null;
  /** Figures of still earlier periods, oldest first, where the table has a column for each period. */
  readonly earlier: readonly PeriodFigure[];
  readonly trend: Trend | null;
  readonly change: Change | null;
  readonly target: Target | null;
  readonly rag: Rag | null;
  readonly quartile: Quartile | null;
  readonly statisticalNeighbour: Figure | null;
  /** The table row. */
  readonly source: Citation;
  /** The paragraphs of the same paper that speak of it, in their order. */
  readonly narrative: readonly Citation[];
  /** Figures stated in those paragraphs. */
  readonly figures: readonly StatedFigure[];
  readonly findings: readonly string[];
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** One figure of one period as one paper reported it. */
export interface HistoryPoint extends PeriodFigure {
  readonly source: Citation;
  /** Says that another paper prints another figure for this period, or that the indicator went by another name. */
  readonly note: string | null;
}

/** The contract's answer to "indicator": one indicator, a choice of several, or none with the nearest names. All keys are always there. */
export type IndicatorAnswer = FoundIndicator | UndecidedIndicator;

export interface FoundIndicator extends Reading {
  readonly kind: 'found';
  /** Oldest first. */
  readonly history: readonly HistoryPoint[];
  /** Periods between the first and the last that no paper holds a figure for. */
  readonly gaps: readonly string[];
  readonly candidates: readonly Candidate[];
  /** A sentence to show beside the figures, such as that the period asked for is not in the papers; null for none. */
  readonly message: string | null;
}

export interface UndecidedIndicator {
  readonly kind: 'several' | 'not-found';
  readonly indicator: null;
  readonly paper: null;
  readonly reportedAs: null;
  readonly latest: null;
  readonly previous: null;
  readonly earlier: readonly [];
  readonly trend: null;
  readonly change: null;
  readonly target: null;
  readonly rag: null;
  readonly quartile: null;
  readonly statisticalNeighbour: null;
  readonly source: null;
  readonly narrative: readonly [];
  readonly figures: readonly [];
  readonly findings: readonly [];
  readonly history: readonly [];
  readonly gaps: readonly [];
  /** Most likely first, at most four. */
  readonly candidates: readonly Candidate[];
  /** What happened and what to do next. */
  readonly message: string;
}
