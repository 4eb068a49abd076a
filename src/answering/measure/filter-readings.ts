import type { Reading } from '../../indicators/indicator.ts';

/** What a question about many indicators sorts them by. */
export interface ReadingFilter {
  readonly rag?: 'Red' | 'Amber' | 'Green';
  readonly quartile?: 1 | 2 | 3 | 4;
  readonly change?: 'Positive' | 'Negative';
  /** As the reader will see it: "rated Red". */
  readonly says: string;
}

const MANY = /\b(?:which|what|where|list|any|show|how many|all|everything|name)\b/i;
const THINGS =
  /\b(?:measures?|indicators?|kpis?|metrics|dashboard|scorecard|performance|are we|do we|we(?:'|’)re|targets?|areas?)\b/i;
const QUARTILE_WORDS = [
  /\b(?:top|first|1st|best) quartile\b|\bquartile (?:1|one)\b/i,
  /\b(?:second|2nd) quartile\b|\bquartile (?:2|two)\b/i,
  /\b(?:third|3rd) quartile\b|\bquartile (?:3|three)\b/i,
  /\b(?:fourth|4th|bottom|lowest|worst) quartile\b|\bquartile (?:4|four)\b/i,
];

/** Reads a question such as "which measures are red?" or "where are we top quartile?"; null where it asks for something else. */
export function readFilter(question: string): ReadingFilter | null {
  if (!MANY.test(question) || !THINGS.test(question)) return null;
  const quartile = QUARTILE_WORDS.findIndex((words) => words.test(question)) + 1;
  if (quartile > 0 && /\bhow many\b/i.test(question)) return null;
  if (quartile === 1 || quartile === 2 || quartile === 3 || quartile === 4)
    return { quartile, says: `in quartile ${quartile}` };
  const rag = /\b(red|amber|green)\b/i.exec(question)?.[1]?.toLowerCase();
  if (rag === 'red' || rag === 'amber' || rag === 'green') {
    const colour = rag === 'red' ? 'Red' : rag === 'amber' ? 'Amber' : 'Green';
    return { rag: colour, says: `rated ${colour}` };
  }
  const listed = /\b(?:which|list|what (?:measures|indicators|kpis)|where|name)\b/i.test(question);
  if (listed && /\b(?:worse|worsen\w*|declin\w+|deteriorat\w+|wrong way|going backwards|negative)\b/i.test(question))
    return { change: 'Negative', says: 'moving the wrong way' };
  if (listed && /\b(?:better|improv\w+|right way|positive)\b/i.test(question))
    return { change: 'Positive', says: 'improving' };
  return null;
}

export function filterReadings(
  readings: readonly Reading[],
  { rag, quartile, change }: ReadingFilter,
): readonly Reading[] {
  return readings.filter(
    (reading) =>
      (!rag || reading.rag === rag) &&
      (!quartile || reading.quartile === quartile) &&
      (!change || reading.change === change),
  );
}
