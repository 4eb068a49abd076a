import { MEASURE } from './comparisons.ts';
import { excludeOneAnother } from './contrary-words.ts';
import type { Evidence, Reading } from './evidence.ts';
import { type Figure, sameFigure } from './figures.ts';
import { nameStands, readNames } from './names.ts';
import { isEmptyWord, meansTheSame, wordsOf } from './plain-text.ts';
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
        countsTheSame(claim, slot) &&
        !(claim.change && !slot.change && same.some(({ change }) => change)) &&
        speaksOfTheSame(statement, slot, same),
    );
    if (same.length === 0) continue;
    if (evidence.isRow && isOnlyAMeasure(claim, same, evidence)) return { figure: claim.figure, why: 'words' };
    if (isNoSuchMeasure(claim, same, rivals)) return { figure: claim.figure, why: 'words' };
    if (countsAStranger(claim, statement, evidence)) return { figure: claim.figure, why: 'words' };
    if (otherPeriod(claim, same, rivals)) return { figure: claim.figure, why: 'period' };
    const timely = same.some((slot) => slot.whens.some((when) => claim.whens.some((stated) => agree(stated, when))));
    const left = timely ? rivals.filter((rival) => !apart(claim.whens, rival.whens)) : rivals;
    if (otherLabels(claim, same, left) || contrasts(claim, same, left)) return { figure: claim.figure, why: 'words' };
  }
  return null;
}

/** Whether a figure stands in a row only as a target or somebody else's average, which the statement does not say. */
const isOnlyAMeasure = (claim: Slot, same: readonly Slot[], { sentences }: Evidence): boolean =>
  sentences.flatMap(({ figures }) => figures).filter(({ value }) => value === claim.figure.value).length ===
    same.length &&
  same.every(({ before }) => before.some(({ stem }) => MEASURE.test(stem))) &&
  !same.some(({ before }) =>
    before.some(({ stem }) => MEASURE.test(stem) && [...claim.before, ...claim.after].some((own) => own.stem === stem)),
  );

/** "The target is 61%", where 61% is measured against a target of 75%. */
const isNoSuchMeasure = (claim: Slot, same: readonly Slot[], rivals: readonly Slot[]): boolean =>
  claim.before.some(
    ({ stem }) =>
      MEASURE.test(stem) &&
      rivals.some(({ before }) => before.some((label) => label.stem === stem)) &&
      !same.some(({ before, after, inherited }) =>
        [...before, ...after, ...inherited].some((label) => label.stem === stem),
      ),
  );

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

/** A figure of another sentence is no rival where that sentence shares much less with the statement. */
function speaksOfTheSame({ words }: Reading, rival: Slot, same: readonly Slot[]): boolean {
  const shared = ({ sentence }: Slot): number => {
    const theirs = wordsOf(sentence).filter((word) => !isEmptyWord(word));
    return words.filter((word) => !isEmptyWord(word) && theirs.some(({ stem }) => meansTheSame(stem, word.stem)))
      .length;
  };
  return (
    same.some(({ sentence }) => sentence === rival.sentence) || shared(rival) >= 0.75 * Math.max(0, ...same.map(shared))
  );
}

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
    same.every(
      (slot) => slot.whens.length === 0 && !slot.carried.some((when) => whens.some((stated) => agree(stated, when))),
    ) &&
    rivals.some((rival) => rival.whens.some((when) => whens.some((stated) => agree(stated, when))))
  );
}

const apart = (a: readonly When[], b: readonly When[]): boolean =>
  a.some((one) => b.some((other) => whensConflict(one, other))) &&
  !a.some((one) => b.some((other) => agree(one, other)));

const agree = (a: When, b: When): boolean =>
  !whensConflict(a, b) && (Object.keys(a.parts) as WhenPart[]).some((part) => a.parts[part] === b.parts[part]);

/** Words that may stand for whoever or whatever a paper counts. */
const ANYBODY =
  /^(?:child|pupil|person|individual|resident|respondent|participant|patient|client|adult|occasion|tim|cas|on)$/;

/** Whether what the claim counts ("38 care leavers") is named nowhere in the passage or around it. */
function countsAStranger({ after }: Slot, { plain }: Reading, { sentences, around, names }: Evidence): boolean {
  const head = after.findLast(({ near, plural }) => near && plural)?.stem;
  if (head === undefined || head.startsWith('#') || ANYBODY.test(head)) return false;
  const acronym = head.toUpperCase();
  if (plain.includes(acronym) && readNames(`of ${acronym}`).some((name) => nameStands(name, names))) return false;
  const known = [...sentences.flatMap(({ words }) => words), ...wordsOf(around)];
  return !known.some(({ stem }) => meansTheSame(stem, head));
}

function otherLabels(claim: Slot, same: readonly Slot[], all: readonly Slot[]): boolean {
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
function contrasts(claim: Slot, same: readonly Slot[], rivals: readonly Slot[]): boolean {
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
