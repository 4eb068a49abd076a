import { isRule } from '../heads/head-field.ts';
import type { Line } from '../text/line.ts';
import { saidInEither } from '../text/two-languages.ts';

/** What a record of one decision says beside what was decided. */
const beside =
  /^(?:date (?:of|decision) .{0,20}|decision (?:maker|date|status|type|taken by)|(?:cabinet|executive|lead) member|portfolio holder|reasons?\b.{0,60}|(?:alternative|other) options\b.{0,40}|options\b.{0,40}|call[- ]in\b.{0,30}|(?:conflicts?|declarations?) of interests?\b.{0,40}|interests|subject)$/i;
const decided = /^(?:the )?(?:decisions?(?: made| taken)?|resolution)$/i;
/** How many lines may stand above the table, and how long the words of a decision are at the least. */
const mostAbove = 12;
const shortest = 20;

/**
 * The record of one decision that is set as a table of two columns, as lines: each name with what it says, what was decided
 * below its name, point by point. Null where no such table opens the paper.
 */
export function layOutRecord(lines: readonly Line[]): readonly Line[] | null {
  const start = lines.findIndex((line) => pairOf(line) !== null);
  if (start < 0 || start > mostAbove) return null;
  let end = start;
  while (end < lines.length && (pairOf(lines[end]) || isRule(lines[end] ?? none))) end += 1;
  const pairs = lines.slice(start, end).flatMap((line) => pairOf(line) ?? []);
  const says = pairs.some(({ name, value }) => saidInEither(decided, name) && value.length >= shortest);
  if (!says || pairs.filter(({ name }) => saidInEither(beside, name)).length < 3) return null;
  return [
    ...lines.slice(0, start),
    ...lines.slice(start, end).flatMap((line) => {
      const pair = pairOf(line);
      return pair ? sayPair(line, pair) : [];
    }),
    ...lines.slice(end),
  ];
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

const none: Line = { number: 0, text: '' };
const pairRow = /^\s*\|\s*([^|]{2,80}?)\s*:?\s*\|\s*([^|]*\S)\s*\|\s*$/;

function pairOf(line: Line | undefined): Pair | null {
  if (!line || line.text.length > 8000 || !(line.text.includes('|') || line.text.includes('\t')) || isRule(line))
    return null;
  const [, name = '', value = ''] = pairRow.exec(line.text) ?? pairTabbed.exec(line.text) ?? [];
  return /^\*{0,2}[A-Z]/.test(name) && value !== '' ? { name: name.replace(/^\*\*|:?\*\*$/g, ''), value } : null;
}
const pairTabbed = /^([A-Z][^\t|]{1,80}?)\s*:?\t+([^\t]*\S)\s*$/;

function sayPair(line: Line, { name, value }: Pair): Line[] {
  const parts = saidInEither(decided, name) ? [`${name}:`, ...pointsOf(value)] : [`${name}: ${value}`];
  return [...parts.map((text) => ({ ...line, text })), { ...line, text: '' }].flatMap((one, at) =>
    at === 0 || one.text === '' ? [one] : [{ ...line, text: '' }, one],
  );
}

/** "Decided: 1) that \u2026; 2) that \u2026": the words that lead to the points, and each of these; they count on. */
function pointsOf(value: string): string[] {
  const starts: number[] = [];
  let from = 0;
  for (let count = 1; count < 40; count += 1) {
    const labels = [
      `${count})`,
      `(${count})`,
      `${count}.`,
      `(${letters.charAt(count - 1)})`,
      `${letters.charAt(count - 1)})`,
    ];
    const found = labels
      .map((label) => ({ label, at: ` ${value}`.indexOf(` ${label} `, from) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)[0];
    if (!found) break;
    starts.push(found.at);
    from = found.at + found.label.length;
  }
  if (starts.length < 2) return [value];
  const [first = 0] = starts;
  return [value.slice(0, first), ...starts.map((at, index) => value.slice(at, starts[index + 1]))]
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
