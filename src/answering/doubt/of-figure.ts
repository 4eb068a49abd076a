import { searchWords } from '../../indexing/search-words.ts';
import { askedPredicate, askedThing } from '../question/asked-thing.ts';
import { asksMoney } from '../question/asks-money.ts';
import { saysOnlyTheShape } from '../question/shape-words.ts';
import type { Reading } from '../quoting/quoting-writer.ts';
import { DOUBT } from '../quoting/weights.ts';
import { holdsNumber } from './of-shape.ts';

const AVERAGE = /\b(?:average|mean|median)\b/i;
const SAYS_AVERAGE =
  /\b(?:average[ds]?|averaging|mean|median|typical(?:ly)?|per (?:child|pupil|person|week|worker|head))\b/i;
const RATE = /\b(?:rate|percentage|per ?cent|proportion)\b|%/i;
const SAYS_RATE =
  /\d\s?(?:%|per ?cent)|\d[\d,.]* (?:per|in every|out of|in) \w+|\b(?:one|two|three|four) (?:in|out of) (?:every )?\w+\b|\brates?\b[^.]{0,80}\d|\b(?:half|a third|a quarter|two thirds|three quarters)\b/i;
const NAMES_A_MEASURE =
  /\bwhat(?:['’]s| is| was| are| were)\b[^?]{0,60}\b(?:rate|percentage|per ?cent|proportion|number|average|mean|median|total)\b|^\W*(?:\w+ ){1,5}(?:rate|percentage|number|average|total)s?\b/i;

/** A rate, an average or a number asked for must be in what is quoted; an average must be said to be one. */
export function noFigure({ question: { question, askedFor }, quotes }: Reading): string | null {
  if (!askedFor.includes('figure') || !NAMES_A_MEASURE.test(question)) return null;
  const said = quotes.map(({ sentences }) => sentences.join(' ')).join(' ');
  const rows = quotes.some(({ passage }) => passage.kind === 'table-row');
  if (AVERAGE.test(question) && !SAYS_AVERAGE.test(said) && !rows) return 'The papers give no average of that.';
  const told = RATE.test(question) ? rows || SAYS_RATE.test(said) : holdsNumber(said);
  if (told) return null;
  return RATE.test(question) ? 'The papers give no rate for that.' : 'The papers give no number for that.';
}

/** "The attendance at youth clubs" is not told by what speaks of youth clubs and never of attendance. */
export function otherMeasure({ question: { question, askedFor }, terms, quotes, scored }: Reading): string | null {
  if (asksMoney(question) || !/^\W*(?:and )?what(?:['’]?s| is| was| are| were) (?:the|our) /i.test(question))
    return null;
  const thing = askedThing(question);
  if (!thing || /^(?:difference|change|reason|impact|effect|role|purpose|aim|plan|point)/i.test(thing)) return null;
  const [noun = ''] = thing.split(/ (?:the|our|we|they|you) /);
  const head = searchWords(noun).findLast((word) => !saysOnlyTheShape(word, [...askedFor, 'figure', 'date']));
  const index = terms.findIndex(({ words }) => words.at(-1) === head || words[0] === head);
  if (!head || index < 0) return null;
  const spoken = Math.max(
    0,
    ...scored
      .filter(({ passage }) => quotes.some((quote) => quote.passage === passage))
      .map(({ around }) => around[index] ?? 0),
  );
  return spoken < DOUBT.ofHead ? 'The papers do not say that.' : null;
}

/** Not what somebody waits, applies or pays for. */
const OF_WHOM =
  /(?<!\b(?:wait\w*|appl\w+|ask\w*|pay\w*|paid|look\w*|search\w*|vot\w+|eligible|qualif\w+|responsible|account\w*|need\w*|demand|car(?:ed?|ing)|bid\w*|approved|assessed|registered) )\b(?:for|among|amongst) (?:all |our |the )?(?<whom>(?!(?:in|at|on|by|from|to|of|during)\b)[^?,.]{3,50})\W*$/i;
/** Those of the people counted that are meant: "how many pupils with a statement are …". */
const QUALIFIED =
  /\bhow many (?!of\b)[\p{L}’'-]+(?: [\p{L}’'-]+)? (?:with|from|born|without) (?:an? |the |our )?(?<whom>[\p{L}’' -]{3,50}?)(?= (?:are|is|were|was|have|has|had|do|does|did|will|would|can|could|in|at|on|go|went|attend|attended|got|get|left|live|lived|miss|missed)\b|\W*$)/iu;
const WHEN_OR_WHERE = / (?:since|last|this|during)\b.*| (?:in|at) (?:the )?(?:\d|\p{Lu}).*/u;

/** A figure "for children in care" is not told by one for all children. */
export function otherGroup({ question: { question, askedFor }, terms, quotes, scored }: Reading): string | null {
  const whom = askedFor.includes('figure')
    ? (OF_WHOM.exec(question) ?? QUALIFIED.exec(question))?.groups?.['whom']?.replace(WHEN_OR_WHERE, '')
    : undefined;
  if (!whom) return null;
  const words = new Set(searchWords(whom));
  const ofGroup = terms.flatMap((term, index) =>
    term.weight >= DOUBT.groupWeight && term.words.every((word) => words.has(word)) ? [index] : [],
  );
  const around = scored
    .filter(({ passage }) => quotes.some((quote) => quote.passage === passage))
    .map((sentence) => sentence.around);
  const spoken = ofGroup.some((index) => around.some((shares) => (shares[index] ?? 0) >= DOUBT.ofGroup));
  return ofGroup.length === 0 || spoken ? null : `The papers do not say that for ${whom}.`;
}

const SEXES = [/\b(?:boys?|males?|men)\b/i, /\b(?:girls?|females?|women)\b/i] as const;

/** A number of girls is not told by one of all children. */
export function otherSex({
  question: { question, askedFor },
  quotes,
}: Pick<Reading, 'question' | 'quotes'>): string | null {
  if (!askedFor.includes('figure')) return null;
  const said = quotes.map(({ passage }) => `${passage.text} ${passage.context}`).join(' ');
  const untold = SEXES.flatMap((sex) => (sex.test(said) ? [] : (sex.exec(question)?.[0] ?? [])));
  return untold[0] ? `The papers do not say that for ${untold[0]}.` : null;
}

/** "How many were excluded?" is not told by what counts others: what is said of those counted must be spoken of. */
export function otherPredicate({ question: { question }, terms, quotes, scored }: Reading): string | null {
  const predicate = /\bhow many\b/i.test(question) ? askedPredicate(question) : null;
  const index = predicate ? terms.findIndex(({ words }) => words.join(' ') === searchWords(predicate).join(' ')) : -1;
  if (!predicate || index < 0) return null;
  const spoken = scored.some(
    ({ passage, around }) => quotes.some((quote) => quote.passage === passage) && (around[index] ?? 0) >= DOUBT.ofHead,
  );
  return spoken ? null : `The papers do not say how many were ${predicate}.`;
}

/** Papers say pupil, child and young person of the same people. */
const ANY_PERSON = /\b(?:children|kids|people|pupils|students|youngsters|teenagers|individuals|boys|girls)$/i;
const COUNTED =
  /\bhow many (?<counted>[\p{L}’' -]{2,50}?) (?:are|is|were|was|will|would|do|does|did|have|has|had|can|could|should|there|in|on|at|of|with|about|against|from|by|who|that|went|got|left)\b/iu;

/** "How many family hubs …" is not told by a number of families: the thing counted itself must be spoken of. */
export function otherCounted({ question: { question }, terms, scored }: Reading): string | null {
  const counted = COUNTED.exec(question)?.groups?.['counted']?.trim();
  const head = counted ? searchWords(counted).at(-1) : undefined;
  const index = terms.findLastIndex(({ words }) => words.at(-1) === head);
  if (!counted || index < 0 || ANY_PERSON.test(counted)) return null;
  const spoken = scored.some(({ around }) => (around[index] ?? 0) >= DOUBT.ofHead);
  return spoken ? null : `The papers do not say how many ${counted}.`;
}
