import { searchWords } from '../../indexing/search-words.ts';
import type { Vocabulary } from '../../retrieval/passage-search.ts';
import type { Glossary } from './glossary.ts';
import type { Mends } from './mend-spelling.ts';
import type { AskedFor } from './question-kind.ts';
import { saysOnlyTheShape } from './shape-words.ts';
import { termsOf } from './understand.ts';

const STOP =
  '(?= (?:of|for|in|at|on|by|to|from|per|about|did|do|does|is|are|was|were|have|has|had|will|would|can|could|should|that|which|who|when|since|across|within|with|and|or|we|our|compared|after|before|during|as)\\b|[?,.;:(–]|$)';
const ARTICLES = '(?:(?:the|our|their|its|a|an|this|that|your) )*';
/** Where a noun phrase must follow: after "what is the", between "what" and "did", after "how many". */
const PHRASES: readonly RegExp[] = [
  new RegExp(`\\bwhat(?:['’]?s| is| are| was| were) ${ARTICLES}([^?]+?)${STOP}`, 'i'),
  /\bwhat ((?!(?:they|we|he|she|it|you|i|people|members|someone|everyone|did|do|does|is|are|was|were|will|would|can|could|has|have|had)\b)[^?]+?)(?= (?:did|do|does|is|are|was|were|has|have|had)\b)/i,
  /\bhow (?:many|much) (?:(?:extra|more|additional|further|new|other|fewer|less) )?((?:[\p{L}’'-]+)(?: (?!\p{L}+ed\b)[\p{L}’'-]+)?)/iu,
  /\bwhich ([\p{L}’'-]+)/iu,
  /\b(?:mentions? of|anything (?:on|about)|something (?:on|about)|information (?:on|about)|tell me about|update on) ([^?.,]+)/i,
];
const VERBLESS = new RegExp(`^\\W*([^?]+?)${STOP}`, 'i');
const ASKING =
  /\b(?:what|which|who|whose|whom|when|where|why|how|did|does|do|is|are|was|were|has|have|can|could|will|would|any|tell|show|give|list|find|explain|wots?|whats|wich|state|describe|outline|summari[sz]e|compare|quote|confirm|remind)\b/i;

/** "The old and new numbers" asks for numbers. */
const TWO_KINDS =
  /\b(?:old|new|current|previous|former|latest|net|gross|first|last|total|average|highest|lowest|minimum|maximum|actual|planned) (?:and|or) (?=(?:old|new|current|previous|former|latest|net|gross|first|last|total|average|highest|lowest|minimum|maximum|actual|planned)\b)/gi;

/** The words for the thing asked for: "primary school exclusion rate" of "What was the primary school exclusion rate in 2021?". */
export function askedThing(question: string): string | null {
  const single = question.replace(TWO_KINDS, '');
  const found = PHRASES.map((phrase) => phrase.exec(single)?.[1]).find(Boolean);
  return found ?? (ASKING.test(question) ? null : (VERBLESS.exec(question)?.[1] ?? null));
}

/** What is said of the thing counted or of whoever did it: "excluded" of "How many children were excluded?". */
const PREDICATES: readonly RegExp[] = [
  /\bhow many [^?.,;]{2,50}? (?:were|was|are|is|been|being|got|get) (\p{L}+(?:ed|en|ing))\b/iu,
  /\bhow many of (?:the|our|those|these|them|all)\b[^?.,;]{0,40}? (?:had|have|has|with) (?!been\b|to\b|got\b|not\b|gone\b|had\b|now\b)(?:an? |the |any |some )?(\p{L}{3,})\b/iu,
  /\bhow many [\p{L} ]{2,40}? (?:have|had) (left|gone|quit|joined|died|moved|resigned|retired|returned)\b/iu,
  /\bhow many [\p{L} ]{2,40}? (left|quit|joined|died|resigned|retired|returned)(?= (?:in|last|this|since|during|over|the|our|us|because|between|after|before)\b|\W*$)/iu,
];

/** "Excluded" of "How many children were excluded?"; null where nothing is said of those counted. */
export function askedPredicate(question: string): string | null {
  const said = PREDICATES.map((pattern) => pattern.exec(question)?.[1]).find(Boolean);
  return said && !SAYS_LITTLE.test(said) ? said : null;
}

/** Said of anything that is counted, and so put otherwise in the papers. */
const SAYS_LITTLE =
  /^(?:planned|expected|proposed|projected|predicted|forecast|needed|required|reported|recorded|given|made|found|said|used|involved|included|offered|mentioned|listed|named|seen|done|taken|counted|identified|estimated|being)$/i;

/** A stemmed word as the question writes it. */
function asTyped(stems: readonly string[], question: string): string | undefined {
  const words = question.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const spans = words.flatMap((_, from) => [1, 2, 3, 4, 5].map((length) => words.slice(from, from + length).join(' ')));
  return spans.find((span) => searchWords(span).join(' ') === stems.join(' '));
}

/** "The biggest" ranks things; no paper need say the word. */
const SUPERLATIVE =
  /(?:est|iest)$|^(?:bigger|larger|smaller|higher|lower|longer|shorter|older|younger|cheaper|dearer|faster|slower|fewer|better|worse)$/;

/** A word of the thing asked for that neither the papers nor the glossary know, as written; null where all are known. */
export function unknownThing(
  question: string,
  askedFor: readonly AskedFor[],
  mends: Mends,
  glossary: Glossary,
  vocabulary: Pick<Vocabulary, 'frequencies'>,
  ownNames: () => ReadonlySet<string> = () => new Set(),
): string | null {
  const thing = [askedThing(question), askedPredicate(question)].filter((words) => words !== null).join(' ');
  if (!thing) return null;
  const known = (words: readonly string[]) =>
    words.length > 0 && vocabulary.frequencies(words).size === new Set(words).size;
  const unknown = termsOf(thing, glossary, mends).filter(
    ({ words, others }) =>
      !words.every((word) =>
        saysOnlyTheShape(word, [...askedFor, 'figure', 'list', 'person', 'definition', 'reason', 'comparison']),
      ) &&
      !words.some((word) => /^\d/.test(word) || word.length <= 3 || SUPERLATIVE.test(word)) &&
      vocabulary.frequencies(words).size === 0 &&
      !others.some(known),
  );
  const [first] =
    unknown.length === 0 ? [] : unknown.filter(({ words }) => !words.every((word) => ownNames().has(word)));
  return first ? (asTyped(first.words, question) ?? thing) : null;
}
