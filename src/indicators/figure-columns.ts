import type { ColumnHeading } from './column-heading.ts';
import { inYear, type OpenPeriod, placeOpenPeriods } from './open-period.ts';
import { comparePeriods, financialYearPeriod, type Period } from './period.ts';
import type { TableTime } from './table-time.ts';

/** Columns that hold the indicators' own values for one period. More than one where a table prints a number and a share of it. */
export interface FigureColumn {
  readonly columns: readonly number[];
  readonly period: Period;
  /** As printed; with its year where the table leaves that to its surroundings. */
  readonly text: string;
  /** A figure to start from is an earlier one, never "the previous". */
  readonly isBaseline: boolean;
}

export interface FigureColumns {
  /** Oldest first. */
  readonly periods: readonly FigureColumn[];
  /** The headings, those of other columns with the year that the figures of the same quarter have ("Target Q3"). */
  readonly headings: readonly ColumnHeading[];
  /** What a reader should know of how the columns were taken. */
  readonly notes: readonly string[];
  /** Whether a column nobody understands, or cannot date, may hold newer figures than those read. */
  readonly newestUnsure: boolean;
}

interface Placed {
  readonly column: number;
  readonly heading: ColumnHeading;
  readonly period: Period;
}

/** Finds the columns of figures, gives those without a year theirs, and leaves aside what is not plainly a period's own. */
export function figureColumns(
  headings: readonly ColumnHeading[],
  isFilled: (column: number) => boolean,
  time: TableTime,
): FigureColumns {
  const notes: string[] = [];
  const all = withSpans(headings)
    .map((heading, column) => ({ heading, column }))
    .filter(({ column }) => isFilled(column));
  const own = all.filter(({ heading }) => heading.role === 'figures');
  const { placed: undated, unsure } = placeUndated(own, headings, time, notes);
  const dated = own.flatMap(({ heading, column }) =>
    heading.period ? [{ heading, column, period: heading.period }] : [],
  );
  const placed = [...dated, ...undated];
  const kept = [...placed.filter((one) => isOwnPeriod(one, placed, time, notes))];
  const newest =
    kept
      .map(({ period }) => period.end)
      .sort()
      .at(-1) ?? '';
  const year = wholeYearOf(all, kept);
  if (year) kept.push(year);
  const strange = all.filter(({ heading, column }) => heading.role === 'unclear' && column !== year?.column);
  for (const { heading } of strange) notes.push(`The column “${heading.text}” is not understood and was left aside.`);
  const newer = strange.some(
    ({ heading: { period } }) =>
      !period || (period.end >= newest && (!time.meeting || period.start <= time.meeting.end)),
  );
  const withYears = headings.map((heading) => {
    if (!heading.open) return heading;
    const same = undated.find((one) => isSame(one.heading.open, heading.open));
    const last = byPeriod(kept).at(-1)?.period;
    const ofNewest = last && inYear(heading.open, yearOf(last));
    const period = same?.period ?? (ofNewest?.end === last?.end ? ofNewest : null) ?? null;
    return { ...heading, period };
  });
  return { periods: byPeriod(kept), headings: withYears, notes, newestUnsure: unsure || newer };
}

/** The column of the whole year, once its last quarter or month is there; before that nobody can say what it holds. */
function wholeYearOf(
  all: readonly { readonly heading: ColumnHeading; readonly column: number }[],
  kept: readonly Placed[],
): Placed | null {
  const years = all.filter(({ heading }) => heading.isWholeYear);
  const last = byPeriod(kept).at(-1)?.period;
  const [year] = years;
  if (!year || !last || years.length > 1 || !last.end.endsWith('-03-31')) return null;
  const period = financialYearPeriod(yearOf(last));
  return { ...year, heading: { ...year.heading, text: period.label }, period };
}

/** The calendar year in which the financial year of a period's end begins. */
function yearOf({ end }: Period): number {
  const [year = 0, month = 1] = end.split('-').map(Number);
  return month > 3 ? year : year - 1;
}

function isSame(one: OpenPeriod | null, other: OpenPeriod | null): boolean {
  return one?.kind === other?.kind && one?.place === other?.place;
}

