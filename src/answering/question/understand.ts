import { searchWords } from '../../indexing/search-words.ts';
import type { Period } from '../../indicators/period.ts';
import { findPeriods } from '../../indicators/period-in-text.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Glossary, Phrase } from './glossary.ts';
import type { Mends } from './mend-spelling.ts';
import { properNames } from './proper-names.ts';
import { type AskedFor, askedFor } from './question-kind.ts';
import type { Speaker } from './speaker.ts';

/** One idea of a question: its own words and other words for the same thing, all stemmed. */
export interface Term {
  readonly words: Phrase;
  readonly others: readonly Phrase[];
}

/** What a question says, read without looking at any paper. */
export interface Understanding {
  readonly question: string;
  readonly askedFor: readonly AskedFor[];
  readonly terms: readonly Term[];
  readonly periods: readonly Period[];
  /** Names as written, such as "Nottingham" or "Health and Wellbeing Board". */
  readonly names: readonly string[];
  /** Stemmed words of what "how many" asks to count, with other words for it. */
  readonly counted: readonly string[];
  /** Whose words are asked for; absent where nobody's are. */
  readonly speaker?: Speaker;
}

/** Reads a question that stands alone: what it asks for, its ideas, its times and its names. */
export function understand(question: string, glossary: Glossary, mends: Mends = new Map()): Understanding {
  const periods = findPeriods(question).filter(({ text, index }) => !tellsAges(text, question.slice(index)));
  return {
    question,
    askedFor: askedFor(question),
    terms: termsOf(asOnePhrase(withoutPeriods(question, periods)), glossary, mends),
    periods: periods.map(({ period }) => period),
    names: properNames(question),
    counted: countedThing(question, glossary),
  };
}

/** "16/17 supported accommodation" is for young people of that age, not of a year. */
function tellsAges(text: string, from: string): boolean {
  return (
    /^1[3-8]\/1[4-9]$/.test(text) &&
    /^\S+ (?:[\w-]+ ){0,2}(?:years?|yrs?|olds?|supported|accommodation|young|kids|children|teenagers|providers?|placements?|homes?)\b/i.test(
      from,
    )
  );
}

/** The same question with whose words it asks for; their name is then no idea that the words must hold. */
export function withSpeaker(question: Understanding, speaker: Speaker | null): Understanding {
  if (!speaker) return question;
  if (speaker.isOutside)
    return { ...question, speaker, askedFor: question.askedFor.filter((asked) => asked !== 'decision') };
  const name = new Set(searchWords(speaker.name));
  return {
    ...question,
    speaker,
    terms: question.terms.filter(({ words }) => !words.every((word) => name.has(word) || OF_SPEECH.has(word))),
  };
}

/** Whatever somebody said, the minutes have their own word for the saying. */
const OF_SPEECH = new Set(
  searchWords('raise raised mention mentioned comment commented query queried express expressed'),
);

/** "How many children were in care" asks about "children in care". */
function asOnePhrase(question: string): string {
  return question.replace(
    /\b(how many (?:[\p{L}’'-]+ ){1,3}?)(?:are|is|were|was) (?:currently |now )?(?=(?:in|on|under|at) )/giu,
    '$1',
  );
}

function countedThing(question: string, glossary: Glossary): readonly string[] {
  const phrase =
    /\bhow many ((?:(?!(?:about|against|between|concerning|regarding)\b)[\p{L}-]+ ?){1,4})/iu.exec(question)?.[1] ?? '';
  const [first, second] = termsOf(phrase, glossary);
  return [first, second]
    .flatMap((term) => (term ? [term.words, ...term.others] : []))
    .flatMap((words) => words.at(-1) ?? []);
}

/** The ideas of a text: glossary phrases first, then each word that is not a common one; each idea once. */
export function termsOf(text: string, glossary: Glossary, mends: Mends = new Map()): readonly Term[] {
  const typed = searchWords(text);
  const words = typed.map((word) => mends.get(word) ?? word);
  const terms: Term[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = glossary.at(words, index);
    const length = phrase?.length ?? 1;
    const own = words.slice(index, index + length);
    const asTyped = typed.slice(index, index + length);
    const others = asTyped.join(' ') === own.join(' ') ? [] : [own];
    if ((phrase && own.join(' ').length > 2) || !isCommon(own[0] ?? ''))
      terms.push({ words: asTyped, others: [...others, ...(phrase?.others ?? []), ...asNumber(own)] });
    index += length;
  }
  const seen = new Set<string>();
  return terms.filter(({ words: own }) => !seen.has(own.join(' ')) && seen.add(own.join(' ')));
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'
  .split(' ')
  .map((word) => searchWords(word)[0]);

/** "two" is also written "2", and the other way round. */
function asNumber([word, ...more]: readonly string[]): readonly Phrase[] {
  const value = NUMBERS.indexOf(word);
  if (more.length > 0 || word === undefined) return [];
  const other = value >= 0 ? String(value) : NUMBERS[Number.parseInt(word, 10)];
  return other && (value >= 0 || /^\d{1,2}$/.test(word)) ? [[other]] : [];
}

const COMMON_STEMS = new Set([...COMMON_WORDS].flatMap(searchWords));

function isCommon(stem: string): boolean {
  return COMMON_STEMS.has(stem) || stem.length < 2;
}

function withoutPeriods(
  question: string,
  periods: readonly { readonly text: string; readonly index: number }[],
): string {
  return periods.reduceRight(
    (text, { text: words, index }) => `${text.slice(0, index)} ${text.slice(index + words.length)}`,
    question,
  );
}
