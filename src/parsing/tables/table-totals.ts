import type { Finding } from '../../papers/finding.ts';
import type { Paper, PaperNode } from '../../papers/paper.ts';
import { saidInEither } from '../text/two-languages.ts';

type Row = PaperNode & { readonly row: NonNullable<PaperNode['row']> };

const total = /^(?:grand )?total(?:s|\b.{0,30})?$/i;
const count = /^\(?\u00a3?\s?-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?m?\)?$/;

/** What stands for a figure too small to show. It is never worked out from the others. */
export const isSuppressed = (cell: string): boolean =>
  /^(?:\*{1,3}|<\s?(?:[356]|1[01])|\u2264\s?[45]|[cx]|\[(?:[cxz]|low|\*)\]|(?:fewer|less) than (?:[356]|10|three|five|six|ten)|(?:below|under) (?:5|five)|1\s?(?:-|\u2013|to)\s?4|suppressed|redacted|withheld)$/i.test(
    cell.trim(),
  );

/** Totals that their rows do not add up to, and tables that hold figures back because they are small. */
export function noteTotals(paper: Paper): Finding[] {
  return tablesOf(paper.nodes).flatMap((rows) => [...wrongTotals(rows), ...heldBack(rows)]);
}

function tablesOf(nodes: readonly PaperNode[]): Row[][] {
  const tables: Row[][] = [];
  let last = -1;
  nodes.forEach((node, index) => {
    if (!node.row) return;
    const row: Row = { ...node, row: node.row };
    const table = tables.at(-1);
    if (table && (last === index - 1 || goesOver(table, row, nodes.slice(last + 1, index)))) table.push(row);
    else tables.push([row]);
    last = index;
  });
  return tables;
}

/** Whether a table goes on over the page: its columns are named again there, and at most a note stands between. */
const goesOver = (table: readonly Row[], row: Row, between: readonly PaperNode[]): boolean =>
  between.length <= 3 &&
  between.some(({ kind }) => kind === 'table-header') &&
  between.every(({ kind }) => kind === 'table-header' || kind === 'footnote' || kind === 'paragraph') &&
  table[0]?.row.columns.join() === row.row.columns.join() &&
  table[0].place.pages !== row.place.pages &&
  !table.some(isTotal);

/** Only plain counts are added up: rates and percentages have no total, and a column that holds anything back has none either. */
function wrongTotals(rows: readonly Row[]): Finding[] {
  return [...rows.flatMap((_, at) => wrongTotalRow(rows, at)), ...rows.flatMap(wrongTotalCell)];
}

const isTotal = ({ row }: Row): boolean => saidInEither(total, row.cells[0] ?? '');
/** "All" may stand above an average too: it is a total where other columns add up to it. */
const isAll = ({ row }: Row): boolean => /^(?:all|overall|sum)$/i.test(row.cells[0] ?? '');
const isSubtotal = ({ row }: Row): boolean => /\b(?:sub-?)?total\b/i.test(row.cells[0] ?? '');
const isUnits = ({ row }: Row): boolean => (row.cells[0] ?? '') === '' && !row.cells.some((cell) => /\d/.test(cell));

/** A total may stand for the rows since the one before it, for all rows, for the subtotals, or at the top for what follows. */
function wrongTotalRow(rows: readonly Row[], at: number): Finding[] {
  const row = rows[at];
  if (!row || !(isTotal(row) || isAll(row))) return [];
  const above = rows.slice(0, at).filter((one) => !isUnits(one));
  const since = above.slice(above.findLastIndex(isSubtotal) + 1);
  const plain = above.filter((one) => !isSubtotal(one));
  const below = at === 0 ? rows.slice(1).filter((one) => !isSubtotal(one)) : [];
  const parts = [since, plain, above.filter(isSubtotal), below].filter(({ length }) => length >= 2);
  const [first] = parts;
  if (!first) return [];
  let right = 0;
  const wrong = row.row.columns.slice(1).flatMap((column, index): Finding[] => {
    if (/%|rate|average|mean|median|percent/i.test(column)) return [];
    const stated = row.row.cells[index + 1] ?? '';
    const sums = parts.map((group) => sumOf(group.map(({ row: { cells } }) => cells[index + 1] ?? '')));
    if (!count.test(stated) || sums.some((sum) => sum === null)) return [];
    if (sums.some((sum) => sum !== null && Math.abs(sum - figure(stated)) <= slackOf(first, index + 1, stated))) {
      right += 1;
      return [];
    }
    return [differs(`The total of \u201c${column}\u201d`, stated, sums[0] ?? 0, row, first[0])];
  });
  return isTotal(row) || right > wrong.length ? wrong : [];
}

