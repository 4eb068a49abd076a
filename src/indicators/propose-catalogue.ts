import { type Catalogue, type CatalogueEntry, entryNamed, indicatorId, isFor } from './catalogue.ts';
import { bodyOf, byPublication, sameFigure } from './history.ts';
import type { Reading } from './indicator.ts';
import { createMatcher, type Matcher } from './match-indicators.ts';
import { parsePeriod } from './period-in-text.ts';

/** From here two names mean the same. */
const asOne = 0.95;

/**
 * The catalogue with what the papers add: an entry for every indicator it does not know, and an alias where a known one
 * goes by a new name. Both are marked unconfirmed until a person has looked; what people confirmed is never changed.
 */
export function proposeCatalogue(readings: readonly Reading[], catalogue: Catalogue): Catalogue {
  const entries = [...catalogue.indicators];
  const sorted = [...readings].sort(byPublication);
  const seen = new Set<string>();
  const lentTo = createLender(catalogue);
  for (const [index, reading] of sorted.entries()) {
    const body = bodyOf(reading);
    if (seen.has(`${body}\n${reading.reportedAs}`)) continue;
    seen.add(`${body}\n${reading.reportedAs}`);
    const named = entryNamed({ indicators: entries }, reading.reportedAs, body);
    if (named) {
      if (!isFor(named, body) && !named.confirmed)
        entries[entries.indexOf(named)] = { ...named, bodies: [...(named.bodies ?? []), body] };
      continue;
    }
    const earlier = sorted.slice(0, index).filter((other) => bodyOf(other) === body);
    const same = sorted.filter(({ paper }) => paper === reading.paper);
    const own = entries.filter((entry) => isFor(entry, body));
    const known = renamedFrom(reading, own, earlier, same);
    if (known) entries[entries.indexOf(known)] = { ...known, aliases: [...known.aliases, reading.reportedAs] };
    else entries.push(proposed(reading, entries, lentTo(reading)));
  }
  return { indicators: entries };
}

function proposed(reading: Reading, entries: readonly CatalogueEntry[], alsoCalled: readonly string[]): CatalogueEntry {
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
    bodies: [bodyOf(reading)],
    ...(alsoCalled.length > 0 && { alsoCalled }),
  };
}

/** What the catalogue calls the same thing for another body helps to find it; name, unit and good side stay those of its own papers. */
function createLender(catalogue: Catalogue): (reading: Reading) => readonly string[] {
  const byBody = new Map<string, { readonly others: readonly CatalogueEntry[]; readonly matcher: Matcher }>();
  return (reading) => {
    const body = bodyOf(reading);
    const others = catalogue.indicators.filter((entry) => !isFor(entry, body));
    const known = byBody.get(body) ?? {
      others,
      matcher: createMatcher(others.map((entry) => ({ ...entry, theme: '' }))),
    };
    byBody.set(body, known);
    const [best] = known.matcher.match(reading.reportedAs, 'prose');
    const alike = best && Math.min(best.explained, best.said) >= asOne ? best.id : undefined;
    const entry = entryNamed({ indicators: others }, reading.reportedAs) ?? known.others.find(({ id }) => id === alike);
    return entry ? [entry.name, ...entry.aliases] : [];
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
  return alike >= asOne || (alike >= 0.4 && carriedOver) ? entry : undefined;
}

function carriesFigureOver(before: Reading, after: Reading): boolean {
  if (!before.latest || !after.previous) return false;
  const [one, other] = [parsePeriod(before.latest.period), parsePeriod(after.previous.period)];
  return one?.end === other?.end && one !== null && sameFigure(before.latest, after.previous);
}
