import { saysClosed } from '../exempt/wordings/access-words.ts';
import { marksExempt } from '../exempt/wordings/exempt.ts';
import { remembered } from './remember.ts';
import { slug } from './slug.ts';

const author = /\s*(?:[\u2013\u2014:;(-]\s*)?\b(?:joint )?report (?:of|by|from) .*$/i;
const idle = new Set('a an and at by for from in of on or the to with report item update'.split(' '));

/** A title without the words behind it that say only that its paper is not public. */
function unmarked(title: string): string {
  const [behind = ''] = /(?:[([][^()[\]]{1,120}[)\]]|\s[\u2013\u2014-]\s[^\u2013\u2014]{3,60})\s*$/.exec(title) ?? [];
  return behind.length < title.length && saysClosed(behind) && marksExempt(title)
    ? title.slice(0, title.length - behind.length)
    : title;
}

/** Titles at least this much alike name one matter, where both stand in the business of one meeting. */
export const alike = 0.6;
/** And these wherever they stand: one goes on where the other stops. */
export const nearlySame = 0.9;

/** How far two titles name one matter, from 0 to 1: the same words, the one's first, all of the one's within the other's, or most. */
export function titleMatch(one: string, other: string): number {
  const [short = '', long = ''] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (short === '') return 0;
  if (short === long) return 1;
  if (differsInNumber(short, long)) return 0;
  if (short.split('-').length >= 3 && long.startsWith(`${short}-`)) return nearlySame;
  const [few, many] = [telling(short), telling(long)];
  const shared = [...few].filter((word) => many.has(word)).length;
  if (few.size >= 2 && shared === few.size) return 0.8;
  const all = new Set([...few, ...many]).size;
  return shared >= 3 && shared / all >= alike ? shared / all : 0;
}

/** "Report FRA/31/18" and "FRA/31/19", "Budget 2025/26" and "2026/27": behind the same telling words another number names another matter. */
function differsInNumber(one: string, other: string): boolean {
  const [words, others] = [one.split('-'), other.split('-')];
  const at = words.findIndex((word, index) => word !== others[index]);
  const [own = '', their = ''] = [words[at], others[at]];
  if (!/\d/.test(own) || !/\d/.test(their) || own.endsWith(their) || their.endsWith(own)) return false;
  return words.slice(0, at).some((word) => !/\d/.test(word) && !idle.has(word) && !counted.has(word));
}
/** What a number that counts papers, and is none of the title's, may stand behind. */
const counted = new Set('agenda no number paper document doc file minute minutes entry part section'.split(' '));

/** Every title of a meeting is held against every other: what is told of one alone is told once. */
const wordsOf = remembered(
  (title): string => slug(unmarked(title).replace(author, '').replace(counter, '')) || slug(title),
);
/** "Item 3: Depot sale", "A4. Depot sale": the number counts business, and each paper counts its own. */
const counter =
  /^(?:(?:agenda )?item (?:no\.? ?)?[a-z]{0,2}\d{1,3}(?:\.\d{1,2})?[a-z]?\s*[:.\u2013-]|[a-z]\d{1,2}[.:)])\s+(?=\S+ \S)/i;
const telling = remembered((title): ReadonlySet<string> => new Set(title.split('-').filter((word) => !idle.has(word))));
