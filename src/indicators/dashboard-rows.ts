import type { Paper, PaperNode } from '../papers/paper.ts';
import type { ColumnRole } from './column-heading.ts';
import { type DashboardColumns, newestOf } from './dashboard-columns.ts';
import { dashboardsOf } from './dashboards-in.ts';
import type { FigureColumn } from './figure-columns.ts';
import { readFigure } from './figure-in-cell.ts';
import type { PeriodFigure } from './indicator.ts';
import { judgedRoles } from './judged-columns.ts';
import { isMissing } from './missing-cell.ts';
import { parsePeriod } from './period-in-text.ts';
import { type RowPeriods, rowPeriods } from './row-periods.ts';
import type { TableTime } from './table-time.ts';

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
  /** What the cell of the latest figure holds, figure or not; empty where no column is plainly the newest. */
  readonly latestCell: string;
  readonly previousCell: string;
  /** Where columns are headed by periods: the figures before the previous one, oldest first. */
  readonly earlier: readonly PeriodFigure[];
  /** The cell of a role as printed; empty where the table has no such column. */
  readonly cell: (role: ColumnRole) => string;
  /** Whether an arrow of this table points the other way than the figures beside it: it may mean better or worse, not up or down. */
  readonly arrowsDoubtful: boolean;
  /** What a reader should know of how the columns were read. */
  readonly notes: readonly string[];
}

/** The rows of every dashboard in a paper, in order. A heading row inside a table names the topic of the rows below it. */
export function readDashboardRows(paper: Paper): readonly DashboardRow[] {
  return dashboardsOf(paper).flatMap(({ columns, nodes, time }) => {
    let banner = '';
    let section = '';
    let theme = '';
    const rows = nodes.flatMap((node) => {
      const cells = (node.row?.cells ?? []).filter((cell) => cell.trim() !== '');
      if (cells.length > 0 && new Set(cells).size === 1 && !/^\W*\d[\d,.]*\W*$/.test(cells[0] ?? '')) {
        banner = cells[0]?.trim() ?? '';
        section = banner;
        return [];
      }
      const row = readRow({ paper, node, columns, time }, banner, theme);
      if (row) [banner, theme] = ['', row.theme];
      return row ? [{ row, section }] : [];
    });
    return withDoubtfulArrows(tellApart(rows));
  });
}

/** Rows of one name under several headings of a table ("North" below each measure) take the heading into their name. */
function tellApart(rows: readonly { readonly row: DashboardRow; readonly section: string }[]): readonly DashboardRow[] {
  return rows.map(({ row, section }) => {
    const alike = rows.filter((other) => other.row.name.toLowerCase() === row.name.toLowerCase());
    const inSections = new Set(alike.map((other) => other.section)).size;
    if (alike.length === 1) return row;
    if (inSections === alike.length && section) return { ...row, name: `${section} – ${row.name}` };
    return { ...row, notes: [...row.notes, `The table has ${alike.length} rows of this name.`] };
  });
}

/** Many councils let an arrow up stand for better: one that points against its figures makes all of the table's doubtful. */
function withDoubtfulArrows(rows: readonly DashboardRow[]): readonly DashboardRow[] {
  const against = rows.find(({ latest, previous, cell, latestCell }) => {
    const arrow = arrowWay(cell('trend') || latestCell);
    return arrow !== 0 && latest && previous && arrow === -Math.sign(latest.value - previous.value);
  });
  if (!against) return rows;
  const note = `The arrow beside “${against.name}” points the other way than its figures: the table's arrows may mean better and worse, so no direction is given.`;
  return rows.map((row) =>
    arrowWay(row.cell('trend') || row.latestCell) === 0
      ? row
      : { ...row, arrowsDoubtful: true, notes: [...row.notes, note] },
  );
}

function arrowWay(cell: string): number {
  if (/\p{L}/u.test(cell)) return 0;
  return /[↑▲⬆↗⇧]/u.test(cell) ? 1 : /[↓▼⬇↘⇩]/u.test(cell) ? -1 : 0;
}

interface RowOfTable {
  readonly paper: Paper;
  readonly node: PaperNode;
  readonly columns: DashboardColumns;
  readonly time: TableTime;
}

