import { excludeOneAnother } from './contrary-words.ts';
import type { Evidence, Reading } from './evidence.ts';
import { type Figure, sameFigure } from './figures.ts';
import { meansTheSame, wordsOf } from './plain-text.ts';
import type { Label } from './slot-labels.ts';
import { isPartOf, type Slot, slotsOf, slotsOfEvidence } from './slots.ts';
import { FIT } from './thresholds.ts';
import { type When, type WhenPart, whensConflict } from './whens.ts';

export interface Misplaced {
  readonly figure: Figure;
  readonly why: 'period' | 'words';
}

/**
 * The first figure of a statement that stands in the evidence but for something else, or null: the date beside it there is
 * another, or another figure of the same kind has the statement's labels ("individuals", where this one has "families").
 */
export function misplacedFigure(statement: Reading, evidence: Evidence): Misplaced | null {
  const slots = slotsOfEvidence(evidence);
  const claims = slotsOf(statement, false).map(withoutBaseline(statement));
  for (const [index, claim] of claims.entries()) {
    const partners = [claims[index - 1], claims[index + 1]]
      .filter((other) => other && ofOneWhole(claim, other, statement))
      .map((other) => other?.figure.value);
    const same = slots.filter(({ figure }) => sameFigure(claim.figure, figure, true));
    const units = new Set([claim.figure.unit, ...same.map(({ figure }) => figure.unit)]);
    const rivals = slots.filter(
      (slot) =>
        slot.figure.value !== claim.figure.value &&
        !partners.includes(slot.figure.value) &&
        units.has(slot.figure.unit) &&
        countsTheSame(claim, slot),
    );
    if (same.length === 0) continue;
    if (countsAStranger(claim, evidence)) return { figure: claim.figure, why: 'words' };
    if (otherPeriod(claim, same, rivals)) return { figure: claim.figure, why: 'period' };
    const timely = same.some((slot) => slot.whens.some((when) => claim.whens.some((stated) => agree(stated, when))));
    const left = timely ? rivals.filter((rival) => !apart(claim.whens, rival.whens)) : rivals;
    if (otherLabels(claim, same, left)) return { figure: claim.figure, why: 'words' };
  }
  return null;
}

/** "31 of the 54": the whole is no rival of its part. */
const ofOneWhole = (a: Slot, b: Slot, statement: Reading): boolean =>
  isPartOf(a, b, statement.plain) || isPartOf(b, a, statement.plain);

/** "rose from 42.8%": the topic goes with what it rose to. */
const withoutBaseline =
  ({ plain }: Reading) =>
  (slot: Slot): Slot =>
    /\bfrom(?: (?:around|about|just|nearly))* ?$/i.test(plain.slice(0, slot.figure.start))
      ? { ...slot, before: [] }
      : slot;

/** Bare counts compare only where they count the same thing; shares and sums of money always may. */
function countsTheSame(claim: Slot, rival: Slot): boolean {
  const [counted, other] = [claim, rival].map(({ after }) => after.filter(({ near }) => near));
  if (claim.figure.unit !== null || !counted?.length || !other?.length) return true;
  return counted.some(({ stem }) => other.some((label) => meansTheSame(label.stem, stem)));
}

function otherPeriod({ whens, direct }: Slot, same: readonly Slot[], rivals: readonly Slot[]): boolean {
  if (whens.length === 0) return false;
  if (same.every((slot) => slot.whens.length > 0)) return same.every((slot) => apart(whens, slot.whens));
  return (
    direct &&
    same.every((slot) => slot.whens.length === 0) &&
    rivals.some((rival) => rival.whens.some((when) => whens.some((stated) => agree(stated, when))))
  );
}

const apart = (a: readonly When[], b: readonly When[]): boolean =>
  a.some((one) => b.some((other) => whensConflict(one, other))) &&
  !a.some((one) => b.some((other) => agree(one, other)));

const agree = (a: When, b: When): boolean =>
  !whensConflict(a, b) && (Object.keys(a.parts) as WhenPart[]).some((part) => a.parts[part] === b.parts[part]);

/** Whether what the claim counts ("38 care leavers") is named nowhere in the passage or around it. */
function countsAStranger({ after }: Slot, { sentences, around }: Evidence): boolean {
  const head = after.findLast(({ near, plural }) => near && plural)?.stem;
  if (head === undefined || head.startsWith('#')) return false;
  const known = [...sentences.flatMap(({ words }) => words), ...wordsOf(around)];
  return !known.some(({ stem }) => meansTheSame(stem, head));
}

function otherLabels(claim: Slot, same: readonly Slot[], rivals: readonly Slot[]): boolean {
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
  if (same.every(excluded) && rivals.some((rival) => !excluded(rival))) return true;
  const own = Math.max(...same.map((slot) => agreement(labels, slot)));
  const best = Math.max(0, ...rivals.map((slot) => agreement(labels, slot)));
  const vague = claim.before.length === 0 && counted.length === 0;
  return best > own * FIT.ratio + (vague ? FIT.vagueMargin : FIT.margin);
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
