import type { Unit } from './indicator.ts';
import type { Period } from './period.ts';
import { findPeriods, type PeriodInText } from './period-in-text.ts';
import { periodOfNumber } from './period-of-number.ts';

/** A number of a sentence with what it is there for. Differences are signed: a fall is negative. */
export interface NumberInSentence {
  readonly value: number;
  readonly display: string;
  readonly unit: Unit;
  readonly role: 'value' | 'beside' | 'difference' | 'comparator';
  /** What is counted, whose figure it is, or since when it differs; null where the sentence says no more. */
  readonly of: string | null;
  readonly period: Period | null;
}

/** What is known of the indicator the sentence is about. */
export interface SentenceContext {
  /** The indicator's latest period and the one before: "the end of quarter 3", "the previous quarter". */
  readonly asAt: Period | null;
  readonly before: Period | null;
  readonly unit: Unit | null;
}

interface Clause {
  readonly start: number;
  readonly text: string;
  /** Whether it speaks of what things are held against: "compared to", "an increase from". */
  readonly comparing: boolean;
}

const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const counted =
  '(?:children|young people|young person|pupils|students|families|individuals|people|plans?|cases|assessments|reviews|places|schools|care leavers|entrants|offences|child protection plans?|referrals|instances)';
const numberPattern = new RegExp(
  `(?<![\\w.,/£-])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<percent> ?%| per ?cent| percentage points?)?(?![\\w]|[.,]\\d|/\\d)|(?<![\\w-])(?<word>${numberWords.join('|')})(?= (?:\\w+ ){0,2}${counted}\\b)`,
  'gi',
);
/** Numbers that belong to a name, an age, a length of time or a count of others. */
const notAFigure =
  /^[ -]?(?:\+|or more|or over|plus|years?\b|yrs?\b|months?\b|mths?\b|weeks?\b|(?:working )?days?\b|hours?\b|year-olds?|-?to-|(?:to|and|or) \d+[ -]years?|(?:of|out of) (?:the )?\d|(?:local )?authorities|councils)/i;
const belongsToAName =
  /\b(?:aged(?: over| under| up to)?|paragraphs?|items?|within|section|code of practice|age|of the|years?|key stage|stage|phase|tier|level|band|part|appendix|under|top|first|last|next|between|between \d+ and|aged \d+ (?:and|to|or)|one in) $/i;
const cuts =
  /(?=\b(?:compared (?:to|with)|in comparison (?:to|with)|an? (?:\w+ )?(?:improvement|increase|decrease|rise|fall|reduction|drop) (?:on|from|compared)|(?:up|down) from|from (?=\d)|(?:a )?similar [\w ]{0,30}(?:to|as) |than |against |(?:below|above) (?:the|a|an|our) )|, (?:with|and|representing|which|whilst|while|but)\b|; )/i;
const comparingCue = /^(?:compared|in comparison|an? |up |down |from|similar|a similar|than|against|below|above)/i;
const upBefore =
  /(?:increas(?:e|ed|ing|es)|ris(?:e|en|ing)|rose|improv(?:ement|ed|ing)|higher|(?<!\b(?:made|make|makes|making|set|sets|taken|taking|take|took) )\bup|grown|growth|more)(?:(?: of| by)(?: around| about| approximately| nearly| over| just)*)? $/i;
const downBefore =
  /(?:decreas(?:e|ed|ing)|fall(?:en|ing)?|fell|reduc(?:tion|ed|ing)|drop(?:ped)?|declin(?:e|ed)|lower|down|fewer)(?:(?: of| by)(?: around| about| approximately| nearly| over| just)*)? $/i;
const changeAfter =
  /^ ?(?:percentage points?|points?|pp|%)? ?(?:children|students|pupils|young people|families)? ?(?<way>lower|fewer|less|below|down|higher|more|above|greater|up)\b/i;
const others =
  /\b(?:(?:national(?:ly)?|england|uk|regional|statistical neighbours?|east midlands|west midlands|other (?:local )?authorities|all authorities)(?: averages?)?|averages?|targets?|thresholds?)\b/gi;

/** "People over 85 make up 41%": how something is made up, not how much there is of it. */
const isShareOf =
  /\b(?:ma(?:ke|kes|king) up|account(?:s|ing)? for)(?: (?:just|only|about|around|nearly|almost|over|some))* $/i;

/** What is yet to come is no figure of the indicator's. */
const foretold =
  /\b(?:forecasts?|forecasted|expects?|expected (?:to|that)|project(?:ed|ions?) (?:to|for|of|is|that)|projections?|predict\w*|anticipat\w*|likely to (?:be|reach|rise|fall)|will (?:be|reach|rise|fall|have)|aims? to|aiming|plans? to (?:reach|be|get)|ambition|trajectory)\b/i;

