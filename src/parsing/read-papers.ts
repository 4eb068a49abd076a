import type { Item } from '../papers/paper.ts';
import { callBy } from './across-files/called-by.ts';
import type { AgendaEntry } from './agendas/agenda-entry.ts';
import { agendaPapers } from './agendas/agenda-papers.ts';
import {
  createEntryFinder,
  type EntryFinder,
  heldReport,
  mayBePrivate,
  type Placed,
  partPages,
} from './agendas/report-entries.ts';
import { strayPages } from './agendas/stray-pages.ts';
import { toBlocks } from './body/block.ts';
import { type DraftFinding, type DraftPaper, draftNode, nothingKnown } from './body/draft.ts';
import { itemOnPage } from './body/furniture.ts';
import { readText } from './body/report.ts';
import { nameFirst } from './heads/header-groups.ts';
import { readFrontFacts } from './heads/meeting-facts.ts';
import { readMinutes } from './minutes/minutes.ts';
import { questionsAt, readQuestions } from './minutes/questions.ts';
import { layOutAttendance } from './people/attendance-lines.ts';
import { withBylines } from './people/bylines.ts';
import { personInField } from './people/record-people.ts';
import type { Segment } from './segment.ts';
import { readItemPage } from './sites/item-page.ts';
import { type PageRead, readMeetingPage } from './sites/meeting-page.ts';
import { readMeetingText } from './sites/meeting-text.ts';
import { readPlainPage } from './sites/plain-page.ts';
import { readRecordPage } from './sites/record-page.ts';
import { numberPlainParagraphs } from './text/plain-paragraphs.ts';
import { slug } from './text/slug.ts';

type Of<K extends Segment['kind']> = Extract<Segment, { readonly kind: K }>;

/** Reads each segment by its kind. Reports of a pack take number, title and pages from the pack's agenda. */
export function readPapers(segments: readonly Segment[]): DraftPaper[] {
  let entries: readonly AgendaEntry[] = [];
  let find = createEntryFinder(entries);
  const read: { readonly drafts: readonly DraftPaper[]; readonly placed: Placed; readonly headed: boolean }[] = [];
  for (const segment of segments) {
    const entry = entryOf(segment, find);
    const placed = { entry, stated: statedItem(segment) };
    if (segment.kind === 'agenda') {
      const { papers, entries: listed } = agendaPapers(segment.lines);
      entries = listed;
      find = createEntryFinder(entries);
      read.push({ drafts: papers, placed, headed: false });
      continue;
    }
    const { own, strays } = partPages(segment.lines, entries, entry);
    const draft = { ...readSegment({ ...segment, lines: own }, entry), closedPart: entry?.closedPart };
    if (entry === null && placed.stated !== null) callBy(draft, placed.stated);
    const drafts = [entry?.exempt ? { ...draft, exempt: true } : draft, ...strays.map(strayPages)];
    read.push({ drafts, placed, headed: segment.kind === 'headed' });
  }
  const reports = read.map(({ placed }) => placed);
  return read
    .flatMap(({ drafts, headed }, at) => (headed && mayBePrivate(entries, reports, at) ? drafts.map(held) : drafts))
    .map(withBylines);
}

function held(draft: DraftPaper): DraftPaper {
  const [first] = draft.nodes;
  return first ? { ...draft, exempt: true, findings: [...draft.findings, heldReport([first.from, first.to])] } : draft;
}

function entryOf(segment: Segment, find: EntryFinder): AgendaEntry | null {
  if (segment.kind === 'headed') return find.of(segment.header.title);
  return segment.kind === 'minutes' ? find.ofMinutes() : null;
}

function statedItem(segment: Segment): string | null {
  const above = segment.lines.find((line) => itemOnPage(line) !== null);
  return (segment.kind === 'headed' ? segment.header.label : null) ?? (above ? itemOnPage(above) : null);
}

function readSegment(segment: Exclude<Segment, Of<'agenda'>>, entry: AgendaEntry | null): DraftPaper {
  switch (segment.kind) {
    case 'minutes':
      return minutesPaper(segment, entry);
    case 'headed':
      return headedPaper(segment, entry);
    case 'meeting-page':
      return minutesFrom(readMeetingPage(segment.lines));
    case 'meeting-text':
      return minutesFrom(readMeetingText(segment.lines));
    case 'item-page':
      return readItemPage(segment.lines, segment.matter);
    case 'record-page':
      return readRecordPage(segment.lines);
    case 'page':
      return readPlainPage(segment.lines);
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

function minutesPaper({ lines, facts: told, openTo }: Of<'minutes'>, entry: AgendaEntry | null): DraftPaper {
  const front = lines.filter(({ number }) => number <= openTo).map(({ text }) => text);
  const body = told.body ?? readFrontFacts(front).body;
  const facts = { ...told, body, minuted: true };
  const { blocks, furniture } = toBlocks(layOutAttendance(lines));
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

function headedPaper({ lines, header }: Of<'headed'>, entry: AgendaEntry | null): DraftPaper {
  const title = entry ? titleFrom(entry, header.title) : header.title;
  const stamp = lines.find((line) => line.number < header.from && itemOnPage(line) !== null);
  const item: Item = { label: entry?.label ?? header.label ?? (stamp ? itemOnPage(stamp) : null), title };
  const text = lines.filter(({ number }) => number < header.from || number > header.to);
  const { blocks, furniture } = toBlocks(numberPlainParagraphs(text));
  const cover = draftNode({
    kind: 'cover',
    item,
    name: 'cover',
    text: header.lines.join('\n'),
    from: header.from,
    to: header.to,
  });
  const asked = questionsAt(blocks);
  const { nodes, people: told } = readText(item, asked < 0 ? blocks : blocks.slice(0, asked));
  const [author] = personInField('author', nameFirst(header.author ?? ''), header);
  const people = author && !told.some(({ name }) => name === author.name) ? [author, ...told] : told;
  const questions = asked < 0 ? [] : readQuestions(blocks.slice(asked));
  return {
    kind: header.kind,
    title,
    facts: {
      ...nothingKnown,
      body: header.body,
      date: header.date,
      time: header.meets?.time ?? null,
      venue: header.meets?.venue ?? null,
    },
    item,
    pages: entry?.pages ?? null,
    nodes: [cover, ...nodes, ...questions],
    people,
    findings: otherNumber(lines, entry, header.label ?? null),
    furniture,
  };
}

/** Where the head or the top of its pages calls a report another item than the agenda does. */
function otherNumber(lines: Segment['lines'], entry: AgendaEntry | null, headed: string | null): DraftFinding[] {
  const listed = entry?.label;
  const above = lines.find((line) => itemOnPage(line) !== null);
  const stated = headed ?? (above ? itemOnPage(above) : null);
  const at = above?.number ?? lines.find(({ text }) => text.trim() !== '')?.number ?? 1;
  if (!listed || !stated || listed === stated) return [];
  const message = `The agenda lists \u201c${entry.title}\u201d as item ${listed}; the report itself says item ${stated}.`;
  return [{ rule: 'item-number-differs', message, lines: [at, at] }];
}

const titleFrom = (entry: AgendaEntry, title: string): string =>
  slug(entry.title) === slug(title) || slug(entry.text).startsWith(slug(title)) ? entry.title : title;
