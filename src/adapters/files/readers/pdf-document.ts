import type { ReadFinding, ReadText } from '../../../parsing/body/read-text.ts';
import { agendaTable } from './pdf-agenda.ts';
import { readingOrder } from './pdf-columns.ts';
import { findFurniture } from './pdf-furniture.ts';
import type { PdfLine, PdfPage } from './pdf-piece.ts';
import type { SideColumn } from './pdf-side-column.ts';
import { sayLine, tableFrom, whiteTable } from './pdf-table.ts';
import { toldApart } from './pdf-together.ts';
import { namesFields, sayField, sayRow } from './table-grid.ts';

/** Lays the pages of a PDF out as lines: headings by their size, tables by their columns, a form feed after each page. */
export function layOutPdf(pages: readonly PdfPage[]): ReadText {
  let side: SideColumn | null = null;
  const ordered = pages.map((page) => {
    const read = readingOrder(page, side);
    side = read.side;
    return read.lines;
  });
  const running = findFurniture(ordered, pages);
  const body = usualSize(ordered);
  const texts: string[] = [];
  const furniture: number[] = [];
  const findings: ReadFinding[] = [];
  ordered.forEach((lines, index) => {
    const runs = running.lines[index] ?? new Set();
    if (index > 0) texts.push('\f');
    const content = lines.filter((line) => !runs.has(line));
    for (const line of lines) if (runs.has(line)) furniture.push(texts.push(sayLine(line)));
    layOutPage(content, body, texts, findings);
  });
  return { text: joinHyphens(texts).join('\n'), printedPages: running.printed, furniture, findings };
}

interface Usual {
  readonly size: number;
  readonly font: string;
  /** The first font of lines set apart: those set in another are marked otherwise. */
  apart?: string;
}

/** The size and font most of the letters are set in. */
function usualSize(pages: readonly (readonly PdfLine[])[]): Usual {
  const letters = new Map<string, number>();
  for (const { segments } of pages.flat())
    for (const { text, size, font } of segments) {
      const key = `${Math.round(size * 2) / 2} ${font}`;
      letters.set(key, (letters.get(key) ?? 0) + text.length);
    }
  const [most = '10 '] = [...letters].sort((one, other) => other[1] - one[1])[0] ?? [];
  const [size = '10', ...font] = most.split(' ');
  return { size: Number(size), font: font.join(' ') };
}

function layOutPage(lines: readonly PdfLine[], body: Usual, texts: string[], findings: ReadFinding[]): void {
  const right = Math.max(0, ...lines.map(({ segments }) => segments.at(-1)?.end ?? 0));
  const leading = usualGap(lines) ?? body.size * 1.2;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (!line) continue;
    const gap = above ? (above.bottom ?? above.y) - line.y : 0;
    const parted =
      above?.closes === true ||
      gap > leading * 1.35 ||
      gap < 0 ||
      (above !== undefined && beginsParagraph(above, line, gap / leading));
    const acrossColumns = above !== undefined && gap < 0 && !isDone.test(sayLine(above)) && fillsColumn(above, line);
    if (above && parted && !acrossColumns) texts.push('');
    if (above && (acrossColumns || (!parted && fillsColumn(above, line)))) {
      texts.push(`${texts.pop() ?? ''} ${sayLine(line)}`.replace(/(?<=[a-z])- (?=[a-z])/g, '-'));
      continue;
    }
    if (line.rows) {
      if (texts.at(-1) !== '') texts.push('');
      texts.push(...sayGrid(line.rows), '');
      continue;
    }
    const agenda = agendaTable(lines, index);
    if (agenda) {
      texts.push(...agenda.entries);
      index = agenda.end - 1;
      continue;
    }
    const table = toldApart(whiteTable(lines, index) ?? tableFrom(lines, index));
    if (table) {
      if (texts.at(-1) !== '') texts.push('');
      const from = texts.length + 1;
      texts.push(...(table.rows ? sayGrid(table.rows) : lines.slice(index, table.end).map(sayLine)));
      if (!table.rows) findings.push({ ...untold, lines: [from, texts.length] });
      texts.push('');
      index = table.end - 1;
    } else texts.push(dressed(line, lines.slice(index + 1, index + 3), body, right));
  }
}

const untold = {
  rule: 'table-not-read',
  message:
    'The lines of a table stand here so that its rows could not be told apart. They were read as text, and no figure was taken from them: look at the place itself.',
};

