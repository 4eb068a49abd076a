import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { ReadText } from '../../../parsing/read-text.ts';
import { isElement } from './html-node.ts';
import { createLaidLines } from './laid-lines.ts';
import { lineIndex } from './line-index.ts';
import { writeAttendance } from './xml-attendance.ts';
import { field, find, isTrue, sayServiceDate, type XmlPage } from './xml-field.ts';
import { numberOf, writeItem } from './xml-item.ts';
import { writeList } from './xml-list.ts';

/** Reads what ModernGov's web service answers (GetMeeting, GetMeetings, GetCommittees); other XML becomes a finding. */
export function readXml(xml: string): ReadText {
  const document = parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const lines = createLaidLines();
  const page = { lines, lineAt: lineIndex(xml) };
  const root = document.children.find(isElement);
  const meeting = find(document, /^(?:getmeeting|meeting)$/);
  const items = find(document, /^agendaitems$/);
  if (meeting && items) writeMeeting(meeting, items, page);
  else if (!writeList(document, page))
    lines.findings.push({
      rule: 'unreadable-file',
      message: `The file is XML of an unknown kind (<${root?.name ?? 'nothing'}>). Save the page as text and add it again.`,
    });
  const meetingKey = meeting && items ? field(meeting, /^meetingid$/)?.text : undefined;
  return { ...lines.toRead(), ...(meetingKey ? { meetingKey } : {}) };
}

function writeMeeting(meeting: Element, items: Element, page: XmlPage): void {
  const { lines, lineAt } = page;
  const put = (text: string, at: Element): number => lines.add(text, lineAt(at.startIndex ?? 0));
  const body = field(meeting, /^committee(?:title|name)$/) ?? field(meeting, /^(?:meeting)?title$/);
  const date = field(meeting, /^meetingdate$/);
  const time = field(meeting, /^meetingtime$/)?.text ?? '';
  const place = field(meeting, /^meeting(?:location|venue)$/);
  const status = field(meeting, /^meetingstatus$/);
  put('Agenda and minutes', meeting);
  if (body) put(body.text, body.element);
  if (date) put(`${sayServiceDate(date.text)} ${time}`.trim(), date.element);
  if (place) put(`Venue: ${place.text}`, place.element);
  if (status && /cancel|postpone|inquorate|abandon/i.test(status.text)) put(`Status: ${status.text}`, status.element);
  lines.part(2);
  writeAttendance(meeting, page);
  const numbering = items.children.some((item) => isElement(item) && numberOf(item, /^minutesitemnumber$/) !== null)
    ? /^minutesitemnumber$/
    : /^fulldisplaynumberformat$|^agendaitem(?:number|num)$/;
  for (const item of items.children) if (isElement(item)) writeItem(item, numbering, page);
  if (isTrue(meeting, /^isrestricted$/)) lines.restricted.push([1, lines.count]);
}
