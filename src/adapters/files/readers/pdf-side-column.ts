import type { PdfLine, PdfPart, PdfSegment } from './pdf-piece.ts';

const names = /^actions?(?: (?:by|points?|required|owner|for)| ?\/ ?(?:by|owner|lead|who))?:?$|^by whom:?$/i;
const beside =
  /^(?:no\.?|ref\.?|items?|minutes?|agenda items?|subject|topic|discussion|notes?|issue|matter)\b.{0,30}$/i;
const number = /^\d{1,4}(?:[./]\d{1,4})?[.):]?(?:\s|$)/;

/** Where a column beside the text begins and ends among the lines of a page, and where on the page it stands. */
export interface SideColumn {
  readonly head: number;
  readonly end: number;
  readonly x: number;
  readonly name: string;
}

export interface BesideText {
  readonly lines: PdfLine[];
  readonly side: SideColumn;
}

/**
 * Reads minutes that set who is to act in a column of its own beside the text: each item's text first, then what stands
 * beside it, as a line that the column's heading opens. A page without that heading may go on with the column of the page
 * before. Null where a page has no such column.
 */
export function withSideColumn(lines: readonly PdfLine[], before: SideColumn | null = null): BesideText | null {
  const own = sideColumnOf(lines);
  const side = own ?? (before && goesOn(lines, before));
  if (!side) return null;
  const items = itemsOf(lines, side);
  const read = items.flatMap((item) => readItem(item, side));
  const text = items.flat().filter(({ segments }) => segments.some(({ x }) => x < side.x));
  const opened = own ? items.length : items.length - 1;
  if (opened < (own ? 2 : 0) || text.length < opened * 2) return null;
  const head = lines[side.head];
  const ordered = [
    ...lines.slice(0, own ? side.head : side.head + 1),
    ...(head && own ? [joined(head, head.segments, ' | ')] : []),
    ...read,
    ...lines.slice(side.end),
  ];
  return { lines: ordered, side };
}

/** So many lines of what frames a page may cross the column at its top. */
const mostFraming = 3;

/** The column of the page before, where words of this page begin just where it does and none but a frame's cross it. */
function goesOn(lines: readonly PdfLine[], { x, name }: SideColumn): SideColumn | null {
  const crosses = ({ segments }: PdfLine): boolean => partsOf(segments).some((part) => part.x < x && part.end > x);
  const head = lines.slice(0, mostFraming).findLastIndex((line) => crosses(line) || startsRight(line, x));
  const crossing = lines.findIndex((line, index) => index > head && crosses(line));
  const end = crossing < 0 ? lines.length : crossing;
  const beside = lines
    .slice(head + 1, end)
    .flatMap(({ segments, size }) =>
      partsOf(segments).flatMap((part) => (part.x >= x ? [part.x - x < size * 1.5] : [])),
    );
  return beside.length > 0 && beside.every(Boolean) ? { head, end, x, name } : null;
}

/** Whether all of a line stands further right than the column begins, as a page's number does. */
const startsRight = ({ segments, size }: PdfLine, x: number): boolean =>
  segments.every((segment) => segment.x > x + size * 1.5);

function sideColumnOf(lines: readonly PdfLine[]): SideColumn | null {
  const head = lines.findIndex(
    ({ segments }) =>
      segments.length >= 2 &&
      names.test(segments.at(-1)?.text ?? '') &&
      segments.slice(0, -1).every(({ text }) => beside.test(text)),
  );
  const named = lines[head]?.segments.at(-1);
  if (head < 0 || !named) return null;
  const x = named.x - named.size * 0.5;
  const crossing = lines.findIndex(
    ({ segments }, index) => index > head && partsOf(segments).some((part) => part.x < x && part.end > x),
  );
  return { head, end: crossing < 0 ? lines.length : crossing, x, name: named.text.replace(/:$/, '') };
}

/** The lines of each item, from the line that its number opens. */
function itemsOf(lines: readonly PdfLine[], { head, end }: SideColumn): PdfLine[][] {
  const items: PdfLine[][] = [];
  const left = Math.min(...lines.slice(head, end).map(({ segments }) => segments[0]?.x ?? Number.POSITIVE_INFINITY));
  for (const line of lines.slice(head + 1, end)) {
    const [first] = line.segments;
    const last = items.at(-1);
    const opens = first !== undefined && first.x < left + first.size && number.test(first.text);
    if (opens || !last) items.push([line]);
    else last.push(line);
  }
  return items;
}

function readItem(lines: readonly PdfLine[], { x, name }: SideColumn): PdfLine[] {
  const text = lines.flatMap((line) => {
    const own = partsOf(line.segments).filter((part) => part.x < x);
    return own.length > 0 ? [joined(line, own)] : [];
  });
  const aside = lines.flatMap(({ segments }) => partsOf(segments).filter((part) => part.x >= x));
  const last = text.at(-1);
  if (aside.length === 0 || !last) return text;
  const words = `${name}: ${aside.map((part) => part.text).join(' ')}`;
  return [
    ...text,
    joined({ ...last, y: last.y - last.size * apart }, [{ text: words, x: last.segments[0]?.x ?? x, end: x }]),
  ];
}

/** What is to be done stands as a paragraph of its own: this far below the text, in the size of its letters. */
const apart = 3;

/** Cells may stand so close that they read as one text: their words are still apart. */
const partsOf = (segments: readonly PdfSegment[]): PdfPart[] => segments.flatMap(({ parts }) => parts);

/** A line whose parts are words of one text, not cells. */
function joined(line: PdfLine, parts: readonly PdfPart[], between = ' '): PdfLine {
  const [first] = line.segments;
  const [opening] = parts;
  if (!first || !opening) return line;
  const part = {
    text: parts.map(({ text }) => text).join(between),
    x: opening.x,
    end: parts.at(-1)?.end ?? opening.end,
  };
  return { ...line, segments: [{ ...first, ...part, parts: [part] }] };
}
