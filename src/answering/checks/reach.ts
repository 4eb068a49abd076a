import type { Reading } from './evidence.ts';
import { isEmptyWord, meansTheSame, type Word } from './plain-text.ts';
import { predicatesOf } from './predicates.ts';

/** "all", "every", "100%": of how many of a kind something is said. */
const UNIVERSAL =
  /(?<!\b(?:not|nearly|almost) )\b(?:all|every|each|both|always|entire|whole)\b|\b100 ?(?:%|per ?cent\b)/gi;
const IDIOM =
  /\b(?:at all|in all|above all|all the same|after all|overall|(?:half|%|share|part|quarter|third|percent|out) of all|every \w+ (?:years|months|weeks|terms|days|hours|minutes)|each (?:year|month|week|term|quarter|day|night|child|pupil|case|meeting|hearing|place)|all (?:over|along))\b/gi;
const EVERY =
  /(?<!\b(?:not|nearly|almost) )\b(?:all|every|each|both|always|any|entire|entirely|whole|full|fully|throughout|none|no|unanim\w+)\b|\b100 ?(?:%|per ?cent\b)/i;
const MOST = /\b(?:most(?= (?:of|\w+s\b))|majority|mostly|mainly|largely)\b/i;
const MOSTLY =
  /\b(?:most\w*|majority|main\w*|large\w*|predominant\w*|primar\w+|chief\w*|more than half|over half|two thirds|three quarters|\d in every \d)\b/i;
/** "only" that shuts others out; before a figure it only finds it small. */
const ONLY =
  /\b(?:only(?! (?:limited|partial|partly|slight|small|minor|modest|£|\d|about|around|one|two|three|four|five|six|seven|eight|nine|ten|half|a (?:third|quarter|few)))|solely|exclusively|the sole)\b/i;
const ONLY_SAID =
  /\b(?:only|sole\w*|exclusive\w*|just|alone|no other|limited to|purely|none of the other|unless|until|except)\b/i;
const SEVERAL = /\b(?:several|numerous|many)\b/i;
const SEVERAL_SAID =
  /\b(?:several|numerous|many|number of|range of|various|variety|lots?|most|all|majority|multiple|series)\b/i;
const NOBODY = /\b(?:nobody|no one|no-one|nothing|nowhere)\b/i;
const STOPS =
  /^(?:of|in|on|at|by|for|from|to|with|who|that|which|and|or|but|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|do|does|now|said|say|not)$/i;

/** The word by which a statement says a thing of more than the sentences behind it do ("all", "most", "only"), or null. */
export function widened(statement: Reading, behind: readonly Reading[], evidence: readonly Reading[]): string | null {
  const said = behind.map(({ plain }) => plain).join(' . ');
  const nobody = NOBODY.exec(statement.plain);
  if (nobody && !/\b(?:no|not|none|never|nobody|nothing|without)\b/i.test(said)) return nobody[0];
  const only = ONLY.exec(statement.plain);
  if (only && !ONLY_SAID.test(said)) return only[0];
  const several = SEVERAL.exec(statement.plain);
  if (
    several &&
    !SEVERAL_SAID.test(said) &&
    !behind.some(({ figures }) =>
      figures.some(({ value, unit }) => unit === null && value > 2 && Number.isInteger(value)),
    )
  )
    return several[0];
  const most = MOST.exec(statement.plain);
  if (most && !MOSTLY.test(said) && !behind.some(moreThanHalf) && !EVERY.test(said)) return most[0];
  const plain = statement.plain.replace(IDIOM, (words) => ' '.repeat(words.length));
  for (const match of plain.matchAll(UNIVERSAL)) {
    const phrase =
      /\w+ $/.exec(plain.slice(0, match.index))?.[0] + (/^\w+ \w+/.exec(plain.slice(match.index))?.[0] ?? '');
    if (/^(?:in|at|of|for|by) .* .* /i.test(`${phrase} `) && said.toLowerCase().includes(phrase.toLowerCase()))
      continue;
    const kind = kindAfter(statement, match.index + match[0].length);
    if (!behind.some((sentence) => saysOfAll(sentence, kind, statement, evidence))) return match[0];
  }
  return null;
}

const moreThanHalf = ({ figures }: Reading): boolean =>
  figures.some(({ value, unit }) => unit === 'percent' && value > 50 && value <= 100) || figures.length >= 2;

/** Whether a sentence says something of all of a kind no narrower than `kind`. */
function saysOfAll(sentence: Reading, kind: readonly Word[], statement: Reading, behind: readonly Reading[]): boolean {
  const holds = ({ words }: Reading, { stem }: Word): boolean => words.some((word) => meansTheSame(word.stem, stem));
  const elsewhere = predicatesOf(statement).some(
    (word) => !holds(sentence, word) && behind.some((other) => holds(other, word)),
  );
  return (
    !elsewhere &&
    [...sentence.plain.matchAll(new RegExp(EVERY, 'gi'))].some((match) => {
      const theirs = kindAfter(sentence, match.index + match[0].length);
      const head = theirs.at(-1);
      return (
        theirs.every(({ stem }) => statement.words.some((word) => meansTheSame(word.stem, stem))) &&
        (kind.length === 0 || !head || kind.some(({ stem }) => meansTheSame(stem, head.stem)))
      );
    })
  );
}

/** The words that name the kind spoken of: up to the next verb or preposition. */
function kindAfter({ plain, words, figures }: Reading, from: number): Word[] {
  const kind: Word[] = [];
  for (const word of words.filter(({ start }) => start >= from)) {
    if (/^(?:of|the|its|their|these|those)$/i.test(word.text) && kind.length === 0) continue;
    if (figures.some(({ start, end }) => word.start >= start && word.end <= end)) continue;
    if (/[,;:.()]/.test(plain.slice(kind.at(-1)?.end ?? word.start, word.start))) break;
    if (STOPS.test(word.text) || /ed$/.test(word.text) || kind.length === 4) break;
    if (!isEmptyWord(word)) kind.push(word);
  }
  return kind;
}
