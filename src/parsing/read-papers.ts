import type { Item } from '../papers/paper.ts';
import { readAgenda } from './agenda.ts';
import type { AgendaEntry } from './agenda-entry.ts';
import { attendanceHeading, readAttendance } from './attendance.ts';
import { type Block, toBlocks } from './block.ts';
import {
  type DraftFinding,
  type DraftNode,
  type DraftPaper,
  type DraftPerson,
  draftNode,
  nothingKnown,
} from './draft.ts';
import { itemOnPage } from './furniture.ts';
import { isHeading } from './heading.ts';
import { readItemPage } from './item-page.ts';
import { readFrontFacts } from './meeting-facts.ts';
import { type PageRead, readMeetingPage } from './meeting-page.ts';
import { readMeetingText } from './meeting-text.ts';
import { readMinutes } from './minutes.ts';
import { peopleIn } from './people.ts';
import { readRecordPage } from './record-page.ts';
import { readText } from './report.ts';
import type { Segment } from './segment.ts';
import { slug } from './slug.ts';

type Of<K extends Segment['kind']> = Extract<Segment, { readonly kind: K }>;

/** Reads each segment by its kind. Reports of a pack take number, title and pages from the pack's agenda. */
export function readPapers(segments: readonly Segment[]): DraftPaper[] {
  let entries: readonly AgendaEntry[] = [];
  return segments.map((segment) => {
    if (segment.kind === 'agenda') {
      const read = agendaPaper(segment.lines);
      entries = read.entries;
      return read.paper;
    }
    return readSegment(segment, entries);
  });
}

function readSegment(segment: Exclude<Segment, Of<'agenda'>>, entries: readonly AgendaEntry[]): DraftPaper {
  switch (segment.kind) {
    case 'minutes':
      return minutesPaper(segment, entries);
    case 'headed':
      return headedPaper(segment, entries);
    case 'meeting-page':
      return minutesFrom(readMeetingPage(segment.lines));
    case 'meeting-text':
      return minutesFrom(readMeetingText(segment.lines));
    case 'item-page':
      return readItemPage(segment.lines);
    case 'record-page':
      return readRecordPage(segment.lines);
    case 'page':
      return plainPage(segment);
    default:
      return segment satisfies never;
  }
}

const minutesFrom = ({ minuted, ...read }: PageRead): DraftPaper => ({
  kind: minuted ? 'minutes' : 'agenda',
  title: minuted ? 'Minutes' : 'Agenda',
  item: null,
  pages: null,
  ...read,
});

function agendaPaper(lines: Segment['lines']): {
  readonly paper: DraftPaper;
  readonly entries: readonly AgendaEntry[];
} {
  const { blocks, furniture } = toBlocks(lines);
  const { facts, entries, nodes, people } = readAgenda(blocks);
  return {
    entries,
    paper: { kind: 'agenda', title: 'Agenda', facts, item: null, pages: null, nodes, people, findings: [], furniture },
  };
}

function minutesPaper({ lines, facts: told, openTo }: Of<'minutes'>, entries: readonly AgendaEntry[]): DraftPaper {
  const front = lines.filter(({ number }) => number <= openTo).map(({ text }) => text);
  const facts = told.body === null ? { ...told, body: readFrontFacts(front).body } : told;
  const { blocks, furniture } = toBlocks(lines);
  const entry = entries.find(({ title }) => /^(?:to (?:confirm|approve|agree) the )?minutes\b/i.test(title));
  const pages = entry?.pages ?? null;
  return {
    kind: 'minutes',
    title: 'Minutes',
    facts,
    item: null,
    pages,
    findings: [],
    furniture,
    ...readMinutes(blocks, openTo),
  };
}

function headedPaper({ lines, header }: Of<'headed'>, entries: readonly AgendaEntry[]): DraftPaper {
  const entry = entryFor(header.title, entries);
  const title = entry ? titleFrom(entry, header.title) : header.title;
  const item: Item = { label: entry?.label ?? header.label ?? null, title };
  const { blocks, furniture } = toBlocks(lines.filter(({ number }) => number < header.from || number > header.to));
  const cover = draftNode({
    kind: 'cover',
    item,
    name: 'cover',
    text: header.lines.join('\n'),
    from: header.from,
    to: header.to,
  });
  const { nodes, people } = readText(item, blocks);
  return {
    kind: header.kind,
    title,
    facts: { ...nothingKnown, body: header.body, date: header.date },
    item,
    pages: entry?.pages ?? null,
    nodes: [cover, ...nodes],
    people,
    findings: otherNumber(lines, entry?.label ?? null, header.label ?? null),
    furniture,
    ...(entry?.exempt ? { exempt: true } : {}),
  };
}

