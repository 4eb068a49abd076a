import { Document, type FileChild, Footer, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import type {
  Briefing,
  BriefingLine,
  BriefingPart,
  BriefingTable,
  MeetingBriefing,
  PositionDraft,
  TopicBriefing,
} from '../../briefing/briefing.ts';
import { sayMarks, sourcesOf } from '../../briefing/render-markdown.ts';
import { withNoteOnce } from '../../briefing/shared-note.ts';
import type { Citation } from '../../papers/citation.ts';
import { saySource } from '../../papers/say-source.ts';
import { bullets, styles } from './styles.ts';
import { filledColumns, tableOf } from './table.ts';
import { headingParagraph, type Level, plainParagraph } from './text.ts';

/** A briefing that has something to write: not a question back, and not a refusal. */
export type WrittenBriefing = TopicBriefing | MeetingBriefing | PositionDraft;

export const isWritten = (briefing: Briefing): briefing is WrittenBriefing =>
  briefing.kind === 'briefing' || briefing.kind === 'meeting' || briefing.kind === 'position-draft';

/**
 * A briefing as a Word file: real headings, a contents list, tables with header rows, numbered sources, in British
 * English, so that a screen reader and Word's navigation find their way.
 */
export async function writeBriefingDocx(briefing: WrittenBriefing): Promise<Uint8Array> {
  const document = new Document({
    title: briefing.title,
    description: `Made from the published papers on “${briefing.topic}”. Every line leads to its source.`,
    creator: 'Minutebook',
    lastModifiedBy: 'Minutebook',
    styles,
    numbering: { config: [bullets] },
    features: { updateFields: true },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: pageNumbers(briefing.title) },
        children: [title(briefing.title), ...contents(headingsOf(briefing)), ...body(briefing)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** In twentieths of a point: A4 with margins of two centimetres. */
const A4 = { width: 11906, height: 16838 };
const MARGINS = { top: 1134, right: 1134, bottom: 1134, left: 1134 };

const pageNumbers = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${text} – page `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });

const title = (text: string): Paragraph => new Paragraph({ style: 'Title', children: [new TextRun(text)] });

/** The contents list as Word will make it again on opening; other readers show these entries. */
function contents(entries: readonly { readonly title: string; readonly level: Level }[]): FileChild[] {
  return [
    new Paragraph({ style: 'ContentsHeading', children: [new TextRun('Contents')] }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2', cachedEntries: entries }),
  ];
}

function headingsOf(briefing: WrittenBriefing): { title: string; level: Level }[] {
  const ofTopic = ({ parts, citations }: TopicBriefing, level: Level) => [
    ...parts.map((part) => ({ title: part.title, level })),
    ...(citations.length > 0 ? [{ title: 'Sources', level }] : []),
  ];
  switch (briefing.kind) {
    case 'briefing':
      return ofTopic(briefing, 1);
    case 'meeting':
      return [briefing.overview, ...briefing.items].flatMap((item) => [
        { title: item.title, level: 1 as const },
        ...ofTopic(item, 2),
      ]);
    case 'position-draft':
      return [...briefing.sections.map(({ heading }) => heading), 'Sources'].map((heading) => ({
        title: heading,
        level: 1,
      }));
    default:
      return briefing satisfies never;
  }
}

function body(briefing: WrittenBriefing): FileChild[] {
  switch (briefing.kind) {
    case 'briefing':
      return topic(briefing, 1);
    case 'meeting':
      return [briefing.overview, ...briefing.items].flatMap((item) => [
        headingParagraph(item.title, 1),
        ...topic(item, 2),
      ]);
    case 'position-draft':
      return [
        plainParagraph(briefing.warning, { bold: true }),
        ...briefing.sections.flatMap(({ heading, text }) => [headingParagraph(heading, 1), plainParagraph(text)]),
        ...(briefing.signature ? [plainParagraph(briefing.signature)] : []),
        ...sources(briefing.citations, 1),
      ];
    default:
      return briefing satisfies never;
  }
}

function topic({ parts, lastLine, citations }: TopicBriefing, level: Level): FileChild[] {
  return [
    ...parts.flatMap((part) => partOf(part, level)),
    ...(lastLine ? [plainParagraph(lastLine, { italics: true })] : []),
    ...sources(citations, level),
  ];
}

function partOf(part: BriefingPart, level: Level): FileChild[] {
  const { title: heading, table } = part;
  const { note, lines } = withNoteOnce(part);
  return [
    headingParagraph(heading, level),
    ...(table ? figures(table) : []),
    ...(note ? [plainParagraph(note, { italics: true })] : []),
    ...lines.flatMap((line) => lineOf(line, 0)),
  ];
}

/** Nothing stated in any row is said in one line instead of a column of dashes. */
function figures({ columns, rows }: BriefingTable): FileChild[] {
  const cells = rows.map((row) => [...row.cells, sayMarks(row.marks)]);
  const { left, ...filled } = filledColumns([...columns, 'Source'], cells, '–');
  const unsaid = `The papers state no ${left.map((column) => (column === 'RAG' ? column : column.toLowerCase())).join(', ')} for ${rows.length === 1 ? 'this' : 'any of these'}.`;
  return [
    tableOf(filled.columns, filled.rows),
    left.length > 0 ? plainParagraph(unsaid, { italics: true }) : new Paragraph({}),
  ];
}

function lineOf({ label, text, marks, note, under }: BriefingLine, depth: number): Paragraph[] {
  const runs = [
    ...(label ? [new TextRun({ text: `${label}${/[?:]$/.test(label) ? '' : ':'} `, bold: true })] : []),
    new TextRun(text.replace(/\s+/g, ' ')),
    ...(marks.length > 0 ? [new TextRun(` ${sayMarks(marks)}`)] : []),
    ...(note ? [new TextRun({ text: ` ${note}`, italics: true })] : []),
  ];
  const own = new Paragraph({ numbering: { reference: bullets.reference, level: Math.min(depth, 2) }, children: runs });
  return [own, ...under.flatMap((below) => lineOf(below, depth + 1))];
}

function sources(citations: readonly Citation[], level: Level): FileChild[] {
  if (citations.length === 0) return [];
  const rows = sourcesOf(citations).map(({ marks, source }) => [
    sayMarks(marks),
    saySource(source),
    `${source.file}, lines ${source.lines.join('–')}`,
  ]);
  return [headingParagraph('Sources', level), tableOf(['Number', 'Where it stands', 'File and lines'], rows)];
}