/** A column of figures without a name stands under the name to its left: what that spans is then not plain. */
function withSpans(headings: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const isBlank = (heading: ColumnHeading | undefined) =>
    heading !== undefined && /^(?:column \d+)?$/i.test(heading.text);
  return headings.map((heading, column) =>
    heading.role === 'figures' && isBlank(headings[column + 1]) ? { ...heading, role: 'unclear' } : heading,
  );
}

function placeUndated(
  own: readonly { readonly heading: ColumnHeading; readonly column: number }[],
  headings: readonly ColumnHeading[],
  time: TableTime,
  notes: string[],
): { readonly placed: readonly Placed[]; readonly unsure: boolean } {
  const undated = own.flatMap(({ heading, column }) => (heading.open ? [{ heading, column, open: heading.open }] : []));
  if (undated.length === 0) return { placed: [], unsure: false };
  const years = new Set(
    headings.flatMap(({ period, role }) =>
      period?.kind === 'financial-year' && role !== 'figures' && role !== 'comparator' ? [period.start] : [],
    ),
  );
  const [year] = years.size === 1 ? years : [];
  const ofReport = time.stated?.kind === 'financial-year' ? time.stated : null;
  const first = year ?? ofReport?.start;
  const asAt = ofReport ? time.meeting : (time.stated ?? time.meeting);
  const periods = placeOpenPeriods(
    undated.map(({ open }) => open),
    { firstYear: first ? Number(first.slice(0, 4)) : null, asAt },
  );
  const taken = own.flatMap(({ heading }) => heading.period?.start ?? []);
  const names = undated.map(({ heading }) => `“${heading.text}”`).join(', ');
  if (!periods || periods.some(({ kind, start }) => taken.includes(start) && kind !== 'financial-year')) {
    notes.push(
      `The table does not say of which year ${names} ${undated.length > 1 ? 'are' : 'is'}; these figures were left out.`,
    );
    return { placed: [], unsure: true };
  }
  const because = year ? 'the year another column names' : (time.where ?? 'the date of the meeting');
  notes.push(`The table prints ${names} without a year; the year follows from ${because}.`);
  return {
    placed: undated.flatMap(({ heading, column }, index) => {
      const period = periods[index];
      return period ? [{ heading, column, period }] : [];
    }),
    unsure: false,
  };
}

/** A running total beside the quarters it adds up, a year that is not over beside them, and times still to come are no newest period. */
function isOwnPeriod({ heading, period }: Placed, all: readonly Placed[], time: TableTime, notes: string[]): boolean {
  if (time.meeting && period.start > time.meeting.end) {
    notes.push(`The column “${heading.text}” speaks of a time after the meeting and was left aside.`);
    return false;
  }
  const inside = all.filter(
    (other) =>
      other.period !== period &&
      other.period.start >= period.start &&
      other.period.end <= period.end &&
      lengthOf(other.period) < lengthOf(period),
  );
  if (inside.length === 0) return true;
  if (/\bytd\b|year[ -]to[ -]date|cumulative/i.test(heading.text)) return false;
  const isOver = time.meeting
    ? period.end <= time.meeting.end
    : inside.some((other) => other.period.end === period.end);
  if (!isOver)
    notes.push(`The column “${heading.text}” stands beside parts of a year that is not over and was left aside.`);
  return isOver;
}

function byPeriod(placed: readonly Placed[]): readonly FigureColumn[] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.period.start} ${one.period.end}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { heading, period } = first;
      return [
        {
          columns: group.map(({ column }) => column),
          period,
          text: sayPeriod(heading, period),
          isBaseline: /baseline/.test(heading.words),
        },
      ];
    })
    .sort((a, b) => comparePeriods(a.period, b.period) || lengthOf(a.period) - lengthOf(b.period));
}

/** As printed; without its year as the period it stands for, with the words that make it another kind of figure. */
function sayPeriod({ text, open, words }: ColumnHeading, { label }: Period): string {
  if (!open) return text;
  return /\bytd\b|cumulative|rolling|baseline/.test(words) ? text.replace(open.text, label) : label;
}

function lengthOf({ start, end }: Period): number {
  return Date.parse(end) - Date.parse(start);
}
