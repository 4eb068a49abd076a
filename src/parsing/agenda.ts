import type { Item } from '../papers/paper.ts';
import { type AgendaEntry, joinCapitals, readEntry } from './agenda-entry.ts';
import { attendanceHeading, readAttendance } from './attendance.ts';
import type { Block } from './block.ts';
import { firstDate } from './dates.ts';
import { type DraftNode, type DraftPerson, draftNode, growNode, type MeetingFacts, nothingKnown } from './draft.ts';
import { marksExempt } from './exempt.ts';
import { isHeading } from './heading.ts';
import { bodyTitle, isBodyName, isDateOnly, mostTelling, readTime } from './meeting-facts.ts';
import { numberPlainTitles } from './plain-number.ts';
import { readText } from './report.ts';

export interface AgendaRead {
  readonly facts: MeetingFacts;
  readonly entries: readonly AgendaEntry[];
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
}

const field =
  /^(?:\p{Lu}[\p{L}’' ]{2,30}\s\/\s)?(meeting|committee|date\/time|date and time|date|time|location|venue|place|contact|contact officer|e-?mail|tel(?:ephone)?|enquiries to)\s*:\s*(.*)$/iu;

/** Reads the front of a pack: what the meeting is, who sits on it, what is on the agenda. */
export function readAgenda(blocks: readonly Block[]): AgendaRead {
  const item: Item = { label: null, title: 'Agenda' };
  const nodes: DraftNode[] = [];
  const people: DraftPerson[] = [];
  const entries: AgendaEntry[] = [];
  const fields = new Map<string, string>();
  const agendaAt = blocks.findIndex((block) => /^(?:agenda|order of business)\.?$/i.test(block.text));
  const membersAt = blocks.findIndex(
    (block, index) => (agendaAt < 0 || index < agendaAt) && listsMembers(block.lines[0] ?? ''),
  );
  const cover: Block[] = [];
  const loose: Block[] = [];
  const front = agendaAt < 0 ? blocks.length : agendaAt;
  const membersEnd = membersAt < 0 ? -1 : endOfMembers(blocks, membersAt, front);
  blocks.slice(0, front).forEach((block, index) => {
    if (index >= membersAt && index < membersEnd && membersAt >= 0) return;
    const isField = block.lines.map((line) => readField(line, fields)).some(Boolean);
    const own =
      isField || (cover.length === 0 && loose.length === 0) || isBodyName(block.text) || isDateOnly(block.text);
    (own ? cover : loose).push(block);
  });
  const first = cover[0];
  const contactLine = cover.find((block) => /^contact/i.test(block.text));
  if (first) nodes.push(coverNode(item, first, cover.slice(1)));
  const contact = fields.get('contact') ?? fields.get('contact officer');
  if (contact && contactLine) {
    const name = contact.split(/\s*[(,]/, 1)[0] ?? contact;
    people.push({ name, role: 'Contact', capacity: 'officer', lines: [contactLine.from, contactLine.to] });
  }
  if (membersAt >= 0) {
    const members = readAttendance(blocks.slice(membersAt, membersEnd));
    nodes.push(
      ...members.nodes.map((node) => ({
        ...node,
        kind: 'membership' as const,
        item: { label: null, title: 'Membership' },
        scope: 'agenda',
        name: 'membership',
      })),
    );
    people.push(...members.people.map((person) => ({ ...person, capacity: 'member' as const })));
  }
  const before = readText(item, loose, 'agenda');
  nodes.push(...before.nodes);
  const listed = joinCapitals(numberPlainTitles(blocks.slice(front)));
  const listEnd = readEntries(listed, item, nodes, entries);
  nodes.push(...readText(item, listed.slice(listEnd), 'agenda').nodes);
  nodes.sort((a, b) => a.from - b.from);
  const above = listed.slice(
    0,
    Math.max(
      0,
      listed.findIndex(({ mark }) => mark?.label === '1'),
    ),
  );
  for (const { lines } of above) for (const line of lines) readField(line, fields);
  return { facts: factsFrom(fields, [...cover, ...above]), entries, nodes, people };
}

const listsMembers = (line: string): boolean =>
  attendanceHeading(line) === 'member' || /^(?:(?:committee|panel|board|cabinet) )?members\s*:/i.test(line);

function endOfMembers(blocks: readonly Block[], start: number, front: number): number {
  const end = blocks.findIndex(({ text }, index) => index > start && index < front && !listsNames(text));
  return end < 0 ? front : end;
}

/** Whether a block holds names and titles alone: no word of it but "and" begins with a small letter. */
const listsNames = (text: string): boolean =>
  text.length < 600 &&
  text.split(/[\s,()]+/).every((word) => word === '' || word === 'and' || /^[A-Z(*\u2019']/.test(word));

function coverNode(item: Item, first: Block, rest: readonly Block[]): DraftNode {
  const node = draftNode({
    kind: 'cover',
    item,
    scope: 'agenda',
    name: 'cover',
    text: first.lines.join('\n'),
    from: first.from,
    to: first.to,
  });
  for (const block of rest) growNode(node, block.lines.join('\n'), block.to, '\n');
  return node;
}

function readField(line: string, fields: Map<string, string>): boolean {
  const found = field.exec(line);
  if (found?.[1]) fields.set(found[1].toLowerCase(), found[2] ?? '');
  return found !== null;
}

function factsFrom(fields: ReadonlyMap<string, string>, cover: readonly Block[]): MeetingFacts {
  const when = fields.get('date/time') ?? fields.get('date and time') ?? fields.get('date') ?? '';
  const named =
    fields.get('meeting') ??
    fields.get('committee') ??
    mostTelling(cover.flatMap(({ lines }) => lines).filter(isBodyName));
  const loose = cover.map(({ text }) => text).join(' ');
  return {
    ...nothingKnown,
    body: named ? bodyTitle(named) : null,
    date: firstDate(when) ?? firstDate(loose),
    time: readTime(fields.get('time') ?? (when || loose)),
    venue: fields.get('location') ?? fields.get('venue') ?? fields.get('place') ?? null,
  };
}

/** Reads the numbered list; returns how many blocks it spans. */
function readEntries(blocks: readonly Block[], item: Item, nodes: DraftNode[], entries: AgendaEntry[]): number {
  let expected = 1;
  let open: DraftNode | null = null;
  let end = 0;
  let closed = false;
  for (const [index, block] of blocks.entries()) {
    if (!block.mark && opensClosedPart.test(block.text)) closed = true;
    else if (!block.mark && marksExempt(block.text)) markLast(entries);
    const numbered = block.mark?.style === 'number' && Number(block.mark.label) === expected;
    const next = blocks[index + 1];
    if (numbered && block.mark) {
      const read = readEntry(block.mark.label, block.text);
      const entry = closed ? { ...read, exempt: true } : read;
      entries.push(entry);
      open = draftNode({
        kind: 'agenda-entry',
        item: { label: entry.label, title: entry.title },
        scope: 'agenda',
        label: entry.label,
        text: block.text.replaceAll('\t', ' ').trim(),
        from: block.from,
        to: block.to,
      });
      nodes.push(open);
      expected += 1;
    } else if (open && laterEntry(blocks, index, expected)) {
      nodes.push(underEntry(open, block));
    } else if (!open) {
      nodes.push(frontNode(item, block));
    } else if ((isHeading(block, next) && !isDateOnly(block.text)) || block.mark) {
      return index;
    } else nodes.push(underEntry(open, block));
    end = index + 1;
  }
  return end;
}

/** "PART II: EXEMPT ITEMS": every entry below it is not for publication. */
const opensClosedPart =
  /^\W*(?:part (?:2|ii|b|two)\b|(?:the following )?(?:exempt|private|confidential|restricted|closed) (?:items?|business|reports|session|part|agenda)\b|items? (?:containing|considered in private|likely to be considered in private))/i;

/** "Exempt by virtue of …" below an entry is said of that entry. */
function markLast(entries: AgendaEntry[]): void {
  const last = entries.at(-1);
  if (last) entries[entries.length - 1] = { ...last, exempt: true };
}

const laterEntry = (blocks: readonly Block[], from: number, expected: number): boolean =>
  blocks.slice(from, from + 8).some(({ mark }) => mark?.style === 'number' && Number(mark.label) === expected);

function underEntry(open: DraftNode, block: Block): DraftNode {
  return draftNode({
    kind: 'paragraph',
    item: open.item,
    scope: 'agenda',
    label: null,
    name: `${open.label}-note`,
    parent: open,
    text: block.text.replaceAll('\t', ' '),
    from: block.from,
    to: block.to,
  });
}

function frontNode(item: Item, block: Block): DraftNode {
  const columns = block.text.includes('\t');
  return draftNode({
    kind: columns ? 'table-header' : 'heading',
    item,
    scope: 'agenda',
    name: columns ? 'columns' : 'heading',
    text: block.text,
    from: block.from,
    to: block.to,
  });
}
