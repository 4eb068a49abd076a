import { createHash } from 'node:crypto';
import type { Finding } from '../papers/finding.ts';
import type { Paper, ParsedFile } from '../papers/paper.ts';
import type { Place } from '../papers/place.ts';
import { calledByFile } from './across-files/called-by.ts';
import type { DraftPaper } from './body/draft.ts';
import { itemOnPage } from './body/furniture.ts';
import { readLabelledRows } from './body/labelled-rows.ts';
import { type PlaceInFile, placesOf } from './body/place-in-file.ts';
import type { ReadText } from './body/read-text.ts';
import { closedPages } from './exempt/pages/exempt-pages.ts';
import { markedFromAbove } from './exempt/within/empty-marks.ts';
import { closedByName } from './exempt/within/exempt-name.ts';
import { type Parted, partExempt } from './exempt/within/part-exempt.ts';
import { readMarkLetters } from './exempt/wordings/mark-letters.ts';
import { councilOf } from './heads/council.ts';
import { meetingOf, unknownBody } from './heads/meeting-of.ts';
import { noteOddities } from './oddities.ts';
import { readItemTops } from './pages/item-tops.ts';
import { printedPagesOf } from './pages/printed-pages.ts';
import { runningLines } from './pages/running-lines.ts';
import { commitmentsIn } from './people/commitments.ts';
import { plainLines } from './plain-lines.ts';
import { readPapers } from './read-papers.ts';
import { toSegments } from './segment.ts';
import { skippedNumbers } from './skipped-numbers.ts';
import { untoldTables } from './tables/untold-tables.ts';
import { runningPageNumbers } from './text/bare-numeral.ts';
import { sayDate } from './text/dates.ts';
import { decode } from './text/decode.ts';
import { fileSlug } from './text/file-slug.ts';
import { spreadForms } from './text/form-line.ts';
import { type Line, splitLines } from './text/line.ts';
import type { PaperNotes } from './text/paper-notes.ts';
import { setRunTogetherApart } from './text/run-together.ts';
import { toPaper } from './to-paper.ts';

export type { PaperNotes } from './text/paper-notes.ts';

export interface FileToParse {
  /** File name within the library. */
  readonly file: string;
  readonly bytes: Uint8Array | string;
  readonly knowledge?: PaperNotes;
  /** The words as a reader of the file's format gave them; without it the bytes are read as plain text. */
  readonly read?: ReadText;
}

/** Parses one file into its papers. It never throws for what the file holds: what is odd becomes a finding. */
export function parseFile({ file, bytes, knowledge = {}, read }: FileToParse): ParsedFile {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const received = read ?? plainText(bytes);
  const placeOf = placesOf(file, received);
  const notes = received.findings.map(
    ({ lines, ...finding }): Finding => ({ ...finding, place: lines ? placeOf(lines) : startOf(file) }),
  );
  if (received.text === '' && notes.length > 0) return { file, digest, papers: [], findings: notes, furniture: [] };
  if (received.text.length > mostText)
    return { file, digest, papers: [], findings: [...notes, tooMuchText(file, received.text.length)], furniture: [] };
  const furniture = new Set(received.furniture);
  const all = splitLines(received.text);
  const framed = read !== undefined && read.plain !== true;
  for (const line of framed ? [] : runningPageNumbers(all)) furniture.add(line);
  for (const line of framed ? [] : runningLines(received.text)) furniture.add(line);
  const topped = readItemTops(all, furniture);
  for (const line of topped) if (itemOnPage(line) !== null) furniture.delete(line.number);
  const items = new Set(received.items);
  const content = setRunTogetherApart(readMarkLetters(topped.filter(({ number }) => !furniture.has(number))));
  const lines = readLabelledRows(framed ? spreadForms(content) : plainLines(content)).map(
    (line): Line => (items.has(line.number) ? { ...line, opensItem: true } : line),
  );
  const restricted = [...(received.restricted ?? []), ...closedPages(received.text)];
  const called = calledByFile(readPapers(toSegments(lines, received.begins)), file);
  const untold = untoldTables(lines);
  const unread = [...received.findings, ...untold].flatMap(({ rule, lines: at }) =>
    rule === 'table-not-read' && at ? [at] : [],
  );
  const drafts = (knowledge.visibility === undefined ? closedByName(markedFromAbove(called), file) : called).map(
    (draft) => ({
      draft,
      parts: partExempt(draft, { ...knowledge, restricted, unread }),
    }),
  );
  const webAddress = knowledge.webAddress ?? received.webAddress;
  const council = knowledge.council ?? councilOf(firstOf(lines), file, webAddress) ?? undefined;
  const notesOnIt = { ...knowledge, webAddress, council };
  const papers = toPapers(drafts, file, notesOnIt, placeOf, received).filter(({ nodes }) => nodes.length > 0);
  return {
    file,
    digest,
    papers,
    findings: [
      ...notes,
      ...untold.map((finding) => toFinding(finding, placeOf)),
      ...drafts.flatMap(({ draft, parts }) => {
        const kept = knowledge.visibility === undefined ? parts.kept : [];
        return [...draft.findings, ...kept].map((finding) => toFinding(finding, placeOf));
      }),
      ...papers.flatMap((paper) => [...noteOddities(paper), ...commitmentsIn(paper)]),
      ...skippedNumbers(papers),
      ...(papers.length === 0 ? [emptyFile(file)] : bodyNotStated(papers)),
    ],
    furniture: [
      ...[...furniture, ...drafts.flatMap(({ draft }) => draft.furniture)].map((line) => bare(placeOf([line, line]))),
      ...(received.leftOut ?? []).map((range): Place => ({ file, lines: range, pages: null })),
    ],
  };
}

