import { searchWords } from '../../indexing/search-words.ts';
import type { Vocabulary } from '../../retrieval/passage-search.ts';
import { COMMON_WORDS } from '../question/common-words.ts';
import type { Reading } from '../quoting/quoting-writer.ts';
import { DOUBT } from '../quoting/weights.ts';

const ATTRIBUTE =
  /\b(?:the|an?|our|their|any|many|which|what|all|these|those|every|each|no) (?<word>\p{Ll}{5,})(?= (?<head>(?!(?:and|or|of|for|in|at|on|by|to|from|per|about|did|do|does|is|are|was|were|have|has|had|will|would|can|could|should|that|which|who|when|than|as|with|each|every|this|these|those|last|next|now|then|here|there|ever|not|get|go|take|need|want|say|mean)s?\b)\p{L}{3,}))/gu;
/** Said of anything, and of nothing in particular. */
const OF_ANYTHING =
  /(?:est|ly|iest|ier)$|^(?:exact|precise|actual|various|awful|terrible|dreadful|massive|huge|enormous|whopping|tiny)$/;
/** Endings of words that say what a thing is like; without one it is a thing itself: "the falconry service". */
const OF_A_QUALITY = /(?:ful|ous|ive|[ai]ble|less|ish|ed|[ao]ry|ian|[aei]l|ic|[ae]nt|ing|[^r]y|er|ior)$/;

/** What a question says of its subject in a word that no paper uses and nothing quoted comes near: it is told beside the answer. */
export function unspokenAttribute(reading: Reading, vocabulary: Pick<Vocabulary, 'frequencies'>): string | null {
  const said = unspoken(reading, vocabulary);
  return said ? `The papers do not speak of “${said.word}”: that is what they say without it.` : null;
}

/** As `unspokenAttribute`, where the word names a thing or nothing quoted names the subject either: nothing is said of it. */
export function unspokenSubject(reading: Reading, vocabulary: Pick<Vocabulary, 'frequencies'>): string | null {
  const said = unspoken(reading, vocabulary);
  if (!said) return null;
  const ofHead = spokenOf(said.head, reading);
  const other = !OF_A_QUALITY.test(said.word) || (ofHead !== null && ofHead < DOUBT.ofHead);
  return other ? `The papers do not speak of “${said.word} ${said.head}”.` : null;
}

function unspoken(
  reading: Reading,
  vocabulary: Pick<Vocabulary, 'frequencies'>,
): { readonly word: string; readonly head: string } | null {
  for (const { groups } of reading.question.question.matchAll(ATTRIBUTE)) {
    const { word = '', head = '' } = groups ?? {};
    const of = spokenOf(word, reading);
    const telling = of !== null && of < DOUBT.ofHead && !COMMON_WORDS.has(word) && !OF_ANYTHING.test(word);
    const [root = ''] = searchWords(word);
    if (telling && vocabulary.frequencies([root]).size === 0) return { word, head };
  }
  return null;
}

/** How much what is quoted speaks of a word of the question, 0 to 1; null where the word says nothing of its own. */
function spokenOf(word: string, { terms, quotes, scored }: Reading): number | null {
  const [root = ''] = searchWords(word);
  const index = terms.findIndex(({ words }) => words.length === 1 && words[0] === root);
  const quoted = scored.filter(({ passage }) => quotes.some((quote) => quote.passage === passage));
  return index < 0 ? null : Math.max(0, ...quoted.map(({ around }) => around[index] ?? 0));
}
