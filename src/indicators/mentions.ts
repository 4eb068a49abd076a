import type { Match, Matcher } from './match-indicators.ts';
import type { Period } from './period.ts';
import { findPeriods } from './period-in-text.ts';

/** Which part of a reading a question asks for. */
export type AskedField =
  | 'value'
  | 'previous'
  | 'trend'
  | 'target'
  | 'rag'
  | 'quartile'
  | 'statistical-neighbour'
  | 'count';

/** An indicator that a free question seems to ask about. */
export interface Mention {
  readonly id: string;
  readonly name: string;
  /** What the question asks of it, most plainly asked first; empty where it asks for something no reading holds. */
  readonly fields: readonly AskedField[];
  /** 0 to 1. From 0.6 the question is about this indicator's figures; below 0.4 it merely shares words with it. */
  readonly confidence: number;
}

/** How people ask for each field. The first group of words to occur is the field asked for most plainly. */
const ways: readonly (readonly [AskedField, RegExp])[] = [
  [
    'statistical-neighbour',
    /\b(?:stat(?:istical)?s?\.? ?neighbou?rs?'?(?: averages?| avg| mean)?|neighbou?rs?'?(?: averages?| avg)?|(?:comparable|similar|like|peer|comparator) (?:councils?|authorit(?:y|ies)|areas?|las?)'?s?(?: averages?| avg)?|(?:other|nearby) (?:councils|authorities)|comparators?|benchmark(?:ed|ing)? against|\bSN\b)/gi,
  ],
  [
    'quartile',
    /\b(?:quartiles?|(?:do|does|did) (?:we|it|they|leics|\w+shire) rank|rank(?:ed|ing|s)? ?(?:nationally)?|national(?:ly)? (?:position|ranking|benchmark)|league table|nationally)\b/gi,
  ],
  [
    'target',
    /\b(?:targets?|thresholds?|goals?|aim(?:ing)? for|benchmark set|(?:supposed|meant|expected|hoping) to (?:be|reach|hit)|should (?:it|we|that) be|do we set(?: ourselves)?|set ourselves)\b/gi,
  ],
  ['rag', /\b(?:rag|red|amber|green|status|on track|on target|off target|traffic light|colour|color)\b/gi],
  [
    'trend',
    /\b(?:trend|trending|direction(?: of travel)?|(?:gone|going|go|went|come|came|coming|moved|heading) (?:up|down)|up or down|(?:got|get|getting) (?:better|worse)|better or worse|improv(?:e|ed|ing|ement)|worsen(?:ed|ing)?|risen|rising|rose|fall(?:en|ing|s)?|fell|drop(?:ped)?|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|chang(?:e|ed|ing))\b/gi,
  ],
  [
    'previous',
    /\b(?:previous(?:ly)?|before|prior|preceding|last (?:quarter|term|time|period|year)|earlier|compared (?:to|with)|versus|vs?\b\.?|v\b|used to be|the quarter before|up from|down from)/gi,
  ],
  ['count', /\b(?:how many|number of|numbers?|headcount|head count|actual (?:kids|children|number)|in numbers)\b/gi],
  [
    'value',
    /\b(?:what(?:'s| is| was| are| were|s)?|whats|rate|percentage|percent|proportion|share|level|figures?|value|latest|current(?:ly)?|how (?:high|low|big|large|much|good|bad|well)|performance|performing|doing|stats?|tell me|show me|give me|average|avg)\b|%/gi,
  ],
];

/** Words of a question that ask for something a reading does not hold: who, why, when, where it was said, what was decided. */
const elsewhere =
  /\b(?:who|whose|whom|why|how come|when|where|phone|email|contact|reasons?|behind|hold(?:ing)? (?:up|back)|barriers?|because|explain(?:ed|ation)?|caus(?:e|ed|es)|committee|members?|councillors?|cllr|resolved|decid(?:e|ed)|decision|report|meeting|minister|mp|visit(?:ed)?|survey|impact|said|raised|want(?:ed)?|policy|strategy|plan to|what (?:is|are|does) (?:an? )?\w+ mean|stand for)\b/i;

/** Which indicators a free question asks about. A question that shares a word or two with one gets a low confidence, not a match. */
export function mentionsOf(question: string, matcher: Matcher, asAt: Period | null = null): readonly Mention[] {
  const text = question.slice(0, 1000);
  const { rest, fields } = withoutFields(withoutPeriods(text, asAt));
  const matches = matcher.match(rest, 'question').filter(({ telling }) => telling);
  const mentions = matches
    .map((match) => ({ id: match.id, name: match.name, fields, confidence: confidenceOf(match, fields, text) }))
    .filter(({ confidence }) => confidence >= 0.2)
    .sort((a, b) => b.confidence - a.confidence);
  const best = mentions[0]?.confidence ?? 0;
  return mentions.filter(({ confidence }) => confidence >= best - 0.25).slice(0, 4);
}

/** The question's own words must be explained by the indicator, and the indicator's name must be said, for it to be meant. */
function confidenceOf({ explained, said, foreign }: Match, fields: readonly AskedField[], question: string): number {
  const named = Math.min(1, said / 0.6);
  const asks = fields.length > 0 ? 1 : 0.8;
  const asksElsewhere = elsewhere.test(question) ? 0.65 : 1;
  const ofTheSector = foreign ? 0.6 : 1;
  return Math.round(100 * Math.sqrt(explained * named) * asks * asksElsewhere * ofTheSector) / 100;
}

function withoutPeriods(question: string, asAt: Period | null): string {
  return findPeriods(question, asAt).reduceRight(
    (text, { index, text: words }) => `${text.slice(0, index)} ${text.slice(index + words.length)}`,
    question,
  );
}

function withoutFields(question: string): { readonly rest: string; readonly fields: readonly AskedField[] } {
  let rest = question;
  const fields: AskedField[] = [];
  for (const [field, pattern] of ways) {
    const cleared = rest.replace(pattern, ' ');
    if (cleared !== rest) fields.push(field);
    rest = cleared;
  }
  return { rest, fields };
}
