import type { Line } from './line.ts';
import { type Mark, romanNumeral } from './mark.ts';

/** A long text put together from lines, that remembers which line each of its characters came from. */
export interface Joined {
  readonly text: string;
  lineAt(offset: number): number;
  /**
   * Offsets where paragraphs begin: at each line where text was not wrapped; else where they were run together, because a
   * line `slack` times longer than text was wrapped to holds a lost break.
   */
  lostBreaks(start: number, end: number, slack: number): number[];
}

/** Joins lines by one space each. */
export function joinLines(lines: readonly Line[]): Joined {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += line.text.replace(/\s+/g, ' ').trim();
  }
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const width = usualWidth(lines);
  return {
    text,
    lineAt: (offset) => lines[indexAt(offset)]?.number ?? 0,
    lostBreaks(start, end, slack) {
      if (!isWrapped(lines)) return starts.filter((at) => at > start && at < end);
      if (lines.length < 4) return [];
      const breaks: number[] = [];
      for (let index = indexAt(start); index <= indexAt(Math.max(start, end - 1)); index += 1) {
        const from = Math.max(start, starts[index] ?? 0);
        const to = Math.min(end, (starts[index + 1] ?? text.length + 1) - 1);
        const at = lostBreak(text.slice(from, to), width, slack);
        if (at !== null) breaks.push(from + at);
      }
      return breaks;
    },
  };
}

/** Whether a line is broken off in mid-sentence: else every line is a paragraph of its own. */
const isWrapped = (lines: readonly Line[]): boolean =>
  lines.some(({ text }, index) => {
    const next = lines[index + 1]?.text.trimStart() ?? '';
    return text.trim().length > 40 && /[\w,\u2019)]$/.test(text.trim()) && /^[a-z]{2}/.test(next);
  });

/** The width most lines stay within. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trim().length).sort((a, b) => a - b);
  return Math.max(40, lengths[Math.floor(lengths.length * 0.75)] ?? 40);
}

/** Where a line that is too long parts into the end of one paragraph and the start of the next. */
function lostBreak(line: string, width: number, slack: number): number | null {
  if (line.length <= width * slack || line.length > width * 2.2) return null;
  for (const found of line.matchAll(/[.!?:]['\u2019"\u201d)]?\s+(?=["'\u2018\u201c(]?[A-Z])/g)) {
    const tail = line.length - found.index - found[0].length;
    if (found.index < width * 1.05 && tail < width * 1.05) return found.index + found[0].length;
  }
  return null;
}

/** A stretch of a joined text, with its lines. */
export interface Stretch {
  readonly text: string;
  readonly mark: Mark | null;
  readonly from: number;
  readonly to: number;
}

/** The words between two offsets, trimmed, with the lines they stand on; null where there are none. */
export function stretch(joined: Joined, start: number, end: number, mark: Mark | null = null): Stretch | null {
  const raw = joined.text.slice(start, end);
  const text = raw.trim();
  if (text === '') return null;
  const first = start + raw.indexOf(text.charAt(0));
  return { text, mark, from: joined.lineAt(first), to: joined.lineAt(first + text.length - 1) };
}

/** Finds "i. … ii. … iii. …" run together in one text: each point starts after a sentence end and counts on. */
export function romanPoints(text: string): { readonly at: number; readonly after: number; readonly label: string }[] {
  const points: { at: number; after: number; label: string }[] = [];
  let from = 0;
  for (let value = 1; value < 60; value += 1) {
    const label = romanNumeral(value);
    const at = findPoint(text, label, from);
    if (at < 0) break;
    points.push({ at, after: at + label.length + 1, label });
    from = at + label.length + 1;
  }
  return points;
}

function findPoint(text: string, label: string, from: number): number {
  for (let at = text.indexOf(`${label}.`, from); at >= 0; at = text.indexOf(`${label}.`, at + 1)) {
    const before = text.slice(Math.max(0, at - 3), at);
    if (/(?:^|[.:;)\u2019"'?!]\s)$/.test(before) && /^\s/.test(text.slice(at + label.length + 1))) return at;
  }
  return -1;
}
