import { halfYearPeriod, monthPeriod, type Period, quarterPeriod, shiftPeriod, spanPeriod } from './period.ts';
import { firstYearOf, latestBefore, monthOf, pairStart } from './period-words.ts';

/** Makes a period of what a rule's words name; null where they name none. */
export type MakePeriod = (groups: Readonly<Record<string, string | undefined>>, asAt: Period | null) => Period | null;

interface Sources {
  readonly month: string;
  readonly pair: string;
  readonly year: string;
  readonly gap: string;
}

const lengths: Readonly<Record<string, number>> = { '3': 3, three: 3, '6': 6, six: 6, '9': 9, nine: 9 };

/**
 * Parts of a financial year longer than a quarter: "H1 2025/26", "Mid-year 2025/26", "half-year position 2025/26",
 * "second half of 2025/26", "6 months to Sept 2025", "Year to date (Sep 25)". A year's middle is the end of September.
 */
export function partsOfYearIn({ month, pair, year, gap }: Sources): { source: string; make: MakePeriod }[] {
  const said = '(?: (?:actual|result|position|figure|value|performance|outturn|update|review|report|point|stage)s?)?';
  return [
    {
      source: `(?:year[ -]to[ -]date|ytd)[\\s,:–-]*\\(?(?:(?:as )?at |to )?(?:the )?(?:end (?:of )?)?(?:\\d{1,2} )?(?<month>${month})${gap}(?<year>${year})`,
      make: ({ month: name, year: text }, asAt) => sinceApril(monthOf(name, text, asAt)),
    },
    {
      source: `(?<length>[369]|three|six|nine)[ -]months? (?:to|ending|ended)(?: the)?(?: end of)? (?:\\d{1,2}(?:st|nd|rd|th)? )?(?<month>${month})(?:${gap}(?<year>${year}))?`,
      make: ({ length = '', month: name, year: text }, asAt) =>
        endingIn(monthOf(name, text, asAt), lengths[length.toLowerCase()] ?? 0),
    },
    {
      source: `(?:h|half[ -]year )(?<half>[12])(?: |${gap})(?<year>${year})`,
      make: ({ half, year: text }) => halfOf(firstYearOf(text), Number(half)),
    },
    {
      source: `(?<year>${pair})[\\s,-]*h(?<half>[12])`,
      make: ({ half, year: text }) => halfOf(pairStart(text), Number(half)),
    },
    {
      source: `(?<which>first|1st|second|2nd) half(?: year)?${gap}(?<year>${pair})`,
      make: ({ which = '', year: text }) => halfOf(pairStart(text), /^(?:s|2)/i.test(which) ? 2 : 1),
    },
    {
      source: `(?:mid|half)[ -]?year(?:ly)?${said}${gap}(?<year>${pair})`,
      make: ({ year: text }) => halfOf(pairStart(text), 1),
    },
    {
      source: `(?<year>${pair})[\\s,-]*(?:\\(|at )?(?:the )?(?:mid|half)[ -]?year(?:ly)?`,
      make: ({ year: text }) => halfOf(pairStart(text), 1),
    },
    {
      source: '(?:at|by) (?:the )?(?:mid|half)[ -]year(?: point| stage)?',
      make: (_, asAt) => asAt && latestBefore(asAt, (first) => halfYearPeriod(first, 1)),
    },
  ];
}

const halfOf = (firstYear: number | null, half: number): Period | null =>
  firstYear === null ? null : halfYearPeriod(firstYear, half);

/** From the first of April to the end of a month. */
function sinceApril(last: Period | null): Period | null {
  if (!last) return null;
  const [year = 0, month = 1] = last.start.split('-').map(Number);
  const first = monthPeriod(month > 3 ? year : year - 1, 4);
  return first.start === last.start ? last : spanPeriod(first, last);
}

/** So many months that end with one: the quarter or half year they are, or else a span. */
function endingIn(last: Period | null, length: number): Period | null {
  const first = last && shiftPeriod(last, 1 - length);
  if (!first || !last) return null;
  const span = spanPeriod(first, last);
  const year = Number(first.start.slice(0, 4));
  const whole = [year - 1, year].flatMap((one) => [
    ...[1, 2, 3, 4].map((quarter) => quarterPeriod(one, quarter)),
    ...[1, 2].map((half) => halfYearPeriod(one, half)),
  ]);
  return whole.find(({ start, end }) => start === span.start && end === span.end) ?? span;
}
