import { itemRows } from './item-rows.ts';
import { type PdfLine, type PdfPiece, toLines } from './pdf-piece.ts';

/** The lines of the text in a bordered table that only numbers items, each row's number and text before who is to act. */
export function itemLines(
  said: readonly (readonly string[])[],
  held: readonly (readonly (readonly PdfPiece[])[])[],
): PdfLine[] | null {
  const items = itemRows(
    said.map((cells, row) =>
      cells.map((text, column) => {
        const lines = toLines(held[row]?.[column] ?? []).map(({ y }) => `${y}`);
        return { text, lines, columns: 1, rows: 1, header: false };
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

const labelled = (line: PdfLine, label: string): PdfLine => ({
  ...line,
  segments: line.segments.map((segment, index) =>
    index === 0 ? { ...segment, text: `${label}${segment.text}` } : segment,
  ),
});

const saying = ({ segments }: PdfLine, text: string): PdfLine['segments'] =>
  segments.slice(0, 1).map((first) => ({ ...first, text, parts: [{ text, x: first.x, end: first.end }] }));