/** A last column called "Total" adds up its row. */
function wrongTotalCell(row: Row): Finding[] {
  const { columns, cells } = row.row;
  const last = columns.length - 1;
  if (last < 3 || !/^(?:grand |overall )?total$/i.test(columns[last] ?? '') || isUnits(row)) return [];
  if (columns.slice(1, last).some((column) => /%|rate|average|percent|target|total|change|variance/i.test(column)))
    return [];
  const stated = cells[last] ?? '';
  const parts = cells.slice(1, last);
  const sum = sumOf(parts);
  if (sum === null || !count.test(stated)) return [];
  const slack = [stated, ...parts].some((cell) => cell.includes('.')) ? parts.length * 0.06 : 0;
  if (Math.abs(sum - figure(stated)) <= slack + 1e-9) return [];
  return [differs(`The total of \u201c${cells[0]}\u201d`, stated, sum, row)];
}

function differs(what: string, stated: string, sum: number, { place }: Row, first?: Row): Finding {
  const message = `${what} is given as ${stated}; its ${first ? 'rows add' : 'cells add'} up to ${saidLike(stated, sum)}.`;
  return { rule: 'total-differs', message, place, ...(first ? { elsewhere: first.place } : {}) };
}

const figures = (useGrouping: boolean) => new Intl.NumberFormat('en-GB', { useGrouping, maximumFractionDigits: 2 });
const [grouped, ungrouped] = [figures(true), figures(false)];

/** A figure as the paper writes the one it should be: its thousands parted or not, in pounds or not. */
function saidLike(stated: string, value: number): string {
  const parts = /\d,\d{3}/.test(stated) || !/\d{4}/.test(stated);
  const said = (parts ? grouped : ungrouped).format(Math.abs(value));
  const signed = `${value < 0 ? '-' : ''}${stated.includes('\u00a3') ? '\u00a3' : ''}${said}`;
  return /\dm\b/.test(stated) ? `${signed}m` : signed;
}

/** What figures come to; null where one of them is none. A dash or an empty cell adds nothing. */
function sumOf(cells: readonly string[]): number | null {
  const filled = cells.filter((cell) => !/^(?:[-\u2013\u2014]|nil)?$/i.test(cell));
  return filled.length > 0 && filled.every((cell) => count.test(cell))
    ? filled.reduce((all, cell) => all + figure(cell), 0)
    : null;
}

/** Rounded figures may miss their total by a little for each of them. */
function slackOf(rows: readonly Row[], column: number, stated: string): number {
  const rounded = [stated, ...rows.map(({ row }) => row.cells[column] ?? '')].some((cell) => cell.includes('.'));
  return (rounded ? rows.length * 0.06 : 0) + 1e-9;
}

const figure = (cell: string): number => {
  const value = Number(cell.replace(/[\u00a3,\s()m]/g, ''));
  return /^\(.*\)$/.test(cell.trim()) ? -value : value;
};

function heldBack(rows: readonly Row[]): Finding[] {
  const first = rows.find(({ row }) => row.cells.slice(1).some(isSuppressed));
  if (!first) return [];
  const away = givesAway(rows)
    ? ' The total of a column gives one of them away: ask for the paper to be put right.'
    : '';
  const message = `The table holds figures back that are too small to show. They are not worked out from the others.${away}`;
  return [{ rule: 'suppressed-figures', message, place: first.place }];
}

/** Whether a column holds back one figure alone and shows the rest with their total. */
function givesAway(rows: readonly Row[]): boolean {
  const totals = rows.filter(isTotal);
  const plain = rows.filter((row) => !isSubtotal(row) && !isUnits(row));
  return totals.some(({ row: { cells } }) =>
    cells.some((stated, at) => {
      const column = plain.map(({ row }) => row.cells[at] ?? '');
      const held = column.filter(isSuppressed).length;
      return (
        at > 0 && count.test(stated) && held === 1 && column.every((cell) => isSuppressed(cell) || count.test(cell))
      );
    }),
  );
}
