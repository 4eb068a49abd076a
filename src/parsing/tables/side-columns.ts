import { namesPerson } from '../body/heading.ts';
import { attendanceHeading } from '../people/attendance-heading.ts';
import { hasWideGap } from '../text/gaps.ts';
import { isBlank, type Line } from '../text/line.ts';

/** Columns of words: of fewer lines beside each other nothing is told, and columns of a table are narrower. */
const fewestBeside = 6;
const narrowest = 24;
/** How often words break off in mid-sentence in each column, where neither is one of a table. */
const fewestTorn = 3;
const mostBlank = 2;
const aboveLines = 6;

interface Pieces {
  readonly left: string;
  readonly right: string;
}

/**
 * Puts the words of two columns that stand side by side, as a PDF laid out as text has them, one below the other: columns
 * of running words, and lists of those who were there under two headings. The rows of a table stay as they are.
 */
export function unfoldColumns(lines: readonly Line[]): readonly Line[] {
  const unfolded: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? blank;
    const at = secondAt(line.text);
    if (at === null) {
      unfolded.push(line);
      continue;
    }
    const listed = listsPeople(line.text, at);
    const from = listed ? index : topOf(lines, index, at);
    const to = endOf(lines, index, at, listed);
    const pieces = lines.slice(from, to).map(({ text }) => piecesOf(text, at));
    if (listed ? to - index > 1 : runsOn(pieces)) {
      unfolded.length -= Math.min(unfolded.length, index - from);
      unfolded.push(
        ...columnOf(lines.slice(from, to), pieces, 'left', listed),
        ...columnOf(lines.slice(from, to), pieces, 'right', listed),
      );
    } else unfolded.push(...lines.slice(index, to));
    index = to - 1;
  }
  return unfolded;
}

const blank: Line = { number: 0, text: '' };

/** Where the second of two runs of words begins that three spaces or more part; null where a line has not just two. */
function secondAt(text: string): number | null {
  if (text.length > 300 || !hasWideGap(text) || text.includes('\t') || text.includes('|')) return null;
  const parts = text.trim().split(/ {3,}/);
  const [left = '', right = ''] = parts;
  if (parts.length !== 2 || isLabel.test(left)) return null;
  return left && right ? text.lastIndexOf(right) : null;
}

const isLabel = /^(?:\(?[a-z\d]{1,6}[.)]?|\d+(?:\.\d+)+\.?|[\u2022*\u2013-])$/i;

const listsPeople = (text: string, at: number): boolean =>
  attendanceHeading(text.slice(0, at).trim()) !== null && attendanceHeading(text.slice(at).trim()) !== null;

/** A line cut at the second column; null where words run across it. */
function cutAt(text: string, at: number): Pieces | null {
  if (text.includes('\t')) return null;
  const first = text.length - text.trimStart().length;
  if (first >= at - 2) return first <= at + 2 ? { left: '', right: text.trim() } : null;
  const gap = /^ {2,}/.exec(text.slice(text.slice(0, at).trimEnd().length))?.[0].length ?? 0;
  const end = text.slice(0, at).trimEnd().length;
  if (text.length <= at - 2) return { left: text.trim(), right: '' };
  return Math.abs(end + gap - at) <= 2 && gap >= 2
    ? { left: text.slice(0, end).trim(), right: text.slice(end).trim() }
    : null;
}

const piecesOf = (text: string, at: number): Pieces => cutAt(text, at) ?? { left: '', right: '' };

/** The topmost line above that belongs to the right column alone. */
function topOf(lines: readonly Line[], start: number, at: number): number {
  let top = start;
  for (let index = start - 1; index >= Math.max(0, start - aboveLines); index -= 1) {
    const line = lines[index] ?? blank;
    if (line.page !== lines[start]?.page) break;
    if (isBlank(line)) continue;
    const cut = cutAt(line.text, at);
    if (!cut) break;
    if (cut.left === '') top = index;
  }
  return top;
}

/** Where the columns end: at a line that runs across, at a page's end, or below the last that stands beside another. */
function endOf(lines: readonly Line[], start: number, at: number, listed: boolean): number {
  let end = start + 1;
  let [open, blanks] = [true, 0];
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? blank;
    if (line.page !== lines[start]?.page) break;
    if (isBlank(line)) {
      blanks += 1;
      open = false;
      if (blanks > mostBlank) break;
      continue;
    }
    const cut = cutAt(line.text, at);
    if (!cut || (listed && /^\d/.test(cut.left))) break;
    blanks = 0;
    if (cut.right !== '' || (listed && namesPerson(cut.left) && !/\.$/.test(cut.left))) open = true;
    if (open) end = index + 1;
  }
  return end;
}

/** Whether pieces are running words in both columns, and no cells that begin beside each other. */
function runsOn(pieces: readonly Pieces[]): boolean {
  const beside = pieces.filter(({ left, right }) => left !== '' && right !== '');
  if (beside.length < fewestBeside || pieces.some(({ left, right }) => / {3,}/.test(left) || / {3,}/.test(right)))
    return false;
  const [left, right] = [pieces.map((piece) => piece.left), pieces.map((piece) => piece.right)];
  if (Math.min(widest(left), widest(right)) < narrowest || torn(left) < fewestTorn || torn(right) < fewestTorn)
    return false;
  const begun = pieces.map((_, at) => [begins(left, at), begins(right, at)]);
  const together = begun.filter(([one, other]) => one && other).length;
  return together < 3 || together * 2 < begun.filter(([one, other]) => one || other).length;
}

const widest = (column: readonly string[]): number => Math.max(...column.map(({ length }) => length));

function torn(column: readonly string[]): number {
  const filled = column.filter((text) => text !== '');
  return filled.filter((text, at) => /[a-z,]$/.test(text) && /^[a-z]/.test(filled[at + 1] ?? '')).length;
}

const begins = (column: readonly string[], at: number): boolean =>
  /^["'\u2018\u201c(]?[A-Z\d]/.test(column[at] ?? '') && (at === 0 || /^$|[.:;!?]$/.test(column[at - 1] ?? ''));

/** The lines of one column; beside a line of the other it is empty only where its own words do not run on, and in a list of people never. */
function columnOf(lines: readonly Line[], pieces: readonly Pieces[], side: 'left' | 'right', listed: boolean): Line[] {
  const width = widest(pieces.map((piece) => piece[side]));
  const last = lines.at(-1)?.number ?? 0;
  const column: Line[] = [];
  let above = '';
  let gap: Line | null = null;
  lines.forEach((line, at) => {
    const number = side === 'left' ? line.number : last + (at + 1) / (lines.length + 2);
    const text = pieces[at]?.[side] ?? '';
    if (text === '') {
      gap ??= { ...line, number, text: '' };
      return;
    }
    const runs = /^[a-z]/.test(text) || (!/[.:;!?]$/.test(above) && above.length > width * 0.7);
    if (gap && !runs && !listed) column.push(gap);
    column.push({ ...line, number, text });
    [above, gap] = [text, null];
  });
  return [...column, { ...(lines.at(-1) ?? blank), number: side === 'left' ? last : last + 0.999, text: '' }];
}
