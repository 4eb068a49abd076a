import { isValue } from '../tables/placed-value.ts';
import { isBlank, type Line } from './line.ts';

const longestCell = 120;
const longestHead = 60;
const mostLines = 4;
const mostColumns = 10;
const fewestRows = 2;
/** How many other words may stand between the last text and the head: a caption over the table. */
const mostAbove = 2;

/** A cell as it stands: one line, or a few without an empty one between. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly value: boolean;
}

interface Table {
  readonly start: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Tables of which text taken from a PDF has one cell after another, an empty line between: names of columns, then row
 * after row. How many columns there are is told by where figures recur; a table with cells left empty is not read so.
 */
export function raiseCellBlocks(lines: readonly Line[]): readonly Line[] {
  const rows = new Map<number, Line>();
  const taken = new Set<number>();
  for (const run of cellRuns(lines)) {
    for (let at = 0; at < run.length; at += 1) {
      const table = at <= mostAbove ? (tableAt(run, at) ?? tableAt(withoutLabel(run), at)) : null;
      if (!table) continue;
      writeRows(lines, run, table, rows, taken);
      break;
    }
  }
  return taken.size === 0 ? lines : lines.flatMap((line, at) => rows.get(at) ?? (taken.has(at) ? [] : line));
}

/** Runs of what may be cells, each set off by an empty line. */
function cellRuns(lines: readonly Line[]): Cell[][] {
  const runs: Cell[][] = [];
  let run: Cell[] = [];
  const close = (): void => {
    if (run.length >= (fewestRows + 1) * 2) runs.push(run);
    run = [];
  };
  for (let from = 0; from < lines.length; from += 1) {
    if (isBlank(lines[from] ?? none)) continue;
    let to = from;
    while (to + 1 < lines.length && !isBlank(lines[to + 1] ?? none)) to += 1;
    const captioned = run.length === 0 && to > from && !isValue(textAt(lines, to));
    const cell = cellOf(lines, captioned ? to : from, to);
    if (!cell) close();
    else run.push(cell);
    from = to;
  }
  close();
  return runs;
}

const none: Line = { number: 0, text: '' };
const textAt = (lines: readonly Line[], at: number): string => lines[at]?.text.trim() ?? '';

function cellOf(lines: readonly Line[], from: number, to: number): Cell | null {
  if (to - from >= mostLines) return null;
  const own = lines.slice(from, to + 1);
  if (
    own.some(({ text, row }) => row || text.length > longestCell || /\t|\S {2,}\S|^\s*[|#>*\u2022-](?:\s|$)/.test(text))
  )
    return null;
  const text = own.map((line) => line.text.trim()).join(' ');
  if (text.length > longestCell || isLabel.test(text) || (/[.;:]$/.test(text) && text.length > 30)) return null;
  return { from, to, text, value: isValue(text) };
}

/** "4.", "(a)": what follows is a paragraph, and no cell. */
const isLabel = /^(?:\(?[a-z\d]{1,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.)(?:\s|$)/i;

/** The table whose head begins at a cell of a run, with the fewest columns that explain it. */
function tableAt(run: readonly Cell[], start: number): Table | null {
  for (let columns = 2; columns <= mostColumns; columns += 1) {
    const rows = rowsOf(run, start, columns);
    if (rows >= (columns === 2 ? fewestRows + 1 : fewestRows)) return { start, columns, rows };
  }
  return null;
}

/** The number of the paragraph below a table stands below its last cell. */
const withoutLabel = (run: readonly Cell[]): readonly Cell[] =>
  /^\d{1,3}(?:\.\d{1,2}){0,3}$/.test(run.at(-1)?.text ?? '') ? run.slice(0, -1) : run;

/** How many whole rows follow a head of so many columns; 0 where the figures do not recur. */
function rowsOf(run: readonly Cell[], start: number, columns: number): number {
  const head = run.slice(start, start + columns);
  const first = run.slice(start + columns, start + 2 * columns);
  if (first.length < columns || !isHead(head) || first[0]?.value !== false) return 0;
  if (!first.some(({ value, text }, at) => at > 0 && value && /\d/.test(text))) return 0;
  let rows = 1;
  for (;;) {
    const from = start + (rows + 1) * columns;
    const row = run.slice(from, from + columns);
    if (row.length < columns || row.some(({ value }, at) => value !== first[at]?.value)) break;
    rows += 1;
  }
  const left = run.slice(start + (rows + 1) * columns);
  if (left.some(({ value, text }) => value && /\d/.test(text)) || counts(run, start, columns, rows)) return 0;
  return mayBeMoved(head) || head.some(({ text }, at) => denies(text, first[at])) ? 0 : rows;
}

/**
 * Names of one line and of several stand at different heights, and the text has the higher first: whose figures stand
 * below which of them cannot be told.
 */
const mayBeMoved = ([, ...names]: readonly Cell[]): boolean => new Set(names.map(({ from, to }) => to - from)).size > 1;

/** Whether a name says that what stands in its column is of another kind than this. */
const denies = (name: string, cell: Cell | undefined): boolean =>
  cell?.value === true && /\d/.test(cell.text) ? ofWords.test(name) : false;
const ofWords =
  /^(?:rag|status|trend|direction|(?:key )?(?:performance )?(?:indicators?|measures?)|description|name|comments?)\b/i;

const isHead = (head: readonly Cell[]): boolean =>
  head[0]?.value === false &&
  head.every(({ text, value }) => text.length <= longestHead && (!value || isYear.test(text)));
const isYear = /^(?:19|20)\d\d(?:[/\u2013-]\d{2,4})?$/;

/** Whether a column counts on by one from row to row: those are labels, and no figures. */
function counts(run: readonly Cell[], start: number, columns: number, rows: number): boolean {
  for (let column = 1; column < columns; column += 1) {
    const said = Array.from({ length: rows }, (_, row) => run[start + (row + 1) * columns + column]?.text ?? '');
    if (said.every((text, row) => /^\d{1,3}$/.test(text) && (row === 0 || Number(text) === Number(said[row - 1]) + 1)))
      return true;
  }
  return false;
}

function writeRows(
  lines: readonly Line[],
  run: readonly Cell[],
  { start, columns, rows }: Table,
  written: Map<number, Line>,
  taken: Set<number>,
): void {
  for (let row = 0; row <= rows; row += 1) {
    const cells = run.slice(start + row * columns, start + (row + 1) * columns);
    const [first, last] = [cells[0], cells.at(-1)];
    const [opens, ends] = [lines[first?.from ?? -1], lines[last?.to ?? -1]];
    if (!first || !last || !opens || !ends) return;
    for (let at = first.from; at <= last.to; at += 1) taken.add(at);
    const text = cells.map((cell) => cell.text).join('\t');
    written.set(first.from, { ...opens, to: ends.to ?? ends.number, text, row: true });
    for (let at = last.to + 1; row < rows && isBlank(lines[at] ?? { number: 0, text: 'x' }); at += 1) taken.add(at);
  }
}
