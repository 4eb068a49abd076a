import { type Catalogue, entryNamed } from './catalogue.ts';
import { byPublication } from './history.ts';
import type { IndicatorAnswer, Reading } from './indicator.ts';
import { lookUp, newestPeriod } from './look-up.ts';
import { createMatcher } from './match-indicators.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { proposeCatalogue } from './propose-catalogue.ts';

/** Every indicator of the library with all its readings. */
export interface IndicatorLibrary {
  /** The catalogue as people keep it, with what the papers add to it. */
  readonly catalogue: Catalogue;
  /** Of each indicator the reading published last, in the order of its dashboard. */
  readonly latest: readonly Reading[];
  /** Every reading, earlier published first, under its indicator's catalogue name. */
  readonly readings: readonly Reading[];
  /** One indicator by any name; never throws for what is asked. */
  lookUp(query: string, period?: string): IndicatorAnswer;
  /** Which indicators a free question asks about, and which of their fields; most likely first. */
  mentions(question: string): readonly Mention[];
}

/** Brings the readings of all papers under the names of the catalogue. */
export function createIndicatorLibrary(given: readonly Reading[], confirmed: Catalogue): IndicatorLibrary {
  const catalogue = proposeCatalogue(given, confirmed);
  const readings = [...given].sort(byPublication).map((reading) => underCatalogueName(reading, catalogue));
  const byId = new Map<string, Reading[]>();
  for (const reading of readings) byId.set(reading.indicator.id, [...(byId.get(reading.indicator.id) ?? []), reading]);
  const matcher = createMatcher(
    catalogue.indicators
      .filter(({ id }) => byId.has(id))
      .map((entry) => ({ ...entry, theme: entry.theme ?? byId.get(entry.id)?.at(-1)?.indicator.theme ?? '' })),
  );
  const asAt = newestPeriod({ readings: byId });
  return {
    catalogue,
    readings,
    latest: [...byId.values()].flatMap((list) => list.at(-1) ?? []),
    lookUp: (query, period) => lookUp({ readings: byId, matcher }, query, period),
    mentions: (question) => mentionsOf(question, matcher, asAt),
  };
}

function underCatalogueName(reading: Reading, catalogue: Catalogue): Reading {
  const entry = entryNamed(catalogue, reading.reportedAs);
  return entry ? { ...reading, indicator: { ...reading.indicator, id: entry.id, name: entry.name } } : reading;
}
