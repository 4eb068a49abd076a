import { isFurniture } from '../body/furniture.ts';
import { isFormField, isStandingHeading } from '../body/heading.ts';
import { isCustomaryTitle, isFormality, saysSomething } from '../body/item-title.ts';
import { isBanner } from '../exempt/exempt.ts';
import { isBlank, type Line } from '../text/line.ts';
import { readMark } from '../text/mark.ts';
import { remembered } from '../text/remember.ts';
import { titleCase } from '../text/title-case.ts';
import { bodyTitle, isBodyName, mayBeBody } from './body-name.ts';
import { nameOfCouncil } from './council.ts';
import { marksEdition } from './edition.ts';
import { fieldsOf, wordsOf } from './head-field.ts';
import { authorLine } from './header-groups.ts';
import { type MeetingDate, readMeetingDate, readTimeLine } from './meeting-date.ts';
import { isPlaceLine, placeName } from './meeting-place.ts';
import type { PaperHeader } from './paper-header.ts';

/** What the lines of a head have said so far. */
interface Said {
  body: string | null;
  met: MeetingDate | null;
  label: string | null;
  author: string | null;
  title: string[];
  council: boolean;
}

/** How many filled lines a head may take, and how many of them its title. */
const mostLines = 10;
const titleLines = 3;

const hint =
  /\bitem\b|^\W*(?:(?:joint )?(?:report|paper) (?:of|by|from)\b|(?:report |lead )?(?:authors?|officer)\s*:)/i;
