import { isBanner } from '../exempt/wordings/exempt.ts';
import { amongNext } from '../text/among-next.ts';
import { firstDate } from '../text/dates.ts';
import { hasWideGap } from '../text/gaps.ts';
import { isBlank, type Line } from '../text/line.ts';
import { headingLevel } from '../text/markup.ts';
import { titleCase } from '../text/title-case.ts';
import { saidInEither } from '../text/two-languages.ts';
import { bodyTitle, isBodyName, mayBeBody } from './body-name.ts';
import {
  firstField,
  isTitleAbove,
  isTitleBelow,
  leadsFields,
  namesAuthor,
  namesTitle,
  ofText,
} from './fields-title.ts';
import { fieldAlone, fieldsOf, type HeadFact, isRule, mayHoldField, partAligned, wordsOf } from './head-field.ts';
import { authorLine } from './header-groups.ts';
import { type MeetingDate, readMeetingDate, readTimeLine } from './meeting-date.ts';
import { isDateOnly } from './meeting-facts.ts';
import { placeName } from './meeting-place.ts';
import type { PaperHeader } from './paper-header.ts';

/** An agenda and minutes say when and where a meeting is held. */
const ofMeeting = /^(?:time|start time|venue|location|place|members|membership|present|attendance|quorum|apologies)$/i;
const ofTime = /^(?:start )?time$/i;
const ofPlace = /^(?:venue|location|place)$/i;
/** A committee's name set large breaks before its last word. */
const restOfName =
  /^(?:(?:select |scrutiny |overview and scrutiny |sub-?)?(?:committee|panel|board|commission|forum|group))$/i;

