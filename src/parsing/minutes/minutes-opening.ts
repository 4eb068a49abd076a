import { type MeetingFacts, nothingKnown } from '../body/draft.ts';
import { readMeetingDate, readTimeLine } from '../heads/meeting-date.ts';
import { bodyTitle, isBodyName, readMinutesOpening } from '../heads/meeting-facts.ts';
import { isPlaceLine } from '../heads/meeting-place.ts';
import { attendanceHeading } from '../people/attendance.ts';
import { mayBeginWith, mayBeginWithLetter } from '../text/first-letter.ts';
import { isBlank, type Line } from '../text/line.ts';
import { bareWords, headingLevel, plainText } from '../text/markup.ts';
import { readFrontWords } from './front-words.ts';

export interface MinutesOpening {
  readonly facts: MeetingFacts;
  /** How many lines open it. */
  readonly length: number;
  /** The number of the last of them. */
  readonly to: number;
}

/** Whether a line begins as the sentence that opens minutes does. */
export const opensMinutes = ({ text }: Line): boolean =>
  mayOpen(text) && opens.test(inEnglish(bareWords(text.slice(0, 500))));

/** The first letters of what opens minutes, and of the attributes that a broken tag leaves before it. */
const mayOpen = mayBeginWithLetter('acdimnprsuACDIMNPRSU');

const opens =
  /^\W{0,6}(?:draft |unconfirmed )?(?:cofnodion (?:drafft )?(?:o|y|cyfarfod|gyfarfod)\b|(?:minutes?|notes|(?:record|summary|schedule|notice) of (?:the )?(?:executive )?decisions|record|proceedings)(?: (?:of|taken|made)\b|$)|(?:at )?an? (?:[a-z]+ ){0,3}meeting (?:of|held)\b)/i;

/** Reads the sentence that opens minutes, over at most five lines; null where a line opens none. */
export function minutesOpeningAt(lines: readonly Line[], index: number): MinutesOpening | null {
  const first = lines[index];
  if (!first || !opensMinutes(first)) return null;
  let text = '';
  for (let length = 1; length <= 5; length += 1) {
    const line = lines[index + length - 1];
    if (!line) break;
    if (isBlank(line)) {
      const next = lines[index + length]?.text ?? '';
      const goesOn = headingLevel(first.text) > 0 && headingLevel(next) === headingLevel(first.text);
      if (goesOn || breaksOff.test(text) || /^held\b/i.test(plainText(next))) continue;
      break;
    }
    text = `${text} ${bareText(line)}`.trim();
    const facts = readMinutesOpening(text) ?? (listsThose(lines, index + length) ? readOtherwise(text) : null);
    const whole = facts && { ...facts, venue: facts.venue ?? venueBehind(text) };
    if (whole) return withStart(withRest({ facts: whole, length, to: line.number }, text, lines, index), lines, index);
  }
  return null;
}

/** The place behind the day and the time: "held: 5 March 2025, 6pm, Town Hall". */
const venueBehind = (text: string): string | null => {
  const venue = readFrontWords(text)?.venue ?? null;
  return venue !== null && isPlaceLine(venue) ? venue : null;
};

/** "Meeting commenced at 8.05 am" below the opening. */
function withStart(found: MinutesOpening, lines: readonly Line[], index: number): MinutesOpening {
  if (found.facts.time !== null) return found;
  const [below] = filledFrom(lines, index + found.length, 1);
  const time = below ? readTimeLine(below.text) : null;
  return time === null ? found : { ...found, facts: { ...found.facts, time } };
}

/** In a text with an empty line after every line a sentence goes on below one: "held on Monday, 26", "January 2026". */
const breaksOff = /(?:,|\b(?:of|the|in|at|on|held|and|\w+day(?:,? \d{1,2}(?:st|nd|rd|th)?)?))$/i;

/** The place may go on in the line below, or stand there, with the time or without. */
function withRest(found: MinutesOpening, text: string, lines: readonly Line[], index: number): MinutesOpening {
  const [below] = filledFrom(lines, index + found.length, 1);
  if (!below || attendanceHeading(below.text) !== null) return found;
  const length = below.at - index + 1;
  const { time, venue } = found.facts;
  const apart = below.at > index + found.length && headingLevel(lines[below.at]?.text ?? '') === 0;
  const own = time === null && venue === null && below.text.length < 90 ? readFrontWords(below.text) : null;
  if (own?.venue && own.time && !own.date && !own.body)
    return { facts: { ...found.facts, time: own.time, venue: own.venue }, length, to: below.number };
  if (apart && (venue !== null || !isPlaceLine(below.text))) return found;
  const breaksOff =
    /(?:,|\b(?:in|at|the|of|and))$/.test(text) && /^[A-Z\d]/.test(below.text) && below.text.length < 100;
  const small = below.at === index + found.length && (/^[a-z]/.test(below.text) || tornPlace.test(below.text));
  if (!(breaksOff || small || isPlaceLine(below.text))) return found;
  const whole = `${text} ${below.text}`;
  const facts = readMinutesOpening(whole) ?? readOtherwise(whole);
  const place = facts?.venue?.replace(begins, '') ?? readFrontWords(whole)?.venue ?? null;
  const more = place !== null || small || (time === null && facts?.time != null);
  return facts && more ? { facts: { ...facts, venue: place }, length, to: below.number } : found;
}

