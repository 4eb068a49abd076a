import { rootsAgree } from './safe-words.ts';
import { inSameOrder } from './same-order.ts';

/** A word or figure with its place in the text it stands in. */
export interface Placed {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** A date: it tells what stands where, but may itself be moved about. */
  readonly isDate?: boolean;
}

/**
 * Whether a copy puts something in the place of something else: between two words that both have in the same order, each
 * has a word that the other has not there ("and reach the villages by" for "and reach every household by"). A word that
 * only points ("this item") may be put into words.
 */
export function putsInPlace(
  copy: readonly Placed[],
  original: readonly Placed[],
  onlyPoints: (word: Placed) => boolean,
): boolean {
  const pairs = inSameOrder(copy, original, rootsAgree);
  return pairs.some(([at, there], index) => {
    const [next, after] = pairs[index + 1] ?? [copy.length, original.length];
    const [put, taken] = [copy.slice(at + 1, next), original.slice(there + 1, after)].map((gap) =>
      gap.filter(({ isDate }) => !isDate),
    );
    if (put === undefined || taken === undefined || taken.length === 0) return false;
    // what stands at the end of a copy may have been moved there
    const moved = next === copy.length && put.every((word) => original.some((other) => rootsAgree(word, other)));
    if (moved && put.length > 0) return false;
    return put.length > 0 ? !taken.some(onlyPoints) : leapsToADate(copy, original.slice(there + 1, after), at, next);
  });
}

/** "in the villages in February", where the villages have another date and February is of what comes after them. */
const leapsToADate = (copy: readonly Placed[], passed: readonly Placed[], at: number, next: number): boolean =>
  next === at + 1 && copy[next]?.isDate === true && copy[at]?.isDate !== true && passed.some(({ isDate }) => isDate);
