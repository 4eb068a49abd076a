import type { Block } from '../body/block.ts';
import { type MeetingFacts, nothingKnown } from '../body/draft.ts';
import { joinBrokenNames } from '../heads/broken-name.ts';
import { type MeetingDate, readMeetingDate, readTimeLine } from '../heads/meeting-date.ts';
import { bodyTitle, isBodyName, mostTelling, readTime } from '../heads/meeting-facts.ts';
import { isPlaceLine, placeName } from '../heads/meeting-place.ts';
import { type FrontWords, readFrontWords } from '../minutes/front-words.ts';
import { firstDate } from '../text/dates.ts';

const field =
  /^(?:\p{Lu}[\p{L}’' ]{2,30}\s\/\s)?(meeting|committee|date\/time|date and time|date|when|time|location|venue|place|where|status|contact|contact officer|e-?mail|tel(?:ephone)?|enquiries to)\s*:\s*(.*)$/iu;

/** "Date: 4 June 2025   Time: 10 am   Venue: Town Hall": where another field begins on the line. */
const besideField = /(?<![\s,;|/])[\s,;|]+(?=(?:Time|Venue|Location|Place)\s*:)/;

/** Notes a field such as "Venue: Committee Room 1"; says whether the line is one. */
export function readField(line: string, fields: Map<string, string>): boolean {
  const [first = '', ...others] = line.split(besideField);
  const found = field.exec(first);
  if (found?.[1]) fields.set(found[1].toLowerCase(), found[2] ?? '');
  if (found) for (const other of others) readField(other, fields);
  return found !== null;
}

const calling =
  /^(?:(?:you are (?:hereby )?(?:summoned|invited|requested) to attend|notice is (?:hereby )?given (?:that|of)|there will be) )?(?:a|the|an) (?:\w+ ){0,2}meeting of (?:the )?(.{3,150}?),? (?:(?:which )?(?:will be|is to be|to be)|being) held\b(.{0,300})$/i;

/** Reads the sentence that calls a meeting: "A meeting of the … will be held in … on …". */
export function readCalling(text: string): Pick<MeetingFacts, 'body' | 'date' | 'time' | 'venue'> | null {
  const [, body = '', held = ''] = text.length > 500 ? [] : (calling.exec(text) ?? []);
  const date = firstDate(held);
  if (!isBodyName(body) || date === null) return null;
  const venue = /^\s*(?:at|in)\s+(?:the\s+)?(?!\d)(.{3,150}?),?\s+on\s/i.exec(held)?.[1] ?? null;
  return { body: bodyTitle(body), date, time: readTime(held), venue };
}

/** "Meeting of the Council, Wednesday 3 December 2025, 6.30 pm": a title that says whose meeting it is and when. */
const titles = /^(?:(?:an? |the )?(?:[a-z]+ )?meeting of|summons to)\b.{3,120}\d{4}/i;

/** Whether a line titles an agenda by its body and the day. */
export const titlesMeeting = (line: string): boolean =>
  line.length < 200 && titles.test(line) && (readFrontWords(line)?.date ?? null) !== null;

function factsOf(words: FrontWords, cover: readonly Block[]): Partial<MeetingFacts> {
  const { body, date, time } = words;
  return {
    body: body ?? words.council,
    date,
    time,
    venue: words.venue ?? cover.flatMap(({ lines }) => lines).find(isPlaceLine) ?? null,
  };
}

/** What the fields and the loose lines of an agenda's front say of the meeting. */
export function factsFrom(fields: ReadonlyMap<string, string>, cover: readonly Block[]): MeetingFacts {
  const called = cover.flatMap(({ text }) => readCalling(text) ?? [])[0];
  if (called) return { ...nothingKnown, ...called };
  const titled = cover
    .flatMap(({ lines }) => lines)
    .map((line) => (titles.test(line) ? readFrontWords(line) : null))
    .find((words) => words?.date);
  if (titled) return { ...nothingKnown, ...factsOf(titled, cover) };
  const when = fields.get('date/time') ?? fields.get('date and time') ?? fields.get('date') ?? fields.get('when') ?? '';
  const named =
    fields.get('meeting') ??
    fields.get('committee') ??
    mostTelling(joinBrokenNames(cover.flatMap(({ lines }) => lines.flatMap(apart))).filter(isBodyName));
  const loose = cover.map(({ text }) => text).join(' ');
  const told = when === '' ? whenAndWhere(cover) : null;
  return {
    ...nothingKnown,
    body: named ? bodyTitle(named) : null,
    date: firstDate(when) ?? told?.date ?? firstDate(loose),
    time: readTime(fields.get('time') ?? (when || (told?.time ?? loose))),
    venue:
      fields.get('location') ??
      fields.get('venue') ??
      fields.get('place') ??
      fields.get('where') ??
      told?.venue ??
      null,
  };
}

/** What a sign parts on one line: "Staffing Committee | Marlow Vale District Council". */
const apart = (line: string): string[] =>
  line
    .replace(/^(?:agenda|summons) (?:for|to) (?:(?:the|a) )?(?:meeting of (?:the )?)?(?=\p{Lu})/iu, '')
    .split(/\s*\|\s*/)
    .filter(Boolean);

/** How many lines below its date may say at what time and where a meeting is. */
const linesBelow = 3;

/** When and where a front says that the meeting is, on one line or on those below the date. */
function whenAndWhere(cover: readonly Block[]): MeetingDate | null {
  const lines = cover.flatMap(({ text, lines }) => (lines.length > 1 && readMeetingDate(text) ? [text] : lines));
  const at = lines.findIndex((line) => readMeetingDate(line) !== null);
  const told = readMeetingDate(lines[at] ?? '');
  if (!told) return null;
  const below = lines.slice(at + 1, at + 1 + linesBelow);
  return {
    date: told.date,
    time: told.time ?? below.map(readTimeLine).find(Boolean) ?? null,
    venue: brokenPlace(told.venue, below[0]) ?? told.venue ?? below.filter(isPlaceLine).map(placeName)[0] ?? null,
  };
}

/** "\u2026 in the Council" above "Chamber, Guild Hall": a place that the line's end broke. */
const brokenPlace = (venue: string | null, below = ''): string | null =>
  venue !== null && !isPlaceLine(venue) && isPlaceLine(below) ? placeName(`${venue} ${below}`) : null;
