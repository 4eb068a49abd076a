import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { ReadText } from '../../../parsing/body/read-text.ts';
import { elementsIn, isElement, wordsIn } from './html-node.ts';
import { createLaidLines } from './laid-lines.ts';
import { lineIndex } from './line-index.ts';
import { writeAttendance } from './xml-attendance.ts';
import { field, find, isClosed, local, sayServiceDate, type XmlPage } from './xml-field.ts';
import { numberOf, writeItem } from './xml-item.ts';
import { writeList } from './xml-list.ts';

/** Reads what ModernGov's web service answers (GetMeeting, GetMeetings, GetCommittees); other XML becomes a finding. */
export function readXml(xml: string): ReadText {
  const document = parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const lines = createLaidLines();
  const page = { lines, lineAt: lineIndex(xml) };
  const root = document.children.find(isElement);
  const held = root ? heldIn(root) : null;
  if (root && held) return within(readXml(held), page.lineAt(root.startIndex ?? 0));
  const meetings = meetingsIn(document);
  const begins: number[] = [];
  for (const meeting of meetings) {
    if (lines.count > 0) begins.push(lines.count + 1);
    writeMeeting(meeting, itemsOf(meeting), page);
  }
  if (meetings.length === 0 && !writeList(document, page))
    lines.findings.push({
      rule: 'unreadable-file',
      message: `The file is XML of an unknown kind (<${root?.name ?? 'nothing'}>). Save the page as text and add it again.`,
    });
  const meetingKey = meetings.length === 1 && meetings[0] ? field(meetings[0], /^meetingid$/)?.text : undefined;
  return { ...lines.toRead(), ...(begins.length > 0 ? { begins } : {}), ...(meetingKey ? { meetingKey } : {}) };
}

const within = (read: ReadText, start: number): ReadText => ({
  ...read,
  ...(read.fileLines ? { fileLines: read.fileLines.map((line) => start + line - 1) } : {}),
});

/** Some clients save the answer as one string, its markup escaped. */
function heldIn(root: Element): string | null {
  if (root.children.some(isElement)) return null;
  const words = wordsIn(root).trim();
  return /^<(?:\?xml|[a-z])/i.test(words) ? words : null;
}

/** Meetings with what was before them or who came; where only their dates are listed, the file is a list. */
function meetingsIn(document: Document): Element[] {
  const above = new Map<Element, Element | null>();
  const told = new Set<Element>();
  for (const element of elementsIn(document)) {
    const { parent } = element;
    const holder = parent && isElement(parent) ? parent : null;
    const meeting = holder && isMeeting.test(local(holder)) ? holder : holder && (above.get(holder) ?? null);
    above.set(element, meeting);
    if (meeting && tells.test(local(element))) told.add(meeting);
  }
  const around = new Set<Element>();
  for (const meeting of told)
    for (let outer = above.get(meeting); outer && !around.has(outer); outer = above.get(outer)) around.add(outer);
  return [...told].filter((meeting) => !around.has(meeting));
}

const isMeeting = /^(?:getmeeting|meeting)$/;
const tells = /^(?:agendaitems?|attendees?|memberattendance)$/;
const isItem = /^agendaitem$/;

/** What holds the items: a list of its own, or the meeting itself where some client left the list away. */
const itemsOf = (meeting: Element): Element | null =>
  find(meeting, /^agendaitems$/) ??
  (meeting.children.some((one) => isElement(one) && isItem.test(local(one))) ? meeting : null);

function writeMeeting(meeting: Element, items: Element | null, page: XmlPage): void {
  const { lines, lineAt } = page;
  const put = (text: string, at: Element): number => lines.add(text, lineAt(at.startIndex ?? 0));
  const from = lines.count + 1;
  const held = items?.children.filter(isElement).filter((one) => items !== meeting || isItem.test(local(one))) ?? [];
  const body = field(meeting, /^committee(?:title|name)$/) ?? field(meeting, /^(?:meeting)?title$/);
  const date = field(meeting, /^meetingdate$/);
  const time = field(meeting, /^meetingtime$/)?.text ?? '';
  const place = field(meeting, /^meeting(?:location|venue)$/);
  const status = field(meeting, /^meetingstatus$/);
  put(items === null ? 'Meeting attendance' : held.length === 0 ? 'Agenda' : 'Agenda and minutes', meeting);
  if (body) put(body.text, body.element);
  if (date) put(`${sayServiceDate(date.text)} ${time}`.trim(), date.element);
  if (place) put(`Venue: ${place.text}`, place.element);
  if (status && /cancel|postpone|inquorate|abandon/i.test(status.text)) put(`Status: ${status.text}`, status.element);
  lines.part(2);
  writeAttendance(meeting, page);
  const numbering = held.some((item) => numberOf(item, minuteNumber) !== null) ? minuteNumber : agendaNumber;
  for (const item of held) writeItem(item, numbering, page);
  if (isClosed(meeting)) lines.restricted.push([from, lines.count]);
}

const minuteNumber = [/^minutesitemnumber$/];
/** The number as the agenda shows it, "5a", before the number the service counts with. */
const agendaNumber = [/^fulldisplaynumberformat$/, /^agenda(?:item)?(?:number|num|no)$/, /^itemn(?:umber|o)$/];
