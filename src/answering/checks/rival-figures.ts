import { excludeOneAnother } from './contrary-words.ts';
import { meansTheSame } from './plain-text.ts';
import type { Label } from './slot-labels.ts';
import type { Slot } from './slots.ts';
import { FIT } from './thresholds.ts';

/** Whether another figure of the passage has the claim's labels, and this one has not. */
export function otherLabels(claim: Slot, same: readonly Slot[], all: readonly Slot[]): boolean {
  const rivals = all.filter((rival) => !setApart(claim, same, rival) && !otherHead(claim, same, rival));
  const counted = claim.after.filter(({ near }) => near);
  const names = ({ after }: Slot): boolean =>
    counted.every(({ stem }) => after.some((label) => label.near && meansTheSame(label.stem, stem)));
  if (
    counted.length > 0 &&
    same.every((slot) => slot.after.some(({ near }) => near) && !names(slot)) &&
    rivals.some(names)
  )
    return true;
  // where the figure counts a named thing, what stands before it is only the topic
  const topic = counted.length > 0 ? FIT.topic : 1;
  const labels = [
    ...claim.before.map(({ stem }) => ({ stem, weight: topic })),
    ...claim.after.map(({ stem, near }) => ({ stem, weight: near ? 1 : FIT.far })),
  ];
  if (labels.length === 0) return false;
  const excluded = (slot: Slot): boolean =>
    labels.some(
      ({ stem }) =>
        [...slot.before, ...slot.after].some((label) => excludeOneAnother(stem, label.stem)) &&
        ![...slot.before, ...slot.after].some((label) => label.stem === stem),
    );
  if (same.every(excluded) && all.some((rival) => !excluded(rival))) return true;
  const own = Math.max(...same.map((slot) => agreement(labels, slot)));
  const best = Math.max(0, ...rivals.map((slot) => agreement(labels, slot)));
  const vague = claim.before.length === 0 && counted.length === 0;
  return best > own * FIT.ratio + (vague ? FIT.vagueMargin : FIT.margin);
}

const wordsFor = ({ before, after }: Slot): string[] => [...before, ...after].map(({ stem }) => stem);
const direct = ({ before, after }: Slot): string[] =>
  [
    ...before,
    ...after.filter(({ near }, _, all) => near || (before.length === 0 && !all.some((label) => label.near))),
  ].map(({ stem }) => stem);
const handed = ({ inherited, figure, sentence }: Slot): string[] =>
  /\w of (?:about |around )?£?$/i.test(sentence.slice(0, figure.start)) ? [] : inherited.map(({ stem }) => stem);
const less = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((stem) => !others.some((other) => meansTheSame(stem, other)));
const says = (words: readonly string[], stems: readonly string[]): boolean =>
  stems.some((stem) => words.some((word) => meansTheSame(word, stem)));

/** The noun a figure stands beside: "an overspend of £6.5m". */
const headOf = ({ before, after }: Slot): string | undefined =>
  after.find(({ near }) => near)?.stem ?? before.at(-1)?.stem;

/** Whether the claim's figure stands beside the same noun here, and the rival beside another. */
function otherHead(claim: Slot, same: readonly Slot[], rival: Slot): boolean {
  const [head, theirs] = [headOf(claim), headOf(rival)];
  const own = same.map(headOf);
  return head !== undefined && theirs !== undefined && own.includes(head) && !meansTheSame(head, theirs);
}

/** Whether the claim has words that tell its figure from this rival, and none that tell the rival from it. */
function setApart(claim: Slot, same: readonly Slot[], rival: Slot): boolean {
  const words = wordsFor(claim);
  const own = same.flatMap(direct);
  return says(words, less(own, direct(rival))) && !says(words, less(direct(rival), [...own, ...same.flatMap(handed)]));
}

/**
 * Whether the claim has words that tell a rival of the same sentence from this figure, and none that tell this figure
 * from the rival: "accepted in 97%", where 97% were offered and 63% accepted.
 */
export function contrasts(claim: Slot, same: readonly Slot[], rivals: readonly Slot[]): boolean {
  const words = wordsFor(claim);
  const own = same.flatMap(direct);
  return rivals.some((rival) => {
    if (!same.some((slot) => slot.sentence === rival.sentence)) return false;
    const theirs = direct(rival);
    if (own.length > 0 && !says(words, own) && says(words, theirs)) return true;
    return (
      says(words, less(theirs, [...own, ...same.flatMap(handed)])) &&
      !says(words, less(own, [...theirs, ...handed(rival)]))
    );
  });
}

function agreement(
  labels: readonly { stem: string; weight: number }[],
  { before, after, inherited, goesOn }: Slot,
): number {
  const has = (list: readonly Label[], stem: string): boolean => list.some((label) => meansTheSame(label.stem, stem));
  const handedOn = inherited.filter(({ near }) => near);
  return labels.reduce((sum, { stem, weight }) => {
    if (has(before, stem) || has(after, stem)) return sum + weight;
    return has(handedOn, stem) ? sum + weight * (goesOn ? FIT.goesOn : FIT.inherited) : sum;
  }, 0);
}
