import { MEASURE } from './comparisons.ts';
import type { Evidence, Reading } from './evidence.ts';
import { type Figure, sameFigure } from './figures.ts';
import { nameStands, readNames } from './names.ts';
import { isEmptyWord, meansTheSame, wordsOf } from './plain-text.ts';
import { contrasts, otherLabels } from './rival-figures.ts';
import { isPartOf, type Slot, slotsOf, slotsOfEvidence } from './slots.ts';
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
