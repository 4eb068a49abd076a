import { columnAt, type PlacedColumn, type PlacedLine } from './placed-columns.ts';

/** A row of a table as lines of a page hold it. */
export interface PlacedRow {
  readonly cells: readonly string[];
  /** Its first line, counted from the first of the run. */
  readonly from: number;
  /** What each of its lines says in each column. */
  readonly lines: readonly (readonly string[])[];
}

const figure = /^[([\u2212-]?(?:[\u00a3$+\u2212-]\s?)?-?\d[\d,.]*\s?(?:%|pp|m|k|bn)?[)\]*]?$/;
const dash = /^(?:n\/?a|nil|tbc|\u2013|\u2014|-|\*|c|x|\.\.)$/i;
const status =
  /^(?:red|amber|green|blue|grey|better|worse|same|up|down|yes|no|high|medium|low|[\u2190-\u21ff\u25b2\u25bc\u25b6\u25c0\u25cf\u2713\u2714\u2717\u2718]+)$/i;

/** Whether a cell says one thing: a figure, that there is none, a rating or a direction. Such a cell does not go on. */
export const isValue = (cell: string): boolean => figure.test(cell) || dash.test(cell) || status.test(cell);

interface Cells {
  readonly cells: string[];
  /** Where the words of each cell end on this line. */
  readonly ends: number[];
}

/** The cells of each line, one for each column. */
export function lineCells(line: PlacedLine, columns: readonly PlacedColumn[]): Cells {
  const cells = columns.map(() => '');
  const ends = columns.map(() => Number.NEGATIVE_INFINITY);
  for (const part of line.parts) {
    const column = columnAt(columns, part);
    cells[column] = cells[column] ? `${cells[column]} ${part.text}` : part.text;
    ends[column] = part.to;
  }
  return { cells, ends };
}

/** How much further than lines of one cell rows may stand from each other. */
const further = 1.2;

/** Gathers lines into rows: a line that only carries on what the row above it began belongs to that row. */
export function rowsOf(lines: readonly PlacedLine[], columns: readonly PlacedColumn[]): PlacedRow[] {
  const read = lines.map((line) => lineCells(line, columns));
  const tight = tightest(lines, read);
  const rows: { cells: string[]; from: number; lines: string[][]; ends: number[] }[] = [];
  let ahead = false;
  lines.forEach((line, index) => {
    const one = read[index];
    if (!one) return;
    const last = rows.at(-1);
    const near = line.below <= tight;
    const waits = ahead;
    ahead = false;
    if (
      last &&
      (waits ||
        (near && carriesOn(last, one, columns)) ||
        (near && !opensGroup(last, one, columns) && isGapped(lines, tight, read, index)))
    ) {
      last.cells = last.cells.map((cell, column) => [cell, one.cells[column]].filter(Boolean).join(' '));
      last.ends = last.ends.map((end, column) => (one.cells[column] ? (one.ends[column] ?? end) : end));
      last.lines.push(one.cells);
      return;
    }
    rows.push({ cells: one.cells, ends: one.ends, from: index, lines: [one.cells] });
    ahead = beginsBelow(one, read[index + 1], lines[index + 1], columns, tight);
  });
  return rows.map(({ cells, from, lines: held }) => ({ cells: cells.map(joinHyphen), from, lines: held }));
}

const filled = ({ cells }: { readonly cells: readonly string[] }): number => cells.filter((cell) => cell !== '').length;
const joinHyphen = (cell: string): string => cell.replace(/(?<=[a-z])- (?=[a-z])/g, '-');

/** The distance within which a line may carry a row on: that of the lines nearest to each other, and a little more. */
function tightest(lines: readonly PlacedLine[], read: readonly Cells[]): number {
  const all = lines.flatMap(({ below }, index) => (index > 0 && read[index] && below > 0.8 ? [below] : []));
  return Math.min(...all, 3) * further;
}

/**
 * Where rows stand further apart than the lines of a cell, a near line belongs to the row above, whatever it says; unless
 * lines that stand near each other are rows themselves.
 */
function isGapped(lines: readonly PlacedLine[], tight: number, read: readonly Cells[], index: number): boolean {
  let from = index;
  while (from > 0 && (lines[from]?.below ?? 0) <= tight) from -= 1;
  let to = index;
  while (to + 1 < lines.length && (lines[to + 1]?.below ?? Number.POSITIVE_INFINITY) <= tight) to += 1;
  if (from === 0 && to === lines.length - 1) return false;
  const full = read.slice(from, to + 1).filter((one) => one.cells[0] !== '' && filled(one) * 2 > one.cells.length);
  const values = read[0]?.cells.map(
    (_, column) => read.slice(from, to + 1).filter(({ cells }) => isValue(cells[column] ?? '')).length,
  );
  return to - from < 8 && full.length <= 1 && Math.max(0, ...(values ?? [])) <= 1;
}

/** A heading between rows says one thing and is complete; the row below it begins with a name of its own. */
const opensGroup = (
  row: { readonly cells: readonly string[]; readonly ends: readonly number[] },
  line: Cells,
  columns: readonly PlacedColumn[],
): boolean =>
  row.cells[0] !== '' &&
  filled(row) === 1 &&
  filled(line) > 1 &&
  line.cells[0] !== '' &&
  !goesOn(row, line, columns, 0);

/** Whether a line only goes on with what stands above it: nothing in a new column, no second value below a value. */
function carriesOn(
  row: { readonly cells: readonly string[]; readonly ends: readonly number[] },
  line: Cells,
  columns: readonly PlacedColumn[],
): boolean {
  const at = line.cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
  if (at.some((column) => isOwn(line.cells[column] ?? '', row.cells[column] ?? ''))) return false;
  if (at.length >= filled(row) && at.length > 1) return false;
  if (line.cells[0] === '') return true;
  return filled(row) > 1 && goesOn(row, line, columns, 0);
}

/** Whether a cell says something of its own: below nothing, or a value that does not complete the date above it. */
const isOwn = (cell: string, above: string): boolean =>
  above === '' || (isValue(cell) && !(/^(?:19|20)\d\d$/.test(cell) && /^\d{1,2} [A-Z][a-z]+$/.test(above)));

const hangs = /(?:[,/&\u2013-]|\b(?:and|or|of|in|for|to|the|a|with|by|on|at|from|per|who|not|than|within))$/i;

function goesOn(
  row: { readonly cells: readonly string[]; readonly ends: readonly number[] },
  line: Cells,
  columns: readonly PlacedColumn[],
  column: number,
): boolean {
  const text = line.cells[column] ?? '';
  const above = row.cells[column] ?? '';
  const word = text.split(' ', 1)[0] ?? '';
  if (/^[a-z(]/.test(text) || hangs.test(above)) return true;
  return (row.ends[column] ?? 0) + 1 + word.length > (columns[column]?.to ?? 0) + 0.5;
}

/** Whether a line holds the first words of a name whose row stands level with its last words, or between them. */
function beginsBelow(
  line: Cells,
  next: Cells | undefined,
  { below }: Pick<PlacedLine, 'below'> = { below: Number.POSITIVE_INFINITY },
  columns: readonly PlacedColumn[],
  tight: number,
): boolean {
  if (!next || below > tight || line.cells[0] === '' || filled(line) > 1) return false;
  if (next.cells[0] === '') return filled(next) * 2 >= columns.length;
  return filled(next) > 1 && (/^[a-z(]/.test(next.cells[0] ?? '') || hangs.test(line.cells[0] ?? ''));
}
