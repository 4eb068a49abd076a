import type { Paper } from './paper.ts';
import type { Place } from './place.ts';

/** A short form with the words it stands for, where a paper first explains it. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
  readonly place: Place;
}

/** The short forms that public papers explain, by short form; one with two meanings stands twice. */
export function acronymsIn(papers: readonly Pick<Paper, 'nodes' | 'visibility'>[]): Acronym[] {
  const found = new Map<string, Acronym>();
  for (const { nodes, visibility } of papers) {
    if (visibility === 'exempt') continue;
    for (const { text, place } of nodes)
      for (const [short, long] of explainedAcronyms(text)) {
        const key = `${short} ${long.toLowerCase()}`;
        if (!found.has(key)) found.set(key, { short, long, place });
      }
  }
  return [...found.values()].sort((one, other) => one.short.localeCompare(other.short));
}

/** A short form in brackets, or right before them: most texts hold none, and looking for its words takes long. */
const BRACKETED = /[‘'“"(][A-Z][A-Za-z]{1,6}(?:[’']?s)?[’'”"]?\)|[A-Z]{2}s? \(/;

/** "EHE (elective home education)": the bracket holds the words and nothing else. */
const SHORT_BEFORE = /(?<![\p{L}\d])([A-Z]{2,7})s? \(([\p{L}’'&/, -]{6,90})\)/gu;

/** The words right before a bracket: so many of them, looked for so many characters back. */
const WORDS_BEFORE = /[\p{L}’'&/ ,-]+$/u;
const MOST_WORDS = 9;
const REACH = 200;

/** The short forms a text explains in brackets, such as "Single Assessment (SA)": the words that make up the letters. */
export function explainedAcronyms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!BRACKETED.test(text)) return found;
  for (const match of text.matchAll(/\(?[‘'“"(]([A-Z][A-Za-z]{1,6}?)(?:[’']?s)?[’'”"]?\)/g)) {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0];
    if (!before || !/[ ,]$/.test(before)) continue;
    const letters = (match[1] ?? '').toUpperCase();
    const long = spelledBy(before.trim(), letters);
    if (long) found.set(letters, long);
  }
  for (const [, letters = '', words = ''] of text.matchAll(SHORT_BEFORE))
    if (!found.has(letters) && spelledBy(words, letters) === words) found.set(letters, words);
  return found;
}

/** The last words whose initials spell the letters, as the text has them; small words may be counted or passed over. */
function spelledBy(text: string, letters: string): string | null {
  const words = [...text.matchAll(/[^\s,]+/g)].slice(-MOST_WORDS);
  const spelling = words.map(([word]) => word);
  const start = startOfSpelling(spelling, spelling.length, letters);
  const from = start === null ? undefined : words[start]?.index;
  return from === undefined ? null : text.slice(from);
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
