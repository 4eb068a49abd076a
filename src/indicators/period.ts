/** What stretch of time a figure covers; `instant`-like periods such as "as at 31 March" are days. */
export type PeriodKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'term'
  | 'financial-year'
  | 'academic-year'
  | 'calendar-year'
  | 'span';

/** A stretch of time. Councils' financial years run April to March, so Q3 2021/22 ends in December 2021. */
export interface Period {
  readonly kind: PeriodKind;
  /** ISO dates, both included. */
  readonly start: string;
  readonly end: string;
  /** In one tidy form: "Q3 2021/22", "December 2021", "Autumn term 2021". */
  readonly label: string;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const termNames = { autumn: [9, 12], spring: [1, 3], summer: [4, 7] } as const;
export type TermName = keyof typeof termNames;

/** `month` counts from 1. */
export function monthPeriod(year: number, month: number): Period {
  return months('month', year, month, 1, `${monthNames[month - 1]} ${year}`);
}

export function dayPeriod(year: number, month: number, day: number): Period {
  const date = iso(year, month, day);
  return { kind: 'day', start: date, end: date, label: `${day} ${monthNames[month - 1]} ${year}` };
}

/** `firstYear` is the year the financial year begins in: Q4 of 2021 is January to March 2022. */
export function quarterPeriod(firstYear: number, quarter: number): Period {
  const year = quarter === 4 ? firstYear + 1 : firstYear;
  return months('quarter', year, ((quarter * 3) % 12) + 1, 3, `Q${quarter} ${yearPair(firstYear)}`);
}

export function halfYearPeriod(firstYear: number, half: number): Period {
  return months('half-year', firstYear, half === 1 ? 4 : 10, 6, `H${half} ${yearPair(firstYear)}`);
}

export function financialYearPeriod(firstYear: number): Period {
  return months('financial-year', firstYear, 4, 12, yearPair(firstYear));
}

export function academicYearPeriod(firstYear: number): Period {
  return months('academic-year', firstYear, 9, 12, `academic year ${yearPair(firstYear)}`);
}

export function calendarYearPeriod(year: number): Period {
  return months('calendar-year', year, 1, 12, `${year}`);
}

/** `year` is the calendar year the term is taught in. */
export function termPeriod(year: number, term: TermName): Period {
  const [first, last] = termNames[term];
  return months('term', year, first, last - first + 1, `${term[0]?.toUpperCase()}${term.slice(1)} term ${year}`);
}

/** From the first day of one period to the last day of another. */
export function spanPeriod(from: Period, to: Period, label = `${from.label} to ${to.label}`): Period {
  return { kind: 'span', start: from.start, end: to.end, label };
}

/** The twelve months that end where `to` ends. */
export function yearEnding(to: Period): Period {
  const end = new Date(`${to.end}T00:00:00Z`);
  const start = new Date(Date.UTC(end.getUTCFullYear() - 1, end.getUTCMonth() + 1, 1));
  return { kind: 'span', start: start.toISOString().slice(0, 10), end: to.end, label: `year to ${to.label}` };
}

/** Earlier end first; of two that end together, the one that began later first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end.localeCompare(b.end) || b.start.localeCompare(a.start);
}

/** The period of the same kind `steps` later (earlier where negative); days and spans have none. */
export function shiftPeriod(period: Period, steps: number): Period | null {
  const [year, month] = [Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7))];
  const count = year * 12 + month - 1;
  switch (period.kind) {
    case 'month':
      return monthPeriod(Math.floor((count + steps) / 12), ((count + steps) % 12) + 1);
    case 'quarter': {
      const quarters = Math.floor((count - 3) / 3) + steps;
      return quarterPeriod(Math.floor(quarters / 4), (quarters % 4) + 1);
    }
    case 'half-year': {
      const halves = Math.floor((count - 3) / 6) + steps;
      return halfYearPeriod(Math.floor(halves / 2), (halves % 2) + 1);
    }
    case 'term': {
      const order = ['spring', 'summer', 'autumn'] as const;
      const terms = year * 3 + order.findIndex((term) => termNames[term][0] === month) + steps;
      return termPeriod(Math.floor(terms / 3), order[terms % 3] ?? 'autumn');
    }
    case 'financial-year':
      return financialYearPeriod(year + steps);
    case 'academic-year':
      return academicYearPeriod(year + steps);
    case 'calendar-year':
      return calendarYearPeriod(year + steps);
    case 'day':
    case 'span':
      return null;
    default:
      return period.kind satisfies never;
  }
}

/** The same stretch one year earlier. */
export function yearBefore(period: Period): Period | null {
  const steps = { month: 12, quarter: 4, 'half-year': 2, term: 3 } as const;
  return shiftPeriod(period, period.kind in steps ? -steps[period.kind as keyof typeof steps] : -1);
}

/** How well a figure for `held` answers a question about `asked`, best first; null where it does not. */
export type PeriodFit = 'same' | 'within' | 'around';
export const periodFits: readonly PeriodFit[] = ['same', 'within', 'around'];

/** The very period, one that ends within it, or one that lies around it: the year's outturn is a poor word on its third quarter. */
export function periodFit(asked: Period, held: Period): PeriodFit | null {
  if (held.start === asked.start && held.end === asked.end) return 'same';
  if (held.end >= asked.start && held.end <= asked.end) return 'within';
  return held.start <= asked.start && held.end >= asked.end ? 'around' : null;
}

/** Whether a figure for `held` answers a question about `asked` at all. */
export const periodAnswers = (asked: Period, held: Period): boolean => periodFit(asked, held) !== null;

function months(kind: PeriodKind, year: number, month: number, length: number, label: string): Period {
  const end = new Date(Date.UTC(year, month - 1 + length, 0)).toISOString().slice(0, 10);
  return { kind, start: iso(year, month, 1), end, label };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function yearPair(firstYear: number): string {
  return `${firstYear}/${String((firstYear + 1) % 100).padStart(2, '0')}`;
}
