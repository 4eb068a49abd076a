import { gridLine, gridsOf, type PdfGrid } from './pdf-grid.ts';
import type { PdfLine, PdfPage, PdfPiece } from './pdf-piece.ts';
import { toLines } from './pdf-piece.ts';
import type { PageRules } from './pdf-rules.ts';
import { type SideColumn, withSideColumn } from './pdf-side-column.ts';
import { whiteTable } from './pdf-table.ts';

/** The lines of a page as they are read, and the column beside its text where it has one. */
export interface OrderedPage {
  readonly lines: PdfLine[];
  readonly side: SideColumn | null;
}

/**
 * The lines of a page in reading order. Where an empty strip runs down the middle between two columns of prose, the left
 * column is read before the right one; lines that cross the strip, such as a title, part the page into bands.
 */
export function readingOrder({ width, pieces: all, rules }: PdfPage, before: SideColumn | null = null): OrderedPage {
  const grids = rules ? gridsOf(rules, all) : [];
  const pieces = grids.length === 0 ? all : all.filter((piece) => grids.every((grid) => !grid.pieces.has(piece)));
  const lines = toLines(pieces);
  const beside = withSideColumn(lines, before);
  const ordered = beside?.lines ?? inOrder(width, pieces, lines);
  return { lines: withGrids(rules ? withRules(ordered, rules) : ordered, grids), side: beside?.side ?? null };
}

/** Marks the lines that a drawn line parts from the line above: not one that underlines words there. */
function withRules(lines: readonly PdfLine[], { across }: PageRules): PdfLine[] {
  const places = across.map(({ at }) => at).sort((one, other) => other - one);
  let next = 0;
  return lines.map((line, index) => {
    const above = lines[index - 1];
    if (!above || above.y <= line.y) {
      next = 0;
      return line;
    }
    while ((places[next] ?? 0) > above.y - above.size * underlines) next += 1;
    const ruled = (places[next] ?? Number.NEGATIVE_INFINITY) > line.y + line.size * 0.5;
    return ruled ? { ...line, ruled } : line;
  });
}

/** A line nearer to words than this, in their size, underlines them. */
const underlines = 0.22;

/** Puts each bordered table before the first line that stands below it. */
function withGrids(lines: readonly PdfLine[], grids: readonly PdfGrid[]): PdfLine[] {
  const placed = [...lines];
  for (const grid of grids) {
    const below = placed.findIndex(({ y, segments }) => y < grid.top && besides(segments, grid));
    placed.splice(below < 0 ? placed.length : below, 0, gridLine(grid));
  }
  return placed;
}

/** Whether a line and a table share some of the page's width. */
const besides = (segments: PdfLine['segments'], { left, right }: PdfGrid): boolean =>
  segments.length === 0 || segments.some(({ x, end }) => x < right && end > left);

function inOrder(width: number, pieces: readonly PdfPiece[], lines: readonly PdfLine[]): readonly PdfLine[] {
  const gutter = gutterOf(lines, width);
  if (gutter === null || isTable(lines)) return lines;
  const ordered: PdfLine[] = [];
  let band: PdfPiece[] = [];
  const close = (): void => {
    ordered.push(...column(band.filter(({ x }) => x < gutter)), ...column(band.filter(({ x }) => x >= gutter)));
    band = [];
  };
  const rows = lines.map((line) => ({ line, crosses: line.segments.some(({ x, end }) => x < gutter && end > gutter) }));
  const held = new Set<PdfPiece>();
  for (const { line, crosses } of rows) {
    const own = pieces.filter((piece) => !held.has(piece) && Math.abs(piece.y - line.y) < line.size * 0.55);
    for (const piece of own) held.add(piece);
    if (crosses) {
      close();
      ordered.push(line);
    } else band.push(...own);
  }
  close();
  return ordered;
}

/** Whether most of a page is one table: columns of short cells look like two of prose where some stand close. */
function isTable(lines: readonly PdfLine[]): boolean {
  const starts = lines.slice(0, mostAbove).keys();
  return [...starts].some((start) => ((whiteTable(lines, start)?.end ?? start) - start) * 2 > lines.length);
}

/** How many lines may stand above a table that fills a page. */
const mostAbove = 15;

/** Lines of one column, that know how far its longest lines reach; the few beyond them are no prose. */
function column(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines = toLines(pieces);
  const ends = lines.map(({ segments }) => segments.at(-1)?.end ?? 0).sort((a, b) => a - b);
  const columnEnd = ends[Math.floor(ends.length * 0.85)] ?? 0;
  return lines.map((line) => ({ ...line, columnEnd }));
}

const fewestLines = 8;

/** Where the strip between two columns of prose runs; null where the page has one column, or a table. */
function gutterOf(lines: readonly PdfLine[], width: number): number | null {
  const paired = lines.filter(({ segments }) => segments.length === 2);
  if (paired.length < fewestLines) return null;
  const starts = paired.map(({ segments }) => segments[1]?.x ?? 0).sort((a, b) => a - b);
  const start = starts[Math.floor(starts.length * 0.1)] ?? 0;
  if (start < width * 0.3 || start > width * 0.7) return null;
  const gutter = start - 2;
  const alone = lines.filter(({ segments: [only, ...others] }) => only && others.length === 0 && only.x >= gutter - 1);
  if ((paired.length + alone.length) * 2 < lines.length) return null;
  const beside = paired.filter(
    ({ segments }) => (segments[0]?.end ?? 0) <= gutter && (segments[1]?.x ?? 0) >= gutter - 1,
  );
  if (beside.length * 10 < paired.length * 8) return null;
  const prose = (index: number): number =>
    beside.reduce((sum, { segments }) => sum + (segments[index]?.text.length ?? 0), 0) / beside.length;
  return prose(0) >= 22 && prose(1) >= 22 ? gutter : null;
}
