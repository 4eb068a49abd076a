import { EMPTY_WORDS, SAME } from './everyday-words.ts';
import { IRREGULAR } from './word-forms.ts';

/** One spelling of quotes, dashes and blanks, so that print and typing compare. Keeps letters' case. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a plain text in order, with their places in it. Hyphens part words; apostrophes do not. */
export function wordsOf(plain: string): Word[] {
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu)].map(([text], index, all) => {
    const start = all[index]?.index ?? 0;
    return { text, stem: stemOf(text), start, end: start + text.length };
  });
}

/** A light stem: inflection goes, the part of speech mostly stays ("approved" is not "approval"). */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/'s?$/, '');
  const irregular = IRREGULAR[lower];
  if (irregular) return irregular === lower ? lower : stemOf(irregular);
  if (lower.length <= 3) return lower;
  const stem = lower
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/ied$/, 'y')
    .replace(/(..[a-z])ed$/, '$1')
    .replace(/(..[a-z])ing$/, '$1')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/e$/, '');
  return stem.length >= 2 ? stem : lower;
}

const EMPTY = new Set(EMPTY_WORDS.map(stemOf));

export const isEmptyWord = (word: Word): boolean => EMPTY.has(word.stem) || /^[a-z]$/i.test(word.text);

const groupsByStem = new Map<string, Set<number>>();
for (const [group, line] of SAME.entries()) {
  for (const word of line.split(' ')) {
    const stem = stemOf(word);
    groupsByStem.set(stem, (groupsByStem.get(stem) ?? new Set()).add(group));
  }
}

/** What may follow the part two words of one family share. */
const ENDING =
  /^(?:|[aeidrtyls]|ed|er|or|al|ly|en|ion|ing|it|at|ation|ition|tion|sion|ment|ity|iv|iti|ativ|itiv|tiv|siv|ance|ence|anc|enc|ant|ent|abl|ibl|ness|ful|ship|ist|ism|ic|ical|ary|ory|ur|ag|is|iz|fy|ify|al|ial|ual|ally|ier|ies|ist|ators?|er|our|self|wide|ally|inat|iness|in|ines|el|tial|cial|ious|ous|ht|ven|ten|ding|ction|pt|ption|rg)$/;

/** Whether two stems may stand for one another: equal, of one family ("place", "placement"), or everyday synonyms. */
export function meansTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = sharedPrefix(a, b);
  if (shared >= 5 && ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared))) return true;
  if (shared >= 4 && shared === Math.min(a.length, b.length) && Math.abs(a.length - b.length) <= 3) return true;
  const groups = groupsByStem.get(a);
  const others = groupsByStem.get(b);
  return groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group));
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
