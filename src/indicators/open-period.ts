import { halfYearPeriod, monthPeriod, type Period, quarterPeriod, type TermName, termPeriod } from './period.ts';
import { latestBefore } from './period-words.ts';

/** A quarter, half year, month or term named without its year: "Q3", "Mid-year", "Oct", "Autumn term". */
export interface OpenPeriod {
  readonly text: string;
  readonly kind: 'quarter' | 'half-year' | 'month' | 'term';
  /** Its place in the year that begins in April (terms: in September), from 1. */
  readonly place: number;
}

const months = 'apr may jun jul aug sep oct nov dec jan feb mar'.split(' ');
const terms: readonly TermName[] = ['autumn', 'spring', 'summer'];

const quarter = /\b(?:q|qtr|quarter)\.? ?([1-4])\b/i;
const month =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/gi;
const halves = [
  {
    place: 2,
    pattern:
      /\b(?:h2|half[ -]year 2|(?:second|2nd) half(?: year)?|(?:6|six) months (?:to|ended|ending) (?:(?:the )?end of )?(?:31(?:st)? )?mar(?:ch)?\.?)(?!\w)/i,
  },
  {
    place: 1,
    pattern:
      /\b(?:h1|half[ -]year 1|(?:first|1st) half(?: year)?|(?:6|six) months (?:to|ended|ending) (?:(?:the )?end of )?(?:30(?:th)? )?sept?(?:ember)?\.?|(?:mid|half)[ -]?year(?:ly)?)(?!\w)/i,
  },
] as const;
const term = /\b(autumn|spring|summer)(?: term)?\b/i;

/** The period a heading names without its year; null for none or for several months that do not make a quarter. */
export function openPeriodIn(text: string): OpenPeriod | null {
  const named = quarter.exec(text);
  if (named) return { text: named[0], kind: 'quarter', place: Number(named[1]) };
  const half = halves.map(({ place, pattern }) => ({ place, text: pattern.exec(text)?.[0] })).find(({ text }) => text);
  if (half?.text) return { text: half.text, kind: 'half-year', place: half.place };
  const said = [...text.matchAll(month)];
  const places = said.map(([name]) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (said.length === 1) return { text: said[0]?.[0] ?? '', kind: 'month', place: first };
  if (said.length === 2 && last === first + 2 && first % 3 === 1) {
    const words = text.slice(said[0]?.index, (said[1]?.index ?? 0) + (said[1]?.[0].length ?? 0));
    if (/^\w+\.?\s?(?:–|-|to)\s?\w+\.?$/i.test(words)) return { text: words, kind: 'quarter', place: last / 3 };
  }
  const taught = term.exec(text);
  return taught
    ? { text: taught[0], kind: 'term', place: terms.indexOf((taught[1] ?? '').toLowerCase() as TermName) + 1 }
    : null;
}

/** The period in the year that begins in `firstYear`. */
export function inYear({ kind, place }: OpenPeriod, firstYear: number): Period {
  if (kind === 'quarter') return quarterPeriod(firstYear, place);
  if (kind === 'half-year') return halfYearPeriod(firstYear, place);
  if (kind === 'term') return termPeriod(place === 1 ? firstYear : firstYear + 1, terms[place - 1] ?? 'autumn');
  return monthPeriod(place <= 9 ? firstYear : firstYear + 1, ((place + 2) % 12) + 1);
}

/** What else is known of the time a table speaks of. */
export interface KnownTime {
  /** The year (its first calendar year) all columns belong to, where the table itself says so. */
  readonly firstYear: number | null;
  /** The newest time the table may speak of: the period of its report, or the day of the meeting. */
  readonly asAt: Period | null;
}

/**
 * Gives columns named without a year their year, in the order printed (oldest or newest first); only those given are
 * filled. Null where the order or the time is not plain.
 */
export function placeOpenPeriods(columns: readonly OpenPeriod[], { firstYear, asAt }: KnownTime): Period[] | null {
  if (columns.length === 0) return [];
  if (new Set(columns.map(({ kind }) => kind)).size > 1) return null;
  const turned = isNewestFirst(columns);
  if (turned === null) return null;
  const ordered = turned ? [...columns].reverse() : [...columns];
  const rolls = ordered.some(({ place }, index) => index > 0 && place <= (ordered[index - 1]?.place ?? 0));
  const newest = ordered.at(-1);
  if (!newest) return null;
  if (firstYear !== null && rolls) return null;
  const last =
    firstYear !== null ? inYear(newest, firstYear) : asAt && latestBefore(asAt, (year) => inYear(newest, year));
  if (!last) return null;
  if (asAt && (last.end > asAt.end || (!rolls && isLongBefore(last, asAt)))) return null;
  const placed = [last];
  for (const column of ordered.slice(0, -1).reverse()) {
    const after = placed[0];
    if (!after) return null;
    const year = Number(after.end.slice(0, 4)) + 1;
    const before = [year, year - 1, year - 2, year - 3].map((one) => inYear(column, one));
    const one = before.find(({ end }) => end < after.end);
    if (!one) return null;
    placed.unshift(one);
  }
  return turned ? placed.reverse() : placed;
}

/** Figures of another year than the report's, or older than half a year when it met, are not taken for its newest ones. */
function isLongBefore(last: Period, asAt: Period): boolean {
  if (asAt.kind === 'day') return Date.parse(asAt.end) - Date.parse(last.end) > 200 * 24 * 3600 * 1000;
  const [year = 0, month = 1] = asAt.end.split('-').map(Number);
  return last.end < `${month > 3 ? year : year - 1}-04-01`;
}

/** Whether the newest stands first; null where the order is neither. */
function isNewestFirst(columns: readonly OpenPeriod[]): boolean | null {
  const size = { quarter: 4, 'half-year': 2, month: 12, term: 3 }[columns[0]?.kind ?? 'quarter'];
  const steps = columns.slice(1).map(({ place }, index) => place - (columns[index]?.place ?? 0));
  if (steps.every((step) => step > 0)) return false;
  if (steps.every((step) => step < 0)) return true;
  if (columns.length > size + 1) return null;
  if (steps.every((step) => (step + size) % size === 1)) return false;
  return steps.every((step) => (step + size) % size === size - 1) ? true : null;
}