const hints = remembered((text) => hint.test(text.slice(0, 300)));
const cells = /\t+|\s*\|\s*| {3,}|\s+[\u00b7\u2022]\s+/;
export const itemFirst =
  /^(?:agenda )?item(?: no\.?| number)?:? ?(\d{1,3}[a-z]?)(?:\s*[:.,\u2013-]\s*|\s+|$)(?=[A-Z\u2018'"\u201c]|$)/i;
const itemLast = /(?:^|[\s,;:.(\u2013-]+)\(?(?:agenda )?item(?: no\.?| number)?:? ?(\d{1,3}[a-z]?)\)?\.?$/i;
/** The end of a name that broke. */
const kindAlone = /^(?:sub-?)?(?:committee|panel|board|forum|group|commission|partnership|authority)$/i;
/** What stands below a head and shows that it heads no report. */
const noReport =
  /^(?:present|attendees|in attendance|apologies|sederunt|resolved|agreed|decisions?|minutes|it was resolved)\b/i;
const noTitle =
  /^(?:(?:(?:draft|unconfirmed|public|supplementary|confirmed) )?(?:agenda|minutes?|notes?|notice|summons|decisions?|actions?|order of business|forward plan|attendance|membership|contents|index|appendix|annexe?)\b|(?:the )?meeting\b|\d+$|(?:committee |cabinet |officer )?reports?$|to\b|members?\b|page \d)/i;

/**
 * Reads a head each of whose lines says one or two things of the paper, in whatever order: whose meeting it is for, the
 * day, time and place, the number of the item, the title, whose report it is. Null where a line says anything else first,
 * or too little is said.
 */
export function readWordedHead(lines: readonly Line[], start: number): PaperHeader | null {
  if (!lines.slice(start, start + 2 * mostLines).some(({ text }) => hints(text))) return null;
  const said: Said = { body: null, met: null, label: null, author: null, title: [], council: false };
  const taken: Line[] = [];
  let below = '';
  for (let at = start; at < lines.length && taken.length < mostLines; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line) || (isFurniture(line) && !hint.test(line.text))) continue;
    const parts = partsOf(line);
    const goesOn = taken.at(-1)?.number === line.number - 1;
    if (
      line.text.length > 300 ||
      !parts.every((part, index) => note(said, part, nextOf(parts, index, lines, at), goesOn))
    ) {
      below = wordsOf(line);
      break;
    }
    taken.push(line);
  }
  return headerFrom(said, taken, below);
}

const partsOf = (line: Line): string[] =>
  line.text
    .slice(0, 400)
    .split(cells)
    .map((text) => wordsOf({ ...line, text }))
    .filter((text) => text !== '');

/** What is said right behind a part: beside it or on the next filled line. */
function nextOf(parts: readonly string[], index: number, lines: readonly Line[], at: number): string {
  const beside = parts[index + 1];
  if (beside !== undefined) return beside;
  const below = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  return below ? (partsOf(below)[0] ?? '') : '';
}

/** Notes what a part says of the paper; false where it says nothing that a head says. */
function note(said: Said, part: string, next: string, goesOn: boolean): boolean {
  const first = itemFirst.exec(part);
  if (first && (said.label === null || said.label === first[1])) {
    const title = part.slice(first[0].length);
    if (title !== '' && said.title.length > 0) return false;
    said.label = first[1] ?? null;
    return title === '' || noteTitle(said, title, goesOn);
  }
  const last = itemLast.exec(part);
  if (last && said.label === null) {
    const rest = part.slice(0, last.index);
    if (rest !== '' && !note(said, rest, next, goesOn)) return false;
    said.label = last[1] ?? null;
    return true;
  }
  if (marksEdition(part) || /^(?:public|open)(?: report)?$/i.test(part)) return true;
  if (nameOfCouncil(part) !== null && !said.council) {
    said.council = true;
    return true;
  }
  return noteMeeting(said, part, next) || noteAuthor(said, part) || noteTitle(said, part, goesOn);
}

function noteMeeting(said: Said, part: string, next: string): boolean {
  if (said.met === null) {
    said.met = readMeetingDate(part);
    if (said.met) return true;
  } else if (said.met.time === null && readTimeLine(part) !== null) {
    said.met = { ...said.met, time: readTimeLine(part) };
    return true;
  } else if (said.met.venue === null && isPlaceLine(part)) {
    said.met = { ...said.met, venue: placeName(part) };
    return true;
  }
  if (said.body !== null) return false;
  const name = part.replace(
    /^(?:report )?to:?\s+(?:the )?(?=[A-Z])|^meeting(?: of)?:?\s+(?:the )?(?=[A-Z])|\s+meeting$/gi,
    '',
  );
  const isFirst = said.title.length === 0 && said.label === null && said.author === null;
  if (
    (isBodyName(name) && !saysSomething(name) && !kindAlone.test(name)) ||
    (isFirst && mayBeBody(name) && readMeetingDate(next) !== null)
  ) {
    said.body = name;
    return true;
  }
  if (said.met !== null) return false;
  for (const { index, 0: sign } of name.matchAll(/\s*[,:(\u2013-]\s+|\s+(?:held )?on\s+/g)) {
    const [whose, when] = [name.slice(0, index), readMeetingDate(name.slice(index + sign.length).replace(/\)$/, ''))];
    if (!when || !mayBeBody(whose.replace(/\s+meeting$/i, ''))) continue;
    said.body = whose.replace(/\s+meeting$/i, '');
    said.met = when;
    return true;
  }
  return false;
}

function noteAuthor(said: Said, part: string): boolean {
  if (said.author !== null) return false;
  const by = authorLine.exec(part)?.[1];
  const field = by ? undefined : fieldsOf({ number: 0, text: part }).find(({ of }) => of === 'author')?.value;
  said.author = by ?? field ?? null;
  return said.author !== null;
}

function noteTitle(said: Said, part: string, goesOn: boolean): boolean {
  if (said.title.length > 0 && (said.author !== null || !goesOn || said.title.length >= titleLines)) return false;
  if (said.title.length === 0 && said.author !== null && said.body !== null) return false;
  if (part.length > 200 || /[.;,:]$/.test(part) || /https?:/.test(part) || readMark(part) !== null) return false;
  if (isFormField(part) || fieldsOf({ number: 0, text: part }).some(({ of }) => of !== null)) return false;
  if (said.title.length === 0 && !/^["'\u2018\u201c(]?[A-Z0-9]/.test(part)) return false;
  if (said.body === null && said.label === null && saysSomething(part)) return false;
  if (noTitle.test(part) || isStandingHeading(part) || isBanner(part) || isCustomary(part)) return false;
  said.title.push(part);
  return true;
}

const isCustomary = (text: string): boolean => isFormality(text) || isCustomaryTitle(text);

function headerFrom(said: Said, taken: readonly Line[], below: string): PaperHeader | null {
  const { body, met, label, author, title } = said;
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || body === null || title.length === 0) return null;
  if ([met, label, author].filter((one) => one !== null).length < 2) return null;
  if (author === null && (noReport.test(below) || itemFirst.test(below))) return null;
  return {
    kind: 'report',
    body: bodyTitle(body),
    date: met?.date ?? null,
    title: titleCase(title.join(' ')),
    author: author === null ? null : titleCase(author),
    label,
    meets: met,
    lines: taken.flatMap(partsOf),
    from: first.number,
    to: last.number,
  };
}
