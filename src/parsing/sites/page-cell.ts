import type { Item } from '../../papers/paper.ts';
import { pageTitle, statedAgendaItem } from '../body/agenda-item-mark.ts';
import type { Block } from '../body/block.ts';
import { type DraftFinding, type DraftNode, type DraftPerson, draftNode } from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';
import { readMinute } from '../minutes/minute.ts';
import { apologiesIn } from '../people/apologies.ts';
import { attendanceHeading } from '../people/attendance.ts';
import { namesIn, readPerson } from '../people/people.ts';
import { type Joined, joinLines, romanPoints, type Stretch, stretch } from '../text/cell.ts';
import type { Line } from '../text/line.ts';
import { type Mark, readMark } from '../text/mark.ts';
import { slug } from '../text/slug.ts';

export interface CellRead {
  readonly nodes: readonly DraftNode[];
  readonly people: readonly DraftPerson[];
  readonly findings: readonly DraftFinding[];
}

/** One row of the item table: what its number column says, and the lines of its text. */
export interface ItemCell {
  readonly number: string | null;
  readonly lines: readonly Line[];
}

/** How a page ends the words of an item that it shows in part. */
export const cutShort = /\s*view the full (?:minutes|decision|agenda) text for item (\S{1,8}?)\.?\s*$/i;
const divider = /\b(?:Minutes|Decisions?):(?:\s|$)/;

/** Reads one cell of a meeting's web page: title, agenda text and minutes run together. */
export function readCell({ number, lines }: ItemCell): CellRead {
  const cell = joinLines(lines);
  const split = divider.exec(cell.text);
  const headEnd = split ? split.index : cell.text.length;
  const bodyStart = split ? bodyAt(cell.text, split.index) : headEnd;
  const tail = Math.max(0, cell.text.length - 200);
  const cut = cutShort.exec(cell.text.slice(tail));
  const bodyEnd = cut ? tail + cut.index : cell.text.length;
  const { title, rest } = readTitle(cell.text.slice(0, headEnd));
  const body = cell.text.slice(bodyStart);
  const people = attendanceHeading(title);
  if (people && number === null && (split || rest)) {
    const start = split ? bodyStart : cell.text.indexOf(rest.slice(0, 20));
    const node = attendanceNode(cell, title, start);
    const told = draftNode({ kind: 'paragraph', item: node.item, text: body.trim(), from: node.from, to: node.to });
    const sent = people === 'apologies' && split ? apologiesIn([told], []) : [];
    const listed = sent.length > 0 ? sent : attendees(split ? body : rest, people, node);
    return { nodes: [node], people: listed, findings: [] };
  }
  const item = itemOf(title, body, number ?? cut?.[1] ?? null);
  const from = cell.lineAt(0);
  const nodes: DraftNode[] = [];
  if (title)
    nodes.push(
      draftNode({ kind: 'heading', item, label: item.label, text: title, from, to: cell.lineAt(title.length) }),
    );
  if (rest)
    nodes.push(draftNode({ kind: 'paragraph', item, text: rest, from, to: cell.lineAt(Math.max(0, headEnd - 1)) }));
  nodes.push(...readMinute(item, blocksOf(cell, bodyStart, bodyEnd)));
  return { nodes, people: [], findings: findingsOf(cell, number, cut?.[1] ?? null) };
}

/** "Minutes:" only parts the cell; "Decision:" is kept, because it says what the words after it are. */
const bodyAt = (text: string, at: number): number => (text.startsWith('Minutes:', at) ? at + 'Minutes:'.length : at);

function findingsOf(cell: Joined, number: string | null, cut: string | null): DraftFinding[] {
  if (!cut) return [];
  const line = cell.lineAt(cell.text.length - 1);
  const lines = [line, line] as const;
  const findings: DraftFinding[] = [
    {
      rule: 'truncated-item',
      message: `The page cuts item ${cut} short and points to its full text elsewhere.`,
      lines,
    },
  ];
  if (number !== null && number !== cut)
    findings.push({
      rule: 'item-number-differs',
      message: `The table numbers the item ${number}; the link to its full text calls it item ${cut}.`,
      lines,
    });
  return findings;
}

/** What an item is for often follows its title without a stop: "Apologies To note any apologies". */
const opensPurpose =
  /\s(?=(?:To [a-z]{3,12} (?=[a-z])|In accordance with|Report of the|Recommendation:)(?:\s|$|\b))|(?<=[a-z)])\s(?=(?:The|This|In|There|Members) [a-z])/;

function readTitle(head: string): { title: string; rest: string } {
  const words = head.replace(/\s+/g, ' ').trim();
  const stop = words.search(/\.(?:\s|$)/);
  const purpose = words.search(opensPurpose);
  if (purpose > 0 && (stop < 0 || purpose < stop))
    return {
      title: pageTitle(words.slice(0, purpose)),
      rest: pageTitle(words.slice(purpose)).replace(/([^.])$/, '$1.'),
    };
  const end = stop;
  if (end < 0) return { title: pageTitle(words), rest: '' };
  return { title: pageTitle(words.slice(0, end)), rest: pageTitle(words.slice(end + 1)).replace(/([^.])$/, '$1.') };
}

