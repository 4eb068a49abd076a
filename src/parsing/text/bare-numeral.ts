import { mayBeginWithFigure } from './first-letter.ts';
import { isBlank, type Line } from './line.ts';

/** Lines that hold nothing but a numeral: page numbers running through the text, or labels of what follows. */
interface BareNumerals {
  readonly pages: ReadonlySet<number>;
  readonly labels: ReadonlySet<number>;
}

interface Numeral {
  readonly line: number;
  readonly value: number;
  /** Whether a title or sentence begins on the next line. */
  readonly leads: boolean;
  /** Whether one does and none is left open before. */
  readonly opensText: boolean;
}

const none: BareNumerals = { pages: new Set(), labels: new Set() };

/** A page holds about so many lines or more; labels stand closer together. */
const pageLines = 15;
/** Closer together than this they are hardly page numbers, though a line may end above them that breaks off. */
const shortPage = 8;

/** Page numbers that run through a whole file, whichever papers begin between them; a page may say its number otherwise. */
export function runningPageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const filled = lines.filter((line) => !isBlank(line));
  const ofPages = numbersOfPages(filled);
  if (ofPages.size > 0) return ofPages;
  const numerals = numeralsOf(filled);
  const counting = numerals.filter(({ value }, index) => {
    const [before, after] = [numerals[index - 1]?.value, numerals[index + 1]?.value];
    return (before !== undefined && follows(before, value)) || (after !== undefined && follows(value, after));
  });
  const cuts = counting.some(({ opensText }) => !opensText);
  const isPaged = counting.length >= 3 && cuts && filled.length / counting.length >= pageLines;
  return new Set(isPaged ? counting.map(({ line }) => line) : []);
}

/** Where pages are parted: the numerals at their foot, or else at their head, that count with the pages. */
function numbersOfPages(filled: readonly Line[]): ReadonlySet<number> {
  if (filled[0]?.page === undefined) return new Set();
  const edges: readonly ((line: Line, index: number) => boolean)[] = [
    (line, index) => filled[index + 1]?.page !== line.page,
    (line, index) => filled[index - 1]?.page !== line.page,
  ];
  for (const isEdge of edges) {
    const ahead = new Map<number, number[]>();
    filled.forEach((line, index) => {
      const value = isEdge(line, index) ? numeral.exec(line.text)?.[1] : undefined;
      if (value === undefined || line.page === undefined) return;
      const by = Number(value) - line.page;
      ahead.set(by, [...(ahead.get(by) ?? []), line.number]);
    });
    const [most = []] = [...ahead.values()].sort((one, other) => other.length - one.length);
    if (most.length >= fewestPages) return new Set(most);
  }
  return new Set();
}

const numeral = /^\s*(\d{1,4})\s*$/;
/** So many pages numbered on show what the numerals are. */
const fewestPages = 3;

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
  const opening = counting.filter(({ opensText }) => opensText).length;
  const asLabels =
    apart < pageLines &&
    (!cuts || (apart < shortPage && opening >= counting.length / 2 && counting.every(({ leads }) => leads)));
  const set = new Set(counting.map(({ line }) => line));
  return asLabels ? { pages: new Set(), labels: set } : { pages: set, labels: new Set() };
}

function numeralsOf(filled: readonly Line[]): Numeral[] {
  return filled.flatMap((line, index): Numeral[] => {
    const value = mayBeginWithFigure(line.text) ? numeral.exec(line.text)?.[1] : undefined;
    if (!value) return [];
    const before = filled[index - 1]?.text.trim() ?? '';
    const after = filled[index + 1]?.text.trim() ?? '';
    const leads = /^["'\u2018\u201c(]?[A-Z]/.test(after);
    const opensText = leads && (before === '' || !/[a-z,]$/.test(before) || before.length < 60);
    return [{ line: line.number, value: Number(value), leads, opensText }];
  });
}
