import type { Item } from '../papers/paper.ts';
import type { Block } from './block.ts';
import { type Joined, joinLines, romanPoints, type Stretch, stretch } from './cell.ts';
import {
  type DraftFinding,
  type DraftNode,
  type DraftPerson,
  draftNode,
  growNode,
  type MeetingFacts,
  nothingKnown,
} from './draft.ts';
import { isFurniture } from './furniture.ts';
import { isBlank, type Line } from './line.ts';
import { readBounds } from './meeting-facts.ts';
import { readMinute } from './minute.ts';
import { namesIn } from './people.ts';

export interface PageRead {
  readonly facts: MeetingFacts;
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
  readonly findings: DraftFinding[];
  readonly furniture: number[];
}

const truncated = /\s*view the full (?:minutes|decision|agenda) text for item (\S{1,8}?)\.?\s*$/i;
const attachments = /\s*\b(?:PDF|DOCX?|XLSX?) [\d.,]+ [KM]B\b|\s*\bAdditional documents:/g;

/** Reads a meeting's web page whose table holds one item a cell, all its paragraphs run together. */
export function readMeetingPage(lines: readonly Line[]): PageRead {
  const furniture: number[] = [];
  const nodes: DraftNode[] = [];
  const people: DraftPerson[] = [];
  const findings: DraftFinding[] = [];
  const { front, cells } = cutCells(lines, furniture);
  const [first, ...others] = front;
  if (first) {
    const cover = draftNode({
      kind: 'cover',
      item: { label: null, title: 'Meeting' },
      scope: 'meeting',
      name: 'cover',
      text: first.text.trim(),
      from: first.number,
      to: first.number,
    });
    for (const line of others) growNode(cover, line.text.trim(), line.number, '\n');
    nodes.push(cover);
    people.push(...contactsOf(front));
  }
  for (const cell of cells) readCell(joinLines(cell), nodes, people, findings);
  const texts = nodes.map(({ text }) => text);
  return {
    facts: { ...nothingKnown, ...readBounds(texts), venue: venueOf(front) },
    nodes,
    people,
    findings,
    furniture,
  };
}

function cutCells(lines: readonly Line[], furniture: number[]): { front: Line[]; cells: Line[][] } {
  const front: Line[] = [];
  const cells: Line[][] = [];
  let open: Line[] = [];
  let inTable = false;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (isFurniture(line)) {
      furniture.push(line.number);
      inTable ||= line.text.includes('|');
      continue;
    }
    if (!inTable) {
      front.push(line);
      continue;
    }
    open.push({ number: line.number, text: line.text.replace(/^\s*\|/, '').replace(/\|\s*$/, '') });
    if (/\|\s*$/.test(line.text)) {
      cells.push(open);
      open = [];
    }
  }
  if (open.length > 0) cells.push(open);
  return { front, cells };
}

function readCell(cell: Joined, nodes: DraftNode[], people: DraftPerson[], findings: DraftFinding[]): void {
  const split = /\bMinutes:(?:\s|$)/.exec(cell.text);
  const headEnd = split ? split.index : cell.text.length;
  const cut = truncated.exec(cell.text.slice(-200));
  const bodyEnd = cut
    ? cell.text.length - 200 + cut.index + (cell.text.length < 200 ? 200 - cell.text.length : 0)
    : cell.text.length;
  const { title, rest } = readTitle(cell.text.slice(0, headEnd).replace(attachments, ' '));
  const body = split ? cell.text.slice(split.index + 8) : '';
  const item = itemOf(title, body, cut?.[1] ?? null);
  const line = cell.lineAt(0);
  if (/^in attendance\b|^apologies\b|^present\b/i.test(title)) {
    nodes.push(attendanceNode(cell, title, split ? split.index + 8 : headEnd));
    people.push(...attendees(body, line));
    return;
  }
  if (title)
    nodes.push(
      draftNode({ kind: 'heading', item, label: item.label, text: title, from: line, to: cell.lineAt(title.length) }),
    );
  if (rest) {
    const end = cell.lineAt(Math.max(0, headEnd - 1));
    nodes.push(draftNode({ kind: 'paragraph', item, text: rest, from: line, to: end }));
  }
  if (split) nodes.push(...readMinute(item, blocksOf(cell, split.index + 8, bodyEnd)));
  if (cut) {
    const at = cell.lineAt(cell.text.length - 1);
    findings.push({
      rule: 'truncated-item',
      message: `The page cuts item ${cut[1]} short and points to its full text elsewhere.`,
      lines: [at, at],
    });
  }
}

