import type { Paper, PaperNode } from '../papers/paper.ts';
import { isMissing, readFigure } from './dashboard-cells.ts';
import { type ColumnRole, type DashboardColumns, readColumns } from './dashboard-columns.ts';
import type { PeriodFigure } from './indicator.ts';
import type { Period } from './period.ts';

/** One indicator's row as a dashboard prints it. */
export interface DashboardRow {
  readonly paper: Paper;
  readonly node: PaperNode;
  readonly name: string;
  /** The topic cell as printed; empty where the table leaves it to the rows above. */
  readonly topic: string;
  readonly theme: string;
  readonly latest: PeriodFigure | null;
  readonly previous: PeriodFigure | null;
  /** Periods as printed, also where the value beside them is missing. */
  readonly latestPeriod: string | null;
  readonly previousPeriod: string | null;
  /** Where columns are headed by periods: the figures before the previous one, oldest first. */
  readonly earlier: readonly PeriodFigure[];
  /** The cell of a role as printed; empty where the table has no such column. */
  readonly cell: (role: ColumnRole) => string;
}

interface Dashboard {
  readonly columns: DashboardColumns;
  readonly nodes: readonly PaperNode[];
}

/** The rows of every dashboard in a paper, in order. A heading row inside a table names the topic of the rows below it. */
export function readDashboardRows(paper: Paper, asAt: Period | null = null): readonly DashboardRow[] {
  return dashboardsOf(paper, asAt).flatMap(({ columns, nodes }) => {
    const filled = filledPeriods(columns, nodes);
    let banner = '';
    let theme = '';
    return nodes.flatMap((node) => {
      const cells = (node.row?.cells ?? []).filter((cell) => cell.trim() !== '');
      if (cells.length === 1) {
        banner = cells[0]?.trim() ?? '';
        return [];
      }
      const row = readRow(paper, node, filled, banner, theme);
      if (row) [banner, theme] = ['', row.theme];
      return row ? [row] : [];
    });
  });
}

function dashboardsOf(paper: Paper, asAt: Period | null): readonly Dashboard[] {
  const tables = new Map<string, PaperNode[]>();
  for (const node of paper.nodes) {
    if (!node.row) continue;
    const key = node.row.columns.join('\t');
    tables.set(key, [...(tables.get(key) ?? []), node]);
  }
  return [...tables.values()].flatMap((nodes) => {
    const columns = readColumns(nodes[0]?.row?.columns ?? [], asAt);
    return columns ? [{ columns, nodes }] : [];
  });
}

/** A year's table printed in December has an empty column for March: columns that no row has filled are not periods yet. */
function filledPeriods(columns: DashboardColumns, nodes: readonly PaperNode[]): DashboardColumns {
  const isFilled = (column: number) => nodes.some(({ row }) => readFigure(row?.cells[column] ?? '') !== null);
  return { ...columns, periods: columns.periods.filter(({ column }) => isFilled(column)) };
}

function readRow(
  paper: Paper,
  node: PaperNode,
  columns: DashboardColumns,
  banner: string,
  themeAbove: string,
): DashboardRow | null {
  const cellAt = (column: number | undefined) =>
    column === undefined ? '' : (node.row?.cells[column] ?? '').replace(/\s+/g, ' ').trim();
  const cell = (role: ColumnRole) => cellAt(columns.at.get(role));
  const name = cell('indicator').replace(/^[\d.]+\s+(?=\p{L})/u, '');
  if (!/\p{L}{2}/u.test(name)) return null;

  const byPeriod = columns.at.has('latest-value') ? [] : columns.periods;
  const latestPeriod = periodCell(cell('latest-period')) ?? byPeriod.at(-1)?.text ?? null;
  const previousPeriod = periodCell(cell('previous-period')) ?? byPeriod.at(-2)?.text ?? null;
  const valueCell = (role: ColumnRole, fromEnd: number) =>
    columns.at.has(role) ? cell(role) : cellAt(byPeriod.at(fromEnd)?.column);
  return {
    paper,
    node,
    name,
    topic: cell('topic') || banner,
    theme: cell('theme') || themeAbove,
    latest: figureFor(valueCell('latest-value', -1), latestPeriod),
    previous: figureFor(valueCell('previous-value', -2), previousPeriod),
    latestPeriod,
    previousPeriod,
    earlier: byPeriod.slice(0, -2).flatMap(({ column, text }) => figureFor(cellAt(column), text) ?? []),
    cell,
  };
}

function figureFor(cell: string, period: string | null): PeriodFigure | null {
  const figure = readFigure(cell);
  return figure && { period: period ?? '', ...figure };
}

function periodCell(cell: string): string | null {
  return isMissing(cell) ? null : cell;
}
