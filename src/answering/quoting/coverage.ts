import type { Term } from '../question/understand.ts';
import type { Likeness } from './word-sense.ts';

/** A question's idea with how much it weighs: rarer words of the library say more. */
export interface WeighedTerm extends Term {
  readonly weight: number;
}

/** How the ways of saying the same thing count beside the question's own words. */
const SYNONYM = 0.85;
const ALIKE = 0.7;

/** 0 to 1: how far a text (its stemmed words) speaks of an idea, in its own words, in other words, or in words near them. */
export function speaksOf(term: Term, written: ReadonlySet<string>, likeness: Likeness): number {
  const own = share(term.words, written);
  if (own === 1) return 1;
  const said = Math.max(0, ...term.others.map((phrase) => (share(phrase, written) === 1 ? SYNONYM : 0)));
  const near = term.words.length === 1 || said === 0 ? ALIKE * nearest(term.words, written, likeness) : 0;
  return Math.max(own * 0.8, said, near);
}

/** The weighed share of a question's ideas that a text speaks of, given how far each is spoken of. */
export function covered(terms: readonly WeighedTerm[], shares: readonly number[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  return terms.reduce((sum, { weight }, index) => sum + weight * (shares[index] ?? 0), 0) / total;
}

function share(words: readonly string[], written: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => written.has(word)).length / words.length;
}

function nearest(words: readonly string[], written: ReadonlySet<string>, likeness: Likeness): number {
  let sum = 0;
  for (const word of words) {
    let best = 0;
    for (const other of written) best = Math.max(best, isOneFamily(word, other) ? 1 : likeness(word, other));
    sum += best;
  }
  return sum / Math.max(1, words.length);
}

const ROOT = 6;
const ENDINGS = /^(?:ship|hood|er|or|ist|ing|al|ment|ness|ance|ation|ful|less)$/;

/** "Partner" and "partnership", "commission" and "commissioner": one word and the same with an ending. */
function isOneFamily(one: string, other: string): boolean {
  if (one.length < ROOT || other.length < ROOT || one.length === other.length) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && ENDINGS.test(long.slice(short.length));
}
