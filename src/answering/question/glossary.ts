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

/** A phrase to look for: its parts in order, between which a few other words may stand. */
interface Way {
  readonly parts: readonly Phrase[];
  readonly others: readonly Phrase[];
}

/** Where a phrase is written with "…", at most this many words stand there. */
const WORDS_BETWEEN = 3;

/** Reads the glossary once into a table from first word to phrases. */
export function createGlossary(terms: readonly GlossaryTerm[]): Glossary {
  const table = new Map<string, Way[]>();
  for (const { official, short = [], everyday = [], spoken = [] } of terms) {
    const said = [...official, ...short, ...everyday];
    const written = phrasesOf(said.filter((text) => !text.includes('…')));
    for (const text of [...said, ...spoken]) {
      const parts = phrasesOf(text.split('…'));
      const first = parts[0]?.[0];
      if (first === undefined) continue;
      const own = parts.length === 1 ? (parts[0] ?? []).join(' ') : null;
      const others = written.filter((other) => other.join(' ') !== own);
      table.set(first, [...(table.get(first) ?? []), { parts, others }]);
    }
  }
  const known = new Set([...table.values()].flat().flatMap(({ parts }) => parts.flat()));
  return {
    knows: (word) => known.has(word),
    beginningWith: (letter) => [...known].filter((word) => word.startsWith(letter)),
    at(words, start) {
      const fits = (table.get(words[start] ?? '') ?? []).flatMap(({ parts, others }) => {
        const length = lengthAt(words, start, parts);
        return length === null ? [] : [{ length, others }];
      });
      if (fits.length === 0) return null;
      const length = Math.max(...fits.map((fit) => fit.length));
      return { length, others: fits.filter((fit) => fit.length === length).flatMap(({ others }) => others) };
    },
  };
}

/** How many words the parts take up from a position on; null where they do not stand there. */
function lengthAt(words: readonly string[], start: number, [first = [], ...rest]: readonly Phrase[]): number | null {
  if (!first.every((word, index) => words[start + index] === word)) return null;
  const [next] = rest;
  if (!next) return first.length;
  for (let between = 1; between <= WORDS_BETWEEN; between += 1) {
    const length = lengthAt(words, start + first.length + between, rest);
    if (length !== null) return first.length + between + length;
  }
  return null;
}

function phrasesOf(texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => searchWords(text)).filter((words) => words.length > 0);
}
