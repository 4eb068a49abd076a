import type { Reading } from './indicator.ts';

/** How English place names end; general knowledge of the language, not a list of places. */
const placeEnding =
  /(?:shire|cester|chester|caster|borough|brough|burgh|bury|ham|ton|ford|mouth|pool|wich|wick|field|land|by|dale|stead|worth|stoke)$/;
const shortCounty =
  /^(?:beds|berks|bucks|cambs|derbys|glos|hants|herefs|herts|lancs|leics|lincs|northants|notts|oxon|salop|staffs|warks|wilts|worcs|yorks)$/;
/** Figures of a whole country stand beside the council's own as comparators, not as another place's. */
const country = /^(?:england|scotland|wales|ireland|britain|midlands?|uk|finland|poland)$/;
const kindOfPlace = /^(?:city|county|borough|district|metropolitan|unitary|council)$/;

export interface OtherPlace {
  /** As typed: "Derby City". */
  readonly place: string;
  /** The query without it. */
  readonly rest: string;
}

/** Whether a word stands for the area the papers are about, by how often they speak of it. */
export type IsOwnPlace = (word: string) => boolean;

/** Learns the papers' own area from what they print: topics and bodies name it, and their prose speaks of it most. */
export function ownPlaceOf(readings: readonly Reading[]): IsOwnPlace {
  const said = new Map<string, number>();
  const named = new Set<string>();
  const texts = new Set(readings.flatMap(({ narrative }) => narrative.map(({ text }) => text)));
  for (const word of [...texts].flatMap(capitalised)) said.set(word, (said.get(word) ?? 0) + 1);
  for (const { indicator, source } of readings)
    for (const word of capitalised(
      `${indicator.topic} ${indicator.name} ${source.meeting.body} ${source.item.title} ${source.headings.join(' ')}`,
    ))
      named.add(word);
  const most = Math.max(0, ...[...said].filter(([word]) => placeEnding.test(word)).map(([, times]) => times));
  const own = [...new Set([...named, ...said.keys()])].filter(
    (word) => named.has(word) || (said.get(word) ?? 0) * 3 >= most,
  );
  // Papers that name no area in words known as such cannot tell their own from another: then nothing is refused.
  if (!own.some((word) => placeEnding.test(word))) return () => true;
  const ownSet = new Set(own);
  return (word) => {
    const lower = word.toLowerCase();
    const shortened = lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : null;
    return (
      ownSet.has(lower) || (shortened !== null && own.some((one) => one.endsWith('shire') && one.startsWith(shortened)))
    );
  };
}

/**
 * A place in a query that is not the one the papers are about: "in Derby", "Derby City", "Notts". `isKnown` says which
 * words name something of an indicator. Null where the query names no such place.
 */
export function otherPlaceIn(query: string, isOwn: IsOwnPlace, isKnown: (word: string) => boolean): OtherPlace | null {
  const words = [...query.matchAll(/\p{L}[\p{L}'’-]*/gu)];
  for (const [index, match] of words.entries()) {
    const [word] = match;
    const next = words[index + 1];
    const isSeat = next !== undefined && kindOfPlace.test(next[0].toLowerCase());
    if (!isPlace(word, words[index - 1]?.[0] ?? '', isSeat, isKnown)) continue;
    // A county's papers do not speak for the city of its name, unless they call themselves a city's.
    if (isOwn(word) && !(isSeat && next[0].toLowerCase() === 'city' && !isOwn('city'))) continue;
    const end = isSeat ? next.index + next[0].length : match.index + word.length;
    const before = query.slice(0, match.index).replace(/\b(?:in|for|at|across|of|the)\s+(?:the\s+)?$/i, '');
    return { place: query.slice(match.index, end), rest: `${before} ${query.slice(end)}`.trim() };
  }
  return null;
}

function isPlace(word: string, before: string, isSeat: boolean, isKnown: (word: string) => boolean): boolean {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  if (country.test(lower) || lower.length < 4 || kindOfPlace.test(lower)) return false;
  if (shortCounty.test(lower) || /.shire$/.test(lower)) return true;
  if (isKnown(lower)) return false;
  const isName = /^\p{Lu}\p{Ll}/u.test(word);
  if (isSeat) return true;
  return /^(?:in|at|across)$/i.test(before) ? isName || placeEnding.test(lower) : isName && placeEnding.test(lower);
}

function capitalised(text: string): readonly string[] {
  return (text.match(/(?<!\p{L})\p{Lu}\p{Ll}[\p{L}-]*/gu) ?? []).map((word) => word.toLowerCase());
}
