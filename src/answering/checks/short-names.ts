import type { Placed } from './put-in-place.ts';

/** "IHAs", "EHCP": a name of initials. */
const INITIALS = /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}s?$/u;

/**
 * Two texts with each name of initials in one ("IHAs") put in the place of the words it is made of in the other ("initial
 * health assessments"), so that they compare.
 */
export function shortNamesAlike(
  one: readonly Placed[],
  other: readonly Placed[],
): [copy: readonly Placed[], original: readonly Placed[]] {
  return [shortened(one, other), shortened(other, one)];
}

const shortened = (full: readonly Placed[], short: readonly Placed[]): readonly Placed[] =>
  short
    .filter(({ text }) => INITIALS.test(text))
    .reduce((words, name) => {
      const letters = name.text.replace(/\P{Lu}/gu, '').toLowerCase();
      const at = words.findIndex((_, from) => initialsOf(words.slice(from, from + letters.length)) === letters);
      const [first, last] = [words[at], words[at + letters.length - 1]];
      if (!first || !last || words.some(({ stem }) => stem === name.stem)) return words;
      return [
        ...words.slice(0, at),
        { ...name, start: first.start, end: last.end },
        ...words.slice(at + letters.length),
      ];
    }, full);

const initialsOf = (words: readonly Placed[]): string => words.map(({ text }) => text.charAt(0).toLowerCase()).join('');
