import type { PageRules } from './pdf-rules.ts';
import type { PageTurn } from './pdf-turn.ts';

/** A run of letters as a PDF draws it: where it begins, counted from the left and the bottom of the page, in points. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
  /** The straight lines that the page draws; absent where none were read. */
  readonly rules?: PageRules;
  /** The words set aslant, such as a watermark: they are no part of the text. */
  readonly across?: string;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** What draws a bullet and stands alone: a letter of a font of signs has no other meaning. */
const sign = /^[\u2023\u2043\u25aa\u25cf\u27a2\u2794\uf020-\uf0ff]$/;

/** Null for blanks and for text that does not run across the page, such as a watermark. */
export function toPiece({ str, transform, width, fontName }: TextItem, turn: PageTurn): PdfPiece | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = turn.matrix(transform);
  if (str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.2) return null;
  const size = Math.hypot(c, d) || Math.abs(a);
  return { text: sign.test(str.trim()) ? '\u2022' : str, x, y, width, size, font: fontName };
}

/** Pieces on one line that stand close together: a line of prose, or one cell of a row. */
export interface PdfSegment {
  text: string;
  readonly x: number;
  end: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** The words it was put together from, where they stand apart enough to be cells of narrow columns. */
  readonly parts: PdfPart[];
}

export interface PdfPart {
  text: string;
  readonly x: number;
  end: number;
}

export interface PdfLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly PdfSegment[];
  /** Whether the page draws a line between it and the line above. */
  readonly ruled?: boolean;
  /** Whether the row of a table ends with it, so that nothing goes on below. */
  readonly closes?: boolean;
  /** A bordered table in place of words, and where it ends. */
  readonly rows?: readonly (readonly string[])[];
  readonly bottom?: number;
  /** Right edge of the column of prose it stands in, where the page has several. */
  readonly columnEnd?: number;
}

const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** Gathers pieces into lines from the top down, each parted where a gap is wider than words are apart. */
export function toLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const row = rows.findLast((candidate, index) => index >= rows.length - 3 && onLine(candidate, piece));
    if (row) {
      row.pieces.push(piece);
      if (piece.size > row.size * 1.05) Object.assign(row, { size: piece.size, y: piece.y });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows
    .sort((one, other) => other.y - one.y)
    .map(({ y, size, pieces: held }) => ({ y, size, segments: toSegments(held, y, size) }));
}

/** A raised figure stands higher than its line and is smaller. */
function onLine(row: { readonly y: number; readonly size: number }, { y, size }: PdfPiece): boolean {
  const apart = Math.abs(row.y - y);
  const larger = Math.max(row.size, size);
  const smaller = Math.min(row.size, size);
  return apart < larger * (smaller < larger * 0.9 ? 0.55 : 0.3);
}

/** Words of one phrase are nearer to each other than this, in their letters' size. */
const apart = 0.45;

const onlySpaces = (text: string): string => text.replace(/[ \u00a0]+/g, ' ').trim();

function toSegments(pieces: readonly PdfPiece[], y: number, size: number): PdfSegment[] {
  const segments: PdfSegment[] = [];
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    const last = segments.at(-1);
    const raised = piece.size < size * 0.9 && piece.y > y + size * 0.15 && /^\d{1,3}$/.test(piece.text.trim());
    const text = raised
      ? [...piece.text.trim()].map((digit) => superscripts.charAt(Number(digit))).join('')
      : piece.text;
    const gap = last ? piece.x - last.end : 0;
    if (last && gap < size * 1.4) {
      const parted = !raised && gap > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += parted ? ` ${text}` : text;
      last.end = Math.max(last.end, piece.x + piece.width);
      const part = last.parts.at(-1);
      if (part && (raised || gap < size * apart)) {
        part.text += parted ? ` ${text}` : text;
        part.end = last.end;
      } else last.parts.push({ text, x: piece.x, end: last.end });
    } else {
      const end = piece.x + piece.width;
      const parts = [{ text, x: piece.x, end }];
      segments.push({ text, x: piece.x, end, y, size: piece.size, font: piece.font, parts });
    }
  }
  for (const segment of segments) {
    segment.text = onlySpaces(segment.text);
    for (const part of segment.parts) part.text = onlySpaces(part.text);
  }
  return segments.filter(({ text }) => text !== '');
}
