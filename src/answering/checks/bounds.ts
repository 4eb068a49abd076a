import type { Reading } from './evidence.ts';

/** How a number is hedged: "about", "nearly", "more than", "up to". */
type Bound = 'about' | 'nearly' | 'over' | 'under';

const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  ['nearly', /\b(?:nearly|almost|just under|close to|not quite|approaching|just below)(?: an?)? (?:£ ?)?$/i],
  [
    'over',
    /\b(?:more than|over|above|exceed\w*|in excess of|at least|(?:a )?minimum of|upwards of|no (?:fewer|less) than|well over)(?: an?)? (?:£ ?)?$/i,
  ],
  [
    'under',
    /\b(?:less than|fewer than|under|below|up to|at most|no more than|(?:a )?maximum of|not more than)(?: an?)? (?:£ ?)?$/i,
  ],
  ['about', /\b(?:about|around|approximately|roughly|circa|some|estimated(?: at)?|approx\.?)(?: an?)? (?:£ ?)?$/i],
]; // prettier-ignore
/** Shares and multiples that are written as words. */
const SHARES =
  /\b(?:(?:doubl|halv|trebl|tripl|quadrupl)\w*|twice|half(?! a (?:per ?cent|million))|(?:two|three|a|one)[ -](?:thirds?|quarters?|fifths?)(?! (?:earlier|later|ago|before|end)))\b/gi;
const PER = /^ ?(?:a|per|each|every) (?<unit>night|day|week|month|term|quarter|year|hour)\b/i;
const SPAN =
  /^[ -](?:working |school |calendar |full )?(?<unit>second|minute|hour|day|week|month|term|year|mile|tonne|kilogram|metre)s?\b/i;

interface Bounded {
  readonly key: string;
  readonly words: string;
  readonly bound: Bound | null;
  readonly span: string | null;
  readonly per: string | null;
  /** The other end, where it is one end of a range. */
  readonly range: number | null;
}

/**
 * The number of a statement that is bounded or measured otherwise than where it stands in the evidence ("more than" for
 * "nearly", one end of a range for the whole, weeks for days), or null.
 */
export function otherwiseBounded(statement: Reading, evidence: readonly Reading[], isRow: boolean): string | null {
  const printed = evidence.flatMap(boundedOf);
  const claims = boundedOf(statement);
  for (const claim of claims) {
    const same = printed.filter(({ key }) => key === claim.key);
    if (same.length === 0) {
      if (/^[a-z]/.test(claim.key) && !worksOut(claim.key, statement, evidence)) return claim.words;
      continue;
    }
    if (!same.some((other) => fits(claim, other, statement, isRow, claims))) return claim.words;
  }
  return null;
}

function fits(
  claim: Bounded,
  printed: Bounded,
  statement: Reading,
  isRow: boolean,
  claims: readonly Bounded[],
): boolean {
  if (claim.span && printed.span && claim.span !== printed.span) return false;
  if (claim.per && printed.per && claim.per !== printed.per) return false;
  if (printed.range !== null && !claims.some(({ key }) => key === String(printed.range))) return false;
  if (isRow || claim.bound === printed.bound) return true;
  // "88.1%, below 95%" compares two numbers and bounds none
  if (printed.bound === null)
    return claim.bound === 'about' || (claim.bound !== null && claim.bound !== 'nearly' && compares(statement));
  if (claim.bound === null)
    return printed.bound === 'under'
      ? /\b(?:room|capacity|accommodat\w+|limit|maximum)\b/i.test(statement.plain)
      : compares(statement);
  return printed.bound === 'nearly' && claim.bound === 'about';
}

/** What a share or a multiple comes to, within which range of percentages or ratios. */
const COMES_TO: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:half|halv)$/, 40, 60],
  [/third$/, 28, 39],
  [/thirds$/, 60, 72],
  [/^(?:a|one) quarter$/, 20, 30],
  [/quarters$/, 70, 80],
  [/fifth$/, 15, 25],
];

/** "nearly a third (31%)", "doubled" from 19 to 38: whether the figures say so. */
function worksOut(key: string, statement: Reading, evidence: readonly Reading[]): boolean {
  const figures = [...statement.figures, ...evidence.flatMap((sentence) => sentence.figures)];
  const range = COMES_TO.find(([share]) => share.test(key));
  if (range && figures.some(({ value, unit }) => unit === 'percent' && value >= range[1] && value <= range[2]))
    return true;
  const ratio = ({ doubl: 2, halv: 2, trebl: 3, tripl: 3, quadrupl: 4 } as Readonly<Record<string, number>>)[key];
  if (ratio === undefined) return !range;
  return figures.some((a) => figures.some((b) => Math.abs(a.value / b.value - ratio) < 0.15 * ratio));
}

const compares = ({ figures }: Reading): boolean => figures.length > 1;

function boundedOf({ plain, figures }: Reading): Bounded[] {
  const numbers = figures.map(({ value, words, start, end }) => ({ key: String(value), words, start, end }));
  const shares = [...plain.matchAll(SHARES)]
    .map(({ 0: words, index }) => ({ key: shareOf(words), words, start: index, end: index + words.length }))
    .filter(
      ({ start, end }) => !figures.some((figure) => figure.unit !== null && figure.start < end && figure.end > start),
    );
  return [...numbers, ...shares].map(({ key, words, start, end }, _, all) => {
    const after = plain.slice(end);
    const before = plain.slice(0, start);
    return {
      key,
      words,
      bound:
        SPAN.test(after) && /\b(?:over|under|within|above|below) (?:the )?(?:last |next |past )?$/i.test(before)
          ? null
          : (BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? null),
      span: SPAN.exec(after)?.groups?.unit?.toLowerCase() ?? null,
      per: PER.exec(after)?.groups?.unit?.toLowerCase() ?? null,
      range: otherEnd(plain, start, end, all),
    };
  });
}

const shareOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(doubl|halv|trebl|tripl|quadrupl).*/, '$1')
    .replace(/^one|^a /, 'a ')
    .replace('twice', 'doubl')
    .replace(/\s+/g, ' ');

/** "between £3.1m and £3.6m". */
function otherEnd(
  plain: string,
  start: number,
  end: number,
  all: readonly { key: string; start: number; end: number }[],
): number | null {
  const pair = (first: { start: number; end: number }, second: { start: number }) =>
    /\bbetween (?:about |around )?£?$/i.test(plain.slice(0, first.start)) &&
    /^ and £?$/.test(plain.slice(first.end, second.start));
  const other = all.find((one) => one.start !== start && (pair({ start, end }, one) || pair(one, { start })));
  return other && Number.isFinite(Number(other.key)) ? Number(other.key) : null;
}
