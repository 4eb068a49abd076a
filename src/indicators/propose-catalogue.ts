import { type Catalogue, type CatalogueEntry, entryNamed, indicatorId } from './catalogue.ts';
import { byPublication, sameFigure } from './history.ts';
import type { Reading } from './indicator.ts';
import { createMatcher } from './match-indicators.ts';
import { parsePeriod } from './period-in-text.ts';

/**
 * The catalogue with what the papers add: an entry for every indicator it does not know, and an alias where a known one
 * goes by a new name. Both are marked unconfirmed until a person has looked; what people confirmed is never changed.
 */
export function proposeCatalogue(readings: readonly Reading[], catalogue: Catalogue): Catalogue {
  const entries = [...catalogue.indicators];
  const sorted = [...readings].sort(byPublication);
  const seen = new Set<string>();
  for (const [index, reading] of sorted.entries()) {
    if (seen.has(reading.reportedAs)) continue;
    seen.add(reading.reportedAs);
    if (entryNamed({ indicators: entries }, reading.reportedAs)) continue;
    const earlier = sorted.slice(0, index);
    const same = sorted.filter(({ paper }) => paper === reading.paper);
    const known = renamedFrom(reading, entries, earlier, same);
    if (known) entries[entries.indexOf(known)] = { ...known, aliases: [...known.aliases, reading.reportedAs] };
    else entries.push(proposed(reading, entries));
  }
  return { indicators: entries };
}

function proposed(reading: Reading, entries: readonly CatalogueEntry[]): CatalogueEntry {
  const { unit, polarity, topic, theme } = reading.indicator;
  const id = indicatorId(reading.reportedAs);
  const taken = entries.filter((entry) => entry.id === id || entry.id.startsWith(`${id}-`)).length;
  return {
    id: taken > 0 ? `${id}-${taken + 1}` : id,
    name: reading.reportedAs,
    aliases: [],
    unit,
    polarity,
    topic,
    theme,
    definition: null,
    confirmed: false,
  };
}

/**
 * A new name is a known indicator renamed when both mean the same, or when they are alike and the new row's previous
 * figure is the known one's latest. An indicator that the same paper reports beside it cannot be the one.
 */
function renamedFrom(
  reading: Reading,
  entries: readonly CatalogueEntry[],
  earlier: readonly Reading[],
  samePaper: readonly Reading[],
): CatalogueEntry | undefined {
  const free = entries.filter(
    (entry) => !samePaper.some(({ reportedAs }) => entryNamed({ indicators: [entry] }, reportedAs)),
  );
  const [best] = createMatcher(free.map((entry) => ({ ...entry, theme: '' }))).match(reading.reportedAs, 'prose');
  const entry = free.find(({ id }) => id === best?.id);
  if (!best || !entry) return undefined;
  const alike = Math.min(best.explained, best.said);
  const carriedOver = earlier.some(
    (other) => entryNamed({ indicators: [entry] }, other.reportedAs) && carriesFigureOver(other, reading),
  );
  return alike >= 0.95 || (alike >= 0.4 && carriedOver) ? entry : undefined;
}

function carriesFigureOver(before: Reading, after: Reading): boolean {
  if (!before.latest || !after.previous) return false;
  const [one, other] = [parsePeriod(before.latest.period), parsePeriod(after.previous.period)];
  return one?.end === other?.end && one !== null && sameFigure(before.latest, after.previous);
}
