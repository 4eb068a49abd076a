import { plainWords, searchWords } from '../../indexing/search-words.ts';

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

/** The short forms a text explains in brackets, such as "Single Assessment (SA)": the words that make up the letters. */
export function explainedAcronyms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(/((?:[\p{L}’'&/-]+[ ,]+){1,9})\(?[‘'“"(]([A-Z][A-Za-z]{1,6}?)s?[’'”"]?\)/gu)) {
    const words = (match[1] ?? '').trim().split(/[\s,]+/);
    const letters = (match[2] ?? '').toUpperCase();
    const long = spelledBy(words, letters);
    if (long) found.set(letters, long);
  }
  return found;
}

/** The last words whose initials spell the letters; small words may be skipped. */
function spelledBy(words: readonly string[], letters: string): string | null {
  let left = letters.length;
  for (let index = words.length - 1; index >= 0 && left > 0; index -= 1) {
    const word = words[index] ?? '';
    const initials = word
      .split(/[-/]/)
      .map((part) => part.charAt(0).toUpperCase())
      .join('');
    const tail = letters.slice(0, left);
    if (initials !== '' && tail.endsWith(initials)) left -= initials.length;
    else if (!/^(?:and|of|the|for|in|to|a|an|with|on|or|by)$/i.test(word)) return null;
    if (left === 0) return words.slice(index).join(' ');
  }
  return null;
}

/** Whether a word is written as a short form: "DCFSF", "EHCPs", or a lone lower-case word of consonants that is no word. */
export function looksShort(word: string): boolean {
  return /^[A-Z][A-Z&/]{1,7}s?$/.test(word) || plainWords(word).some((plain) => /^[^aeiou\W\d]{3,6}$/.test(plain));
}
