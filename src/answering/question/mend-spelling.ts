import { plainWords } from '../../indexing/search-words.ts';
import { stem } from '../../indexing/stem.ts';
import { closestWord } from '../../indicators/spelling.ts';
import type { Vocabulary } from '../../retrieval/passage-search.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Glossary } from './glossary.ts';
import { properNames } from './proper-names.ts';

/**
 * Mends typing errors against the library's own words: a word that no paper, no glossary and no common word knows becomes
 * the commonest known word one slip away (two in a long word). Names and short forms are left as they are.
 */
export function mendSpelling(question: string, vocabulary: Vocabulary, glossary: Glossary): string {
  const names = new Set(properNames(question).flatMap(plainWords));
  return question.replace(/\p{L}{4,}/gu, (word) => {
    const plain = word.toLowerCase();
    if (names.has(plain) || word === word.toUpperCase() || COMMON_WORDS.has(plain)) return word;
    const root = stem(plain);
    if (glossary.at([root], 0) || vocabulary.frequencies([root, plain]).size > 0) return word;
    return nearestKnown(root, vocabulary) ?? word;
  });
}

function nearestKnown(root: string, vocabulary: Vocabulary): string | null {
  const known = [...vocabulary.similarTo(root)].sort((a, b) => b.count - a.count).map(({ word }) => word);
  const common = [...COMMON_WORDS].filter((word) => word[0] === root[0]);
  return closestWord(root, new Set([...common, ...known]));
}
