import { firstDate } from '../text/dates.ts';
import { mayBeginWithLetter } from '../text/first-letter.ts';
import type { Line } from '../text/line.ts';
import { bareWords, plainText } from '../text/markup.ts';
import { titleCase } from '../text/title-case.ts';
import { bodyTitle, isBodyName, mayBeBody } from './body-name.ts';
import { nameOfCouncil } from './council.ts';
import { readFieldsHeader } from './fields-header.ts';
import { itemFirst, listsEntries } from './head-words.ts';
import { authorLine, type Group, groupsFrom, indexBelow } from './header-groups.ts';
import { type MeetingDate, readMeetingDate } from './meeting-date.ts';
import { isDateOnly } from './meeting-facts.ts';
import { isPlaceLine } from './meeting-place.ts';
import { goesOnAsReport, isPlainTitle, isTitleBelow } from './plain-title.ts';
import { readStatementHeader } from './statement-header.ts';
import { readWordedHead } from './worded-head.ts';

/** The block at the head of a report or statement: for whom, when, what, by whom. */
export interface PaperHeader {
  readonly kind: 'report' | 'position-statement' | 'presentation';
  readonly body: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly author: string | null;
  /** The agenda item it is, where it says so itself. */
  readonly label?: string | null;
  /** When and where its meeting is, where the line of the day says so. */
  readonly meets?: Pick<MeetingDate, 'time' | 'venue'> | null;
  /** The header's own lines, cleaned. */
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** "| Report of | Corporate Director |": a head may go on as a table. */
const authorRow =
  /^\|?\s*(?:report (?:of|by|author|from)|(?:reporting |lead )officer|author)\s*:?\s*[|\t]\s*([^|\t]{3,150}?)\s*\|?$/i;
const presented = /^(?:joint )?presentation (?:of|by|from)\b/i;
/** "Community Scrutiny Panel        6 February 2025": the date at the other side of the page. */
const besideDate = /^(.{3,150}?)\s+((?:[A-Z][a-z]+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+,?\s+\d{4})$/;
/** A paper's own number above its head: "CT/24/87". */
const ownNumber = /^(?=.*\d)[A-Z]{1,6}[\s/.-]{0,2}[A-Z0-9][A-Z0-9/.-]{1,14}$/;
const welshName = /^(?:cyngor|pwyllgor|bwrdd|y cabinet|panel craffu)\b/i;

/**
 * Reads the header that begins at a line, or null where none does. Right below the council's own name, or above whose
 * report it is, a body may be called whatever it is called.
 */
export function readPaperHeader(lines: readonly Line[], start: number, underCouncil = never): PaperHeader | null {
  const text = lines[start]?.text ?? '';
  if (!mayOpenHead(text)) return null;
  const first = /^\s*\|/.test(text) ? plainText(text.replace(/^\s*\|\s*/, '')) : bareWords(text);
  if (!/^[A-Z]/.test(first) || first.length > 160) return null;
  return (
    readStatementHeader(lines, start) ??
    readFieldsHeader(lines, start) ??
    readReportHeader(lines, start, underCouncil) ??
    readWordedHead(lines, start)
  );
}

const never = (): boolean => false;

/** A head begins with a capital; what a line's end left of a tag may stand before it. */
const mayOpenHead = mayBeginWithLetter('ABCDEFGHIJKLMNOPQRSTUVWXYZcis');

function readReportHeader(lines: readonly Line[], start: number, underCouncil: () => boolean): PaperHeader | null {
  const [first] = groupsFrom(lines, start, 1);
  if (!first || !mayOpen(first) || !isDated(first, lines, start)) return null;
  const [head = first, ...rest] = groupsFrom(lines, start, mostGroups);
  const opened = openingOf(head, rest);
  if (!opened) return null;
  const { body, date, titled, used, meets = null } = opened;
  const taken = [head, ...rest.slice(0, used)];
  const titles: string[] = titled ? [titled] : [];
  let author: string | null = null;
  let label: string | null = null;
  for (const group of rest.slice(used)) {
    const by = authorLine.exec(group.text);
    const numbered = titles.length === 0 ? itemAlone.exec(group.text)?.[1] : undefined;
    if (/^(?:present|attendees|in attendance|apologies|sederunt)\b/i.test(group.text)) {
      if (author === null && label === null && saysPlace(titles[0] ?? '')) return null;
      break;
    }
    if (numbered) label = numbered;
    else if (by && author === null) author = titleCase(by[1] ?? '');
    else if (group.marked || (author !== null && !(titles.length === 0 && isTitleBelow(group)))) break;
    else if (titles.length > 0 && !group.display) break;
    else titles.push(group.text);
    taken.push(group);
  }
  if (meets && author === null && label === null) return null;
  if (!isBodyName(body) && !(date !== null && (author !== null || underCouncil()))) return null;
  if (itemFirst.test(titles[0] ?? '')) return readWordedHead(lines, start);
  if (
    titles.length === 0 ||
    titles.some((title) => /https?:/.test(title) || namesRecord.test(title) || listsEntries(title))
  )
    return null;
  const below = groupsFrom(lines, indexBelow(lines, start, taken.at(-1)?.to ?? head.to), groupsBelow);
  author ??= below.flatMap(({ lines: [row = ''] }) => authorRow.exec(row)?.[1] ?? [])[0] ?? null;
  if (!head.display && author === null && !(date !== null && isPlainTitle(titles) && goesOnAsReport(below)))
    return null;
  return {
    kind: taken.some(({ lines: own }) => own.some((line) => presented.test(line))) ? 'presentation' : 'report',
    body: bodyTitle(body),
    date,
    title: titleCase(titles.join(': ')),
    author,
    label,
    meets,
    lines: taken.flatMap((group) => group.lines),
    from: head.from,
    to: taken.at(-1)?.to ?? head.to,
  };
}

/** What names where to meet names no report. */
const saysPlace = (text: string): boolean => /^(?:venue|location|place)\s*:/i.test(text) || isPlaceLine(text);

interface Opening {
  readonly body: string;
  readonly date: string | null;
  /** A title that stands in the same group as the body and date. */
  readonly titled: string | null;
  /** How many groups after the first are read. */
  readonly used: number;
  /** When and where to meet, as an agenda says it too. */
  readonly meets?: MeetingDate | null;
}

function openingOf(head: Group, rest: readonly Group[]): Opening | null {
  const dashed = /^(.{3,150}?)\s*[:\u2013-]\s*(.{6,40})$/.exec(head.text);
  if (dashed && mayBeBody(dashed[1] ?? '') && isDateOnly(dashed[2] ?? ''))
    return { body: dashed[1] ?? '', date: firstDate(dashed[2] ?? ''), titled: null, used: 0 };
  const above = /^(.{3,150}?)\s*[:\u2013-]\s*(.{6,40})$/.exec(head.lines.length > 1 ? (head.lines[0] ?? '') : '');
  if (above && mayBeBody(above[1] ?? '') && isDateOnly(above[2] ?? ''))
    return { body: above[1] ?? '', date: firstDate(above[2] ?? ''), titled: head.lines.slice(1).join(' '), used: 0 };
  const beside = besideDate.exec(head.lines[0] ?? '');
  if (beside && mayBeBody(beside[1] ?? '') && isDateOnly(beside[2] ?? '')) {
    const [council = '', next = ''] = [beside[1], head.lines[1]];
    const named = belowCouncil([council, next]) === next ? 1 : 0;
    return {
      body: named === 1 ? next : council,
      date: firstDate(beside[2] ?? ''),
      titled: head.lines.slice(1 + named).join(' ') || null,
      used: 0,
    };
  }
  const named = head.lines.filter((line) => !ownNumber.test(line) && !welshName.test(line));
  for (let count = named.length; count > 0; count -= 1) {
    const body = belowCouncil(named.slice(0, count));
    if (!mayBeBody(body)) continue;
    const date = named[count] ?? rest[0]?.text ?? '';
    const meets = isDateOnly(date) ? null : calledBy(date);
    if (!isDateOnly(date) && !meets) continue;
    const titled = named.slice(count + 1).join(' ');
    return { body, date: firstDate(date), titled: titled || null, used: count < named.length ? 0 : 1, meets };
  }
  return null;
}

/** The day with the time or the place, as a meeting is called: "Tuesday 10 March 2026, 9.30am \u2013 Ash Room". */
function calledBy(text: string): MeetingDate | null {
  const meets = readMeetingDate(text);
  return meets && (meets.time !== null || meets.venue !== null) ? meets : null;
}

/** A council's own name above its committee's is a letterhead; a committee's name may take two lines. */
function belowCouncil(lines: readonly string[]): string {
  const [first = '', ...rest] = lines;
  const below = rest.join(' ');
  const isCouncil = (/\bcouncil$/i.test(first) && isBodyName(first)) || nameOfCouncil(first) !== null;
  return isCouncil && mayBeBody(below) ? below : lines.join(' ');
}

/** A head names a body within its first group. */
const mayOpen = ({ text, lines }: Group): boolean =>
  (/committee|commission|cabinet|council|board|panel|forum|authority|partnership|assembly|group/i.test(text) &&
    (lines.length > 1 || text.length < 220)) ||
  (text.length < 140 && (lines.some(mayBeBody) || /^[A-Z][^.;:]{2,80}\s(?:[\u2013-]\s|\s+).*\d{4}$/.test(text)));

/** Whether the year of a meeting stands in a head's first group, or in the one below it. */
const isDated = ({ text }: Group, lines: readonly Line[], start: number): boolean =>
  /\d{4}/.test(text) || /\d{4}/.test(groupsFrom(lines, start, 2)[1]?.text ?? '');

/** "ITEM 6" on a line of its own above the title. */
const itemAlone = /^(?:agenda )?item(?: no\.?| number)?:? ?(\d{1,3}[a-z]?)\.?$/i;

/** What such a word heads is no report. */
const namesRecord =
  /^(?:(?:draft|unconfirmed|public) )?(?:minutes|minute of meeting|agenda)$|^at an? (?:\w+ ){0,3}meeting\b/i;

/** How many groups below a head tell whether a report follows. */
const groupsBelow = 6;

/** How many groups of lines a head may take. */
const mostGroups = 8;
