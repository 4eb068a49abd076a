import { searchWords } from '../../indexing/search-words.ts';

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

/** The last words whose initials spell the letters; small words may be counted or passed over. */
function spelledBy(words: readonly string[], letters: string): string | null {
  const start = startOfSpelling(words, words.length, letters);
  return start === null ? null : words.slice(start).join(' ');
}

const SMALL = /^(?:and|of|the|for|in|to|a|an|with|on|or|by)$/i;

function startOfSpelling(words: readonly string[], end: number, letters: string): number | null {
  if (letters === '') return end;
  const word = words[end - 1];
  if (word === undefined) return null;
  const initials = word
    .split(/[-/]/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
  const passedOver = SMALL.test(word) ? startOfSpelling(words, end - 1, letters) : null;
  if (passedOver !== null) return passedOver;
  return initials !== '' && letters.endsWith(initials)
    ? startOfSpelling(words, end - 1, letters.slice(0, -initials.length))
    : null;
}
