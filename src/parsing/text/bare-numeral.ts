import { isBlank, type Line } from './line.ts';

/** Lines that hold nothing but a numeral: page numbers running through the text, or labels of what follows. */
export interface BareNumerals {
  readonly pages: ReadonlySet<number>;
  readonly labels: ReadonlySet<number>;
}

interface Numeral {
  readonly line: number;
  readonly value: number;
  /** Whether a title or sentence begins on the next line and none is left open before. */
  readonly opensText: boolean;
}

const none: BareNumerals = { pages: new Set(), labels: new Set() };

/** A page holds about so many lines or more; labels stand closer together. */
const pageLines = 15;

/** Page numbers that run through a whole file, whichever papers begin between them; a page may say its number otherwise. */
export function runningPageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const filled = lines.filter((line) => !isBlank(line));
  const numerals = numeralsOf(filled);
  const counting = numerals.filter(({ value }, index) => {
    const [before, after] = [numerals[index - 1]?.value, numerals[index + 1]?.value];
    return (before !== undefined && follows(before, value)) || (after !== undefined && follows(value, after));
  });
  const cuts = counting.some(({ opensText }) => !opensText);
  const isPaged = counting.length >= 3 && cuts && filled.length / counting.length >= pageLines;
  return new Set(isPaged ? counting.map(({ line }) => line) : []);
}

const follows = (value: number, next: number): boolean => next > value && next <= value + 2;

/** Numerals that count on by one are labels where each opens a text, and page numbers where they cut through it. */
export function readBareNumerals(lines: readonly Line[]): BareNumerals {
  const filled = lines.filter((line) => !isBlank(line));
  const numerals = numeralsOf(filled);
  const counting = numerals.filter(
    ({ value }, index) => numerals[index - 1]?.value === value - 1 || numerals[index + 1]?.value === value + 1,
  );
  const cuts = counting.some(({ opensText }) => !opensText);
  if (counting.length < (cuts ? 2 : 3)) return none;
  const apart = filled.length / counting.length;
  const asLabels = counting.every(({ opensText }) => opensText) && apart < pageLines;
  const set = new Set(counting.map(({ line }) => line));
  return asLabels ? { pages: new Set(), labels: set } : { pages: set, labels: new Set() };
}

function numeralsOf(filled: readonly Line[]): Numeral[] {
  return filled.flatMap((line, index): Numeral[] => {
    const value = /^\s*(\d{1,4})\s*$/.exec(line.text)?.[1];
    if (!value) return [];
    const before = filled[index - 1]?.text.trim() ?? '';
    const after = filled[index + 1]?.text.trim() ?? '';
    const opensText =
      /^["'\u2018\u201c(]?[A-Z]/.test(after) && (before === '' || !/[a-z,]$/.test(before) || before.length < 60);
    return [{ line: line.number, value: Number(value), opensText }];
  });
}
