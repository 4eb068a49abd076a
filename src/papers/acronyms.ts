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

/** What a short form in brackets ends with: most texts hold none, and looking for the words before it takes long. */
const SHORT_FORM = /[‘'“"(][A-Z][A-Za-z]{1,7}[’'”"]?\)/;

/** The words right before a bracket: so many of them, looked for so many characters back. */
const WORDS_BEFORE = /[\p{L}’'&/ ,-]+$/u;
const MOST_WORDS = 9;
const REACH = 200;

/** The short forms a text explains in brackets, such as "Single Assessment (SA)": the words that make up the letters. */
export function explainedAcronyms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!SHORT_FORM.test(text)) return found;
  for (const match of text.matchAll(/\(?[‘'“"(]([A-Z][A-Za-z]{1,6}?)s?[’'”"]?\)/g)) {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0];
    if (!before || !/[ ,]$/.test(before)) continue;
    const words = before
      .trim()
      .split(/[\s,]+/)
      .slice(-MOST_WORDS);
    const letters = (match[1] ?? '').toUpperCase();
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
