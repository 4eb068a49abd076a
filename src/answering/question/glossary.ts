import { searchWords } from '../../indexing/search-words.ts';

export { explainedAcronyms } from '../../papers/acronyms.ts';

/** One line of the glossary: how papers put it, its short forms, and what people say. */
export interface GlossaryTerm {
  readonly official: readonly string[];
  readonly short?: readonly string[];
  readonly everyday?: readonly string[];
}

/** A phrase as stemmed words. */
export type Phrase = readonly string[];

/** Looks up other words for the phrase that begins at a position; the longest known phrase wins. */
export interface Glossary {
  /** Null where no phrase of the glossary begins there. */
  at(words: readonly string[], start: number): { readonly length: number; readonly others: readonly Phrase[] } | null;
  /** Whether any phrase holds a stemmed word. */
  knows(word: string): boolean;
  /** Stemmed words of the phrases that begin with a letter. */
  beginningWith(letter: string): readonly string[];
}

/** Reads the glossary once into a table from first word to phrases. */
export function createGlossary(terms: readonly GlossaryTerm[]): Glossary {
  const table = new Map<string, { readonly phrase: Phrase; readonly others: readonly Phrase[] }[]>();
  for (const { official, short = [], everyday = [] } of terms) {
    const phrases = [...official, ...short, ...everyday]
      .map((text) => searchWords(text))
      .filter((words) => words.length > 0);
    for (const phrase of phrases) {
      const first = phrase[0] ?? '';
      const others = phrases.filter((other) => other.join(' ') !== phrase.join(' '));
      table.set(first, [...(table.get(first) ?? []), { phrase, others }]);
    }
  }
  const known = new Set([...table.values()].flat().flatMap(({ phrase }) => phrase));
  return {
    knows: (word) => known.has(word),
    beginningWith: (letter) => [...known].filter((word) => word.startsWith(letter)),
    at(words, start) {
      const fits = (table.get(words[start] ?? '') ?? []).filter(({ phrase }) =>
        phrase.every((word, index) => words[start + index] === word),
      );
      if (fits.length === 0) return null;
      const length = Math.max(...fits.map(({ phrase }) => phrase.length));
      return { length, others: fits.filter(({ phrase }) => phrase.length === length).flatMap(({ others }) => others) };
    },
  };
}
