import type { AskedComparison } from '../indicators/compare-asked.ts';
import type { IndicatorAnswer } from '../indicators/indicator.ts';
import type { Outcome } from './composed.ts';

/** What the audit records of an indicator that was looked up. `began` is a `performance.now()`. */
export function lookUpOutcome(found: IndicatorAnswer, began: number): Outcome {
  switch (found.kind) {
    case 'found':
      return outcome('answered', [found.source.reference], began);
    case 'several':
      return outcome('clarify', [], began);
    case 'not-found':
      return outcome('nothing-found', [], began);
    default:
      return found satisfies never;
  }
}

/** The same of two held side by side. */
export function comparisonOutcome(comparison: AskedComparison, began: number): Outcome {
  switch (comparison.kind) {
    case 'indicators':
    case 'periods':
      return outcome('answered', [comparison.left.source.reference, comparison.right.source.reference], began);
    case 'own':
      return outcome('answered', [comparison.found.source.reference], began);
    case 'undecided':
      return lookUpOutcome(comparison.answer, began);
    default:
      return comparison satisfies never;
  }
}

/** Figures are looked up, never written: the writer is always quoting. */
export function outcome(kind: Outcome['kind'], references: readonly string[], began: number): Outcome {
  return {
    kind,
    references: [...new Set(references)],
    writer: 'quoting',
    ms: Math.round(performance.now() - began),
  };
}
