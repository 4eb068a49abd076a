import { findDates } from '../text/dates.ts';
import { isPlaceLine, placeName } from './meeting-place.ts';

/** When and where a line says that a meeting was, or will be, held. */
export interface MeetingDate {
  readonly date: string;
  readonly time: string | null;
  readonly venue: string | null;
}

const named =
  /^(?:date(?:\/time| and time| & time| of (?:the )?meeting| of (?:the )?committee)?|meeting date|(?:to be )?(?:meeting )?held(?: remotely| virtually)?(?: on)?|meeting (?:of|on|held on)|meeting|(?:(?:council|committee|board|the|public) )?(?:agenda and |papers and )?(?:papers|reports|agenda|business|summons) for (?:the|a) (?:[a-z]+ ){0,2}meeting(?:,? (?:which (?:is|will) (?:to )?be held|to be held|being held|held|taking place|to take place))?(?: on)?|on)\s*[:\u2013-]?\s*/i;
const weekday = /(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*$/i;
const clock = '\\d{1,2}(?:[.:]\\d{2})?\\s?(?:(?:am|pm|noon)\\b|[ap]\\.m\\.)|\\d{1,2}[.:]\\d{2}(?:\\s?hrs)?';
const time = new RegExp(`^(?:[,\u2013-]?\\s*(?:at|from|commencing at|starting at)?\\s*)(${clock})`, 'i');
/** "\u2026 to 12.30 pm" behind the time at which it begins. */
const until = new RegExp(`^\\s*(?:to|until|[,\u2013-])\\s*(?:${clock})`, 'i');
const timeBefore = new RegExp(`^(?:at )?(${clock})\\s*,?\\s*(?:on)?\\s*$`, 'i');
const place =
  /^[,.:;|\u2013-]?\s*(?:(?:at|in|via)\s+)?(?:the\s+)?((?:(?:[A-Z][\w'\u2019&.-]*|\d+|and|of|the|on|at|in|via|library|hall|main|sports|drama|gymnasium|canteen|theatre|studio|room|floor|online|remotely|virtually)(?![\w'\u2019&.-])|,|\s)+)$/;
/** What parts date, time and place on one line. */
const parting = /\s*[\u00b7\u2022|]\s*|\s+[\u2013\u2014-]\s+/g;

/** Numbers alone, the year perhaps in two digits, on a line that says nothing else: "3.12.25". */
const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})$/;

/** Reads a line that says nothing but when a meeting is, perhaps at what time and where; null where it says more. */
export function readMeetingDate(text: string): MeetingDate | null {
  if (text.length > 200 || /\t|^\s*\|/.test(text)) return null;
  const words = withoutAside(text.trim()).replace(named, '').replace(parting, ', ');
  const alone = numbers.exec(words);
  if (alone) return fromNumbers(alone);
  const [first] = findDates(words);
  if (!first) return null;
  const before = words
    .slice(0, first.index)
    .replace(weekday, '')
    .replace(/[\s,]+$/, '');
  const led = readBefore(before);
  if (!led) return null;
  const rest = words.slice(first.index + first.length).replace(/^[\s,]+/, ' ');
  const at = time.exec(rest.trim());
  const after = (at ? rest.trim().slice(at[0].length).replace(until, '') : rest).trim();
  const where = after === '' ? null : (place.exec(after)?.[1]?.trim() ?? '');
  if (where === '') return null;
  return { date: first.iso, time: at?.[1] ?? led.time, venue: (where && placeName(where)) || led.venue };
}

/** What brackets add behind the day, over the line's end too: "\u2026 at 8.15 am, Barton Academy (coffee from". */
const withoutAside = (given: string): string => {
  const text = withoutBrackets(given);
  return /meeting$/i.test(text)
    ? text.replace(/(?<=\d{4}\b.*),?\s+(?:an? )?(?:hybrid|virtual|remote|online|public) meeting$/i, '')
    : text;
};
const withoutBrackets = (text: string): string =>
  text.includes('(') ? text.replace(/\s*\((?<=\d{4}\b.{0,120}\s*\()[^()]*(?:\)|$)/, '').trim() : text;

/** A time of day on a line of its own, under the date. */
export const readTimeLine = (text: string): string | null =>
  new RegExp(
    `^(?:time\\s*:\\s*|at |(?:the )?(?:meeting )?(?:commenced|commencing|started|began|opened) (?:at )?)?(${clock})(?:\\s*(?:to|until|[\u2013-])\\s*(?:${clock}))?\\.?$`,
    'i',
  ).exec(text.trim())?.[1] ?? null;

/** What may stand before the date: nothing, the time, or the place. */
function readBefore(words: string): Pick<MeetingDate, 'time' | 'venue'> | null {
  if (words === '') return { time: null, venue: null };
  const at = timeBefore.exec(words);
  if (at) return { time: at[1] ?? null, venue: null };
  const where = words.replace(/\s+on$/i, '');
  return isPlaceLine(where) ? { time: null, venue: placeName(where) } : null;
}

function fromNumbers([, day = '', , month = '', year = '']: RegExpExecArray): MeetingDate | null {
  const [date] = findDates(`${day}/${month}/${year.length === 2 ? `20${year}` : year}`);
  return date ? { date: date.iso, time: null, venue: null } : null;
}
