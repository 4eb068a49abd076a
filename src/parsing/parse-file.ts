import { createHash } from 'node:crypto';
import type { Finding } from '../papers/finding.ts';
import type { Body, Meeting } from '../papers/meeting.ts';
import type { Paper, PaperNode, ParsedFile } from '../papers/paper.ts';
import type { Place } from '../papers/place.ts';
import { sayDate } from './dates.ts';
import { decode } from './decode.ts';
import type { DraftNode, DraftPaper, MeetingFacts } from './draft.ts';
import { splitLines } from './line.ts';
import { noteOddities } from './oddities.ts';
import { readPapers } from './read-papers.ts';
import { assignReferences } from './references.ts';
import { toSegments } from './segment.ts';
import { slug } from './slug.ts';

/** What a file cannot say of itself, from `knowledge/papers.yml`. */
export interface PaperNotes {
  readonly body?: string | undefined;
  readonly meetingDate?: string | undefined;
  readonly webAddress?: string | undefined;
  readonly visibility?: 'public' | 'exempt' | undefined;
  /** Names that one body goes by; the first is the one shown. */
  readonly bodies?: readonly { readonly name: string; readonly aliases: readonly string[] }[] | undefined;
}

export interface FileToParse {
  /** File name within the library. */
  readonly file: string;
  readonly bytes: Uint8Array | string;
  readonly knowledge?: PaperNotes;
}

/** Parses one file into its papers. It never throws for what the file holds: what is odd becomes a finding. */
export function parseFile({ file, bytes, knowledge = {} }: FileToParse): ParsedFile {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const decoded = decode(bytes);
  const notes = decoded.findings.map((finding): Finding => ({ ...finding, place: null }));
  if (decoded.text === null) return { file, digest, papers: [], findings: notes, furniture: [] };
  const drafts = readPapers(toSegments(splitLines(decoded.text)));
  const pack = drafts.find((draft) => draft.kind === 'agenda') ?? null;
  const packMeeting = pack ? meetingOf(pack.facts, file, knowledge, null) : null;
  const names = paperNames(drafts);
  const papers = drafts.map((draft, index) => {
    const meeting = draft === pack && packMeeting ? packMeeting : meetingOf(draft.facts, file, knowledge, packMeeting);
    const publishedIn = packMeeting && packMeeting.id !== meeting.id ? packMeeting : null;
    return toPaper(draft, { file, meeting, publishedIn, name: names[index] ?? '', knowledge });
  });
  return {
    file,
    digest,
    papers,
    findings: [
      ...notes,
      ...drafts.flatMap((draft) => draft.findings.map((finding) => toFinding(finding, file))),
      ...papers.flatMap(noteOddities),
    ],
    furniture: drafts.flatMap((draft) => draft.furniture.map((line) => placeOf(file, [line, line]))),
  };
}

/** The papers of a file told apart: by item where it has one, else by kind. */
function paperNames(drafts: readonly DraftPaper[]): string[] {
  const taken = new Map<string, number>();
  return drafts.map((draft) => {
    if (drafts.length === 1) return '';
    const name = draft.item?.label ? `item-${draft.item.label}` : draft.kind;
    const uses = (taken.get(name) ?? 0) + 1;
    taken.set(name, uses);
    return uses === 1 ? `/${name}` : `/${name}-${uses}`;
  });
}

interface Setting {
  readonly file: string;
  readonly meeting: Meeting;
  readonly publishedIn: Meeting | null;
  readonly name: string;
  readonly knowledge: PaperNotes;
}

function toPaper(draft: DraftPaper, { file, meeting, publishedIn, name, knowledge }: Setting): Paper {
  const references = assignReferences(draft.nodes, meeting.id);
  const referenceOf = (node: DraftNode | null): string | null => (node ? (references.get(node) ?? null) : null);
  const nodes = draft.nodes.map(
    (node): PaperNode => ({
      reference: referenceOf(node) ?? '',
      kind: node.kind,
      item: node.item,
      label: node.label,
      parent: referenceOf(node.parent),
      headings: node.headings,
      text: node.text,
      place: placeOf(file, [node.from, node.to]),
      ...(node.row ? { row: node.row } : {}),
      ...(node.decision ? { decision: node.decision } : {}),
    }),
  );
  return {
    id: `${fileSlug(file)}${name}`,
    kind: draft.kind,
    title: draft.title,
    meeting,
    publishedIn,
    file,
    pages: draft.pages,
    webAddress: knowledge.webAddress ?? null,
    visibility: knowledge.visibility ?? 'public',
    nodes,
    people: draft.people.map(({ lines, ...person }) => ({ ...person, place: placeOf(file, lines) })),
  };
}

const fileSlug = (file: string): string => slugOfFile(file.replace(/\.[a-z0-9]{1,5}$/i, ''));
const slugOfFile = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '');

const placeOf = (file: string, lines: readonly [number, number]): Place => ({ file, lines, pages: null });

function toFinding(finding: DraftPaper['findings'][number], file: string): Finding {
  const { rule, message, lines, elsewhere } = finding;
  return { rule, message, place: placeOf(file, lines), ...(elsewhere ? { elsewhere: placeOf(file, elsewhere) } : {}) };
}

/** The meeting a paper belongs to. The body of a pack is the body of its parts, however they spell it. */
function meetingOf(facts: MeetingFacts, file: string, knowledge: PaperNotes, pack: Meeting | null): Meeting {
  const body = pack ? pack.body : bodyOf(knowledge.body ?? facts.body, knowledge);
  const date = facts.date ?? (pack ? pack.date : (knowledge.meetingDate ?? null));
  if (pack && date === pack.date) return pack;
  return {
    id: `${body.slug}/${date ?? undated(facts, file)}`,
    body,
    date,
    dateNote: date ? null : boundsNote(facts),
    time: facts.time,
    venue: facts.venue,
  };
}

function bodyOf(name: string | null, knowledge: PaperNotes): Body {
  const known = knowledge.bodies?.find((body) =>
    [body.name, ...body.aliases].some((alias) => slug(alias) === slug(name ?? '')),
  );
  const shown = known?.name ?? name ?? 'Body not stated';
  return { slug: slug(shown), name: shown };
}

function undated({ after, before }: MeetingFacts, file: string): string {
  if (after) return `undated-after-${after}`;
  return before ? `undated-before-${before}` : `undated-${slug(fileSlug(file))}`;
}

function boundsNote({ after, before }: MeetingFacts): string | null {
  const said = [after ? `after ${sayDate(after)}` : '', before ? `before ${sayDate(before)}` : ''].filter(Boolean);
  return said.join(', ') || null;
}
