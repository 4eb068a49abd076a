const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const welshMonths = 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ');
/** A month, whole or short, as a pattern. Beginnings told once are made ready in half the time of all the names in a row. */
export const anyMonth =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** The names of the months, in English and Welsh, for a pattern. */
export const monthNames = [...months, ...welshMonths].join('|');
const spelled = new RegExp(
  `\\b(\\d{1,2})(?:(?:st|nd|rd|th|eg|fed|ydd|ain)?(?: of)? |(?:st|nd|rd|th))(${monthNames}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?,? (\\d{4})\\b`,
  'gi',
);
const american = new RegExp(`\\b(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi');
/** Nearly no date has its month first: what such a one needs is cheaper to look for. */
const dayThenYear = /[a-z] \d{1,2}(?:st|nd|rd|th)?,? \d{4}/i;
const slashed = /(?<![\d.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/g;
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

interface FoundDate {
  readonly iso: string;
  readonly index: number;
  readonly length: number;
}

/** The dates a text states, in order, as ISO dates. Numbers with slashes are read the British way, day first. */
export function findDates(text: string): FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found = [
    ...hits(text, spelled, ([, day, month, year]) => isoDate(year, monthNumber(month), day)),
    ...(dayThenYear.test(text)
      ? hits(text, american, ([, month, day, year]) => isoDate(year, monthNumber(month), day))
      : []),
    ...(text.includes('/') ? hits(text, slashed, ([, day, , month, year]) => isoDate(year, Number(month), day)) : []),
    ...(text.includes('-') ? hits(text, iso, ([, year, month, day]) => isoDate(year, Number(month), day)) : []),
  ];
  return found.sort((a, b) => a.index - b.index);
}

/** The first date a text states. */
export function firstDate(text: string): string | null {
  return findDates(text)[0]?.iso ?? null;
}

/** An ISO date as people here say it: "8 March 2022". */
export function sayDate(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  const name = months[Number(month) - 1] ?? month;
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

function hits(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => string | null): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const date = read(match);
    return date === null ? [] : [{ iso: date, index: match.index, length: match[0].length }];
  });
}

function monthNumber(name = ''): number {
  const welsh = welshMonths.indexOf(name.toLowerCase());
  if (welsh >= 0) return welsh + 1;
  const start = name.toLowerCase().slice(0, 3);
  return months.findIndex((month) => month.startsWith(start)) + 1;
}

function isoDate(year = '', month = 0, day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return real ? date.toISOString().slice(0, 10) : null;
}
