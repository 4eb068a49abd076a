import type { Vocabulary } from './passage-search.ts';

/** Words shorter than this are left alone: too many others are one letter away. */
const SHORTEST = 5;
const LONG = 8;

/** What a word that the library does not know may have been meant to be: the likeliest of its own words, or none. */
export function mendWord(word: string, vocabulary: Vocabulary): readonly string[] {
  if (word.length < SHORTEST || /\d/.test(word) || vocabulary.frequencies([word]).size > 0) return [];
  const within = word.length >= LONG ? 2 : 1;
  const [likeliest] = vocabulary
    .similarTo(word)
    .map((known) => ({ ...known, distance: editDistance(word, known.word) }))
    .filter(({ distance }) => distance <= within)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || a.word.localeCompare(b.word));
  return likeliest ? [likeliest.word] : [];
}

/** Letters to insert, drop, change or swap with their neighbour to turn one word into the other (Damerau 1964). */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const steps = [(row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) steps.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
