import { searchWords } from '../indexing/search-words.ts';
import { mendWord } from './mend-word.ts';
import type { Phrase, Vocabulary, WordQuery } from './passage-search.ts';
import { tellingWords, wordPairs } from './stop-words.ts';

/** Other words for the phrase that begins at a position, from a glossary; null where none begins there. */
export interface OtherWords {
  at(words: readonly string[], start: number): { readonly length: number; readonly others: readonly Phrase[] } | null;
}

/** What helps to understand a question's words; each part may be missing. */
export interface WordHelp {
  readonly vocabulary?: Vocabulary;
  readonly glossary?: OtherWords;
}

/** Reads a question as words to look for: the telling ones, the pairs, and other words for the same things. */
export function questionWords(question: string, { vocabulary, glossary }: WordHelp): WordQuery {
  const stems = searchWords(question);
  const words = tellingWords(stems);
  const others = glossary ? glossaryWords(stems, glossary) : [];
  const explained = new Set(others.flat(2));
  const mended = vocabulary
    ? words.filter((word) => !explained.has(word)).flatMap((word) => mendWord(word, vocabulary))
    : [];
  return { words, pairs: wordPairs(stems), others: [...others, ...mended.map((word) => [[word]])] };
}

function glossaryWords(stems: readonly string[], glossary: OtherWords): (readonly Phrase[])[] {
  const others: (readonly Phrase[])[] = [];
  for (let index = 0; index < stems.length; ) {
    const found = glossary.at(stems, index);
    if (found && found.others.length > 0) others.push(found.others);
    index += found?.length ?? 1;
  }
  return others;
}