const firstOf = (lines: readonly Line[]): string[] => lines.slice(0, 60).map(({ text }) => text);

function plainText(bytes: Uint8Array | string): ReadText {
  const { text, findings } = decode(bytes);
  return { text: text ?? '', findings, printedPages: printedPagesOf(text ?? '') };
}

/** In letters: ten times the longest agenda pack. */
const mostText = 24_000_000;

const tooMuchText = (file: string, letters: number): Finding => ({
  rule: 'too-much-text',
  message: `The file holds ${Math.round(letters / 1e6)} million letters, more than any paper, and was not read. Split it into its papers.`,
  place: startOf(file),
});

const startOf = (file: string): Place => ({ file, lines: [1, 1], pages: null });

const bare = (place: Place): Place => ({ ...place, pages: null });

const emptyFile = (file: string): Finding => ({
  rule: 'empty-file',
  message: 'The file holds no words. Replace it or remove it.',
  place: startOf(file),
});

function bodyNotStated(papers: readonly Paper[]): Finding[] {
  const [paper] = papers;
  if (paper?.meeting.body.slug !== unknownBody.slug) return [];
  const message = `${paper.file} does not say whose paper it is. Add its committee to knowledge/papers.yml.`;
  return [{ rule: 'body-not-stated', message, place: paper.nodes[0]?.place ?? null }];
}

interface Drafted {
  readonly draft: DraftPaper;
  readonly parts: Parted;
}

function toPapers(
  drafted: readonly Drafted[],
  file: string,
  knowledge: PaperNotes,
  placeOf: PlaceInFile,
  { meetingKey }: ReadText,
): Paper[] {
  const drafts = drafted.map(({ draft }) => draft);
  const pack = drafts.find((draft) => draft.kind === 'agenda');
  const packMeeting = pack ? meetingOf(pack.facts, file, knowledge, null) : null;
  const names = paperNames(drafts);
  const oneMeeting = new Set(drafts.map(({ facts }) => facts.date)).size <= 1;
  return drafted.flatMap(({ draft, parts: { open, exempt } }, index) => {
    const meeting = draft === pack && packMeeting ? packMeeting : meetingOf(draft.facts, file, knowledge, packMeeting);
    const publishedIn = packMeeting && packMeeting.id !== meeting.id ? packMeeting : null;
    const id = `${fileSlug(file)}${names[index] ?? ''}`;
    const setting = { file, meeting, publishedIn, knowledge, placeOf, meetingKey: oneMeeting ? meetingKey : undefined };
    const write = (part: DraftPaper | null, name: string, visibility: Paper['visibility']): Paper[] =>
      part ? [toPaper(titled(part, meeting.date), { ...setting, id: name, visibility })] : [];
    return [
      ...write(open, id, knowledge.visibility ?? 'public'),
      ...write(exempt, open ? `${id}-exempt` : id, knowledge.visibility ?? 'exempt'),
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

function toFinding({ rule, message, lines, elsewhere }: DraftPaper['findings'][number], placeOf: PlaceInFile): Finding {
  return {
    rule,
    message,
    place: bare(placeOf(lines)),
    ...(elsewhere ? { elsewhere: bare(placeOf(elsewhere)) } : {}),
  };
}
