import { createHash } from 'node:crypto';
import type { Finding } from '../papers/finding.ts';
import type { Paper, ParsedFile } from '../papers/paper.ts';
import { commitmentsIn } from './commitments.ts';
import { sayDate } from './dates.ts';
import { decode } from './decode.ts';
import type { DraftPaper } from './draft.ts';
import { partExempt } from './exempt.ts';
import { fileSlug } from './file-slug.ts';
import { readPages, splitLines } from './line.ts';
import { meetingOf, unknownBody } from './meeting-of.ts';
import { noteOddities } from './oddities.ts';
import type { PaperNotes } from './paper-notes.ts';
import { readPapers } from './read-papers.ts';
import { toSegments } from './segment.ts';
import { placeOf, toPaper } from './to-paper.ts';

export type { PaperNotes } from './paper-notes.ts';

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
  const notes = decoded.findings.map((finding): Finding => ({ ...finding, place: placeOf(file, [1, 1]) }));
  if (decoded.text === null) return { file, digest, papers: [], findings: notes, furniture: [] };
  const drafts = readPapers(toSegments(splitLines(decoded.text)));
  const papers = toPapers(drafts, file, knowledge, readPages(decoded.text)).filter(({ nodes }) => nodes.length > 0);
  return {
    file,
    digest,
    papers,
    findings: [
      ...notes,
      ...drafts.flatMap((draft) => draft.findings.map((finding) => toFinding(finding, file))),
      ...papers.flatMap((paper) => [...noteOddities(paper), ...commitmentsIn(paper)]),
      ...(papers.length === 0 ? [emptyFile(file)] : bodyNotStated(papers)),
    ],
    furniture: drafts.flatMap((draft) => draft.furniture.map((line) => placeOf(file, [line, line]))),
  };
}

const emptyFile = (file: string): Finding => ({
  rule: 'empty-file',
  message: 'The file holds no words. Replace it or remove it.',
  place: placeOf(file, [1, 1]),
});

function bodyNotStated(papers: readonly Paper[]): Finding[] {
  const [paper] = papers;
  if (paper?.meeting.body.slug !== unknownBody.slug) return [];
  const message = `${paper.file} does not say whose paper it is. Add its committee to knowledge/papers.yml.`;
  return [{ rule: 'body-not-stated', message, place: paper.nodes[0]?.place ?? null }];
}

function toPapers(
  drafts: readonly DraftPaper[],
  file: string,
  knowledge: PaperNotes,
  pageOf: ((line: number) => number) | null,
): Paper[] {
  const pack = drafts.find((draft) => draft.kind === 'agenda');
  const packMeeting = pack ? meetingOf(pack.facts, file, knowledge, null) : null;
  const names = paperNames(drafts);
  return drafts.flatMap((draft, index) => {
    const meeting = draft === pack && packMeeting ? packMeeting : meetingOf(draft.facts, file, knowledge, packMeeting);
    const publishedIn = packMeeting && packMeeting.id !== meeting.id ? packMeeting : null;
    const id = `${fileSlug(file)}${names[index] ?? ''}`;
    const parts = partExempt(titled(draft, meeting.date));
    const write = (part: DraftPaper | null, name: string, visibility: Paper['visibility']): Paper[] =>
      part ? [toPaper(part, { id: name, file, meeting, publishedIn, knowledge, visibility, pageOf })] : [];
    return [
      ...write(parts.open, id, knowledge.visibility ?? 'public'),
      ...write(parts.exempt, parts.open ? `${id}-exempt` : id, knowledge.visibility ?? 'exempt'),
    ];
  });
}

/** An agenda and a set of minutes have no title of their own: the date tells them apart. */
function titled(draft: DraftPaper, date: string | null): DraftPaper {
  const plain = draft.title === 'Agenda' || draft.title === 'Minutes';
  return plain && date ? { ...draft, title: `${draft.title} of ${sayDate(date)}` } : draft;
}

/** The papers of a file told apart: by item where it has one, else by kind. */
function paperNames(drafts: readonly DraftPaper[]): string[] {
  const taken = new Map<string, number>();
  return drafts.map((draft) => {
    if (drafts.length === 1) return '';
    const name = draft.item?.label ? `item-${draft.item.label.replaceAll('/', '-')}` : draft.kind;
    const uses = (taken.get(name) ?? 0) + 1;
    taken.set(name, uses);
    return uses === 1 ? `/${name}` : `/${name}-${uses}`;
  });
}

function toFinding({ rule, message, lines, elsewhere }: DraftPaper['findings'][number], file: string): Finding {
  return {
    rule,
    message,
    place: placeOf(file, lines),
    ...(elsewhere ? { elsewhere: placeOf(file, elsewhere) } : {}),
  };
}
