import { cellsOn, type PlacedLine, type PlacedPart, wide } from './placed-columns.ts';

/** An entry of an agenda laid out in columns, line by line: its number, its title, what stands beside it, its pages. */
export interface PlacedEntry {
  /** Which of the lines opens it. */
  readonly from: number;
  readonly lines: readonly (readonly string[])[];
}

const number = /^\d{1,3}[a-z]?[.)]?$/i;
const pages = /^\(?pages?\s*\d|^\(?\d{1,4}\s*[-\u2013]\s*(?:\d{1,4}\)?)?$/i;
const aPage = /^\d{1,3}$/;
/** A point of an entry, or what stands apart below its title, is no part of the title. */
const point = /^(?:\(?(?:[a-z]|[ivx]{1,5})[.)]|[\u2022\u25cf\u25aa\uf0b7-])$/i;
/** White between two lines of one entry, in lines. */
const mostWithin = 1.7;
/** A title goes on below where its next word had no room, give or take so much of its column. */
const roomLeft = 0.25;
/** White between two entries, in lines. */
const mostBlank = 6;
const mostLines = 300;
/** So many entries at least show what stands in a column. */
const fewest = 2;
/** A title may reach into the column beside it where nothing stands there: so many entries show the column all the same. */
const fewestAround = 4;
/** Words of one column begin no further than this from each other, in letters. */
const aligned = 1.2;

/**
 * The entries of an agenda that begins at the first of some lines and has the pages of its papers in a column of their
 * own; null where it has none.
 */
export function placedAgenda(lineAt: (index: number) => PlacedLine | undefined): PlacedEntry[] | null {
  const opening = lineAt(0);
  const [label, title] = opening?.parts ?? [];
  if (!label || !title || !number.test(label.text)) return null;
  const run = runFrom(lineAt, label, title.from);
  const columns = columnsOf(run, label.from, title.from);
  if (!columns) return null;
  const entries: { from: number; lines: string[][] }[] = [];
  const titles = run.map(({ parts }) => parts.filter((part) => columnOf(columns, part) === 1));
  const widest = Math.max(...titles.map((words) => words.at(-1)?.to ?? 0));
  run.forEach((line, index) => {
    const cells = cellsIn(line, columns);
    const last = entries.at(-1);
    const [word] = titles[index] ?? [];
    const above = titles[index - 1]?.at(-1);
    const fitted = word && above && above.to + 1 + word.to - word.from < widest - (widest - title.from) * roomLeft;
    const apart = line.below > mostWithin || (word && point.test(word.text)) || fitted;
    if (!last || cells[0] !== '' || apart) entries.push({ from: index, lines: [cells] });
    else last.lines.push(cells);
  });
  return entries;
}

/** Lines that an item's number opens at the left, or that stand in from it. */
function runFrom(
  lineAt: (index: number) => PlacedLine | undefined,
  label: PlacedPart,
  title: number,
): readonly PlacedLine[] {
  const run: PlacedLine[] = [];
  for (let index = 0; index < mostLines; index += 1) {
    const line = lineAt(index);
    const [first] = line?.parts ?? [];
    if (!line || !first || (index > 0 && (line.below > mostBlank || line.below < 0))) break;
    const opens = number.test(first.text) && first.from < title - aligned && first.from > label.from - 3;
    if (!opens && first.from < title - aligned) break;
    run.push(line);
  }
  return run;
}

/** Where the columns begin; null where no pages stand in one of them. */
function columnsOf(run: readonly PlacedLine[], label: number, title: number): number[] | null {
  const beside = run.flatMap((line) => cellsOn(line).filter(({ from }) => from > title + aligned));
  const ranges = beside.filter(({ text }) => pages.test(text));
  const paged = ranges.length >= fewest ? ranges : countedPages(beside);
  const from = Math.min(...paged.map((cell) => cell.from));
  if (paged.length < fewest || paged.some((cell) => cell.from > from + 8)) return null;
  const others: number[] = [];
  for (const cell of beside.filter((one) => one.to < from).sort((one, other) => one.from - other.from)) {
    const at = beside.filter((other) => Math.abs(other.from - cell.from) < aligned).length;
    if (at >= fewest && cell.from - (others.at(-1) ?? Number.NEGATIVE_INFINITY) > aligned) others.push(cell.from);
  }
  const whole = others.filter((at) => {
    const across = run.filter(({ parts }) => parts.some((one) => one.from < at - aligned && one.to > at)).length;
    const begin = beside.filter((one) => Math.abs(one.from - at) < aligned).length;
    return across === 0 || (across === 1 && begin >= fewestAround);
  });
  return [label - 3, title, ...whole, from];
}

/** Papers of a page each: numbers alone that count up the column furthest to the right, with any that are of more pages. */
function countedPages(beside: readonly PlacedPart[]): readonly PlacedPart[] {
  const found = beside.filter(({ text }) => pages.test(text) || aPage.test(text));
  const counts = found.every(
    ({ text }, index) => index === 0 || Number.parseInt(text, 10) > Number.parseInt(found[index - 1]?.text ?? '', 10),
  );
  const from = Math.min(...found.map((cell) => cell.from));
  return counts && found.length > fewest && beside.every((cell) => cell.to <= from || cell.from >= from - aligned)
    ? found
    : [];
}

const columnOf = (columns: readonly number[], { from }: PlacedPart): number =>
  Math.max(
    0,
    columns.findLastIndex((at) => at <= from + aligned),
  );

function cellsIn({ parts }: PlacedLine, columns: readonly number[]): string[] {
  const cells = columns.map(() => '');
  let [end, column] = [Number.NEGATIVE_INFINITY, 0];
  for (const part of parts) {
    const { text } = part;
    const at = columnOf(columns, part);
    const goesOn = part.from - end < wide && Math.abs(part.from - (columns[at] ?? 0)) > aligned && column > 0;
    column = goesOn ? column : at;
    end = part.to;
    cells[column] = cells[column] ? `${cells[column]} ${text}` : text;
  }
  return cells;
}