/** A sentence that ends with a column does not go on in the next. */
const isDone = /[.:;!?][\u2019\u201d'")]*$/;

/** A table as lines; where its first column only names fields, a field a line. */
function sayGrid(rows: readonly (readonly string[])[]): string[] {
  const grid = rows.map((cells) => ({ cells, header: false }));
  return namesFields(grid) ? rows.map(sayField) : rows.map(sayRow);
}

/** In a column a sentence that ends a paragraph may fill its line: a little more white, or a first line set in, shows it. */
function beginsParagraph(above: PdfLine, line: PdfLine, gap: number): boolean {
  if (above.columnEnd === undefined || !isDone.test(sayLine(above))) return false;
  const setIn = (line.segments[0]?.x ?? 0) - (above.segments[0]?.x ?? 0);
  return gap > 1.1 || (setIn > line.size * 0.6 && setIn < line.size * 3);
}

/** Columns are too narrow for the parser to tell a full line from a short one: what fills its column goes on below. */
function fillsColumn({ columnEnd, segments }: PdfLine, next: PdfLine): boolean {
  const [first] = next.segments;
  const end = segments.at(-1)?.end ?? 0;
  if (columnEnd === undefined || !first || next.segments.length > 1 || numbered.test(first.text)) return false;
  const word = first.text.split(' ', 1)[0] ?? '';
  const wordWidth = ((first.end - first.x) * word.length) / Math.max(1, first.text.length);
  return end + wordWidth > columnEnd - first.size * 0.5 || /^[a-z]/.test(first.text);
}

const numbered = /^(?:\(?(?:\d{1,3}|[ivxl]{1,5}|[a-z])[.)]|[\u2022\u25cf\u25aa\uf0b7-])(?:\s|$)/;

/** A line in larger letters is a heading; a short one in another font than the text's is set apart, as bold type is. */
function dressed(line: PdfLine, [next, after]: readonly PdfLine[], body: Usual, right: number): string {
  const text = sayLine(line);
  if (text.length > 160 || !/[a-z]{2}/i.test(text)) return text;
  if (line.size >= body.size * 1.18) return `${line.size >= body.size * 1.5 ? '#' : '##'} ${text}`;
  const apart = line.segments.every(({ font }) => font !== body.font) && line.size >= body.size * 0.95;
  const ends = isSetIn(next, body);
  const goesOn = !ends && next !== undefined && isSetIn(after, body) && wraps(line, next, right);
  if (!apart || !(ends || goesOn) || text.length > (goesOn ? 130 : 90) || (goesOn ? /[.;*]$/ : /[.,;*]$/).test(text))
    return text;
  const [font = ''] = line.segments.map((segment) => segment.font);
  body.apart ??= font;
  return body.apart === font ? `**${text}**` : `__${text}__`;
}

const isSetIn = (line: PdfLine | undefined, { font }: Usual): boolean =>
  !line || line.segments.some((segment) => segment.font === font);

/** Whether the first word of the line below had no room on a line set as it is: a heading goes on there. */
function wraps({ segments, size }: PdfLine, next: PdfLine, right: number): boolean {
  const [first] = next.segments;
  if (!first || first.font !== segments[0]?.font || Math.abs(next.size - size) > 0.5) return false;
  const word = first.text.split(' ', 1)[0] ?? '';
  return (segments.at(-1)?.end ?? 0) + ((first.end - first.x) * (word.length + 1)) / first.text.length > right;
}

/** How far lines of one paragraph are apart: the gap most common on the page. */
function usualGap(lines: readonly PdfLine[]): number | null {
  const gaps = lines.flatMap((line, index) => {
    const gap = (lines[index - 1]?.y ?? line.y) - line.y;
    return gap > 0 && gap < line.size * 2.2 ? [Math.round(gap * 2) / 2] : [];
  });
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? null;
}

/**
 * A word parted at a line's end moves to that line whole: without its hyphen where the document writes the word without
 * one elsewhere, else with it.
 */
function joinHyphens(lines: readonly string[]): string[] {
  const joined = [...lines];
  const known = new Set(
    lines
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [],
  );
  joined.forEach((line, index) => {
    const start = /([A-Za-z]{2,})[-\u00ad]$/.exec(line)?.[1];
    const [, rest, tail = ''] = /^([a-z]{2,})(.*)$/.exec(joined[index + 1] ?? '') ?? [];
    if (!start || !rest) return;
    const soft = line.endsWith('\u00ad') || known.has(`${start}${rest}`.toLowerCase());
    const word = /^([,.;:)\u2019']*)\s*(.*)$/.exec(tail);
    joined[index] = `${line.slice(0, -1)}${soft ? '' : '-'}${rest}${word?.[1] ?? ''}`;
    joined[index + 1] = word?.[2] ?? '';
  });
  return joined;
}
