import { cellsOn, columnAt, type PlacedColumn, type PlacedLine, type PlacedPart } from './placed-columns.ts';

/** What the lines of a head name each column, and which of their words name several. */
export interface Heads {
  readonly lines: string[][];
  readonly spanning: ReadonlySet<PlacedPart>;
  /** How many first lines hold nothing but words over columns that are not named alike below: a caption may stand so. */
  readonly captions: number;
}

/** A name that spans columns names each of them: "2025/26" over "Q1 | Q2 | Q3". */
export function namesOver(heads: readonly PlacedLine[], columns: readonly PlacedColumn[]): Heads {
  const own = heads.map((line) => placedOn(line, columns));
  const spanning = new Set<PlacedPart>();
  const loose = new Set<PlacedPart>();
  const lines = own.map((phrases, index) => {
    const names = columns.map((): string[] => []);
    for (const { part, over } of phrases) {
      const below = own
        .slice(index + 1)
        .find((line) => line.some((one) => over.some((column) => one.over.includes(column))));
      const taken = new Set(phrases.flatMap((one) => (one.part === part ? [] : one.over)));
      const alike = below && spanned(part, over, below, taken, columns);
      const named = alike ?? over;
      if (!alike && (over.length > 1 || part.text.length > longestAbove)) loose.add(part);
      if (named.length > 1) spanning.add(part);
      for (const column of named) names[column]?.push(part.text);
    }
    return names.map((words) => words.join(' '));
  });
  const captions = own.findIndex((phrases) => phrases.length > 1 || phrases.some(({ part }) => !loose.has(part)));
  return { lines, spanning, captions };
}

/** How many letters a name above the others may have. */
const longestAbove = 30;

interface Phrase {
  readonly part: PlacedPart;
  /** The columns that it reaches over. */
  readonly over: readonly number[];
}

/** The words of a line with the columns they reach over; words of one name stay together where it stands in one column. */
function placedOn(line: PlacedLine, columns: readonly PlacedColumn[]): Phrase[] {
  const reach = (part: PlacedPart): number[] => {
    const over = columns.flatMap((column, index) =>
      index > 0 && part.from < (columns[index - 1]?.to ?? 0) && part.to > column.from ? [index - 1, index] : [],
    );
    return over.length > 0 ? [...new Set(over)] : [columnAt(columns, part)];
  };
  return cellsOn(line).flatMap((cell) => {
    const words = line.parts.filter(({ from, to }) => from >= cell.from && to <= cell.to);
    const places = new Set(words.map((word) => columnAt(columns, word)));
    if (places.size === 1) return [{ part: cell, over: reach(cell) }];
    return words.map((part) => ({ part, over: reach(part) }));
  });
}

/** Names that stand side by side below one that spans them, each kind by itself. */
const kinds = [
  /^(?:Q|Qtr |Quarter )[1-4]$/i,
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}$/i,
  /^(?:19|20)\d\d(?:[/\u2013-]\d{2,4})?$/,
  /^(?:Autumn|Spring|Summer)(?: term)?$/i,
  /^(?:Actual|Target|RAG|Result|Outturn|Status|Value|Variance|Budget|Forecast|Rate|No\.?|Number|%)$/i,
];
/** How far, in letters, the middle of a name may stand from the middle of what it spans, or its beginning from where that begins. */
const offMiddle = 1.2;
const offStart = 0.6;

/** The widest run of columns, named alike on the line below and by nothing else on its own, over whose middle or start a name stands. */
function spanned(
  { from, to }: PlacedPart,
  over: readonly number[],
  below: readonly Phrase[],
  taken: ReadonlySet<number>,
  columns: readonly PlacedColumn[],
): readonly number[] | null {
  const named = columns.map((_, column) => below.find((one) => one.over.length === 1 && one.over[0] === column));
  const kind = kinds.find((one) => over.some((column) => one.test(named[column]?.part.text ?? '')));
  if (!kind) return null;
  const joins = (column: number): boolean => !taken.has(column) && kind.test(named[column]?.part.text ?? '');
  const [least, most] = [Math.min(...over), Math.max(...over)];
  let [first, last] = [least, most];
  while (joins(first - 1)) first -= 1;
  while (joins(last + 1)) last += 1;
  let best: number[] | null = null;
  for (let left = first; left <= least; left += 1)
    for (let right = last; right >= most; right -= 1) {
      if (right - left < 1 || right - left < (best?.length ?? 0)) continue;
      const begins = Math.min(columns[left]?.from ?? 0, named[left]?.part.from ?? Number.POSITIVE_INFINITY);
      const ends = Math.max(columns[right]?.to ?? 0, named[right]?.part.to ?? 0);
      const isOver =
        Math.abs((begins + ends) / 2 - (from + to) / 2) <= offMiddle || Math.abs(begins - from) <= offStart;
      if (isOver) best = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    }
  return best;
}
