import {
  cellsOn,
  columnAt,
  columnsOf,
  type PlacedColumn,
  type PlacedLine,
  type PlacedPart,
  wide,
} from './placed-columns.ts';
import { namesOver } from './placed-heads.ts';
import { lineCells, type PlacedRow, rowsOf } from './placed-rows.ts';
import { isValue } from './placed-value.ts';

/** A run of lines that may be a table without borders, found by the white between its columns. */
export interface PlacedTable {
  /** How many lines it takes. */
  readonly length: number;
  /** The first names the columns. Null where the lines are words set apart for another reason. */
  readonly rows: readonly PlacedRow[] | null;
  /** Whether it is a table whose lines cannot be told apart into rows. */
  readonly untold?: true;
}

const mostLines = 400;
/** So many lines show whether there are columns at all. */
const fewLines = 12;
const mostColumns = 20;
/** How many lines may name the columns: names of several lines stand half a line beside those of one. */
const mostNames = 6;
/** Lines of one cell that may follow each other inside a table. */
const mostQuiet = 4;
/** Blank space within a table, in lines. */
const mostBlank = 2.6;
/** How many letters a line of one cell may hold. */
const longestAlone = 60;

/** The table that may begin at the first of some lines; `lineAt` gives them in order, and nothing where none can follow; the first `names` may be of one cell each. */
export function placedTable(lineAt: (index: number) => PlacedLine | undefined, names = 0): PlacedTable {
  const first = runFrom(lineAt, fewLines, names);
  if (first.length < 3 || !mayHoldColumns(first)) return { length: first.length, rows: null };
  const run = runFrom(lineAt, mostLines, names);
  const rows = rowsIn(run);
  return rows === 'untold' ? { length: run.length, rows: null, untold: true } : { length: run.length, rows };
}

/** Whether the first lines show three columns: what they do not part, more lines do not either. */
function mayHoldColumns(run: readonly PlacedLine[]): boolean {
  const several = run.filter((line) => cellsOn(line).length >= 2);
  return (
    several.length >= 2 && several.some((line) => cellsOn(line).length >= 3) && bestColumns(several, run).length >= 3
  );
}

function rowsIn(run: readonly PlacedLine[]): PlacedRow[] | 'untold' | null {
  const several = run.filter((line) => cellsOn(line).length >= 2);
  if (several.length < 3) return null;
  const columns = bestColumns(several, run);
  if (columns.length < 3 || columns.length > mostColumns) return null;
  const count = headLines(run, columns);
  const heads = namesOver(run.slice(0, count), columns);
  if (heads.captions > 0) return null;
  const names = columns.map((_, column) => heads.lines.flatMap((cells) => cells[column] || []).join(' '));
  const rows = rowsOf(run.slice(count), columns);
  if (!rows) return 'untold';
  const body = rows.map((row) => ({ ...row, from: row.from + count }));
  if (run.slice(0, count).some((line) => hidesColumn(line, columns, run.slice(count), heads.spanning))) return null;
  return isTable(names, body) ? [{ cells: names, from: 0, lines: heads.lines }, ...body] : null;
}

