import { emptyWords } from './everyday-words.ts';
import { phraseAt } from './phrases.ts';
import { mendSpelling } from './spelling.ts';
import { stem, wordsOf } from './words.ts';

/** One idea of a text. Where the words may mean either of two things, both stand in `any`. */
export interface Concept {
  readonly any: readonly string[];
  /** Whether a spelling was mended to read it. */
  readonly mended: boolean;
}

/**
 * The ideas of a text, in order: sector phrases by their meaning, numbers and ages as such, other words by their stem.
 * Words that carry no meaning are left out. Where `ownWords` is given, words known neither to it nor to the sector are
 * read as the closest ones that are.
 */
export function conceptsOf(given: string, ownWords?: ReadonlySet<string>): readonly Concept[] {
  const { text, mended } = ownWords ? mendSpelling(given, ownWords) : { text: given, mended: new Set<string>() };
  const words = wordsOf(text);
  const stems = words.map(stem);
  const found: Concept[] = [];
  let negated = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const phrase = phraseAt(stems, at);
    if (!phrase && (word === 'without' || word === 'excluding' || (word === 'no' && at > 0))) negated = true;
    const length = phrase?.stems.length ?? 1;
    const meanings = phrase ? phrase.concepts : meaningOf(word, stems[at] ?? '');
    const from = words.slice(at, at + length);
    const wasMended = from.some((one) => mended.has(one));
    for (const any of meanings) {
      found.push({
        any: negated ? any.map((concept) => `no:${concept}`) : any,

        mended: wasMended,
      });
    }
    if (meanings.length > 0) negated = false;
    at += length;
  }
  return found;
}

/** The stems of a text, for use as `ownWords`. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map(stem);
}

function meaningOf(word: string, stemmed: string): readonly (readonly string[])[] {
  if (/^\d+$/.test(word)) return [[`n:${word}`]];
  if (/^age\d$/.test(word)) return [[word]];
  if (word.length < 2 || emptyWords.has(word) || emptyWords.has(stemmed) || /shire$/.test(word) || word === 'without')
    return [];
  return [[`w:${stemmed}`]];
}
