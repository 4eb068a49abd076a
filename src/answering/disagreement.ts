import type { Citation } from '../papers/citation.ts';
import type { Shelf } from './shelf.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATED_QUARTERS: readonly RegExp[] = [
  new RegExp(`\\b(?<date>(?:${MONTHS}) \\d{4})\\s*\\((?:Quarter|Q)\\s?(?<quarter>[1-4])\\)`, 'gi'),
  new RegExp(`\\b(?:Quarter|Q)\\s?(?<quarter>[1-4])\\s*\\((?<date>(?:${MONTHS}) \\d{4})\\)`, 'gi'),
];

/**
 * Where a cited item dates one quarter in two ways and a cited passage gives one of the dates: a sentence that shows both,
 * marked with that passage. Null where the item agrees with itself.
 */
export function sayDisagreement(citations: readonly Citation[], shelf: Shelf): string | null {
  for (const { text, file, item, mark, meeting } of citations) {
    for (const [quarter, dates] of datedQuarters(text)) {
      const others = shelf
        .papers()
        .filter((paper) => paper.meeting.date === meeting.date && paper.meeting.body.name === meeting.body)
        .flatMap(({ id }) => shelf.passagesOf(id))
        .filter(({ source }) => source.file === file && source.item.title === item.title)
        .flatMap(({ text: words }) => [...(datedQuarters(words).get(quarter) ?? [])]);
      const all = [...new Set([...dates, ...others])];
      if (all.length > 1)
        return `Note that this item dates Quarter ${quarter} to ${all.join(' in one place and to ')} in another. [${mark}]`;
    }
  }
  return null;
}

function datedQuarters(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const pattern of DATED_QUARTERS) {
    for (const { groups } of text.matchAll(pattern)) {
      const { quarter = '', date = '' } = groups ?? {};
      found.set(quarter, (found.get(quarter) ?? new Set()).add(date));
    }
  }
  return found;
}
