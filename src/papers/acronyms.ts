import { wordsOfOne } from './one-of-many.ts';
import type { Paper } from './paper.ts';
import type { Place } from './place.ts';

/** A short form, or the name a paper gives a body for its own length, with the words it stands for, where a paper first explains it. */
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
      for (const [short, words] of [...explainedAcronyms(text), ...definedNames(text)]) {
        const long = wordsOfOne(short, words, text);
        const key = `${short} ${long.toLowerCase().replace(/s\b/g, '')}`;
        if (!found.has(key)) found.set(key, { short, long, place });
      }
  }
  return [...found.values()].sort((one, other) => one.short.localeCompare(other.short));
}

/** A short form in brackets, after a dash or "or", or right before either: most texts hold none, and looking for its words takes long. */
const HINT =
  /[‘'“"([ ][A-Z][A-Za-z]{1,8}(?:[’']?s)?[’'”"]?[)\]]|[A-Z]{2}s?\*{0,2}[’”"]?(?: (?:\(|(?:[–—]|--?) |= ?|stands for|is short for|means)|: |= )|(?: [–—-]|\bor) [A-Z]{2,9}s?\b/;

/** "EHE (elective home education)", "EBSA – Emotionally Based School Avoidance", "SGO: …", "SGO stands for …": the words after it and nothing else. */
const SHORT_BEFORE =
  /(?<![\p{L}\d])([A-Z]{2,9})s?(?: (?:\(([\p{L}’'&/, -]{6,110})\))|(?:[’'”"]? (?:[–—]|--?) |[’'”"]? ?[:=] ?|[’'”"]? (?:stands for|is short for|means) )(?:the )?([\p{L}’'&/, -]{6,110}?)(?=[.;:()]|$))/gu;

/** The short form after its words: "(EHCPs)", "[YOS]", "(known as MASH)", "– EBSA", ", or ICB". */
const SHORT_AFTER =
  /[([](?:(?:also |commonly |otherwise )?(?:known as|called|referred to as|abbreviated to|abbreviated as|hereafter|hereinafter|henceforth|or|in short)[,:]? (?:referred to as |called )?)?(?:the )?[‘'“"([]{0,2}([A-Z][A-Za-z]{1,8}?)(?:[’']?s)?[’'”"]{0,2}[)\]]|(?: [–—-]|,? or) ([A-Z]{2,9})(?:[’']?s)?(?![\p{L}\d&/])/gu;

/** What the words name may stand between them and the short form: "Information, Advice and Assistance service (IAA)". */
const KIND = / (?:services?|team|process|programme|scheme|policy|system|duty|project|model|framework)$/i;

/** The words right before a short form: so many of them, looked for so many characters back. */
const WORDS_BEFORE = /[\p{L}’'&/ ,-]+$/u;
const MOST_WORDS = 13;
const REACH = 200;

/** The short forms a text explains, such as "Single Assessment (SA)" or "Integrated Care Board, or ICB": the words that make up the letters. */
export function explainedAcronyms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>([...inCells(text), ...sideBySide(text)]);
  if (!HINT.test(text)) return found;
  for (const match of text.matchAll(SHORT_AFTER)) {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0];
    const bracketed = match[1] !== undefined;
    if (!before || (bracketed && !/[ ,]$/.test(before))) continue;
    const letters = (match[1] ?? match[2] ?? '').toUpperCase();
    const long = spelledBy(before.trim(), letters) ?? spelledBy(before.trim().replace(KIND, ''), letters);
    if (long && (bracketed || long.includes(' '))) found.set(letters, long);
  }
  for (const [, letters = '', inBrackets, afterDash] of text.matchAll(SHORT_BEFORE)) {
    const words = openingSpelling((inBrackets ?? afterDash ?? '').trim(), letters);
    if (!found.has(letters) && words) found.set(letters, words);
  }
  return found;
}

const SHORT_CELL = /^[A-Z][A-Za-z]{0,7}[A-Z]s?$/;

/** A row of a list of terms: the short form in one cell, its words in the next or in the one before. */
function inCells(text: string): [string, string][] {
  if (!/[\t|]/.test(text) || text.length > 2000) return [];
  const cells = text.split(/\s*[\t|]\s*/).filter(Boolean);
  return cells.flatMap((cell, index): [string, string][] => {
    if (!SHORT_CELL.test(cell)) return [];
    const letters = cell.replace(/s$/, '').toUpperCase();
    const words = [cells[index + 1], cells[index - 1]].map(
      (one) => one?.split(/\s*[(:;.–—]\s*|\s-\s/)[0]?.trim() ?? '',
    );
    const long = words.find((one) => one.includes(' ') && spelledBy(one, letters) === one);
    return long ? [[letters, long]] : [];
  });
}

const ROW_OF_CAPITALS =
  /(?<![\p{L}\d(])([A-Z]{3,9}) ((?:(?!\p{Lu}{3})\p{Lu}[\p{L}’'-]+,?|and|of|the|for|in|to|on|&)(?: (?:(?!\p{Lu}{3})\p{Lu}[\p{L}’'-]+,?|and|of|the|for|in|to|on|&)){1,12})/gu;

/** "Key: EHE elective home education; SALT speech and language therapy": between signs that part them, the words in any letters. */
const BETWEEN_SIGNS = /(?:^|[:;.|\u2022\u00b7\n] ?|, )([A-Z]{2,9})s?[ \t](?=([\p{L}\u2019'&/, -]{6,110}))/gu;

/** "IRO Independent Reviewing Officer", as lists of useful words set them, with nothing between. */
function sideBySide(text: string): [string, string][] {
  if (!/[A-Z]{2,9}s?[ \t][A-Za-z][a-z]/.test(text)) return [];
  const parted = [...text.matchAll(BETWEEN_SIGNS)].flatMap(([, letters = '', words = '']): [string, string][] => {
    const long = openingSpelling(words.trim(), letters);
    return long?.includes(' ') ? [[letters, long]] : [];
  });
  return [...parted, ...inCapitals(text)];
}

function inCapitals(text: string): [string, string][] {
  return [...text.matchAll(ROW_OF_CAPITALS)].flatMap(([, letters = '', after = '']): [string, string][] => {
    const words = after.split(' ');
    const count = words.findIndex(
      (_, index) =>
        index > 0 && spelledBy(words.slice(0, index + 1).join(' '), letters) === words.slice(0, index + 1).join(' '),
    );
    return count < 0 ? [] : [[letters, words.slice(0, count + 1).join(' ')]];
  });
}

const DEFINED =
  /((?:\p{Lu}[\p{L}’'-]*,?(?: (?:of the|for the|of|and|for|&))* ){1,10}\p{Lu}[\p{L}’'-]*) \((?:hereafter|hereinafter|henceforth)?,?\s*(?:referred to as |called |known as )?[‘'“"]((?:the|The) \p{Lu}[\p{L} -]{2,40})[’'”"]\)/gu;

/** The names that a paper gives bodies for its own length: "Tallow Learning Trust (“the Trust”)". Elsewhere they mean others. */
export function definedNames(text: string): ReadonlyMap<string, string> {
  if (!/[‘'“"][Tt]he \p{Lu}/u.test(text)) return new Map();
  return new Map(
    [...text.matchAll(DEFINED)].map(([, long = '', short = '']) => [
      short.replace(/^The/, 'the'),
      long.replace(/^The /, ''),
    ]),
  );
}

/** Words whose initials spell the letters, up to a comma or the end. */
function openingSpelling(text: string, letters: string): string | null {
  const ends = [...text.matchAll(/,|$/g)].map(({ index }) => text.slice(0, index));
  return ends.find((words) => words !== '' && spelledBy(words, letters) === words) ?? null;
}

/** The last words whose initials spell the letters, as the text has them; small words may be counted or passed over. */
function spelledBy(text: string, letters: string): string | null {
  const words = [...text.matchAll(/[^\s,]+/g)].slice(-MOST_WORDS);
  const spelling = words.map(([word]) => word);
  const start = startOfSpelling(spelling, spelling.length, letters);
  const from = start === null ? undefined : words[start]?.index;
  return from === undefined ? null : text.slice(from);
}

const SMALL = /^(?:&|and|of|the|for|in|to|a|an|with|on|or|by)$/i;

function startOfSpelling(words: readonly string[], end: number, letters: string): number | null {
  if (letters === '') return end;
  const word = words[end - 1];
  if (word === undefined) return null;
  const initials = word
    .split(/[-/]/)
    .map((part) => (part === '&' ? 'A' : part.charAt(0).toUpperCase()))
    .join('');
  const spelling = (by: string): number | null =>
    by !== '' && letters.endsWith(by) ? startOfSpelling(words, end - 1, letters.slice(0, -by.length)) : null;
  const passedOver = SMALL.test(word) ? startOfSpelling(words, end - 1, letters) : null;
  return passedOver ?? spelling(initials) ?? (initials.length > 1 ? spelling(initials.charAt(0)) : null);
}
