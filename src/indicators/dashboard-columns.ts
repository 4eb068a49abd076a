import type { Period } from './period.ts';
import { parsePeriod } from './period-in-text.ts';

export type ColumnRole =
  | 'indicator'
  | 'topic'
  | 'theme'
  | 'frequency'
  | 'polarity'
  | 'previous-period'
  | 'previous-value'
  | 'latest-period'
  | 'latest-value'
  | 'trend'
  | 'change'
  | 'target'
  | 'rag'
  | 'quartile'
  | 'statistical-neighbour'
  | 'comparator';

/** What each column of a dashboard holds; where a column is headed by a period, its values are that period's. */
export interface DashboardColumns {
  readonly at: ReadonlyMap<ColumnRole, number>;
  /** Columns headed by a period, oldest first. */
  readonly periods: readonly { readonly column: number; readonly period: Period; readonly text: string }[];
}

/** The first rule that fits a heading names its role; the order settles headings that fit several ("Target RAG"). */
const rules: readonly (readonly [ColumnRole, RegExp])[] = [
  ['rag', /\brag\b|\bstatus\b|traffic light|on target|performance against target|\bbrag\b/],
  ['quartile', /quartile|benchmark|\brank(?:ing)?\b/],
  [
    'statistical-neighbour',
    /neighbour|\bs\/?n\b|\bstat(?:s|istical)? (?:n|nbr|neigh)|similar (?:authorit|council)|comparator group|family group|cipfa/,
  ],
  [
    'comparator',
    /\b(?:england|national|regional?|east midlands|west midlands|all authorit\w*|unitary|county) ?(?:average|avg|mean|figure|value|result)?$|average$/,
  ],
  ['frequency', /frequen|how often|reporting (?:cycle|period type)|reported$/],
  ['polarity', /polarity|good (?:is|performance|looks)|bigger is|(?:high|low)(?:er)? is (?:good|better)|aim to/],
  ['target', /target|threshold|\bgoal\b|expected|ambition/],
  ['trend', /\btrend\b|direction|\bdot\b|\bd\.?o\.?t\.?\b|travel|arrow|movement/],
  ['change', /\bchange\b|improv|better or worse|getting/],
  [
    'previous-period',
    /(?:previous|prior|last|preceding|comparison|baseline) (?:\w+ )?(?:period|quarter|date|month|term|year)$/,
  ],
  [
    'latest-period',
    /(?:latest|current|most recent|this|reporting) (?:\w+ )?(?:period|quarter|date|month|term)$|^(?:period|date|quarter|time period|as at)$/,
  ],
  [
    'previous-value',
    /previous|\bprior\b|preceding|baseline|last (?:\w+ )?(?:value|result|figure|performance)|last (?:quarter|period|year) (?:value|result|actual|performance|figure|outturn)/,
  ],
  [
    'latest-value',
    /latest|current|actual|\bvalue\b|\bresult\b|outturn|most recent|^performance$|^figure$|^data$|this (?:quarter|period)|^score$|year to date|^ytd$/,
  ],
  ['indicator', /indicator|measure|\bmetric|\bk?pi\b|performance description|what we measure/],
  ['topic', /topic|outcome|priority|objective|aim|goal|commitment/],
  ['theme', /theme|service|area|category|directorate|department|team/],
];

/**
 * Recognises a dashboard by its headings: a column of indicators and at least one of values, wherever they stand.
 * Null where the table is something else (a budget, a timetable).
 */
export function readColumns(headings: readonly string[], asAt: Period | null = null): DashboardColumns | null {
  const at = new Map<ColumnRole, number>();
  const periods: { column: number; period: Period; text: string }[] = [];
  headings.forEach((heading, column) => {
    const period = headedByPeriod(heading, asAt);
    if (period) {
      periods.push({ column, period, text: heading.trim() });
      return;
    }
    const words = heading
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/\(.*?\)/g, ' ')
      .trim();
    const role = roleOf(words) ?? roleOf(heading.toLowerCase());
    if (role && !at.has(role) && !/\b(?:ref|id|no|number|code)\b\.?$/.test(words)) at.set(role, column);
  });
  periods.sort((a, b) => a.period.end.localeCompare(b.period.end));
  const hasValues = at.has('latest-value') || periods.length > 0;
  const judged = (
    ['target', 'rag', 'quartile', 'statistical-neighbour', 'trend', 'change', 'previous-value'] as const
  ).some((role) => at.has(role));
  if (!at.has('indicator') && judged) assumeFirstWords(headings, at);
  return at.has('indicator') && hasValues ? { at, periods } : null;
}

function roleOf(words: string): ColumnRole | undefined {
  return rules.find(([, pattern]) => pattern.test(words))?.[0];
}

function headedByPeriod(heading: string, asAt: Period | null): Period | null {
  const rest = heading
    .replace(/\b(?:actual|result|value|performance|outturn|figure|data|position|as at|end of)\b/gi, '')
    .trim();
  if (
    !/^\W*(?:q(?:uarter|tr)? ?[1-4]|[a-z]{3,9}\.?)?[\s,/–-]*(?:(?:20)?\d\d(?:[\s/–-]+(?:20)?\d\d)?)?(?:[\s(]*q[1-4]\)?)?\W*$/i.test(
      rest,
    )
  )
    return null;
  return parsePeriod(heading, asAt);
}

/** Some dashboards head the names with a plain word ("Description", "Title"). */
function assumeFirstWords(headings: readonly string[], at: Map<ColumnRole, number>): void {
  const column = headings.findIndex((heading) => /description|title|name|detail/i.test(heading));
  if (column >= 0) at.set('indicator', column);
}
