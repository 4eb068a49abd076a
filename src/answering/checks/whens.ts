/** A date or a period, as far as the words tell it. Months count from 1; a financial or school year is named by its first year. */
export interface When {
  readonly parts: Readonly<Partial<Record<WhenPart, number>>>;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}
export type WhenPart = 'year' | 'month' | 'day' | 'quarter' | 'twoYears' | 'season';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
/** 2021/22, 2021-22, 2021/2022: the second year must follow the first, or it is a span of two years. */
const TWO_YEARS = '(?<from>(?:19|20)\\d\\d) ?[/-] ?(?<to>(?:(?:19|20)\\d\\d|\\d\\d))\\b';

/** No noun follows: "Since April 17 new households" counts households. */
const GOES_ON = '(?! (?!(?:and|or|to|the|for|was|were|had|has|with|when|until|but|from|there|at|in|by|of|on)\\b)[a-z])';

type Groups = Readonly<Record<string, string | undefined>>;
type Parts = Partial<Record<WhenPart, number>>;

const monthOf = (groups: Groups): number => MONTHS.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1;
const yearOf = (groups: Groups): Parts => (groups.year ? { year: Number(groups.year) } : {});
const twoYearsOf = (groups: Groups): Parts | null => {
  const from = Number(groups.from);
  const to = groups.to ?? '';
  return groups.from && Number(to.slice(-2)) === (from + 1) % 100 ? { twoYears: from } : null;
};

