import { type Catalogue, type CatalogueEntry, entryNamed, isFor } from './catalogue.ts';
import { bodyOf, byPublication } from './history.ts';
import type { IndicatorAnswer, Reading } from './indicator.ts';
import { lookUp } from './look-up.ts';
import { createMatcher } from './match-indicators.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { ownPlaceOf } from './other-place.ts';
import { comparePeriods, type Period } from './period.ts';
import { parsePeriod } from './period-in-text.ts';
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
  const entries = new Map<string, CatalogueEntry | undefined>();
  const entryOf = (reading: Reading) => {
    const key = `${bodyOf(reading)}\n${reading.reportedAs}`;
    if (!entries.has(key)) entries.set(key, entryNamed(catalogue, reading.reportedAs, bodyOf(reading)));
    return entries.get(key);
  };
  const readings = [...given].sort(byPublication).map((reading) => underName(reading, entryOf(reading)));
  const byId = new Map<string, Reading[]>();
  for (const reading of readings) byId.set(reading.indicator.id, [...(byId.get(reading.indicator.id) ?? []), reading]);
  const named = catalogue.indicators
    .filter(({ id }) => byId.has(id))
    .map((entry) => ({
      ...entry,
      aliases: [...entry.aliases, ...(entry.alsoCalled ?? [])],
      theme: entry.theme ?? byId.get(entry.id)?.at(-1)?.indicator.theme ?? '',
    }));
  const matcher = createMatcher(named);
  const asAt = newestPeriod(readings);
  const isOwnPlace = ownPlaceOf(readings);
  return {
    catalogue,
    readings,
    latest: [...byId.values()].flatMap((list) => list.at(-1) ?? []),
    lookUp: (query, period) => lookUp({ readings: byId, matcher, named, isOwnPlace, asAt }, query, period),
    mentions: (question) => mentionsOf(question, matcher, asAt),
  };
}

function underName(reading: Reading, entry: CatalogueEntry | undefined): Reading {
  if (!entry) return reading;
  const { id, name, confirmed } = entry;
  const definition = isFor(entry, bodyOf(reading)) ? entry.definition : null;
  return { ...reading, indicator: { ...reading.indicator, id, name, confirmed, definition } };
}

function newestPeriod(readings: readonly Reading[]): Period | null {
  const printed = new Set(readings.flatMap(({ latest }) => latest?.period ?? []));
  const periods = [...printed].flatMap((text) => parsePeriod(text) ?? []);
  return periods.sort(comparePeriods).at(-1) ?? null;
}
