import type { ColumnRole } from './column-heading.ts';
import type { DashboardColumns } from './dashboard-columns.ts';
import { isMissing } from './missing-cell.ts';
import { type Period, shiftPeriod, yearBefore } from './period.ts';
import { parsePeriod } from './period-in-text.ts';
import type { TableTime } from './table-time.ts';

/** The periods of a row whose values stand in columns of their own; empty where the paper names none. */
export interface RowPeriods {
  readonly latest: string;
  readonly previous: string;
  readonly notes: readonly string[];
}

/** Periods are printed in columns beside the values; failing that, the report speaks of one period, and "previous quarter" is the one before. */
export function rowPeriods(columns: DashboardColumns, cell: (role: ColumnRole) => string, time: TableTime): RowPeriods {
  const printed = columns.at.has('latest-period');
  const { stated, where, meeting } = time;
  const isOver = stated !== null && (!meeting || stated.end <= meeting.end);
  const latest = printed ? periodCell(cell('latest-period'), time) : isOver ? stated.label : '';
  const notes = !printed && isOver ? [`The table names no period; ${where} names ${stated.label}.`] : [];
  const previous = columns.at.has('previous-period')
    ? periodCell(cell('previous-period'), time)
    : (before(columns.words('previous-value'), parsePeriod(latest))?.label ?? '');
  return { latest, previous, notes };
}

/** As printed; a quarter or month without its year takes it from the report. */
function periodCell(cell: string, { stated, meeting }: TableTime): string {
  if (isMissing(cell)) return '';
  return parsePeriod(cell) ? cell : (parsePeriod(cell, stated ?? meeting)?.label ?? cell);
}

/** What "previous quarter" and "same period last year" come to, counted from the latest period; null where that is not plain. */
function before(words: string, latest: Period | null): Period | null {
  if (!latest) return null;
  if (/\b(?:same|corresponding)\b.*\blast year|year ago/.test(words)) return yearBefore(latest);
  const step = /\b(quarter|month|term)\b/.exec(words)?.[1];
  return step === latest.kind ? shiftPeriod(latest, -1) : null;
}
