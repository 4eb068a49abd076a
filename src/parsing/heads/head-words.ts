import { isFormField, isStandingHeading } from '../body/heading.ts';
import { isCustomaryTitle, isFormality, saysSomething } from '../body/item-title.ts';
import { isBanner } from '../exempt/wordings/exempt.ts';
import { readMark } from '../text/mark.ts';
import { isBodyName, mayBeBody } from './body-name.ts';
import { nameOfCouncil } from './council.ts';
import { marksEdition } from './edition.ts';
import { fieldsOf } from './head-field.ts';
import { authorLine } from './header-groups.ts';
import { type MeetingDate, readMeetingDate, readTimeLine } from './meeting-date.ts';
import { isPlaceLine, placeName } from './meeting-place.ts';

/** What the words of a head have said so far. */
export interface Said {
  body: string | null;
  met: MeetingDate | null;
  label: string | null;
  author: string | null;
  title: string[];
  council: boolean;
  /** A line that may be where the meeting is, or else the title: "School estate review". */
  placeAlone: string | null;
}

/** Words of a head that stand by themselves: a line, or a cell of it. */
export interface HeadPart {
  readonly text: string;
  /** Whether they are set apart from ordinary text: in bold, as a heading, in capitals. */
  readonly set: boolean;
  /** What is said right behind them. */
  readonly next: string;
  /** Whether they stand right below the line before. */
  readonly goesOn: boolean;
}

/** "Item 5: High needs budget", "ITEM 5". */
export const itemFirst =
  /^(?:agenda )?item(?: no\.?| number)?:? ?(\d{1,3}[a-z]?)(?:\s*[:.,\u2013-]\s*|\s+|$)(?=[A-Z\u2018'"\u201c]|$)/i;
/** "Cabinet, 4 March 2025 \u2013 Item 5", "(Agenda item 5)". */
export const itemLast = /(?:^|[\s,;:.(\u2013-]+)\(?(?:agenda )?item(?: no\.?| number)?:? ?(\d{1,3}[a-z]?)\)?\.?$/i;

/** The end of a name that broke. */
const kindAlone = /^(?:sub-?)?(?:committee|panel|board|forum|group|commission|partnership|authority)$/i;
const noTitle =
  /^(?:(?:(?:draft|unconfirmed|public|supplementary|confirmed) )?(?:agenda|minutes?|notes?|notice|summons|decisions?|actions?|order of business|forward plan|attendance|membership|contents|index|appendix|annexe?)\b|(?:the )?meeting\b|\d+$|(?:committee |cabinet |officer )?reports?$|to\b|members?\b|page \d)/i;
/** Fields that say nothing of what a head is read for, an image, and a paper's own number: "ED 14-25". */
const idle =
  /^(?:classification|wards?(?:\(s\))?(?: affected)?|key decision|(?:lead|cabinet|portfolio) (?:member|holder)|report (?:number|no\.?|ref))\s*:\s*\S|^!\[|^(?=.*\d)[A-Z]{1,5}[\s/.-]{0,2}\d[\d/.-]{1,10}$/i;
const titleLines = 3;

/** Notes what a part says of the paper; false where it says nothing that a head says. */
export function noteWords(said: Said, part: HeadPart): boolean {
  const { text } = part;
  const first = itemFirst.exec(text);
  if (first && (said.label === null || said.label === first[1])) {
    const title = text.slice(first[0].length);
    if (title !== '' && said.title.length > 0) return false;
    said.label = first[1] ?? null;
    return title === '' || noteTitle(said, { ...part, text: title });
  }
  const last = itemLast.exec(text);
  if (last && said.label === null) {
    const rest = text.slice(0, last.index);
    if (rest !== '' && !noteWords(said, { ...part, text: rest })) return false;
    said.label = last[1] ?? null;
    return true;
  }
  if (marksEdition(text) || /^(?:public|open)(?: report)?$/i.test(text)) return true;
  if (idle.test(text) && said.body !== null) return true;
  if (nameOfCouncil(text) !== null && !said.council) {
    said.council = true;
    return true;
  }
  return noteMeeting(said, part) || noteAuthor(said, text) || noteTitle(said, part) || notePeriod(said, text);
}

/** Below a title, set apart from it, may stand of what time it tells: "Quarter 3 2025/26 (October to December 2025)". */
function notePeriod(said: Said, text: string): boolean {
  const [title, ...more] = said.title;
  if (title === undefined || more.length > 0 || said.author !== null || !ofPeriod.test(text)) return false;
  said.title = [`${title}:`, text];
  return true;
}
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}';
const ofPeriod = new RegExp(
  `^(?:(?:quarter|q|term) ?[1-6]|(?:(?:first|second|third|fourth|final|mid|half)[ -](?:quarter|half|year)|(?:year|quarter|half|months?|period)[ -](?:ended|ending|end|to))|(?:19|20)\\d\\d ?[/\u2013-] ?(?:\\d\\d){1,2}|${month}(?: \\d{4})? ?(?:to|[\u2013-]) ?${month})(?![a-z]).{0,60}$`,
  'i',
);

function noteMeeting(said: Said, { text, next }: HeadPart): boolean {
  if (said.met === null) {
    said.met = readMeetingDate(text);
    if (said.met) return true;
  } else if (said.met.time === null && readTimeLine(text) !== null) {
    said.met = { ...said.met, time: readTimeLine(text) };
    return true;
  } else if (said.met.venue === null && said.author === null && said.title.length === 0 && isPlaceLine(text)) {
    said.placeAlone = text;
    said.met = { ...said.met, venue: placeName(text) };
    return true;
  }
  return said.body === null && noteBody(said, text, next);
}

function noteBody(said: Said, text: string, next: string): boolean {
  const name = text.replace(
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

function noteAuthor(said: Said, text: string): boolean {
  if (said.author !== null) return false;
  const by = authorLine.exec(text)?.[1];
  const field = by ? undefined : fieldsOf({ number: 0, text }).find(({ of }) => of === 'author')?.value;
  said.author = by ?? field ?? null;
  return said.author !== null;
}

/** Below whose report it is, a title is set as one. */
function noteTitle(said: Said, { text, set, goesOn }: HeadPart): boolean {
  const began = said.title.length > 0;
  if (began && (said.author !== null || !goesOn || said.title.length >= titleLines)) return false;
  if (!began && said.author !== null && said.body !== null && !set) return false;
  if (text.length > 200 || /[.;,:][)\]]?$/.test(text) || /https?:/.test(text) || readMark(text) !== null) return false;
  if (isFormField(text) || fieldsOf({ number: 0, text }).some(({ of }) => of !== null)) return false;
  if (!began && !/^["'\u2018\u201c(]?[A-Z0-9]/.test(text)) return false;
  if (said.body === null && said.label === null && saysSomething(text)) return false;
  if (noTitle.test(text) || isStandingHeading(text) || isBanner(text) || isCustomary(text)) return false;
  said.title.push(text);
  return true;
}

const isCustomary = (text: string): boolean => isFormality(text) || isCustomaryTitle(text);

/** "BUSINESS 1 Sederunt 2 Declarations 3 Minute of \u2026": the entries of an agenda, which are no title. */
export const listsEntries = (text: string): boolean =>
  /(?:^|\s)1\.? [A-Z].{3,}\s2\.? [A-Z].{3,}\s3\.? [A-Z]/.test(text);
