import {
  type DraftFinding,
  type DraftNode,
  type DraftPerson,
  draftNode,
  growNode,
  type MeetingFacts,
} from '../body/draft.ts';
import { isFurniture } from '../body/furniture.ts';
import { readBounds, readFrontFacts } from '../heads/meeting-facts.ts';
import { contradictedNumbers } from '../minutes/minute-numbers.ts';
import { apologiesIn } from '../people/apologies.ts';
import { isBlank, type Line } from '../text/line.ts';
import { type ItemCell, readCell } from './page-cell.ts';

export interface PageRead {
  readonly facts: MeetingFacts;
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
  readonly findings: DraftFinding[];
  readonly furniture: number[];
  /** Whether the page records a meeting; else it only announces one. */
  readonly minuted: boolean;
}

/** Reads a meeting's web page whose table holds one item a row, all its paragraphs run together. */
export function readMeetingPage(lines: readonly Line[]): PageRead {
  const { front, cells, furniture } = cutCells(lines);
  const read = cells.map(readCell);
  const nodes = [...frontNode(front), ...read.flatMap((cell) => cell.nodes)];
  const listed = read.flatMap((cell) => cell.people);
  const bounds = readBounds(nodes.map(({ text }) => text));
  return {
    facts: { ...readFrontFacts(front.map(({ text }) => text)), ...bounds },
    nodes,
    people: [...contactsOf(front), ...listed, ...apologiesIn(nodes, listed)],
    findings: [...read.flatMap((cell) => cell.findings), ...contradictedNumbers(nodes)],
    furniture,
    minuted: lines.some(({ text }) => /\b(?:Minutes|Decisions?):(?:\s|$)/.test(text.slice(0, 4000))),
  };
}

function cutCells(lines: readonly Line[]): { front: Line[]; cells: ItemCell[]; furniture: number[] } {
  const front: Line[] = [];
  const cells: ItemCell[] = [];
  const furniture: number[] = [];
  let open: Line[] = [];
  const barred = lines.some((line) => line.text.includes('|'));
  let inTable = !lines.some((line) => line.text.includes('|') && isFurniture(line));
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (isFurniture(line)) {
      furniture.push(line.number);
      inTable ||= line.text.includes('|');
      if (open.length > 0 && /^[\s|]*$/.test(line.text)) cells.push(toCell(open.splice(0)));
    } else if (inTable) {
      if (open.length > 0 && opensItem(line, open, barred)) cells.push(toCell(open.splice(0)));
      open.push(line);
      if (!/\|\s*$/.test(line.text)) continue;
      cells.push(toCell(open));
      open = [];
    } else front.push(line);
  }
  if (open.length > 0) cells.push(toCell(open));
  return { front, cells, furniture };
}

/** Where no bar parts the items, a line with a title, and its minutes behind it, begins the next. */
function opensItem({ text }: Line, open: readonly Line[], barred: boolean): boolean {
  if (/\S Minutes:(?:\s|$)/.test(text)) return !barred || open.some((line) => /\bMinutes:(?:\s|$)/.test(line.text));
  return !barred && /^To (?:consider|receive|approve|note|confirm|agree|determine)\b/.test(text);
}

const numberColumn = /^\s*\|?\s*(?:(\d{1,4}(?:\/\d{2,4})?|\d{1,3}[a-z])[.)]?)?\s*\|/;

/** Where the number column is empty the number may open the text: "90. Any other business". */
const numberInside = /^\s*(\d{1,4}(?:\/\d{2,4})?)\.\s+(?=[A-Z])/;

/** Takes the number column off a row and turns other bars into spaces, so that offsets stay where they were. */
function toCell(lines: readonly Line[]): ItemCell {
  const first = numberColumn.exec(lines[0]?.text ?? '');
  const within = first?.[1] ? null : numberInside.exec((lines[0]?.text ?? '').slice(first?.[0].length ?? 0));
  const bare = lines.map(({ number, text }, index) => {
    const words = index === 0 ? text.slice((first?.[0].length ?? 0) + (within?.[0].length ?? 0)) : text;
    return { number, text: words.replaceAll('|', ' ') };
  });
  return { number: first?.[1] ?? within?.[1] ?? null, lines: bare };
}

function frontNode(front: readonly Line[]): DraftNode[] {
  const [first, ...others] = front;
  if (!first) return [];
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
  return [cover];
}

/** The officer whom the page names to ask. */
export function contactsOf(front: readonly Line[]): DraftPerson[] {
  return front.flatMap(({ number, text }) => {
    const name = /^\s*contact:\s*([^(,:]{3,60}?)\s*(?:\(|,|\d|Tel\b|Email|$)/i.exec(text)?.[1];
    return name ? [{ name, role: 'Contact', capacity: 'officer' as const, lines: [number, number] as const }] : [];
  });
}
