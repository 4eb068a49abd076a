import { findDates } from './dates.ts';

/** When and where a line says that a meeting was, or will be, held. */
export interface MeetingDate {
  readonly date: string;
  readonly time: string | null;
  readonly venue: string | null;
}

const named =
  /^(?:date(?:\/time| and time| of (?:the )?meeting| of (?:the )?committee)?|meeting date|(?:meeting )?held(?: remotely| virtually)?(?: on)?|meeting (?:of|on|held on)|meeting|on)\s*[:\u2013-]?\s*/i;
const weekday = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?=\S)/i;
const time =
  /^(?:,?\s*(?:at|from|commencing at|starting at)?\s*)(\d{1,2}(?:[.:]\d{2})?\s?(?:(?:am|pm|noon)\b|[ap]\.m\.)|\d{1,2}[.:]\d{2}(?:\s?hrs)?)/i;
const place =
  /^[,.:;|\u2013-]?\s*(?:(?:at|in|via)\s+)?(?:the\s+)?((?:[A-Z][\w'\u2019&.-]*|\d+|and|of|the|on|at|in|via|,|\s)+)$/;

/** Numbers alone, the year perhaps in two digits, on a line that says nothing else: "3.12.25". */
const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})$/;

/** Reads a line that says nothing but when a meeting is, perhaps at what time and where; null where it says more. */
export function readMeetingDate(text: string): MeetingDate | null {
  const words = text.trim().replace(named, '').replace(weekday, '');
  if (text.length > 200 || /[\t|]/.test(text)) return null;
  const alone = numbers.exec(words);
  if (alone) return fromNumbers(alone);
  const [first] = findDates(words);
  if (first?.index !== 0) return null;
  const rest = words.slice(first.length).replace(/^[\s,]+/, ' ');
  const at = time.exec(rest.trim());
  const after = (at ? rest.trim().slice(at[0].length) : rest).trim();
  const where = after === '' ? null : (place.exec(after)?.[1]?.trim() ?? '');
  if (where === '') return null;
  return { date: first.iso, time: at?.[1] ?? null, venue: where };
}

function fromNumbers([, day = '', , month = '', year = '']: RegExpExecArray): MeetingDate | null {
  const [date] = findDates(`${day}/${month}/${year.length === 2 ? `20${year}` : year}`);
  return date ? { date: date.iso, time: null, venue: null } : null;
}
