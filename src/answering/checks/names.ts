import { isEmptyWord, plainText, stemOf, type Word, wordsOf } from './plain-text.ts';

/** A run of words that a text writes as a name: "Education, Skills and Youth Committee", "Ms Okafor", "DfE". */
export interface Name {
  readonly words: string;
  readonly parts: readonly (readonly Word[])[];
}

const TITLES = new Set(
  'mr mrs ms miss mx dr cllr councillor councillors sir dame lord lady prof professor rev'.split(' '),
);
const CALENDAR =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(mon|tues|wednes|thurs|fri|satur|sun)day|quarter|q[1-4]|spring|summer|autumn|winter)$/i;
/** Bodies that are named by one plain word, also where it opens the sentence. */
const BODIES = /^(?:cabinet|ofsted|parliament|government|executive|commission)$/i;
/** What may stand between two words of one name: "B. Seaton", "Barnardo's", "Bi-Borough". */
const BESIDE = /^(?: |\. ?|'|-)$/;
const JOINS = /^(?: (?:and|of|for|the|in|on|at|to|with|&) (?:the )?|, (?:and )?| & )$/;

/** The names of a plain text whose dates are blanked. A capital that only opens the sentence makes no name. */
export function readNames(text: string): Name[] {
  const names: Name[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const name = nameOf(run, text);
    if (name) names.push(name);
    run = [];
  };
  for (const word of wordsOf(text)) {
    const last = run.at(-1);
    const capital = /^\p{Lu}/u.test(word.text) || /\p{Ll}\p{Lu}/u.test(word.text);
    const gap = last ? text.slice(last.end, word.start) : '';
    if (!capital || CALENDAR.test(word.text)) {
      if (last && capital) close();
      continue;
    }
    if (last && !BESIDE.test(gap) && !JOINS.test(gap)) close();
    run.push(word);
  }
  close();
  return names;
}

function nameOf(run: readonly Word[], text: string): Name | null {
  const [first] = run;
  if (!first) return null;
  const opens = /(?:^|[.!?:;] ?| - |["'(•])\s*$/.test(text.slice(0, first.start));
  const acronym = (word: Word): boolean => /\p{Lu}.*\p{Lu}/u.test(word.text);
  const kept = run.filter(
    (word, index) =>
      !TITLES.has(word.text.toLowerCase()) && !(index === 0 && opens && isArticle(word)) && word.text.length > 1,
  );
  const [head] = kept;
  if (!head || (kept.length === 1 && head === first && opens && !acronym(head) && !BODIES.test(head.text))) return null;
  const parts: Word[][] = [];
  for (const word of kept) {
    const last = parts.at(-1)?.at(-1);
    const joined = last && BESIDE.test(text.slice(last.end, word.start));
    if (joined) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return { words: text.slice(head.start, kept.at(-1)?.end), parts };
}

const isArticle = (word: Word): boolean => isEmptyWord(word) && !/\p{Lu}.*\p{Lu}/u.test(word.text);

/** A text that names may be looked up in. */
export interface NameSource {
  readonly stems: readonly string[];
  readonly acronyms: readonly string[];
}

export function nameSourceOf(text: string): NameSource {
  const words = wordsOf(plainText(text));
  return {
    stems: words.filter(({ text: word }) => !/^(and|of|the|for|in|on|&)$/i.test(word)).map(({ stem }) => stem),
    acronyms: words
      .filter(({ text: word }) => /\p{Lu}.*\p{Lu}/u.test(word))
      .map(({ text: word }) => word.toLowerCase()),
  };
}

/**
 * Whether a name stands in one of the texts: its words side by side and in order ("and", "of", "the" aside), or an
 * acronym for its words, or the words an acronym is made of.
 */
export function nameStands(name: Name, sources: readonly NameSource[]): boolean {
  const whole = name.parts.flat();
  return (
    sources.some((source) => sideBySide(whole, source) || abbreviates(whole, source)) ||
    (name.parts.length > 1 &&
      name.parts.every((part) => sources.some((source) => sideBySide(part, source) || abbreviates(part, source))))
  ); // prettier-ignore
}

function sideBySide(words: readonly Word[], { stems }: NameSource): boolean {
  const wanted = words.map(({ stem }) => stem);
  return stems.some((_, index) => wanted.every((stem, offset) => close(stem, stems[index + offset] ?? '')));
}

const close = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= 5 &&
    b.length >= 5 &&
    (a.startsWith(b.slice(0, -2)) || b.startsWith(a.slice(0, -2))) &&
    Math.abs(a.length - b.length) <= 3);

function abbreviates(words: readonly Word[], { stems, acronyms }: NameSource): boolean {
  const [only] = words;
  if (words.length === 1 && only && /\p{Lu}.*\p{Lu}/u.test(only.text)) {
    const letters = only.text.toLowerCase().replace(/s$/, '');
    const long = stems.map((stem) => stem[0] ?? '').join('');
    return (
      acronyms.some((acronym) => acronym.replace(/s$/, '') === letters) ||
      (letters.length >= 3 && long.includes(letters))
    );
  }
  const initials = words.map(({ text }) => text[0]?.toLowerCase()).join('');
  return (
    words.length >= 2 &&
    acronyms.some(
      (acronym) =>
        acronym.replace(/s$/, '').replace(/(?<=d)f(?=e)/, '') === initials || acronym.replace(/s$/, '') === initials,
    )
  );
}

export const stemsOfName = (name: Name): string[] => name.parts.flat().map(({ text }) => stemOf(text));

/** Whether a name of several words stands in one of the texts by its initials only ("DfE"). */
export const standsByInitials = (name: Name, sources: readonly NameSource[]): boolean => {
  const whole = name.parts.flat();
  return whole.length > 1 && sources.some((source) => abbreviates(whole, source));
};

/** "The Young Carers Project", where a passage under the heading "Young Carers" speaks of "the Project". */
export function standsUnderHeading(name: Name, text: string, headings: readonly string[]): boolean {
  const words = name.words.replace(/^the /i, '');
  return headings.some(
    (heading) =>
      heading.length > 3 &&
      words.toLowerCase().startsWith(`${heading.toLowerCase()} `) &&
      new RegExp(`\\b[Tt]he ${words.slice(heading.length + 1).replace(/[^\\p{L}\\d ]/gu, '.')}\\b`).test(text),
  );
}
