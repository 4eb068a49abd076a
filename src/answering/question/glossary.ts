import { searchWords } from '../../indexing/search-words.ts';

export { explainedAcronyms } from '../../papers/acronyms.ts';

/** One line of the glossary: how papers put it, its short forms, what people say, and what they say that no paper writes. */
export interface GlossaryTerm {
  readonly official: readonly string[];
  readonly short?: readonly string[];
  readonly everyday?: readonly string[];
  /** Understood where a question says it, looked for by none: loose talk that in a paper would mean something else. */
  readonly spoken?: readonly string[];
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
  for (const { official, short = [], everyday = [], spoken = [] } of terms) {
    const written = phrasesOf([...official, ...short, ...everyday]);
    for (const phrase of [...written, ...phrasesOf(spoken)]) {
      const first = phrase[0] ?? '';
      const others = written.filter((other) => other.join(' ') !== phrase.join(' '));
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

function phrasesOf(texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => searchWords(text)).filter((words) => words.length > 0);
}