const PATTERNS: readonly (readonly [RegExp, (groups: Groups) => Parts | null])[] = [
  [
    /\b(?<year>(?:19|20)\d\d)-(?<m>[01]\d)-(?<day>[0-3]\d)\b/g,
    (g) => ({ ...yearOf(g), month: Number(g.m), day: Number(g.day) }),
  ],
  [
    /\b(?<day>[0-3]?\d)[/.](?<m>[01]?\d)[/.](?<year>(?:19|20)\d\d)\b/g,
    (g) => ({ ...yearOf(g), month: Number(g.m), day: Number(g.day) }),
  ],
  [new RegExp(`\\b${MONTH} ${TWO_YEARS}`, 'g'), (g) => inTwoYears(g)],
  [
    new RegExp(`\\b${DAY}(?: of)? ${MONTH},? ?${YEAR}?\\b`, 'gi'),
    (g) => ({ ...yearOf(g), month: monthOf(g), day: Number(g.day) }),
  ],
  [
    new RegExp(`\\b${MONTH} ${DAY}(?!\\d)(?:,? ?${YEAR}|${GOES_ON})`, 'g'),
    (g) => ({ ...yearOf(g), month: monthOf(g), day: Number(g.day) }),
  ],
  [new RegExp(`\\b${MONTH},? ${YEAR}\\b`, 'gi'), (g) => ({ ...yearOf(g), month: monthOf(g) })],
  [
    new RegExp(`\\b(?:Q|quarter )(?<quarter>[1-4])\\b(?:,? (?:of |for |in )?(?:${TWO_YEARS}|${YEAR}\\b))?`, 'gi'),
    quarterOf,
  ],
  [
    new RegExp(
      `\\b(?<ordinal>first|second|third|fourth) quarter\\b(?:,? (?:of |for |in )?(?:${TWO_YEARS}|${YEAR}\\b))?`,
      'gi',
    ),
    quarterOf,
  ],
  [
    new RegExp(`\\b(?<season>spring|summer|autumn|winter)(?: term)?,? (?:of |in )?(?:${TWO_YEARS}|${YEAR}\\b)`, 'gi'),
    seasonOf,
  ],
  [new RegExp(`\\b${YEAR} (?<season>spring|summer|autumn)(?: term)?\\b`, 'gi'), seasonOf],
  [/\b(?<season>spring|summer|autumn) term\b/gi, seasonOf],
  [new RegExp(`\\b${TWO_YEARS}`, 'g'), (g) => twoYearsOf(g)],
  [new RegExp(`(?<![£\\d.,]|\\b(?:Act|Acts|Regulations|Order|Code) )\\b${YEAR}\\b(?![,.]?\\d)`, 'g'), (g) => yearOf(g)],
  [
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]o|[Dd]uring|[Ll]ast|[Aa]nd|[Tt]his|[Nn]ext|[Aa]fter|[Bb]efore|[Ff]or) )${MONTH}(?=$|[ ,.;:)])`,
      'g',
    ),
    (g) => ({ month: monthOf(g) }),
  ],
]; // prettier-ignore

function inTwoYears(groups: Groups): Parts | null {
  const years = twoYearsOf(groups)?.twoYears;
  const month = monthOf(groups);
  return years === undefined ? null : { month, year: month >= 4 ? years : years + 1 };
}
function quarterOf(groups: Groups): Parts {
  const quarter = Number(groups.quarter) || ORDINALS.indexOf((groups.ordinal ?? '').toLowerCase()) + 1;
  return { quarter, ...(twoYearsOf(groups) ?? yearOf(groups)) };
}
function seasonOf(groups: Groups): Parts {
  return {
    season: SEASONS.indexOf((groups.season ?? '').toLowerCase()) + 1,
    ...(twoYearsOf(groups) ?? yearOf(groups)),
  };
}

const BEFORE = /\b(?:(?:the )?(?:previous|preceding|prior|last) quarter|(?:the |a )?quarter (?:before|earlier))\b/gi;
const DAYS = new RegExp(`\\b${DAY}(?= (?:and|to|-) [0-3]?\\d(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?)`, 'gi');

/**
 * The dates and periods a plain text names, in order, and the text with them blanked so that their digits are not read
 * again as figures. "The previous quarter" is the one before `quarter`, or before the one the text itself names.
 */
export function readWhens(plain: string, quarter?: number): { readonly whens: readonly When[]; readonly rest: string } {
  const whens: When[] = [];
  let rest = plain;
  const take = (pattern: RegExp, partsOf: (groups: Groups) => Parts | null): void => {
    for (const match of rest.matchAll(pattern)) {
      const parts = partsOf(match.groups ?? {});
      if (!parts || (parts.month ?? 1) < 1 || (parts.month ?? 1) > 12) continue;
      const [words] = match;
      const kept = words.replace(/[ ,.]+$/, '');
      whens.push({ parts, words: kept, start: match.index, end: match.index + kept.length });
      rest = rest.slice(0, match.index) + ' '.repeat(kept.length) + rest.slice(match.index + kept.length);
    }
  };
  // "between 3 and 7 February 2020" names two days
  take(DAYS, (g) => ({ ...yearOf(g), month: monthOf(g), day: Number(g.day) }));
  for (const [pattern, partsOf] of PATTERNS) take(pattern, partsOf);
  const base = quarter ?? whens.find(({ parts }) => parts.quarter)?.parts.quarter;
  if (base !== undefined) take(BEFORE, () => ({ quarter: base === 1 ? 4 : base - 1 }));
  return { whens: whens.sort((a, b) => a.start - b.start), rest };
}

/** Whether two whens name the same part differently: quarter 2 and quarter 3, May 2023 and May 2024. */
export function whensConflict(a: When, b: When): boolean {
  const [left, right] = [spelledOut(a.parts), spelledOut(b.parts)];
  return (Object.keys(left) as WhenPart[]).some((part) => right[part] !== undefined && right[part] !== left[part]);
}

/** Whether what `a` states is stated by `b`, or left open by `b` and stated by something around it. */
export function whenCovered(a: When, b: When, around: readonly When[]): boolean {
  const [asked, given] = [spelledOut(a.parts), spelledOut(b.parts)];
  const parts = Object.keys(a.parts) as WhenPart[];
  return (
    parts.some((part) => given[part] === asked[part]) &&
    parts.every((part) =>
      given[part] === undefined
        ? around.some((other) => spelledOut(other.parts)[part] === asked[part])
        : given[part] === asked[part],
    )
  );
}

/** A month of a known year also says which financial year. */
function spelledOut(parts: When['parts']): When['parts'] {
  const { year, month, twoYears } = parts;
  if (year === undefined || month === undefined || twoYears !== undefined) return parts;
  return { ...parts, twoYears: month >= 4 ? year : year - 1 };
}
