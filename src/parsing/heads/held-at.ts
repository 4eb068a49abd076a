import type { MeetingDate } from './meeting-date.ts';
import { isPlaceLine, placeName } from './meeting-place.ts';

/** What leads to where a meeting was, perhaps with its time: "Held: ", "Held in the ", "Time and venue: ". */
const label =
  /^(?:(?:the )?(?:meeting )?(?:was |to be |is )?held(?:\s*:|\s+(?:at|in)\b\s*:?)|(?:time|date)(?: and |\/| & )(?:venue|place|location)\s*:|(?:venue|place|location)(?: and |\/| & )time\s*:|where(?: and when| held)?\s*:|(?:venue|place|location)\s*:)\s*/i;
const mayLead = /^(?:the|meeting|was|held|time|date|where|venue|place|location)\b/i;
const clock =
  '\\d{1,2}(?:[.:]\\d{2})?\\s?(?:(?:am|pm|noon)\\b|[ap]\\.m\\.?)|\\d{1,2}[.:]\\d{2}(?:\\s?hrs)?|(?:12 )?noon\\b';
const timeLast = new RegExp(
  `\\s*(?:,|;|\\s[\\u2013-])?\\s+(?:(?:at|from|commencing at|starting at) )?(${clock})\\.?$`,
  'i',
);
const timeFirst = new RegExp(`^(?:at |from )?(${clock})\\s*(?:,|;|\\s[\\u2013-])?\\s*(?:at|in)?\\s+`, 'i');

/** Reads a line that says where a meeting was and at what time: "Held: Committee Room 1, Town Hall at 10.00 am"; null of any other. */
export function heldAt(text: string): Pick<MeetingDate, 'time' | 'venue'> | null {
  if (text.length > 200 || !mayLead.test(text)) return null;
  const words = text.replace(/\s+/g, ' ').trim();
  const said = label.exec(words)?.[0];
  if (said === undefined) return null;
  const told = words.slice(said.length);
  const at = timeLast.exec(told) ?? timeFirst.exec(told);
  const venue = placeName((at ? told.replace(at[0], '') : told).trim());
  if (!isPlaceLine(venue) || (!at && !/^(?:held|the|meeting|was|where)/i.test(said))) return null;
  return { time: at?.[1] ?? null, venue };
}

/** What a line that names the place says of it: "Venue: Town Hall. View directions". */
export const placeField = (text: string): string | null =>
  /^(?:proposed )?(?:venue|location|place|lleoliad)\s*:\s*(.+?)(?:\.? (?:view directions|cyfarwyddiadau))?$/i.exec(
    text,
  )?.[1] ?? null;
