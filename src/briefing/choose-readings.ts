import type { Reading } from '../indicators/indicator.ts';
import { createMatcher } from '../indicators/match-indicators.ts';
import { names } from './mention.ts';
import { asWords } from './statements.ts';
import type { Topic } from './topic.ts';

const INDICATORS = '(?:performance )?(?:indicators?|measures?|kpis?|metrics|figures)';
const FILTERS: readonly (readonly [RegExp, (reading: Reading) => boolean])[] = [
  [/\bred\b/i, ({ rag }) => rag === 'Red'],
  [/\bamber\b/i, ({ rag }) => rag === 'Amber'],
  [/\bgreen\b/i, ({ rag }) => rag === 'Green'],
  [
    /\b(?:worse(?:ning|ned)?|declin\w+|deteriorat\w+|(?:moving|going) the wrong way|negative)\b/i,
    ({ change }) => change === 'Negative',
  ],
  [/\b(?:improv\w+|better|positive)\b/i, ({ change }) => change === 'Positive'],
  [/\b(?:fourth|4th|bottom|worst) quartile\b/i, ({ quartile }) => quartile === 4],
  [/\b(?:top|first|1st) quartile\b/i, ({ quartile }) => quartile === 1],
];

/** Reads "red indicators", "worsening measures", "indicators in the fourth quartile" as a choice of readings; null for any other topic. */
export function choosesReadings(topic: string): { readonly fits: (reading: Reading) => boolean } | null {
  const color = /^(?:the )?(red|amber|green)s?$/i.exec(topic.trim())?.[1]?.toLowerCase();
  if (color) return { fits: ({ rag }) => rag?.toLowerCase() === color };
  if (!new RegExp(`\\b${INDICATORS}\\b|\\bRAG\\b`, 'i').test(topic)) return null;
  const wanted = FILTERS.filter(([sign]) => sign.test(topic)).map(([, fits]) => fits);
  if (wanted.length > 0) return { fits: (reading) => wanted.some((fits) => fits(reading)) };
  return new RegExp(`^(?:all |the |our )*${INDICATORS}$`, 'i').test(topic) ? { fits: () => true } : null;
}

/** How much of the topic an indicator must explain, and how much of its name the topic must say, to be taken for the topic. */
const NAMED = { explained: 0.85, said: 0.5 };

/** The readings on a topic: their names or themes say it, or the topic is one of their names in other words. */
export function readingsOn(topic: Topic, readings: readonly Reading[]): Reading[] {
  const named = readings.map(({ indicator: { id, name, theme } }) => ({ id, name, theme, aliases: [] }));
  const matched = new Set(
    createMatcher(named)
      .match(topic.text, 'name')
      .filter(({ explained, said, telling }) => telling && explained >= NAMED.explained && said >= NAMED.said)
      .map(({ id }) => id),
  );
  return readings.filter(
    ({ indicator: { id, name, theme } }) =>
      matched.has(id) || names(asWords(name), topic) || names(asWords(theme), topic),
  );
}
