import { readFrontFacts } from '../../../parsing/heads/meeting-facts.ts';
import type { PdfLine, PdfPage } from './pdf-piece.ts';
import { sayLine } from './pdf-table.ts';

export interface PageFurniture {
  /** Lines of each page that run from page to page, or only number it. */
  readonly lines: readonly ReadonlySet<PdfLine>[];
  readonly printed: readonly (string | null)[];
}

/** How much of a page, at its top and at its bottom, may hold what runs from page to page. */
const margin = 0.12;
const pageNumber = /^(?:page\s+)?[-\u2013]?\s*(\d{1,4})\s*[-\u2013]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;
/** A sentence may speak of a page; a running line that numbers one is short. */
const longestRunning = 70;
const named = /\bpage\s+(\d{1,4})(?:\s+of\s+\d{1,4})?\b/i;

/** Finds running headers and footers by what repeats in the margins, and page numbers by their counting on. */
export function findFurniture(pages: readonly (readonly PdfLine[])[], sizes: readonly PdfPage[]): PageFurniture {
  const edges = pages.map((lines, index) => {
    const height = sizes[index]?.height ?? 0;
    return lines.filter(
      ({ y, rows, segments }) => !rows && !isRow(segments) && (y > height * (1 - margin) || y < height * margin),
    );
  });
  const keyOf = pages.length === 2 ? placedKey : saidKey;
  const seen = new Map<string, number>();
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = pages.length === 2 ? 2 : Math.max(3, Math.ceil(pages.length * 0.3));
  const offset = pages.length === 1 ? onlyOffset(edges[0] ?? [], sizes[0]?.height ?? 0) : usualOffset(edges);
  const printed = edges.map((lines, index) => {
    const number = lines.map(numberOn).find((value) => value !== null && value - index === offset);
    return number === undefined || number === null ? null : String(number);
  });
  const running = edges.flat().filter((line) => (seen.get(keyOf(line)) ?? 0) >= enough).length;
  const head = edges[0]?.filter((line) => line.y > (sizes[0]?.height ?? 0) / 2).findLast(namesMeeting);
  const below = pages[0]?.filter((line) => (seen.get(keyOf(line)) ?? 0) < enough).slice(0, frontLines) ?? [];
  const kept = below.some(namesMeeting) ? undefined : head;
  const frames = running < pages.flat().length * mostRunning;
  return {
    printed,
    lines: edges.map(
      (lines, index) =>
        new Set(
          lines.filter((line) => {
            const repeats = frames && line !== kept && (seen.get(keyOf(line)) ?? 0) >= enough;
            if (isPrintedByBrowser(lines) && browserLine.test(sayLine(line))) return true;
            const number = pageNumber.test(sayLine(line)) && String(numberOn(line)) === printed[index];
            return repeats || number;
          }),
        ),
    ),
  };
}

/** What a browser prints around a page: when, its title beside; the page's address and number below. */
const printedAt = /^\d{1,2}\/\d{1,2}\/\d{2,4},?\s\d{1,2}:\d{2}(?:\s?[ap]m)?(?:\s.{0,200})?$/i;
const browserLine = new RegExp(
  `${printedAt.source}|^(?:https?|file):\\/\\/\\S+(?:\\s+\\d{1,4}\\/\\d{1,4})?$|^\\d{1,4}\\/\\d{1,4}$`,
  'i',
);
const isPrintedByBrowser = (edge: readonly PdfLine[]): boolean => edge.some((line) => printedAt.test(sayLine(line)));

/** A row at the edge of a page, and names of columns that stand again there, are the table's. */
const isRow = (segments: PdfLine['segments']): boolean =>
  segments.reduce((count, { parts }) => count + parts.length, 0) >= 4;

/** What the first page says of the meeting is said of the paper, though it runs on over the other pages. */
const namesMeeting = (line: PdfLine): boolean => readFrontFacts([sayLine(line)]).body !== null;

/** Lines that run from page to page frame a text; where they are nearly all there is, they are the text. */
const mostRunning = 0.7;

/** So many lines of the first page may say what the paper is. */
const frontLines = 12;

/** What a running line says, whatever page it stands on. */
const saidKey = (line: PdfLine): string => sayLine(line).replace(/\d+/g, '#').toLowerCase();

/** Of two pages alone, what runs on stands at the very same place of both. */
const placedKey = (line: PdfLine): string =>
  `${Math.round(line.y)} ${Math.round(line.segments[0]?.x ?? 0)} ${saidKey(line)}`;

/** On a page of its own a numeral that stands alone at the bottom numbers the page. */
function onlyOffset(edge: readonly PdfLine[], height: number): number | null {
  const foot = edge.findLast(({ y }) => y < height / 2);
  return foot && pageNumber.test(sayLine(foot)) ? numberOn(foot) : null;
}

function numberOn(line: PdfLine): number | null {
  const text = sayLine(line);
  const found = pageNumber.exec(text)?.[1] ?? (text.length <= longestRunning ? named.exec(text)?.[1] : undefined);
  return found && Number(found) > 0 ? Number(found) : null;
}

/** How far printed numbers are from the file's own count, where at least two pages and half of those numbered agree. */
function usualOffset(edges: readonly (readonly PdfLine[])[]): number | null {
  const offsets = new Map<number, number>();
  edges.forEach((lines, index) => {
    for (const offset of new Set(lines.flatMap((line) => numberOn(line) ?? []).map((number) => number - index)))
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  });
  const [best] = [...offsets].sort((one, other) => other[1] - one[1]);
  return best && best[1] >= 2 ? best[0] : null;
}
