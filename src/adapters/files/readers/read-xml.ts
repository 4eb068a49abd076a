import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { ReadText } from '../../../parsing/read-text.ts';
import { elementsIn, isElement, wordsIn } from './html-node.ts';
import { layOutHtml } from './html-text.ts';
import { createLaidLines, type LaidLines } from './laid-lines.ts';
import { lineIndex } from './line-index.ts';
import { sayRow } from './table-grid.ts';

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
  return lines.toRead();
}

interface XmlPage {
  readonly lines: LaidLines;
  lineAt(offset: number): number;
}

function find(root: Document | Element, name: RegExp): Element | null {
  for (const element of elementsIn(root)) if (name.test(local(element))) return element;
  return null;
}

const local = ({ name }: Element): string => name.toLowerCase().replace(/^.*:/, '');

/** The words of the first child of that name, entities that were escaped twice read as what they stand for. */
function field(of: Element, name: RegExp): { readonly text: string; readonly element: Element } | null {
  const element = of.children.filter(isElement).find((child) => name.test(local(child)));
  const text = element ? plain(wordsIn(element)) : '';
  return element && text !== '' ? { text, element } : null;
}

const plain = (text: string): string =>
  wordsIn(parseDocument(text.replaceAll('<', '&lt;')))
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

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
  if (date) put(`${sayDate(date.text)} ${time}`.trim(), date.element);
  if (place) put(`Venue: ${place.text}`, place.element);
  if (status && /cancel|postpone|inquorate|abandon/i.test(status.text)) put(`Status: ${status.text}`, status.element);
  lines.part(2);
  writeAttendance(meeting, page);
  const numbering = items.children.some((item) => isElement(item) && numberOf(item, /^minutesitemnumber$/) !== null)
    ? /^minutesitemnumber$/
    : /^agendaitem(?:number|num)$/;
  for (const item of items.children) if (isElement(item)) writeItem(item, numbering, page);
  if (isTrue(meeting, /^isrestricted$/)) lines.restricted.push([1, lines.count]);
}

/** Dates of the service are day/month/year. */
function sayDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : text;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const isTrue = (of: Element, name: RegExp): boolean => /^(?:true|1|yes)$/i.test(field(of, name)?.text ?? '');

function numberOf(item: Element, name: RegExp): string | null {
  const number = field(item, name)?.text.replace(/\.$/, '') ?? '0';
  return /[1-9]/.test(number) ? number : null;
}

function writeItem(item: Element, numbering: RegExp, page: XmlPage): void {
  const { lines, lineAt } = page;
  const line = lineAt(item.startIndex ?? 0);
  const title = field(item, /^agendaitemtitle$|^title$/);
  const number = numberOf(item, numbering);
  lines.part(2);
  const from = lines.count + 1;
  if (number) lines.add(`${number}.`, line);
  lines.add(title?.text ?? 'Untitled item', title ? lineAt(title.element.startIndex ?? 0) : line);
  writeHtml(item, /^(?:agenda|preamble).*body$|^agendaitemtext$|^preamble$/, null, page);
  writeHtml(item, /^decisions?.*body$|^decisions?(?:text)?$/, 'Decision:', page);
  writeHtml(item, /^minutes.*body$|^minutes(?:text)?$/, 'Minutes:', page);
  writeDocuments(item, page);
  if (isTrue(item, /^isrestricted$|^isexempt$/)) lines.restricted.push([from, lines.count]);
  lines.part(2);
}

/** The HTML inside an element, whether it was escaped once, twice, put into CDATA or left as it was. */
function writeHtml(item: Element, name: RegExp, label: string | null, page: XmlPage): void {
  const held = item.children.filter(isElement).filter((child) => name.test(local(child)));
  for (const element of held) {
    const nested = [...elementsIn(element)].length > 1;
    const words = wordsIn(element);
    if (words.trim() === '' || /^(?:true|false)$/i.test(words.trim())) continue;
    const start = page.lineAt(element.startIndex ?? 0);
    page.lines.part();
    if (label) page.lines.add(label, start);
    if (nested) layOutHtml(element, { ...page, modernGov: true });
    else {
      const html = unescaped(words);
      const inside = lineIndex(html);
      const lineAt = (offset: number): number => start + inside(offset) - 1;
      const root = parseDocument(html, { withStartIndices: true, withEndIndices: true });
      layOutHtml(root, { lines: page.lines, lineAt, modernGov: true });
    }
    return;
  }
}

