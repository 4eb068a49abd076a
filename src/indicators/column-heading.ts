import { type OpenPeriod, openPeriodIn } from './open-period.ts';
import { calendarYearPeriod, type Period, spanPeriod } from './period.ts';
import { findPeriods } from './period-in-text.ts';

export type ColumnRole =
  | 'indicator'
  | 'topic'
  | 'theme'
  | 'frequency'
  | 'unit'
  | 'polarity'
  | 'previous-period'
  | 'previous-value'
  | 'latest-period'
  | 'latest-value'
  | 'year-to-date'
  | 'trend'
  | 'change'
  | 'target'
  | 'rag'
  | 'quartile'
  | 'statistical-neighbour'
  | 'comparator'
  | 'aside';

/** What one heading of a table says of the column below it. */
export interface ColumnHeading {
  readonly text: string;
  /** `figures`: the indicators' own values for the period named; `unclear`: a period beside words nobody knows; null: neither. */
  readonly role: ColumnRole | 'figures' | 'unclear' | null;
  readonly period: Period | null;
  /** A quarter, month or term named without its year. */
  readonly open: OpenPeriod | null;
  readonly words: string;
  /** Whether it names the year without saying which ("Year", "Full year", "Total"). */
  readonly isWholeYear?: true;
}

/** The first rule that fits a heading names its role; the order settles headings that fit several ("Target RAG", "Distance from target"). */
const rules: readonly (readonly [ColumnRole, RegExp])[] = [
  ['unit', /^units?$|\bunits? of\b|^uom$|measured in|^format$|value type/],
  [
    'aside',
    /owner|officer|responsib|comment|\bnotes?\b|narrative|analysis|\bsource\b|rationale|\btype\b|definition|\bref\b|reference|^id$|\bcode$|^(?:no|#|number)\.?$|next (?:update|review|due|report)|\baction|reason|good news|\blink|confidence|\bci\b|limit\b|\b[lu]cl\b|numerator|denominator|cohort|sample|forecast|foreca|project(?:ed|ion)|predict|estimat|expected|planned|trajectory|varian|differ|\bgap\b|distance|deviation|\brank|toleranc|trigger|floor|ceiling|threshold|intervention|stretch|target (?:date|year|deadline|set|achieve)|by when|deadline|due date|data quality|data status|publish|last updated|\bplans?\b|budget|(?:measure|indicator|kpi|\bpi|item|row) (?:id|no|number|code|#)\b/,
  ],
  [
    'rag',
    /\b(?:b?ragb?|ra?yg|rag?y)\b|\bstatus\b|traffic light|on target|target met|met target|(?:performance )?against target|on track/,
  ],
  [
    'statistical-neighbour',
    /neighbour|\bs\/?n\b|\bstat(?:s|istical)? (?:n|nbr|neigh)|similar (?:authorit|council|area)|family group|cipfa/,
  ],
  ['indicator', /\b(?:indicator|measure|metric|k?pi)s?(?: (?:name|description|title))?$/],
  [
    'comparator',
    /\b(?:england|english|wales|scotland|uk|gb|national(?:ly)?|region(?:al|s)?|(?:north|south)[ -](?:east|west)|(?:east|west) midlands|east of england|yorkshire|humber|london|all authorit\w*|unitar(?:y|ies)|shires?|count(?:y|ies)|metropolitan|averages?|mean|median|benchmark\w*|comparators?|peers?)\b/,
  ],
  ['frequency', /frequen|how often|reporting (?:cycle|period type)|reported$/],
  [
    'polarity',
    /polarity|good (?:is|to be|performance|looks)|what(?:'s| is) good|(?:bigger|smaller|high|low)(?:er)?(?: or \w+)? is|aim to|(?:preferred|desired|intended) direction/,
  ],
  ['target', /target|\bgoal\b|ambition/],
  ['trend', /\btrend\b|direction|\bdot\b|\bd\.?o\.?t\.?\b|travel|\barrows?\b|movement/],
  ['change', /\bchange\b|improv|better or worse|getting/],
  [
    'previous-period',
    /(?:previous|prior|last|preceding|comparison|baseline) (?:\w+ )?(?:period|date|month covered|term covered)$/,
  ],
  [
    'latest-period',
    /(?:latest|current|most recent|this|reporting) (?:\w+ )?(?:period|date)$|^(?:period|date|quarter|time period|(?:data )?as at)$|(?:date|period) (?:of|for|to which) .*(?:latest|data|figure|value)|(?:data|figure) (?:date|period)|period covered|^latest (?:quarter|month|term)$/,
  ],
  [
    'previous-value',
    /previous|\bprior\b|preceding|^last (?:\w+ )?(?:value|result|figure|performance|quarter|period|month|term|year|outturn|actual)|(?:corresponding) (?:quarter|period|month|term) (?:of |in )?(?:the )?last year/,
  ],
  ['year-to-date', /\bytd\b|year[ -]to[ -]date|cumulative/],
  [
    'latest-value',
    /latest|current|actual|\bvalue\b|\bresult\b|outturn|most recent|out[- ]turn|^performance$|^figure$|^data$|this (?:quarter|period|month|term|year)|^score$/,
  ],
  ['indicator', /indicator|measure|\bmetric|\bk?pi\b|performance description|what (?:are )?we (?:are )?measur/],
  ['topic', /topic|outcome|priority|objective|aim|commitment/],
  ['theme', /theme|service|area|category|directorate|department|team/],
];

/** Words that may stand beside a period without making its figures anything else than the indicator's own. */
const ofFigures =
  /\b(?:actuals?|results?|out[- ]?turns?|performance|values?|figures?|data|positions?|score|final|provisional|prov|unaudited|validated|unvalidated|revised|published|as|at|to|of|the|in|for|on|end|ended|ending|year|full|annual|annually|months?|monthly|quarters?|quarterly|qtr|terms?|period|reported|latest|current|currently|previous|last|prior|most|recent|this|snapshot|financial|fy|academic|school|calendar|council|council's|our|local|number|no|count|rate|percentage|percent|per|cent|days|weeks|hours|total|ytd|date|cumulative|rolling|baseline|same|p|r|n|h[12]|half|and)\b|1,?0{2,5}\b|[%£#()*†‡^[\].,:;/’'–—-]|\b0{3}s?\b|\bk\b|\bm\b/gi;

/** Reads one heading; `isOwn` says which words name the council itself ("Harrowdale 2024/25" beside "England 2024/25"). */
export function readHeading(given: string, isOwn: (word: string) => boolean = () => false): ColumnHeading {
  const text = given
    .replace(/[¹²³⁰-⁹]/g, '')
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '–')
    .replace(/\s+/g, ' ')
    .trim();
  const { rest, period, open, apart } = withoutPeriods(text);
  const lower = rest.toLowerCase();
  const outside = lower
    .replace(/\(.*?\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = outside || lower;
  const heading = { text: given.trim(), period, open, words: lower };
  if (/quartile/.test(lower) && !/threshold/.test(lower)) return { ...heading, role: 'quartile' };
  const role = roleOf(words) ?? roleOf(lower.trim()) ?? null;
  if (!period && !open && wholeYear.test(words)) return { ...heading, role: 'unclear', isWholeYear: true };
  if (!period && !open)
    return { ...heading, role: dated.test(lower) && (role === null || valueRoles.has(role)) ? 'unclear' : role };
  const left = words
    .replace(ofFigures, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !isOwn(word));
  const own = role === null || valueRoles.has(role) || left.length === 0;
  if (!own) return { ...heading, role };
  return { ...heading, role: left.length === 0 && !apart ? 'figures' : 'unclear' };
}

const valueRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'latest-value',
  'previous-value',
  'latest-period',
  'previous-period',
  'year-to-date',
  'indicator',
  'topic',
  'theme',
]);

const wholeYear =
  /^(?:(?:full|whole|financial) )?year(?:[ -](?:end|total|result|outturn|average))?$|^(?:annual|overall|total|year[ -]end)(?: (?:total|result|figure|average))?$/;

/** A year or a date that is no period anybody can place ("2021-23"). */
const dated = /\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2}/;

