import type { Item } from '../../papers/paper.ts';
import type { Block } from '../body/block.ts';
import { type DraftNode, type DraftPerson, draftNode, growNode, type MeetingFacts } from '../body/draft.ts';
import { readText } from '../body/report.ts';
import { findClosed } from '../exempt/listings/closed-items.ts';
import { readAttendance } from '../people/attendance.ts';
import type { AgendaEntry } from './agenda-entry.ts';
import { factsFrom } from './agenda-fields.ts';
import { readEntries } from './agenda-list.ts';
import { partAgenda } from './agenda-parts.ts';
import { markOfPrivate } from './legend.ts';

/** "Naomi Trant, Democratic Services Officer", "Naomi Trant (Clerk)": the office beside a contact's name. */
const officeBeside =
  /^[^(,]+[(,]\s*(?!tel\b|e-?mail\b|(?:tele)?phone\b)(\p{Lu}[^,()\d@:]{3,60}?)(?=\s*(?:[,();]|\d|$|tel\b|e-?mail\b|phone\b))/iu;

interface AgendaRead {
  readonly facts: MeetingFacts;
  readonly entries: readonly AgendaEntry[];
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
}

const item: Item = { label: null, title: 'Agenda' };

/** Reads what an agenda lists and nothing else of it: the entries, not told whether they are private, and their nodes. */
export function readAgendaList(given: readonly Block[]): Pick<AgendaRead, 'entries' | 'nodes'> {
  const { list } = partAgenda(given);
  const nodes: DraftNode[] = [];
  const entries: AgendaEntry[] = [];
  readEntries(list, item, nodes, entries);
  return { entries, nodes: nodes.sort((a, b) => a.from - b.from) };
}

/** Reads the front of a pack: what the meeting is, who sits on it, what is on the agenda. */
export function readAgenda(given: readonly Block[]): AgendaRead {
  const { fields, cover, members: listing, loose, above, list } = partAgenda(given);
  const nodes: DraftNode[] = [];
  const people: DraftPerson[] = [];
  const entries: AgendaEntry[] = [];
  const first = cover[0];
  const contactLine = cover.find((block) => /^contact/i.test(block.text));
  if (first) nodes.push(coverNode(item, first, cover.slice(1)));
  const contact = fields.get('contact') ?? fields.get('contact officer');
  if (contact && contactLine) {
    const name = contact.split(/\s*[(,]/, 1)[0] ?? contact;
    const role = officeBeside.exec(contact)?.[1]?.trim() ?? 'Contact';
    people.push({ name, role, capacity: 'officer', lines: [contactLine.from, contactLine.to] });
  }
  if (listing.length > 0) {
    const members = readAttendance(listing);
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
  const listEnd = readEntries(list, item, nodes, entries);
  nodes.push(...readText(item, list.slice(listEnd), 'agenda').nodes);
  nodes.sort((a, b) => a.from - b.from);
  return { facts: factsFrom(fields, [...cover, ...above]), entries: withClosed(entries, nodes), nodes, people };
}

/** What stands after the public is sent out, or is named by it, is exempt. */
function withClosed(entries: readonly AgendaEntry[], nodes: readonly DraftNode[]): AgendaEntry[] {
  const { items } = findClosed(nodes);
  const isMarked = markOfPrivate(nodes.map(({ text }) => text));
  const isClosed = ({ label, title }: AgendaEntry): boolean =>
    isMarked?.(title) || items.some((item) => item.label === label && item.title === title);
  return entries.map((entry) => (isClosed(entry) && !entry.saysOpen ? { ...entry, exempt: true } : entry));
}

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