function readRow({ paper, node, columns, time }: RowOfTable, banner: string, themeAbove: string): DashboardRow | null {
  const cellAt = (column: number | undefined) =>
    column === undefined ? '' : (node.row?.cells[column] ?? '').replace(/\s+/g, ' ').trim();
  const judged: readonly ColumnRole[] = judgedRoles;
  const cell = (role: ColumnRole) => (columns.isPlain || !judged.includes(role) ? cellAt(columns.at.get(role)) : '');
  const name = cell('indicator').replace(/^[\d.]+\s+(?=\p{L})/u, '');
  if (!/\p{L}{2}/u.test(name)) return null;
  const { latest, previous, earlier, notes } = columns.at.has('latest-value')
    ? besidePeriods(columns, rowPeriods(columns, cell, time), cell, cellAt)
    : underPeriods(columns, cellAt);
  return {
    paper,
    node,
    name,
    topic: cell('topic') || banner,
    theme: cell('theme') || themeAbove,
    latest: figureFor(latest),
    previous: figureFor(previous),
    latestCell: latest?.cell ?? '',
    previousCell: previous?.cell ?? '',
    earlier,
    cell,
    arrowsDoubtful: false,
    notes: [...columns.notes, ...notes],
  };
}

interface Valued {
  readonly cell: string;
  readonly period: string;
}

interface Values {
  readonly latest: Valued | null;
  readonly previous: Valued | null;
  readonly earlier: readonly PeriodFigure[];
  readonly notes: readonly string[];
}

/** The newest value stands in a column of its own; columns of periods hold what was before. */
function besidePeriods(
  columns: DashboardColumns,
  { latest, previous, notes }: RowPeriods,
  cell: (role: ColumnRole) => string,
  cellAt: (column: number) => string,
): Values {
  const now = parsePeriod(latest);
  const before = columns.periods.filter(({ period }) => !now || period.end < now.end);
  const hasPrevious = columns.at.has('previous-value');
  const last = hasPrevious ? undefined : newestOf(before);
  return {
    latest: { cell: cell('latest-value'), period: latest },
    previous: hasPrevious
      ? { cell: cell('previous-value'), period: previous }
      : last
        ? { cell: theOne(last, cellAt) ?? '', period: last.text }
        : null,
    earlier: before.filter((one) => one !== last).flatMap((one) => figureOf(one, cellAt) ?? []),
    notes,
  };
}

/** Every value stands under its period: the newest that any row has filled is the latest; a part of its time is not the previous. */
function underPeriods(columns: DashboardColumns, cellAt: (column: number) => string): Values {
  const { periods, isPlain } = columns;
  const newest = isPlain ? newestOf(periods) : undefined;
  if (!newest)
    return { latest: null, previous: null, earlier: periods.flatMap((one) => figureOf(one, cellAt) ?? []), notes: [] };
  const before = periods.filter((one) => one !== newest);
  const previous = newestOf(before.filter(({ period }) => period.start < newest.period.start));
  const cell = theOne(newest, cellAt);
  const names = newest.columns
    .map(cellAt)
    .filter((one) => !isMissing(one))
    .join('” and “');
  return {
    latest: { cell: cell ?? '', period: newest.text },
    previous: previous ? { cell: theOne(previous, cellAt) ?? '', period: previous.text } : null,
    earlier: before.filter((one) => one !== previous).flatMap((one) => figureOf(one, cellAt) ?? []),
    notes:
      cell === null
        ? [`For ${newest.text} the table prints “${names}”; it is not plain which is the indicator's.`]
        : [],
  };
}

/** The cell of a period; null where a table prints several figures for it (a number and a share) and the row fills more than one. */
function theOne({ columns }: FigureColumn, cellAt: (column: number) => string): string | null {
  const cells = columns.map(cellAt);
  const filled = cells.filter((cell) => !isMissing(cell));
  return filled.length > 1 ? null : (filled[0] ?? cells[0] ?? '');
}

function figureOf(column: FigureColumn, cellAt: (column: number) => string): PeriodFigure | null {
  return figureFor({ cell: theOne(column, cellAt) ?? '', period: column.text });
}

function figureFor(valued: Valued | null): PeriodFigure | null {
  const figure = valued && readFigure(valued.cell);
  return figure && { period: valued.period, ...figure };
}