function readTitle(head: string): { title: string; rest: string } {
  const words = head.replace(/\s+/g, ' ').trim();
  const end = words.search(/\.(?:\s|$)/);
  if (end < 0) return { title: words, rest: '' };
  return { title: words.slice(0, end), rest: words.slice(end + 1).trim() };
}

/** The number an item has on the page: of its minute, where the page says it; else of the agenda item it names. */
function itemOf(title: string, body: string, minute: string | null): Item {
  const agenda = /\bmarked [\u2018'"\u201c]?Agenda Item\s+(\d{1,3}[a-z]?)\b/i.exec(body)?.[1] ?? null;
  const named =
    title ||
    (/^\s*The (minutes of the (?:previous )?meetings? (?:held )?on [\w ,]{6,60}?\d{4})\b/.exec(body)?.[1] ?? '');
  return {
    label: minute ?? agenda,
    title: named.charAt(0).toUpperCase() + named.slice(1),
    ...(agenda ? { agendaItem: agenda } : {}),
  };
}

function blocksOf(cell: Joined, start: number, end: number): Block[] {
  const text = cell.text.slice(0, end);
  const points = romanPoints(text.slice(start)).map((point) => ({
    ...point,
    at: point.at + start,
    after: point.after + start,
  }));
  const pieces: (Stretch | null)[] = [];
  const head = points[0]?.at ?? end;
  pieces.push(...pastDecisions(cell, start, head, null));
  points.forEach((point, index) => {
    const until = points[index + 1]?.at ?? end;
    pieces.push(...pastDecisions(cell, point.after, until, point.label));
  });
  return pieces.filter((piece) => piece !== null).map(toBlock);
}

/** Cuts "RESOLVED: …" off the text it is run together with. */
function pastDecisions(cell: Joined, start: number, end: number, label: string | null): (Stretch | null)[] {
  const found = /(?:^|[.\s])\s*((?:RESOLVED|AGREED|RECOMMENDED)\s*:)/.exec(cell.text.slice(start, end));
  const at = found ? start + found.index + found[0].length - (found[1]?.length ?? 0) : end;
  const mark = label ? ({ label, style: 'roman' } as const) : null;
  return [stretch(cell, start, at, mark), stretch(cell, at, end)];
}

const toBlock = (piece: Stretch): Block => ({
  ...piece,
  lines: [piece.text],
  shape: 'text',
  level: 0,
  emphasised: false,
  gap: true,
});

function attendanceNode(cell: Joined, title: string, start: number): DraftNode {
  const text = `${title}\n${cell.text.slice(start).trim()}`;
  return draftNode({
    kind: 'attendance',
    item: { label: null, title: 'Attendance' },
    scope: 'attendance',
    name: title.toLowerCase().replace(/[^a-z]+/g, '-'),
    text,
    from: cell.lineAt(0),
    to: cell.lineAt(cell.text.length - 1),
  });
}

/** "Stephen Knight and Ashley Page, Newton Europe representatives (Minute 58 refers)." */
function attendees(body: string, line: number): DraftPerson[] {
  const words = body
    .replace(/\(minutes? [\d, and]+ refers?\)\.?/gi, '')
    .replace(/[\s.|]+$/, '')
    .trim();
  const [named = '', ...role] = words.split(/,\s+/);
  const names = named.split(/\s+and\s+|;\s*/).flatMap(namesIn);
  return names
    .filter((name) => /^[A-Z]/.test(name) && name.split(' ').length <= 6)
    .map((name) => ({ name, role: role.join(', ') || null, capacity: 'in-attendance', lines: [line, line] }));
}

function venueOf(front: readonly Line[]): string | null {
  return front.map(({ text }) => /^\s*venue:\s*(.+)$/i.exec(text)?.[1]?.trim() ?? null).find(Boolean) ?? null;
}

function contactsOf(front: readonly Line[]): DraftPerson[] {
  return front.flatMap(({ number, text }) => {
    const name = /^\s*contact:\s*([^(,:]{3,60}?)\s*(?:\(|,|Email|$)/i.exec(text)?.[1];
    return name ? [{ name, role: 'Contact', capacity: 'officer' as const, lines: [number, number] as const }] : [];
  });
}
