import type { Candidate, UndecidedIndicator } from './indicator.ts';

/** The ending of a look-up that found several indicators or none: every key there, and a sentence that says what to do. */
export function undecided(
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
