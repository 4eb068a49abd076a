import { closestWord } from './spelling.ts';
import { emptyWords, sameWord, vocabulary } from './vocabulary.ts';

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
const knownStems = new Set([...emptyWords].map(stem));
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
    if (word === 'without' || word === 'excluding' || (word === 'no' && at > 0)) negated = true;
    const phrase = phraseAt(mended, at);
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
  if (/\d/.test(word) || word.length < 4 || knownStems.has(word) || ownWords.has(word)) return word;
  return closestWord(word, knownStems) ?? closestWord(word, ownWords) ?? word;
}

/** Lower-case words with numbers, ages and "re-" words brought to one form. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\b(no)\. ?(?=of\b)/g, 'number ')
    .replace(/\bre[- ](?=ref(er|s?\b)|offen|regist)/g, 're')
    .replace(/\b(two|three|four|five)(?=[- +](?:plus|year|yr|or|and|to|place|home))/g, (word) => sameWord[word] ?? word)
    .replace(
      /\b([1-5])(?: ?- ?| |)(?:years?|yrs?)?(?= ?(?:and|or|to|&|-) ?[1-5](?: ?- ?| )?(?:years?|yrs?|yos?)[- ]?olds?\b)/g,
      'age$1',
    )
    .replace(/\b([1-5])(?: ?- ?| |)(?:(?:years?|yrs?)[- ]?olds?|yos?|y\/os?)\b/g, 'age$1')
    .replace(/\b([1-5])s\b/g, 'age$1')
    .replace(/\b(twos|threes|fours)\b/g, (word) => `age${sameWord[word.slice(0, -1)]}`)
    .replace(/\b(\d+)(?=[a-z]{2,}\b)(?!st\b|nd\b|rd\b|th\b)/g, '$1 ')
    .replace(/(age\d)(and|or|to)\b/g, '$1 $2')
    .replace(/\bwithin (\d+) (?:working )?(days?|weeks?|wks?)\b/g, 'timescale $1 $2')
    .replace(/'s\b|s'(?=\s|$)/g, 's')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => sameWord[word] ?? word);
}

/** Plural, -ing, -ed and a final e taken off: crude, but the same on both sides of a comparison. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let stemmed = word;
  if (stemmed.length > 4 && stemmed.endsWith('ies')) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(stemmed)) stemmed = stemmed.slice(0, -2);
  else if (/[^sui]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  if (stemmed.length > 5 && stemmed.endsWith('ing')) stemmed = stemmed.slice(0, -3);
  else if (stemmed.length > 4 && stemmed.endsWith('ed')) stemmed = stemmed.slice(0, -2);
  if (/([b-df-hj-np-tv-z])\1$/.test(stemmed) && !/(?:ll|ss)$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  return stemmed.length > 4 && stemmed.endsWith('e') ? stemmed.slice(0, -1) : stemmed;
}
