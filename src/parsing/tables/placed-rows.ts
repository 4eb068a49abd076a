import { columnAt, type PlacedColumn, type PlacedLine } from './placed-columns.ts';
import { rowGroups, tightest } from './placed-groups.ts';
import { isValue } from './placed-value.ts';

/** A row of a table as lines of a page hold it. */
export interface PlacedRow {
  readonly cells: readonly string[];
  /** Its first line, counted from the first of the run. */
  readonly from: number;
  /** What each of its lines says in each column. */
  readonly lines: readonly (readonly string[])[];
}

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

/** Gathers lines into rows: a line that only carries on what the row above it began belongs to that row. Null where that cannot be told. */
export function rowsOf(lines: readonly PlacedLine[], columns: readonly PlacedColumn[]): PlacedRow[] | null {
  const read = lines.map((line) => lineCells(line, columns));
  const tight = tightest(lines);
  const groups = rowGroups(
    lines,
    read.map(({ cells }) => cells),
  );
  if (!groups) return null;
  const rows: { cells: string[]; from: number; lines: string[][]; ends: number[] }[] = [];
  let ahead = false;
  lines.forEach((line, index) => {
    const one = read[index];
    if (!one) return;
    const last = rows.at(-1);
    const near = line.below <= tight;
    const group = groups[index] ?? null;
    const same = group !== null && group === groups[index - 1];
    const waits = ahead;
    const begins = !same && beginsBelow(one, read[index + 1], lines[index + 1], columns, tight);
    ahead = false;
    const parted = !waits && (begins || (group?.ruled === true && !same));
    if (
      last &&
      !parted &&
      (waits || (same && (group.ruled || !opensGroup(last, one, columns))) || (near && carriesOn(last, one, columns)))
    ) {
      last.cells = last.cells.map((cell, column) => [cell, one.cells[column]].filter(Boolean).join(' '));
      last.ends = last.ends.map((end, column) => (one.cells[column] ? (one.ends[column] ?? end) : end));
      last.lines.push(one.cells);
      return;
    }
    rows.push({ cells: one.cells, ends: one.ends, from: index, lines: [one.cells] });
    ahead = begins;
  });
  return rows.map(({ cells, from, lines: held }) => ({ cells: cells.map(joinHyphen), from, lines: held }));
}

const filled = ({ cells }: { readonly cells: readonly string[] }): number => cells.filter((cell) => cell !== '').length;
const joinHyphen = (cell: string): string => cell.replace(/(?<=[a-z])- (?=[a-z])/g, '-');

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
  if (next.cells[0] === '') return filled(next) * 2 >= columns.length && !/^[a-z(]/.test(line.cells[0] ?? '');
  return filled(next) > 1 && (/^[a-z(]/.test(next.cells[0] ?? '') || hangs.test(line.cells[0] ?? ''));
}