/** The figures of a sentence, in order, with unit, period and role. Ages, lengths of time and dates are left out. */
export function readNumbers(sentence: string, context: SentenceContext): readonly NumberInSentence[] {
  const periods = findPeriods(sentence, context.asAt);
  const clauses = clausesOf(sentence);
  const found: NumberInSentence[] = [];
  for (const match of sentence.matchAll(numberPattern)) {
    const { digits, percent, word } = match.groups ?? {};
    const at = match.index;
    const after = sentence.slice(at + match[0].length);
    if (periods.some(({ index, text }) => at >= index && at < index + text.length)) continue;
    if (notAFigure.test(after) || belongsToAName.test(sentence.slice(0, at))) continue;
    const clause = clauses.find(({ start, text }) => at >= start && at < start + text.length) ?? clauses[0];
    if (!clause) continue;
    const value = word ? numberWords.indexOf(word.toLowerCase()) + 1 : Number((digits ?? '').replace(/,/g, ''));
    const inside = insideBrackets(sentence, at);
    const previous = found.at(-1);
    const unit: Unit = percent
      ? 'percent'
      : /\./.test(digits ?? '')
        ? context.unit === 'percent'
          ? 'percent'
          : 'rate'
        : 'count';
    const { role, of, sign } = roleOf(sentence, at, after, clause, periods, inside ? previous : undefined);
    const period =
      role === 'difference' || of?.includes('since ')
        ? context.asAt
        : periodOf(periodOfNumber(sentence, at, match[0].length, clause, periods), role, clause, context);
    found.push({ value: sign * value, display: match[0].trim(), unit, role, of, period });
  }
  return inTurn(sentence, found);
}

type Role = Pick<NumberInSentence, 'role' | 'of'> & { readonly sign: number };

function roleOf(
  sentence: string,
  at: number,
  after: string,
  clause: Clause,
  periods: readonly PeriodInText[],
  bracketedWith: NumberInSentence | undefined,
): Role {
  const before = sentence.slice(0, at);
  const way = changeAfter.exec(after)?.groups?.way?.toLowerCase();
  const fell = downBefore.test(before) || /^(?:lower|fewer|less|below|down)$/.test(way ?? '');
  if (upBefore.test(before) || downBefore.test(before) || way !== undefined) {
    const sign = fell ? -1 : 1;
    const since = heldAgainst(sentence, at, periods);
    const theirs = /shire|\bour\b/i.test(before) ? [] : namesIn(before);
    if (theirs.length > 0)
      return { role: 'comparator', of: [...theirs, ...(since ? [`since ${since}`] : [])].join(', '), sign };
    return { role: 'difference', of: since, sign };
  }
  if (bracketedWith?.role === 'difference')
    return { role: 'difference', of: bracketedWith.of, sign: Math.sign(bracketedWith.value) };
  const rest = clause.text.slice(Math.max(0, at - clause.start));
  if (clause.comparing ? foretold.test(clause.text) : foretold.test(sentence))
    return { role: 'comparator', of: 'forecast', sign: 1 };
  const said = clause.text.slice(0, at - clause.start);
  const sinceNumber = namesIn(said.slice((/\d[\d,.%]*(?!.*\d)/.exec(said)?.index ?? -1) + 1));
  const ahead = sinceNumber.length > 0 ? sinceNumber : namesIn(said);
  const whose = ahead.length > 0 ? ahead : namesIn(rest.slice(0, 30).replace(/[,.;(].*$|\band\b.*$/, ''));
  if (whose.length > 0 && !/quartile/i.test(clause.text) && (clause.comparing || !/shire|our\b/i.test(clause.text))) {
    return { role: 'comparator', of: whose.join(' and '), sign: 1 };
  }
  return { role: isShareOf.test(before) && /^ of\b/.test(after) ? 'beside' : 'value', of: nounAfter(after), sign: 1 };
}

/** "Regional and National performance, 3.91 and 3.77 respectively": each name takes its own number. */
function inTurn<N extends NumberInSentence>(sentence: string, numbers: readonly N[]): readonly N[] {
  if (!/\brespectively\b/i.test(sentence)) return numbers;
  const comparators = numbers.filter(({ role }) => role === 'comparator');
  return numbers.map((number) => {
    const names = number.of?.split(' and ') ?? [];
    const turn = comparators.indexOf(number);
    return turn >= 0 && names.length === comparators.length ? { ...number, of: names[turn] ?? null } : number;
  });
}

/** What a difference is measured from: the period or the others named after it, within the sentence. */
function heldAgainst(sentence: string, at: number, periods: readonly PeriodInText[]): string | null {
  const rest = sentence.slice(at);
  const named = periods.find(({ index }) => index > at);
  const whose = rest.match(others)?.[0];
  if (whose && (!named || rest.indexOf(whose) < named.index - at)) return whose;
  return named?.period.label ?? null;
}

function periodOf(
  found: PeriodInText | null,
  role: NumberInSentence['role'],
  clause: Clause,
  { asAt, before }: SentenceContext,
): Period | null {
  if (found) return found.period;
  return clause.comparing && role !== 'comparator' ? before : asAt;
}

function clausesOf(sentence: string): readonly Clause[] {
  let start = 0;
  return sentence.split(cuts).map((text) => {
    const clause = { start, text, comparing: comparingCue.test(text) };
    start += text.length;
    return clause;
  });
}

function nounAfter(after: string): string | null {
  const match = new RegExp(`^ (?:\\w+ ){0,2}?${counted}\\b`, 'i').exec(after);
  return match ? match[0].trim().replace(/^of /, '') : null;
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(others)].map(([name]) => name);
}

function insideBrackets(sentence: string, at: number): boolean {
  return sentence.lastIndexOf('(', at) > sentence.lastIndexOf(')', at);
}