/** Where the head or the top of its pages calls a report another item than the agenda does. */
function otherNumber(lines: Segment['lines'], listed: string | null, headed: string | null): DraftFinding[] {
  const above = lines.find((line) => itemOnPage(line) !== null);
  const stated = headed ?? (above ? itemOnPage(above) : null);
  const at = above?.number ?? lines.find(({ text }) => text.trim() !== '')?.number ?? 1;
  if (!listed || !stated || listed === stated) return [];
  const message = `The agenda lists this report as item ${listed}; the report itself says item ${stated}.`;
  return [{ rule: 'item-number-differs', message, lines: [at, at] }];
}

/** The agenda entry a report's own title belongs to: it begins with it, or shares most of its words. */
function entryFor(title: string, entries: readonly AgendaEntry[]): AgendaEntry | null {
  const words = slug(title).split('-');
  const scored = entries.map((entry) => {
    const listed = new Set(slug(entry.text).split('-'));
    const shared = words.filter((word) => listed.has(word)).length / words.length;
    return { entry, score: slug(entry.text).startsWith(slug(title)) ? 2 : shared };
  });
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  return best && best.score >= 0.7 ? best.entry : null;
}

const titleFrom = (entry: AgendaEntry, title: string): string =>
  slug(entry.title) === slug(title) || slug(entry.text).startsWith(slug(title)) ? entry.title : title;

/** Who sits on a body, where its page lists them under a heading that says so. */
const membersIn = (nodes: readonly DraftNode[]): DraftPerson[] =>
  nodes
    .filter(
      ({ kind, headings }) =>
        kind === 'list-item' && /^(?:committee |current )?(?:membership|members)$/i.test(headings.at(-1) ?? ''),
    )
    .flatMap(({ text, from }) => peopleIn(text, 'member', from));

/** What a council's site calls a kind of page; the page's own title stands below it. */
const webLabel =
  /^#*\s*(?:committee details|meeting attendance|attendance details|outside body details|issue history|agenda and papers)$/i;

function plainPage({ lines }: Of<'page'>): DraftPaper {
  const { blocks, furniture } = toBlocks(lines);
  const label = blocks[1] && webLabel.test(blocks[0]?.text ?? '') ? blocks[0] : undefined;
  const named = label ? blocks.slice(1) : blocks;
  const first: Block | undefined = named[0];
  const titled = first !== undefined && (first.level > 0 || label !== undefined || isHeading(first, named[1]));
  const attended = /^(?:meeting )?attendance\b/i.test(label?.text ?? first?.text ?? '');
  const title = attended && label ? 'Attendance' : titled ? first.text : 'Untitled';
  const item: Item = { label: null, title };
  const heading = titled
    ? [draftNode({ kind: 'heading', item, name: 'title', text: first.text, from: first.from, to: first.to })]
    : [];
  const rest = titled ? named.slice(1) : named;
  const listed = attended ? rest.findIndex((block) => attendanceHeading(block.lines[0] ?? '') !== null) : -1;
  const words = readText(item, listed < 0 ? rest : rest.slice(0, listed));
  const attendance = readAttendance(listed < 0 ? [] : rest.slice(listed));
  const read = {
    nodes: [...words.nodes, ...attendance.nodes],
    people: [...words.people, ...membersIn(words.nodes), ...attendance.people],
  };
  const cover = label
    ? [draftNode({ kind: 'cover', item, name: 'cover', text: label.text, from: label.from, to: label.to })]
    : [];
  const nodes = [...cover, ...heading, ...read.nodes];
  const facts = readFrontFacts(lines.slice(0, 20).map(({ text }) => text));
  return { kind: 'page', title, facts, item, pages: null, nodes, people: read.people, findings: [], furniture };
}
