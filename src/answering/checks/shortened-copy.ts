import type { Reading } from './evidence.ts';
import { readNumberWords } from './number-words.ts';

/** A word or a mark of a text, as it is compared. */
const tokensOf = (plain: string): string[] =>
  plain.toLowerCase().match(/[£]?\d[\d,.]*\d%?|[£]?\d+%?|[\p{L}\p{N}]+(?:'\p{L}+)?|[,;:()]/gu) ?? [];

const MARK = /^[,;:()]$/;
const JOINS =
  /^(?:and|but|or|while|whereas|although|which|who|whom|whose|where|with|including|such|as|against|compared|[,;:()])$/;
const JOINED = /^(?:and|or|[,;:()])$/;
/** What may follow a subject whose other half was left out: "66% of young carers [and 78% of young adults] are". */
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|say|told|did|do|does|gave|took|went|came|[a-z]{3,}ed)$/;
const DENIES = /^(?:not|no|never|nor|neither|without|none|nobody|cannot|hardly|only|except|respectively|unless|if)$/;

/**
 * Whether a statement is a sentence shortened by leaving words out and nothing else: every word in its order, and each gap
 * either without a figure and within one part of the sentence, or a whole part of it, from a joining word or comma to where the
 * sentence goes on. Then each figure still stands with what it is of.
 */
export function shortens({ plain: copy }: Reading, { plain: original }: Reading): boolean {
  const [left, right] = [tokensOf(copy).filter((token) => !MARK.test(token)), tokensOf(original)];
  if (right.includes('respectively') && !copy.includes('respectively')) return false;
  return follows(left, right, new Set());
}

/** Whether a copy can be read off the original from a word of each on. Places that lead nowhere are tried once. */
function follows(copy: readonly string[], original: readonly string[], tried: Set<string>, at = 0, from = 0): boolean {
  const word = copy[at];
  if (word === undefined) return endsWell(original.slice(from));
  const place = `${at} ${from}`;
  if (tried.has(place)) return false;
  tried.add(place);
  return original.some(
    (token, to) =>
      to >= from &&
      token === word &&
      leavesOut(original.slice(from, to), word, at === 0) &&
      follows(copy, original, tried, at + 1, to + 1),
  );
}

const endsWell = (rest: readonly string[]): boolean => {
  const [first] = rest;
  return first === undefined || JOINS.test(first) || !rest.some((token) => DENIES.test(token));
};

/** Whether a gap may be left out before the word that follows it. */
function leavesOut(gap: readonly string[], next: string, opens: boolean): boolean {
  const [first, last] = [gap[0], gap.at(-1)];
  if (first === undefined || last === undefined) return true;
  const words = gap.filter((token) => !MARK.test(token));
  if (words.length === 0) return true;
  if (first === '(' && last === ')') return true;
  if (gap.some((token) => DENIES.test(token))) return false;
  const inner = gap.slice(1, -1);
  const bare =
    !words.some((token) => /\d/.test(token)) &&
    readNumberWords(words.join(' ')).length === 0 &&
    !inner.some((token) => JOINS.test(token) && !/^(?:with|as)$/.test(token));
  if (bare && !JOINED.test(first)) return true;
  if (opens) return JOINED.test(last);
  return JOINS.test(first) && (MARK.test(last) || VERB.test(next) || JOINS.test(next));
}
