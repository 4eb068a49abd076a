import { closestWord } from './spelling.ts';
import { emptyWords, vocabulary } from './vocabulary.ts';
import { stem, wordsOf } from './words.ts';

/** One idea of a text. Where the words may mean either of two things, both stand in `any`. */
export interface Concept {
  readonly any: readonly string[];
  /** The words it was read from. */
  readonly words: string;
  /** Whether a spelling was mended to read it. */
  readonly mended: boolean;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concepts: readonly (readonly string[])[];
}

const phrases = new Map<string, Phrase[]>();
const knownStems = new Set<string>();
const emptyStems = new Set([...emptyWords].map(stem));
for (const { concepts, phrases: variants } of vocabulary) {
  for (const variant of variants) {
    const stems = wordsOf(variant).map(stem);
    const first = stems[0];
    if (first === undefined) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), { stems, concepts }].sort(longestFirst));
    for (const word of stems) knownStems.add(word);
  }
}

/**
 * The ideas of a text, in order: sector phrases by their meaning, numbers and ages as such, other words by their stem.
 * Words that carry no meaning are left out. Where `ownWords` is given, a word known neither to it nor to the sector is
 * read as the closest one that is.
 */
export function conceptsOf(text: string, ownWords?: ReadonlySet<string>): readonly Concept[] {
  const words = wordsOf(text);
  const stems = words.map(stem);
  const mended = stems.map((word) => (ownWords ? mend(word, ownWords) : word));
  const found: Concept[] = [];
  let negated = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const phrase = phraseAt(mended, at);
    if (!phrase && (word === 'without' || word === 'excluding' || (word === 'no' && at > 0))) negated = true;
    const length = phrase?.stems.length ?? 1;
    const meanings = phrase ? phrase.concepts : meaningOf(word, mended[at] ?? '');
    const from = words.slice(at, at + length).join(' ');
    const wasMended = mended.slice(at, at + length).some((stemmed, index) => stemmed !== stems[at + index]);
    for (const any of meanings) {
      found.push({ any: negated ? any.map((concept) => `no:${concept}`) : any, words: from, mended: wasMended });
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

function longestFirst(a: Phrase, b: Phrase): number {
  return b.stems.length - a.stems.length;
}

function phraseAt(stems: readonly string[], at: number): Phrase | undefined {
  const choices = phrases.get(stems[at] ?? '') ?? [];
  return choices.find(({ stems: wanted }) => wanted.every((word, index) => stems[at + index] === word));
}

function meaningOf(word: string, stemmed: string): readonly (readonly string[])[] {
  if (/^\d+$/.test(word)) return [[`n:${word}`]];
  if (/^age\d$/.test(word)) return [[word]];
  if (word.length < 2 || emptyWords.has(word) || emptyWords.has(stemmed) || /shire$/.test(word) || word === 'without')
    return [];
  return [[`w:${stemmed}`]];
}

function mend(word: string, ownWords: ReadonlySet<string>): string {
  if (/\d/.test(word) || word.length < 4 || knownStems.has(word) || ownWords.has(word) || emptyStems.has(word))
    return word;
  return closestWord(word, knownStems) ?? closestWord(word, ownWords) ?? word;
}
