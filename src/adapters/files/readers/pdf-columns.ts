import { gridLines, gridsOf, type PdfGrid } from './pdf-grid.ts';
import type { PdfLine, PdfPage, PdfPiece, PdfSegment } from './pdf-piece.ts';
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
  const ordered = beside?.lines ?? inOrder({ from: 0, to: width }, pieces, lines) ?? lines;
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
    placed.splice(below < 0 ? placed.length : below, 0, ...gridLines(grid));
  }
  return placed;
}

/** Whether a line and a table share some of the page's width. */
const besides = (segments: PdfLine['segments'], { left, right }: PdfGrid): boolean =>
  segments.length === 0 || segments.some(({ x, end }) => x < right && end > left);

/** From where to where across the page words are read. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

function inOrder(extent: Extent, pieces: readonly PdfPiece[], lines: readonly PdfLine[]): readonly PdfLine[] | null {
  const gutter = gutterOf(lines, extent);
  if (gutter === null || isTable(lines)) return null;
  const ordered: PdfLine[] = [];
  let band: PdfPiece[] = [];
  const close = (): void => {
    const left = band.filter(({ x }) => x < gutter);
    const right = band.filter(({ x }) => x >= gutter);
    ordered.push(...column(left, { ...extent, to: gutter }), ...column(right, { ...extent, from: gutter }));
    band = [];
  };
  const held = new Set<PdfPiece>();
  for (const line of lines) {
    const own = pieces.filter((piece) => !held.has(piece) && Math.abs(piece.y - line.y) < line.size * 0.55);
    for (const piece of own) held.add(piece);
    if (crosses(line, gutter)) {
      close();
      ordered.push(line);
    } else band.push(...own);
  }
  close();
  return ordered;
}

const crosses = ({ segments }: PdfLine, gutter: number): boolean =>
  segments.some(({ x, end }) => x < gutter && end > gutter);

/** Whether most of a page is one table: columns of short cells look like two of prose where some stand close. */
function isTable(lines: readonly PdfLine[]): boolean {
  const starts = lines.slice(0, mostAbove).keys();
  return [...starts].some((start) => ((whiteTable(lines, start)?.end ?? start) - start) * 2 > lines.length);
}

/** How many lines may stand above a table that fills a page. */
const mostAbove = 15;

/** Lines of one column, or of the columns within it, that know how far its longest lines reach; the few beyond them are no prose. */
function column(pieces: readonly PdfPiece[], extent: Extent): readonly PdfLine[] {
  const lines = toLines(pieces);
  const within = inOrder(extent, pieces, lines);
  if (within) return within;
  const ends = lines.map(({ segments }) => segments.at(-1)?.end ?? 0).sort((a, b) => a - b);
  const columnEnd = ends[Math.floor(ends.length * 0.85)] ?? 0;
  return lines.map((line) => ({ ...line, columnEnd }));
}

/** So many lines of prose stand in each column at the least, and their lines are so long. */
const fewestLines = 6;
const shortest = 22;
/** Lines of a column begin below each other but for bullets and what they set in. */
const together = 2;

/**
 * Where the strip between two columns of prose runs, whether their lines stand level or not; null where the page has one
 * column, or a table.
 */
function gutterOf(lines: readonly PdfLine[], { from, to }: Extent): number | null {
  const width = to - from;
  const segments = lines.flatMap((line) => line.segments);
  const begins = segments.flatMap(({ x }) => (x > from + width * 0.3 && x < from + width * 0.7 ? [Math.round(x)] : []));
  if (begins.length < fewestLines) return null;
  const start = mostCommon(begins);
  const gutter = start - together;
  const sided = lines.filter((line) => !crosses(line, gutter));
  const left = sided.flatMap((line) => line.segments.filter(({ end }) => end <= gutter));
  const right = sided.flatMap((line) => line.segments.filter(({ x }) => x >= gutter - 1));
  const atStart = right.filter(({ x }) => x < start + together);
  if (left.length < fewestLines || atStart.length < fewestLines || atStart.length * 2 < right.length) return null;
  if (sided.length * 2 < lines.length) return null;
  const within = sided.filter((line) => line.segments.length <= 3);
  if (within.length * 10 < sided.length * 8) return null;
  const prose = (held: readonly PdfSegment[]): number =>
    held.reduce((sum, { text }) => sum + text.length, 0) / held.length;
  return prose(left) >= shortest && prose(right) >= shortest ? gutter : null;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0;
}
