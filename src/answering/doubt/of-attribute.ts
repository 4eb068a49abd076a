import { searchWords } from '../../indexing/search-words.ts';
import type { Vocabulary } from '../../retrieval/passage-search.ts';
import { COMMON_WORDS } from '../question/common-words.ts';
import type { Reading } from '../quoting/quoting-writer.ts';
import { DOUBT } from '../quoting/weights.ts';

const ATTRIBUTE =
  /\b(?:the|an?|our|their|any|many|which|what|all|these|those|every|each|no) (?<word>\p{Ll}{5,})(?= (?!(?:and|or|of|for|in|at|on|by|to|from|per|about|did|do|does|is|are|was|were|have|has|had|will|would|can|could|should|that|which|who|when|than|as|with)\b)\p{L}{3,})/gu;
/** Said of anything, and of nothing in particular. */
const OF_ANYTHING =
  /(?:est|ly|iest|ier)$|^(?:exact|precise|actual|various|awful|terrible|dreadful|massive|huge|enormous|whopping|tiny)$/;

/** What a question says of its subject in a word that no paper uses and nothing quoted comes near: it is told beside the answer. */
export function unspokenAttribute(
  { question: { question }, terms, quotes, scored }: Reading,
  vocabulary: Pick<Vocabulary, 'frequencies'>,
): string | null {
  const quoted = scored.filter(({ passage }) => quotes.some((quote) => quote.passage === passage));
  const word = [...question.matchAll(ATTRIBUTE)]
    .flatMap(({ groups }) => groups?.['word'] ?? [])
    .find((said) => {
      const [root = ''] = searchWords(said);
      const index = terms.findIndex(({ words }) => words.length === 1 && words[0] === root);
      const spoken = Math.max(0, ...quoted.map(({ around }) => around[index] ?? 0));
      return (
        index >= 0 &&
        spoken < DOUBT.ofHead &&
        !COMMON_WORDS.has(said) &&
        !OF_ANYTHING.test(said) &&
        vocabulary.frequencies([root]).size === 0
      );
    });
  return word ? `The papers do not speak of “${word}”: that is what they say without it.` : null;
}
