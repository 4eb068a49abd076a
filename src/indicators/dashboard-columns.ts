import { type ColumnHeading, type ColumnRole, readHeading } from './column-heading.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { judgedColumn, judgedRoles } from './judged-columns.ts';
import type { TableTime } from './table-time.ts';

/** What each column of a dashboard holds; where a column is headed by a period, its values are that period's. */
export interface DashboardColumns {
  readonly at: ReadonlyMap<ColumnRole, number>;
  /** Columns headed by a period, oldest first. */
  readonly periods: readonly FigureColumn[];
  /** Whether it is plain which column holds the newest figures; where it is not, no row has a latest figure. */
  readonly isPlain: boolean;
  /** The words of the heading of a column, such as "Previous quarter"; empty for none. */
  readonly words: (role: ColumnRole) => string;
  /** What a reader of any row should know of how the columns were read. */
  readonly notes: readonly string[];
}

export interface ColumnContext {
  /** Whether any row has a figure in a column. */
  readonly isFilled: (column: number) => boolean;
  /** Whether a column holds references ("CS12") rather than names. */
  readonly isCoded: (column: number) => boolean;
  /** Whether any row says something in a column. */
  readonly isPrinted: (column: number) => boolean;
  readonly time: TableTime;
  /** Which words name the council itself. */
  readonly isOwn: (word: string) => boolean;
}

const noContext: ColumnContext = {
  isFilled: () => true,
  isCoded: () => false,
  isPrinted: () => true,
  time: { stated: null, where: null, meeting: null },
  isOwn: () => false,
};

/** Columns of which the first counts where a table has several. */
const firstCounts = [
  'indicator',
  'topic',
  'theme',
  'frequency',
  'unit',
  'polarity',
  'latest-period',
  'previous-period',
] as const;

/**
 * Recognises a dashboard by its headings: a column of indicators and at least one of values, wherever they stand.
 * Null where the table is something else (a budget, a timetable).
 */
export function readColumns(given: readonly string[], context: ColumnContext = noContext): DashboardColumns | null {
  const { isFilled, isPrinted, time } = context;
  const figures = figureColumns(
    given.map((heading) => readHeading(heading, context.isOwn)),
    isFilled,
    time,
  );
  const { headings } = figures;
  const at = new Map<ColumnRole, number>();
  for (const role of firstCounts)
    put(
      at,
      role,
      columnsOf(headings, role).find((column) => role !== 'indicator' || !context.isCoded(column)),
    );
  if (!at.has('indicator') && (isJudged(headings) || columnsOf(headings, 'indicator').length > 0))
    put(at, 'indicator', columnOfNames(headings, figures.periods.length));
  const value = valueColumn(headings, figures.periods, time, isFilled);
  put(at, 'latest-value', value.column);
  const previous = columnsOf(headings, 'previous-value').filter((column) => !headings[column]?.period);
  if (previous.length === 1) put(at, 'previous-value', previous[0]);
  const hasValues = at.has('latest-value') || figures.periods.length > 0 || figures.newestUnsure || value.note !== null;
  if (!at.has('indicator') || !hasValues) return null;

  const latest = at.has('latest-value') ? (time.stated ?? time.meeting) : (newestOf(figures.periods)?.period ?? null);
  const notes = [...figures.notes, ...(value.note ? [value.note] : [])];
  for (const role of judgedRoles) {
    const { column, note } = judgedColumn(role, headings, latest, isPrinted);
    put(at, role, column ?? undefined);
    if (note) notes.push(note);
  }
  const words = (role: ColumnRole) => headings[at.get(role) ?? -1]?.words ?? '';
  return { at, periods: figures.periods, isPlain: !figures.newestUnsure && value.note === null, words, notes };
}

/** The newest period whose figures are the indicators' own at that time. */
export function newestOf(periods: readonly FigureColumn[]): FigureColumn | undefined {
  return periods.filter(({ isBaseline }) => !isBaseline).at(-1);
}

function put(at: Map<ColumnRole, number>, role: ColumnRole, column: number | undefined): void {
  if (column !== undefined) at.set(role, column);
}

function columnsOf(headings: readonly ColumnHeading[], role: ColumnRole): readonly number[] {
  return headings.flatMap((heading, column) => (heading.role === role ? [column] : []));
}

/** The column of newest values that names no period. Beside columns of periods it must say that it is newer than they are. */
function valueColumn(
  headings: readonly ColumnHeading[],
  periods: readonly FigureColumn[],
  time: TableTime,
  isFilled: (column: number) => boolean,
): { readonly column: number | undefined; readonly note: string | null } {
  const all = columnsOf(headings, 'latest-value');
  const filled = all.length > 1 ? all.filter(isFilled) : all;
  const saying = filled.filter((column) => /latest|current|most recent|\bthis\b/.test(headings[column]?.words ?? ''));
  const [column, ...more] = saying.length > 0 ? saying : filled;
  const newest = newestOf(periods);
  if (more.length > 0) {
    const names = [column, ...more].map((one) => `“${headings[one ?? -1]?.text}”`).join(' and ');
    return {
      column: undefined,
      note: `The table has several columns of values (${names}) and says of none that it is the newest.`,
    };
  }
  if (column === undefined) {
    const [toDate, ...others] = columnsOf(headings, 'year-to-date');
    return { column: newest || others.length > 0 ? undefined : toDate, note: null };
  }
  if (!newest || saying.length > 0) return { column, note: null };
  if (!isFilled(column)) return { column: undefined, note: null };
  const later = time.stated && time.stated.end > newest.period.end && !/outturn/.test(headings[column]?.words ?? '');
  if (later) return { column, note: null };
  return {
    column: undefined,
    note: `The column “${headings[column]?.text}” names no period beside columns that do: it is not plain which holds the newest figures.`,
  };
}

/** A table that judges figures has indicators in it even where no heading says so. */
function isJudged(headings: readonly ColumnHeading[]): boolean {
  return headings.some(({ role }) => role === 'previous-value' || judgedRoles.some((one) => one === role));
}

/** Some dashboards head the names with a plain word ("Description", "Title"), or with nothing beside periods and targets. */
function columnOfNames(headings: readonly ColumnHeading[], periods: number): number | undefined {
  const named = headings.findIndex(({ text }) => /description|title|name|detail/i.test(text));
  if (named >= 0) return named;
  const isBlank = headings[0]?.text === '' || headings[0]?.text === 'Column 1';
  return isBlank && periods > 0 && headings.some(({ role }) => role === 'target') ? 0 : undefined;
}
