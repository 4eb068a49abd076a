import { plainWords } from '../../indexing/search-words.ts';
import { stem } from '../../indexing/stem.ts';
import type { Vocabulary } from '../../retrieval/passage-search.ts';
import { closestWord } from './closest-word.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Glossary } from './glossary.ts';

/** Words of a question that may be misspelt, each with the library's word it most likely stands for; both stemmed. */
export type Mends = ReadonlyMap<string, string>;

/** A shorter word is one slip away from too many. */
const SHORTEST = 5;

/**
 * Looks for typing errors against the library's own words: a word that no paper, no glossary and no common word knows, one
 * slip away from one that the papers use (two in a long word). What is found is tried beside the word as typed, for it may
 * be a good word that the papers happen not to use. Short forms in capitals are left alone.
 */
export function mendSpelling(question: string, vocabulary: Vocabulary, glossary: Glossary): Mends {
  const mends = new Map<string, string>();
  for (const word of question.match(/\p{L}{5,}/gu) ?? []) {
    const [plain = ''] = plainWords(word);
    const root = stem(plain);
    if (root.length < SHORTEST || word === word.toUpperCase() || COMMON_WORDS.has(plain) || glossary.knows(root))
      continue;
    if (vocabulary.frequencies([root]).size > 0) continue;
    const known = [...vocabulary.similarTo(root)].sort((a, b) => b.count - a.count).map(({ word: other }) => other);
    const mended = closestWord(root, [...known, ...glossary.beginningWith(root.slice(0, 1))]);
    if (mended) mends.set(root, mended);
  }
  return mends;
}