/** The number an item has on the page: its minute's, where the page says it; else that of the agenda item it names. */
function itemOf(title: string, body: string, minute: string | null): Item {
  const agendaItem = statedAgendaItem(body);
  const confirmed =
    /^\s*The (minutes of the (?:previous )?meetings? (?:held )?on [\w ,]{6,60}?\d{4})\b/.exec(body)?.[1] ?? '';
  const named = title || confirmed || 'Untitled item';
  return {
    label: minute ?? agendaItem,
    title: named.charAt(0).toUpperCase() + named.slice(1),
    ...(agendaItem ? { agendaItem } : {}),
  };
}

function blocksOf(cell: Joined, start: number, end: number): Block[] {
  const points = romanPoints(cell.text.slice(start, end));
  const starts = points.map(({ at }) => start + at);
  const pieces = [
    ...parted(cell, start, starts[0] ?? end, null),
    ...points.flatMap(({ after, label }, index) =>
      parted(cell, start + after, starts[index + 1] ?? end, { label, style: 'roman', form: '.' }),
    ),
  ];
  return pieces.map((piece) => ({
    ...withLabel(piece),
    lines: [piece.text],
    shape: 'text',
    level: 0,
    emphasised: false,
    blanks: 1,
  }));
}

/** "a) That …" is a resolution labelled a, "· A member asked …" a point. */
function withLabel(piece: Stretch): Stretch {
  const found =
    piece.mark || !/^(?:\(?[a-z]\)\s+(?:That|To)\b|[\u00b7\u2022]\s)/.test(piece.text) ? null : readMark(piece.text);
  return found ? { ...piece, mark: found.mark, text: found.rest } : piece;
}

/** Before a word that opens a decision, and on both sides of "Minutes:". */
const opensDecision =
  /(?=^|[.\s])(?:(?:^|[.\s])\s*(?=(?:RESOLVED|AGREED|RECOMMENDED)\b\s*[:\u2013-]|Minutes:\s)|(?<=\bMinutes:)\s+|(?<=[.;:])\s+(?=(?:IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED)\b (?:that|to|UNANIMOUSLY)\b)|(?<=[.;:])\s+(?=[\u00b7\u2022]\s)|(?<=[:;.])\s+(?:and\s+)?(?=\(?[a-z]\)\s+(?:That|To)\b)|(?<=[.;])\s+(?=REASONS? FOR [A-Z ]{4,30}:)|(?<=REASONS? FOR [A-Z ]{4,30}:)\s+)/g;

/** Parts a run of text at lost paragraph breaks (inside a numbered point only where the line is far too long) and before each word that opens a decision. */
function parted(cell: Joined, start: number, end: number, mark: Mark | null): Stretch[] {
  const decisions = [...cell.text.slice(start, end).matchAll(opensDecision)];
  const cuts = [
    ...cell.lostBreaks(start, end, mark ? 1.3 : 1.12),
    ...decisions.map((found) => start + found.index + found[0].length),
  ];
  const edges = [start, ...cuts.sort((a, b) => a - b), end];
  return edges.slice(0, -1).flatMap((from, index) => {
    const piece = stretch(cell, from, edges[index + 1] ?? end, index === 0 ? mark : null);
    return piece ? [piece] : [];
  });
}

function attendanceNode(cell: Joined, title: string, start: number): DraftNode {
  return draftNode({
    kind: 'attendance',
    item: { label: null, title: 'Attendance' },
    scope: 'attendance',
    name: slug(title),
    text: `${title}\n${cell.text.slice(start).trim()}`,
    from: cell.lineAt(0),
    to: cell.lineAt(cell.text.length - 1),
  });
}

/** "Stephen Knight and Ashley Page, Newton Europe representatives (Minute 58 refers)." */
function attendees(body: string, capacity: DraftPerson['capacity'], { from }: DraftNode): DraftPerson[] {
  const words = body.replace(/\(minutes? [\d, and]+ refers?\)\.?/gi, '').replace(/[\s.|]+$/, '');
  const titled = namesIn(words).filter(namesPerson);
  if (titled.length > 0) return titled.map((name) => readPerson(name, capacity, [from, from]));
  const [named = '', ...role] = words.trim().split(/,\s+/);
  const names = named.split(/\s+and\s+|;\s*/).flatMap(namesIn);
  return names
    .filter((name) => /^[A-Z]/.test(name) && name.split(' ').length <= 6)
    .map((name) => ({ name, role: role.join(', ') || null, capacity, lines: [from, from] }));
}