/** Markup that was escaped once more than it should have been has no tags of its own. */
const unescaped = (text: string): string =>
  /<[a-z/!]/i.test(text) || !/&lt;\/?[a-z]/i.test(text) ? text : wordsIn(parseDocument(text));

function writeDocuments(item: Element, { lines, lineAt }: XmlPage): void {
  const documents = [...elementsIn(item)].filter((element) => /^linkeddoc(?:ument)?$/.test(local(element)));
  const titled = documents.flatMap((element) => {
    const title = field(element, /^title$/);
    return title ? [{ title, restricted: isTrue(element, /^isrestricted$/) }] : [];
  });
  if (titled.length === 0) return;
  lines.part();
  lines.add('Supporting documents:', lineAt(item.startIndex ?? 0));
  for (const { title, restricted } of titled) {
    lines.part();
    const at = lines.add(`- ${title.text}`, lineAt(title.element.startIndex ?? 0));
    if (restricted) lines.restricted.push([at, at]);
  }
}

function writeAttendance(meeting: Element, { lines, lineAt }: XmlPage): void {
  const people = [...elementsIn(meeting)].filter((element) =>
    /^(?:attendee|memberattendance|member|attendance)$/.test(local(element)),
  );
  const listed = people.flatMap((element) => {
    const name = field(element, /^(?:username|name|fullname|councillorname|membername|attendeename)$/);
    if (!name) return [];
    const role = field(element, /^(?:role|userrole|position|representing)$/)?.text ?? '';
    const became = field(element, /^(?:attendance|attendancestatus|status|attended)$/)?.text ?? '';
    return [
      {
        name,
        role,
        list: /apolog|absent/i.test(became)
          ? 'Apologies'
          : /officer|in attend/i.test(became)
            ? 'In attendance'
            : 'Present',
      },
    ];
  });
  for (const list of ['Present', 'In attendance', 'Apologies']) {
    const those = listed.filter((person) => person.list === list);
    if (those.length === 0) continue;
    lines.part();
    lines.add(list, lineAt(those[0]?.name.element.startIndex ?? 0));
    for (const { name, role } of those) {
      const office = role !== '' && !/^(?:committee )?member$/i.test(role) ? ` (${role})` : '';
      lines.add(`${name.text}${office}`, lineAt(name.element.startIndex ?? 0));
    }
  }
  lines.part(2);
}

/** GetMeetings and GetCommittees: one row for each, under their field names. */
function writeList(document: Document, { lines, lineAt }: XmlPage): boolean {
  const kind = find(document, /^(?:getmeetings|getcommittees|meetings|committees)$/);
  if (!kind) return false;
  const meetings = /meetings/.test(local(kind));
  const rows = [...elementsIn(kind)].filter((element) => local(element) === (meetings ? 'meeting' : 'committee'));
  const fields: readonly (readonly [string, RegExp])[] = meetings
    ? [
        ['Committee', /^committee(?:title|name)$/],
        ['Date', /^meetingdate$/],
        ['Time', /^meetingtime$/],
        ['Place', /^meeting(?:location|venue)$/],
        ['Status', /^meetingstatus$/],
      ]
    : [
        ['Committee', /^committee(?:title|name)$/],
        ['Category', /^committeecategory$/],
        ['Status', /^committee(?:deleted|expired|status)$/],
      ];
  if (rows.length === 0) return false;
  const title = field(kind, /^committee(?:title|name)$/);
  lines.add(title?.text ?? (meetings ? 'Meetings' : 'Committees'), lineAt(kind.startIndex ?? 0));
  lines.part();
  lines.add(sayRow(fields.map(([name]) => name)), lineAt(kind.startIndex ?? 0));
  for (const row of rows)
    lines.add(sayRow(fields.map(([, name]) => sayDate(field(row, name)?.text ?? ''))), lineAt(row.startIndex ?? 0));
  return true;
}