/** "Town Hall, commencing at 2.00pm" below "in the Assembly Room, Fleetmoor". */
const tornPlace = /^(?:[A-Z][\w'\u2019]+,? ){1,5}(?:commencing|starting|beginning)\b/;
/** When a meeting begins and ends is no part of its place. */
const begins = /,?\s+(?:commencing|starting|beginning|finishing)\b.*$/;

const readOtherwise = (text: string): MeetingFacts | null => readAtMeeting(text) ?? readNamedAndDated(text);

/** "At a meeting of the Cabinet held in County Hall on Tuesday 3 March 2026 at 2 pm": nothing else, above who was present. */
function readAtMeeting(text: string): MeetingFacts | null {
  const said = /^(?:at )?an?\b/i.test(text) ? readFrontWords(text) : null;
  if (!said?.meeting || said.date === null) return null;
  const { date, time, venue } = said;
  return { ...nothingKnown, body: said.body ?? said.council, date, time, venue };
}

/** "Minutes of the Health and Wellbeing Board, Wednesday 11 June 2025, 2.00 pm": the day right after the name. */
function readNamedAndDated(text: string): MeetingFacts | null {
  const [, name = '', day = ''] = namedAndDated.exec(text) ?? [];
  const met = readMeetingDate(day);
  return met && isBodyName(name) ? { ...nothingKnown, ...met, body: bodyTitle(name) } : null;
}

const namedAndDated =
  /^(?:draft |unconfirmed )?(?:minutes|notes|record) of (?:the )?(?:meeting of (?:the )?)?([^,:\u2013]{3,120}?),?\s+((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}\b.{0,120})$/i;

/** How many filled lines below an opening may tell who was there. */
const linesBelow = 4;

/** Whether those who were there are listed near the top of what follows. */
const listsThose = (lines: readonly Line[], from: number): boolean =>
  filledFrom(lines, from, linesBelow).some(
    ({ text }) =>
      attendanceHeading((text.split(/\t|\s{2,}|\s*\|\s*/).find(Boolean) ?? '').trim()) !== null ||
      /^members?$/i.test(text),
  );

/**
 * Reads what opens minutes that no sentence opens: a body's name, the day alone below it and then who was present, as
 * the minutes of the meeting before stand in a pack. Null where a line opens none.
 */
export function minutesDatedAlone(lines: readonly Line[], index: number): MinutesOpening | null {
  const text = lines[index]?.text ?? '';
  if (text.length > longestName || !mayName(text)) return null;
  const first = bareText(lines[index]);
  const body = /^minutes (?:of (?:the )?)?(?=[A-Z])/i.test(first)
    ? first.replace(/^minutes (?:of (?:the )?)?/i, '')
    : first;
  if (!isBodyName(body)) return null;
  const below = filledFrom(lines, index + 1, 3).filter(({ text }) => !/^(?:draft |unconfirmed )?minutes$/i.test(text));
  const [day, present] = below;
  const met = day ? readMeetingDate(day.text) : null;
  if (!day || !met || !present || attendanceHeading(present.text) !== 'present') return null;
  const { date, time, venue } = met;
  const facts = { ...nothingKnown, body: bodyTitle(body), date, time, venue };
  return { facts, length: day.at - index + 1, to: day.number };
}

/** A longer line names no body, whatever marks it has. */
const longestName = 600;
const mayName = mayBeginWithLetter('ABCDEFGHIJKLMNOPQRSTUVWXYZcims');

interface Filled {
  readonly text: string;
  readonly at: number;
  readonly number: number;
}

function filledFrom(lines: readonly Line[], from: number, most: number): Filled[] {
  const found: Filled[] = [];
  for (let at = from; at < Math.min(lines.length, from + 12) && found.length < most; at += 1) {
    const line = lines[at];
    if (line && !isBlank(line)) found.push({ text: bareText(line), at, number: line.number });
  }
  return found;
}

/** The words of a line without markup; where it says the same in Welsh first, what it says in English. */
const bareText = (line: Line | undefined): string => inEnglish(bareWords(line?.text ?? ''));
const inEnglish = (words: string): string =>
  mayBeWelsh(words) ? words.replace(/^cofnodion\b.{0,240}\s\/\s(?=minutes\b)/i, '') : words;
const mayBeWelsh = mayBeginWith('cC');
