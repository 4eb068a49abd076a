import { namesMinutedColumns } from '../../../parsing/minutes/minuted-table.ts';
import { itemRows } from './item-rows.ts';
import { type PdfLine, type PdfPiece, toLines } from './pdf-piece.ts';

/** The lines of the text in a bordered table that only numbers items, each row's number and text before who is to act. */
export function itemLines(
  said: readonly (readonly string[])[],
  held: readonly (readonly (readonly PdfPiece[])[])[],
): PdfLine[] | null {
  const named = namesMinutedColumns(said[0] ?? []);
  const items = itemRows(
    said.map((cells, row) =>
      cells.map((text, column) => {
        const lines = toLines(held[row]?.[column] ?? []);
        const parted = named ? lines.filter((line, at) => at === 0 || opensAnew(line, at, lines)) : lines;
        return { text, lines: parted.map(({ y }) => `${y}`), columns: 1, rows: 1, header: false };
      }),
    ),
  );
  if (!items) return null;
  return items.flatMap(({ at, cell, label, beside }) => {
    const text = toLines(held[at]?.[cell] ?? []).map((line, index) => (index === 0 ? labelled(line, label) : line));
    const last = text.at(-1);
    if (!last) return [];
    const below = beside.map(
      (words): PdfLine => ({ ...last, y: last.y - last.size * 2.4, segments: saying(last, words) }),
    );
    return [...text, ...below].map((line, index, { length }) =>
      index === length - 1 ? { ...line, closes: true } : line,
    );
  });
}

/** Whether a line of a cell begins a paragraph: the one above ends short of its column, or stands further off than lines do. */
function opensAnew(line: PdfLine, at: number, lines: readonly PdfLine[]): boolean {
  const above = lines[at - 1];
  if (!above) return true;
  const left = Math.min(...lines.map(({ segments }) => segments[0]?.x ?? 0));
  const width = Math.max(...lines.map(endOf)) - left;
  return endOf(above) - left < 0.7 * width || above.y - line.y > 1.6 * above.size;
}

const endOf = ({ segments }: PdfLine): number => segments.at(-1)?.end ?? 0;

const labelled = (line: PdfLine, label: string): PdfLine => ({
  ...line,
  segments: line.segments.map((segment, index) =>
    index === 0 ? { ...segment, text: `${label}${segment.text}` } : segment,
  ),
});

const saying = ({ segments }: PdfLine, text: string): PdfLine['segments'] =>
  segments.slice(0, 1).map((first) => ({ ...first, text, parts: [{ text, x: first.x, end: first.end }] }));