/** Lines that may be a table's: of several cells, or of one that stays within what stands above it. */
function runFrom(lineAt: (index: number) => PlacedLine | undefined, most: number, names: number): PlacedLine[] {
  const run: PlacedLine[] = [];
  let end = 0;
  let quiet = 0;
  let right = 0;
  for (let index = 0; index < most; index += 1) {
    const line = lineAt(index);
    if (!line || (index > 0 && (line.below > mostBlank || line.below < 0))) break;
    const cells = cellsOn(line);
    const [only] = cells;
    if (!only || (index === 0 && names === 0 && cells.length < 2)) break;
    run.push(line);
    if (index < names) {
      right = Math.max(right, cells.at(-1)?.to ?? 0);
      continue;
    }
    const several = cells.length > 1;
    quiet = several ? 0 : quiet + 1;
    if (quiet > mostQuiet || (!several && (only.text.length > longestAlone || only.to > right + 2))) break;
    right = Math.max(right, cells.at(-1)?.to ?? 0);
    if (
      several ||
      (end === index &&
        line.below <= 1.3 &&
        (/^(?:[a-z(]|(?:19|20)\d\d$)/.test(only.text) || only.from > 2 + (run[0]?.parts[0]?.from ?? 0)))
    )
      end = index + 1;
  }
  return run.slice(0, end);
}

/** A name that spans columns hides the white between them: the first lines are left out where that shows more columns. */
function bestColumns(lines: readonly PlacedLine[], run: readonly PlacedLine[]): PlacedColumn[] {
  let best = columnsOf(lines, run);
  for (let from = 1; from <= 3 && lines.length - from >= 2; from += 1) {
    const fewer = columnsOf(lines.slice(from), run);
    if (fewer.length > best.length) best = fewer;
  }
  return best;
}

const isName = (cell: string): boolean =>
  !isValue(cell) || /^(?:19|20)\d\d$/.test(cell) || /^(?:%|\u00a30{3}|\u00a3m|low|high)$/i.test(cell);

/** How many lines name the columns: the first, and those that follow while they complete it. */
function headLines(lines: readonly PlacedLine[], columns: readonly PlacedColumn[]): number {
  const [first] = lines;
  if (!first) return 0;
  const others = lines.slice(1).map(({ font }) => font);
  const set = lines.findIndex(({ font }) => font !== first.font);
  if (first.font && set > 0 && set <= mostNames && others.slice(set - 1).every((font) => font !== first.font))
    return set;
  const ruled = lines.findIndex((line, index) => index > 0 && line.ruled === true);
  const over = lines.slice(0, Math.max(0, ruled)).map((line) => lineCells(line, columns).cells);
  if (over.length > 0 && over.length <= 5 && over.flat().every((cell) => cell === '' || isName(cell))) return ruled;
  let named = lineCells(first, columns).cells;
  let count = 1;
  for (const line of lines.slice(1, 5)) {
    const { cells } = lineCells(line, columns);
    const below = lines[count]?.below ?? 9;
    if (below > 1.4 || cells.some((cell) => cell !== '' && !isName(cell))) break;
    if (cells[0] !== '' && named[0] !== '') break;
    named = named.map((name, column) => `${name} ${cells[column] ?? ''}`.trim());
    count += 1;
  }
  return count;
}

/** Whether words of one name stand over two columns that begin and end elsewhere: which column it names cannot be told. */
function hidesColumn(
  { parts }: PlacedLine,
  columns: readonly PlacedColumn[],
  body: readonly PlacedLine[],
  spanning: ReadonlySet<PlacedPart>,
): boolean {
  return parts.some((part, index) => {
    const before = parts[index - 1];
    if (!before || part.from - before.to >= wide || (spanning.has(part) && spanning.has(before))) return false;
    const [left, right] = [columnAt(columns, before), columnAt(columns, part)];
    if (left === right) return false;
    const [one, other] = [extentOf(left, columns, body), extentOf(right, columns, body)];
    if (!one || !other || Math.abs(part.from - other.from) <= 1 || Math.abs(before.to - one.to) <= 0.5) return false;
    return !isMiddle(before, one) || !isMiddle(part, other);
  });
}

function extentOf(at: number, columns: readonly PlacedColumn[], body: readonly PlacedLine[]): PlacedColumn | null {
  const held = body.flatMap((line) => line.parts.filter((one) => columnAt(columns, one) === at));
  if (held.length === 0) return null;
  return { from: Math.min(...held.map(({ from }) => from)), to: Math.max(...held.map(({ to }) => to)) };
}

/** Whether a name has its middle or its end where its column has them. */
const isMiddle = ({ from, to }: PlacedPart, column: PlacedColumn): boolean =>
  Math.abs(from + to - column.from - column.to) / 2 <= 0.5 || Math.abs(to - column.to) <= 0.5;

const person = /^(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Rev) \S/;

/** Whether names of columns stand over rows that fill them: most of their cells, one column of short ones at least. */
function isTable(names: readonly string[], body: readonly PlacedRow[]): boolean {
  const named = names.filter((name) => name !== '');
  if (named.length < names.length - 1 || names.some((name) => name.length > 60 || person.test(name))) return false;
  if (names.filter((name) => isValue(name) && !isName(name)).length * 3 > names.length) return false;
  const rows = body.filter(({ cells }) => cells.filter(Boolean).length > 1);
  if (rows.length < 2) return false;
  const cells = rows.flatMap((row) => row.cells.slice(1));
  const full = cells.filter((cell) => cell !== '').length;
  if (full * 2 < cells.length) return false;
  return names.some((_, column) => {
    const said = rows.map((row) => row.cells[column] ?? '').filter(Boolean);
    return column > 0 && said.filter((cell) => cell.length <= 24).length * 10 >= said.length * 7;
  });
}
