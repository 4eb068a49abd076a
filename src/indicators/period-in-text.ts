import { type MakePeriod, partsOfYearIn } from './part-year.ts';
import {
  academicYearPeriod,
  calendarYearPeriod,
  comparePeriods,
  dayPeriod,
  financialYearPeriod,
  monthPeriod,
  type Period,
  periodAnswers,
  quarterPeriod,
  shiftPeriod,
  spanPeriod,
  termPeriod,
  yearBefore,
  yearEnding,
} from './period.ts';
import { fullYear, latestBefore, monthOf, pairStart, quarterOf, termOf } from './period-words.ts';

/** A period and the words that name it. */
export interface PeriodInText {
  readonly period: Period;
  readonly text: string;
  readonly index: number;
}

interface Rule {
  readonly pattern: RegExp;
  readonly make: MakePeriod;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const term = '(?:autumn|aut|spring|spr|summer|sum)';
const pair = '(?:20\\d\\d|\\d\\d) ?[/–-] ?(?:20)?\\d\\d(?!\\d)';
const year = `(?:${pair.replace('[/–-]', '/')}|20\\d\\d ?[–-] ?\\d\\d(?!\\d)|20\\d\\d|(?<!\\( ?)['’]?[0-4]\\d(?![\\d%.]|\\s*(?:year|yr|month|day|%)))`;
const gap = '[\\s,.\\-–]*(?:\\(|of |for |in |fy ?|financial year )?\\s*';
const partsOfYear = partsOfYearIn({ month, pair, year, gap });
const ordinals = ['first', 'second', 'third', 'fourth'];

/** Most telling first: where two rules match the same words the earlier and longer one counts. */
const rules: readonly Rule[] = [
  rule(
    `(?<from>${month})[\\s.]*(?:(?<fromYear>20\\d\\d|['’]?\\d\\d(?= ?(?:to|-|–) ?${month} ?['’]?\\d\\d(?!\\d)))\\s*)?(?:to|-|–)\\s*(?<to>${month})[\\s.]*(?<year>${year})`,
    ({ from, fromYear, to, year: text }, asAt) => {
      const last = monthOf(to, text, asAt);
      const first = last && monthOf(from, fromYear ?? last.start.slice(0, 4), asAt);
      if (!first || !last) return null;
      return spanPeriod(first.start > last.start ? (yearBefore(first) ?? first) : first, last);
    },
  ),
  rule(
    `(?:year|(?:12|twelve) months?) (?:to|ending|ended)(?: the end of)? (?:(?:q|qtr|quarter) ?(?<quarter>[1-4])|(?:\\d{1,2} )?(?<month>${month}))${gap}(?<year>${year})`,
    ({ quarter, month: name, year: text }, asAt) => {
      const to = quarter ? quarterOf(Number(quarter), text, asAt) : monthOf(name, text, asAt);
      return to && yearEnding(to);
    },
  ),
  rule(
    `(?:q|qtr|quarter)\\.? ?(?<quarter>[1-4])(?: of)? ?\\((?<month>${month}) (?<year>20\\d\\d)`,
    ({ quarter, month: name, year: text }) => {
      const within = monthOf(name, text, null);
      const found = within && latestBefore(within, (first) => quarterPeriod(first, Number(quarter)));
      return found && within && periodAnswers(found, within) ? found : null;
    },
  ),
  rule(
    `(?<year>${pair}|20\\d\\d)[\\s,-]*\\(?(?:q|qtr|quarter) ?(?<quarter>[1-4])(?!${gap}${year})`,
    ({ quarter, year: text }, asAt) => quarterOf(Number(quarter), text, asAt),
  ),
  rule(`(?:q|qtr|quarter)\\.? ?(?<quarter>[1-4])(?:${gap}(?<year>${year}))?`, ({ quarter, year: text }, asAt) =>
    quarterOf(Number(quarter), text, asAt),
  ),
  rule(
    `(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|qtr)(?:${gap}(?<year>${year}))?`,
    ({ ordinal = '', year: text }, asAt) =>
      quarterOf(ordinals.indexOf(ordinal.toLowerCase()) + 1 || Number.parseInt(ordinal, 10), text, asAt),
  ),
  ...partsOfYear.map(({ source, make }) => rule(source, make)),
  rule(
    `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${month})(?:[\\s.,\\-–]*(?<year>${year}))`,
    ({ day, month: name, year: text }, asAt) => {
      const found = monthOf(name, text, asAt);
      if (!found || !day) return found;
      const [y, m] = found.start.split('-').map(Number);
      return Number(day) <= Number(found.end.slice(8)) ? dayPeriod(y ?? 0, m ?? 1, Number(day)) : found;
    },
  ),
  rule(
    '(?<day>\\d{1,2})(?:/(?<month>\\d{1,2})/(?<year>20\\d\\d|\\d\\d)|\\.(?<m>\\d{1,2})\\.(?<y>20\\d\\d))(?![/.]?\\d)',
    (groups) => {
      const [d, m] = [Number(groups.day), Number(groups.month ?? groups.m)];
      const within = m >= 1 && m <= 12 ? monthPeriod(fullYear(groups.year ?? groups.y), m) : null;
      return within && d >= 1 && d <= Number(within.end.slice(8))
        ? dayPeriod(Number(within.end.slice(0, 4)), m, d)
        : null;
    },
  ),
  rule(`(?<term>${term})(?: term)?${gap}(?<year>${year})`, ({ term: name, year: text }, asAt) =>
    termOf(name, text, asAt),
  ),
  rule(`(?<year>20\\d\\d) (?<term>autumn|spring|summer)(?: term)?`, ({ term: name, year: text }, asAt) =>
    termOf(name, text, asAt),
  ),
  rule(`(?:last|this|previous) (?<term>autumn|spring|summer)(?: term)?`, ({ term: name }, asAt) =>
    termOf(name, undefined, asAt),
  ),
  rule(`(?<term>autumn|spring|summer) term`, ({ term: name }, asAt) => termOf(name, undefined, asAt)),
  rule(`(?:academic year|school year|ay) ?(?<year>${pair})`, ({ year: text }) => {
    const first = pairStart(text);
    return first === null ? null : academicYearPeriod(first);
  }),
  rule(
    `(?<!q ?\\d )(?:financial year |fy ?)?(?<year>20\\d\\d ?[/–-] ?(?:20)?\\d\\d(?!\\d)|\\d\\d/\\d\\d(?!\\d))`,
    ({ year: text }) => {
      const first = pairStart(text);
      return first === null ? null : financialYearPeriod(first);
    },
  ),
  rule(`fy ?(?<year>\\d\\d|20\\d\\d)`, ({ year: text }) => financialYearPeriod(fullYear(text) - 1)),
  rule(
    `(?:same|corresponding) (?:quarter|period|term|month|time)(?: of| in)?(?: the)? (?:last|previous|prior) year|(?:a|one) year (?:ago|earlier|before)`,
    (_, asAt) => asAt && yearBefore(asAt),
  ),
  rule(
    `(?:previous|preceding|prior|last) (?<step>quarter|term|month|period)`,
    ({ step }, asAt) => asAt && shiftPeriod(endingWith(asAt, step), -1),
  ),
  rule(
    `(?:this|current|latest|most recent) (?<step>quarter|term|month|period)`,
    ({ step }, asAt) => asAt && endingWith(asAt, step),
  ),
  rule(
    `(?<month>january|february|april|june|july|august|september|october|november|december|dec|nov|oct|sept|sep|aug|apr|feb)`,
    ({ month: name }, asAt) => monthOf(name, undefined, asAt),
  ),
  rule('(?<!q ?\\d )(?<year>20[0-4]\\d)(?! ?[/–-] ?\\d)', ({ year: text }) => calendarYearPeriod(Number(text))),
];

/**
 * Every period a text names, in the order it names them. Words that leave the year open ("quarter 3", "the previous
 * quarter", "Autumn term") are counted from `asAt`; without it they are left alone.
 */
export function findPeriods(text: string, asAt: Period | null = null): readonly PeriodInText[] {
  const found: PeriodInText[] = [];
  for (const { pattern, make } of rules) {
    for (const match of text.matchAll(pattern)) {
      const period = make(match.groups ?? {}, asAt);
      const [start, end] = [match.index, match.index + match[0].length];
      const taken = found.some(({ index, text: words }) => start < index + words.length && end > index);
      if (period && !taken) found.push({ period, text: match[0], index: start });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The one period a text names, such as a table cell or the words after "--period"; null where it names none. */
export function parsePeriod(text: string, asAt: Period | null = null): Period | null {
  const [first, ...others] = findPeriods(text.slice(0, 200), asAt);
  if (!first) return null;
  return others.reduce((best, { period }) => (narrower(period, best) ? period : best), first.period);
}

/** "Quarter 3 (December 2021)" names one period twice; the first words count unless they leave the year open. */
function narrower(candidate: Period, best: Period): boolean {
  return best.kind.endsWith('-year') && !candidate.kind.endsWith('-year') && comparePeriods(candidate, best) <= 0;
}

/** The quarter, term or month that a period ends in: "last quarter" counts quarters even from an autumn term. */
function endingWith(period: Period, step: string | undefined): Period {
  const [year = 0, month = 1] = period.end.split('-').map(Number);
  if (step === period.kind) return period;
  if (step === 'quarter') return quarterPeriod(month < 4 ? year - 1 : year, month < 4 ? 4 : Math.ceil(month / 3) - 1);
  if (step === 'month') return monthPeriod(year, month);
  if (step === 'term') return termPeriod(year, month < 4 ? 'spring' : month < 9 ? 'summer' : 'autumn');
  return period;
}

function rule(source: string, make: Rule['make']): Rule {
  return { pattern: new RegExp(`(?<![\\w/.£])${source}(?![\\w])`, 'gi'), make };
}