/** "Report to: Scrutiny Panel, 12 March 2024": whom it is for, and when. */
const withDay =
  /^(.{4,120}?)\s*[,\u2013-]\s*((?:[A-Z][a-z]+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+,?\s+\d{4})\.?$/;

/** How many lines a header of fields may take. */
const longest = 24;
const fieldsBelow = amongNext(mayHoldField);
const columnsBelow = amongNext(({ text }) => hasWideGap(text));

/**
 * Reads a header written as fields, in lines or in the rows of a table: "Report to: Cabinet", "Date: 7 March 2023",
 * "Title: …", "Report of: …". The title may stand above them or below as a heading instead.
 */
export function readFieldsHeader(lines: readonly Line[], start: number): PaperHeader | null {
  const inColumns = columnsBelow(lines, start, longest);
  if (!inColumns && !fieldsBelow(lines, start, longest)) return null;
  const found = new Map<HeadFact, string>();
  const taken: { readonly line: Line; readonly words: string }[] = [];
  const take = (line: Line, words = wordsOf(line)): unknown => taken.push({ line, words });
  const held: { time: string | null; venue: string | null } = { time: null, venue: null };
  let last: HeadFact | null = null;
  let [meets, reports, above] = [false, false, false];
  const near = lines.slice(start, start + longest);
  const head = inColumns ? partAligned(near) : near;
  const atTop = () => lines.findIndex((line) => !isBlank(line)) >= start;
  for (let at = 0; at < head.length; at += 1) {
    const line = head[at];
    if (!line || isBlank(line) || isRule(line)) continue;
    const text = wordsOf(line);
    const fields = fieldsOf(line);
    const [named] = fields;
    const council = found.get('body');
    const belowCouncil =
      taken.length === 1 && /\bcouncil$/i.test(council ?? '') && !(isBodyName(text) && namesTitle(head, at));
    if (
      (taken.length === 0 || belowCouncil) &&
      isTitleAbove(line, head.slice(at + 1), belowCouncil ? () => true : atTop) &&
      (belowCouncil || !mayBeBody(text) || (!isBodyName(text) && firstField(head.slice(at + 1)) === 'body'))
    ) {
      found.set('title', text);
      above = true;
      take(line);
      continue;
    }
    const [, whose = '', day = ''] = named || taken.length > 1 ? [] : (withDay.exec(text) ?? []);
    if (isBodyName(whose) && givesWayTo(council, whose) && leadsFields(head.slice(at + 1))) {
      found.set('body', whose);
      found.set('date', day);
      take(line);
      continue;
    }
    if (!named && taken.length < 2 && mayBeBody(text) && givesWayTo(council, text) && !isBanner(text)) {
      found.set('body', text);
      take(line);
      continue;
    }
    if (!named && taken.length === 1 && council && restOfName.test(text) && !isBodyName(council)) {
      found.set('body', `${council} ${text}`);
      take(line);
      continue;
    }
    if (!named && taken.length > 0 && taken.length < 4 && !found.has('date') && isDateOnly(text)) {
      found.set('date', text);
      take(line);
      continue;
    }
    const below = head.slice(at + 1);
    const next = below.findIndex((one) => !isBlank(one));
    const alone = named ? null : fieldAlone(line, below[next]);
    const maybeTitle = (!named && !alone) || (named?.of === null && headingLevel(line.text) > 0);
    const titleless = found.has('body') && found.has('date') && !found.has('title');
    const isTitle = () => namesAuthor(below) || (!meets && reports && isTitleBelow(line, below));
    if (maybeTitle && titleless && isTitle()) {
      found.set('title', text);
      take(line);
      continue;
    }
    const goesOn = !named && line.number === (taken.at(-1)?.line.number ?? 0) + 1 && /^(?: {6}|\t)/.test(line.text);
    if (goesOn && taken.length > 0) {
      if (last && found.has(last)) found.set(last, `${found.get(last)} ${text}`);
      take(line);
      continue;
    }
    const by = named || !found.has('title') || found.has('author') ? undefined : authorLine.exec(text)?.[1];
    if (by) {
      found.set('author', titleCase(by));
      take(line);
      continue;
    }
    const told = alone ? [alone] : fields;
    if (told.length === 0 || told.some(({ name }) => saidInEither(ofText, name))) break;
    for (const { of, name, value } of told) {
      last = of;
      meets ||= saidInEither(ofMeeting, name);
      if (saidInEither(ofTime, name)) held.time ??= readTimeLine(value);
      if (saidInEither(ofPlace, name)) held.venue ??= placeName(value);
      reports ||= of === 'author' || of === 'label' || /^report/i.test(name);
      const [, named = value, day] = of === 'body' ? (withDay.exec(value) ?? []) : [];
      if (day && !found.has('date')) found.set('date', day);
      const nearer = of === 'body' && /\bcouncil$/i.test(council ?? '') && mayBeBody(named);
      if (of && (nearer || !found.has(of))) found.set(of, named);
    }
    const isRow = line.text.trimStart().startsWith('|');
    take(line, isRow ? told.map(({ name, value }) => `${name}: ${value}`).join('\n') : text);
    if (alone) {
      at += next + 1;
      take(head[at] ?? line);
    }
  }
  return above && (meets || !reports) ? null : headerFrom(found, taken, start, held);
}

function headerFrom(
  found: ReadonlyMap<HeadFact, string>,
  taken: readonly { readonly line: Line; readonly words: string }[],
  start: number,
  held: { readonly time: string | null; readonly venue: string | null },
): PaperHeader | null {
  const body = found.get('body');
  const title = found.get('title');
  if (!body || !title || !(isBodyName(body) || (mayBeBody(body) && found.has('author'))) || found.size < 3) return null;
  return {
    kind: 'report',
    body: bodyTitle(body),
    date: firstDate(found.get('date') ?? ''),
    title: titleCase(title),
    author: found.get('author') ?? null,
    label: found.get('label') ?? null,
    meets: meetsAt(found.get('date') ?? '', held),
    lines: taken.map(({ words }) => words),
    from: taken[0]?.line.number ?? start + 1,
    to: taken.at(-1)?.line.number ?? start + 1,
  };
}

/** When and where the meeting is, as the line of the day or fields of their own say it. */
function meetsAt(day: string, held: Pick<MeetingDate, 'time' | 'venue'>): Pick<MeetingDate, 'time' | 'venue'> {
  const said = readMeetingDate(day);
  return { time: held.time ?? said?.time ?? null, venue: held.venue ?? said?.venue ?? null };
}

/** The committee's name takes the place of the council's above it, and of its own in another language. */
const givesWayTo = (above: string | undefined, text: string): boolean =>
  !above || /\bcouncil$/i.test(above) || (!isBodyName(above) && isBodyName(text) && !restOfName.test(text));
