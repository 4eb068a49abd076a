import { emptyWords, sameWord } from './everyday-words.ts';
import { vocabulary } from './vocabulary.ts';
import { rawWordsOf, stem } from './words.ts';

const sectorWords = new Set(vocabulary.flatMap(({ phrases }) => phrases.flatMap(rawWordsOf)));
const plainWords = new Set([
  ...emptyWords,
  ...Object.keys(sameWord),
  ...Object.values(sameWord),
  'year',
  'years',
  'old',
  'olds',
  'without',
]);
const knownStems = new Set([...sectorWords, ...plainWords].map(stem));

export interface MendedText {
  readonly text: string;
  /** The words that were put in place of misspelt ones. */
  readonly mended: ReadonlySet<string>;
}

/** Puts the closest known word in place of each unknown one; `ownWords` are the words of the indicators' own names. */
export function mendSpelling(text: string, ownWords: ReadonlySet<string>): MendedText {
  const mended = new Set<string>();
  const ownStems = new Set([...ownWords].map(stem));
  const put = text.toLowerCase().replace(/\p{L}{3,}/gu, (word) => {
    const stemmed = stem(word);
    if (
      ownWords.has(word) ||
      ownStems.has(stemmed) ||
      sectorWords.has(word) ||
      plainWords.has(word) ||
      knownStems.has(stemmed)
    )
      return word;
    const closest = closestWord(word, ownWords, sectorWords, plainWords);
    if (closest) mended.add(closest);
    return closest ?? word;
  });
  return { text: put, mended };
}

/**
 * The known word that a misspelt one most likely stands for: two slips in a long word, one in a short one, and in a word
 * of three letters only one left out; endings such as a plural do not count. Null where none is near. Of equally near
 * words the one from the earlier list counts.
 */
export function closestWord(word: string, ...lists: readonly ReadonlySet<string>[]): string | null {
  const slips = word.length >= 8 ? 2 : 1;
  const stemmed = stem(word);
  let best: string | null = null;
  let fewest = slips + 1;
  for (const known of lists) {
    for (const candidate of known) {
      if (candidate.length < 4 || Math.abs(candidate.length - word.length) > slips + 1) continue;
      if (word.length < 6 && candidate[0] !== word[0]) continue;
      if (word.length === 3 && candidate.length !== 4) continue;
      const asWritten = slipsBetween(word, candidate, fewest);
      const distance =
        word.length < 6 ? asWritten : Math.min(asWritten, slipsBetween(stemmed, stem(candidate), fewest));
      if (distance < fewest) [best, fewest] = [candidate, distance];
    }
  }
  return best;
}

/** Letters added, dropped, changed or swapped with a neighbour; stops counting at `enough`. */
function slipsBetween(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= enough) return enough;
    [before, last] = [last, row];
  }
  return last[b.length] ?? enough;
}