function roleOf(words: string): ColumnRole | undefined {
  return rules.find(([, pattern]) => pattern.test(words))?.[0];
}

interface WithoutPeriods {
  readonly rest: string;
  readonly period: Period | null;
  readonly open: OpenPeriod | null;
  /** Whether two periods are named of which neither lies in the other. */
  readonly apart: boolean;
}

function withoutPeriods(text: string): WithoutPeriods {
  const found = [...findPeriods(text), ...pooledYears(text)];
  const rest = found.reduceRight(
    (left, { index, text: words }) => `${left.slice(0, index)} ${left.slice(index + words.length)}`,
    text,
  );
  const [first, ...others] = found.map(({ period }) => period);
  const open = openPeriodIn(rest);
  if (!first) return { rest: open ? rest.replace(open.text, ' ') : rest, period: null, open, apart: false };
  const narrowest = others.reduce((best, other) => (isWithin(other, best) ? other : best), first);
  const apart = [first, ...others].some((one) => !isWithin(narrowest, one));
  return { rest: open ? rest.replace(open.text, ' ') : rest, period: narrowest, open: null, apart };
}

/** "2021-23", "2021/22 to 2023/24": figures of several years taken together. */
function pooledYears(
  text: string,
): readonly { readonly period: Period; readonly text: string; readonly index: number }[] {
  const match = /\b(20\d\d)(?:\/\d\d)? ?(?:[-–/]|to) ?(?:20)?(\d\d)(?:\/(\d\d))?\b/.exec(text);
  const [first, last] = [Number(match?.[1]), 2000 + Number(match?.[3] ?? match?.[2])];
  if (!match || last - first < 2 || last - first > 5) return [];
  const period = spanPeriod(calendarYearPeriod(first), calendarYearPeriod(last), match[0]);
  return [{ period, text: match[0], index: match.index }];
}

function isWithin(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
