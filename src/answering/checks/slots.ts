import type { Evidence, Reading } from './evidence.ts';
import type { Figure } from './figures.ts';
import { isLabelNumber, type Label, labelsAfter, labelsBefore } from './slot-labels.ts';
import { DIFFERENCE, whensOf } from './slot-whens.ts';
import type { When } from './whens.ts';

/** A figure with what it is said to be of: the words that label it and the dates or periods beside it. */
export interface Slot {
  readonly figure: Figure;
  /** The plain words of the sentence it stands in. */
  readonly sentence: string;
  /** Labels of its own: words before it since the last break, and words after it up to the next. */
  readonly before: readonly Label[];
  readonly after: readonly Label[];
  /** Labels of the figure before it, which go on where it has none of its own ("rose from 61 to 48"). */
  readonly inherited: readonly Label[];
  /** Whether it has no label of its own and is no change ("an increase of 80"), so that it counts just what the one before it counts. */
  readonly goesOn: boolean;
  /** Whether it says by how much something changed or differs. */
  readonly change: boolean;
  readonly whens: readonly When[];
  /** The dates or periods named last before it in the passage, which go on where it has none of its own. */
  readonly carried: readonly When[];
  /** Whether no other figure stands between this one and its date. */
  readonly direct: boolean;
}
const CHANGE =
  /\b(?:increased?|decreased?|rise|risen|rose|fall|fallen|fell|drop|dropped|reduc(?:ed|tion)|grew|grown|growth|cut|change|gain|up|down)(?: of| by)?(?: (?:around|about|just|nearly))* ?$/i;

/** The figures of a passage, in order, with their labels. In a row only cells that are a figure count. */
export function slotsOfEvidence({ sentences, isRow }: Evidence): Slot[] {
  const slots: Slot[] = [];
  let carried: readonly When[] = [];
  for (const sentence of sentences) {
    slots.push(...slotsOf(sentence, isRow, slots.at(-1), carried));
    if (sentence.whens.length > 0) carried = sentence.whens;
  }
  return slots;
}

export function slotsOf(sentence: Reading, isRow: boolean, previous?: Slot, carriedOn: readonly When[] = []): Slot[] {
  const counted = sentence.figures.filter(
    (figure) => !isLabelNumber(figure, sentence.plain) && (!isRow || isCell(figure, sentence.plain)),
  );
  const slots: Slot[] = [];
  for (const [index, figure] of counted.entries()) {
    const [left, right] = [counted[index - 1], counted[index + 1]];
    const before = labelsBefore(figure, left, sentence, counted, isRow);
    const after = isRow ? [] : labelsAfter(figure, right, sentence, counted);
    const last = slots.at(-1) ?? (before.length === 0 ? previous : undefined);
    slots.push({
      figure,
      sentence: sentence.plain,
      before,
      after,
      inherited: last && !isRow ? [...(last.before.length > 0 ? last.before : last.inherited), ...last.after] : [],
      goesOn: before.length === 0 && !after.some(({ near }) => near) && !isChange(figure, sentence.plain),
      change: isChange(figure, sentence.plain),
      carried: namedBefore(figure, sentence) ?? carriedOn,
      ...whensOf(figure, sentence, counted, isRow),
    });
  }
  return shareBetween(shareRespectively(shareParts(slots, sentence), sentence), sentence);
}

/** The one time a sentence names, where it names it before the figure. */
const namedBefore = ({ start }: Figure, { whens }: Reading): readonly When[] | null =>
  whens.length === 1 && whens.every((when) => when.end <= start) ? whens : null;

const isChange = ({ start, end }: Figure, plain: string): boolean =>
  CHANGE.test(plain.slice(0, start)) || DIFFERENCE.test(plain.slice(end));

/** "46% of the 388 plans": both are of plans. */
const shareParts = (slots: Slot[], { plain }: Reading): Slot[] =>
  slots.map((slot, index) => {
    const [previous, next] = [slots[index - 1], slots[index + 1]];
    if (next && isPartOf(slot, next, plain)) {
      return { ...slot, after: next.after, whens: slot.whens.length > 0 ? slot.whens : next.whens };
    }
    return previous && isPartOf(previous, slot, plain)
      ? { ...slot, after: slot.after.filter(({ near }) => near) }
      : slot;
  });

export const isPartOf = (part: Slot, whole: Slot, plain: string): boolean =>
  /^ (?:out )?of(?: (?:the|its|all|these|those|their|our|\w+'s?))* $/.test(
    plain.slice(part.figure.end, whole.figure.start),
  );

const isCell = ({ start, end }: Figure, plain: string): boolean =>
  /[:;] (?:more than |less than |[\d,.]+ \()?[+£-]*$/.test(plain.slice(0, start)) &&
  /^%?(?: \(£[^()]*\)|\))?(?:;|$)/.test(plain.slice(end));

/** "Regional and National performance, 3.91 and 3.77 respectively": which words go with which figure. */
function shareRespectively(slots: Slot[], { plain, words }: Reading): Slot[] {
  const at = plain.search(/\brespectively\b/i);
  const listed = slots.filter(({ figure }) => figure.end <= at).slice(-2);
  const [first] = listed;
  if (at < 0 || listed.length < 2 || !first) return slots;
  const pair = [...plain.slice(0, first.figure.start).matchAll(/(\p{L}+) and (\p{L}+)/gu)].at(-1);
  const stems = pair?.slice(1, 3).map((label) => words.find(({ text }) => text === label)?.stem ?? '') ?? [];
  return slots.map((slot) => {
    const stem = stems[listed.indexOf(slot)];
    return stem ? { ...slot, before: [{ stem, near: true, plural: false }], after: [], inherited: [] } : slot;
  });
}

/** "from £7,910 to £8,460 between 2022/23 and 2023/24": the first time goes with the first figure. */
function shareBetween(slots: Slot[], { plain, whens }: Reading): Slot[] {
  return slots.map((slot, index) => {
    const [previous, next] = [slots[index - 1], slots[index + 1]];
    const [first, second] = previous && goTogether(previous, slot, plain) ? [previous, slot] : [slot, next];
    if (!first || !second || !goTogether(first, second, plain)) return slot;
    const [from, to] = whens.filter(({ start }) => start >= second.figure.end);
    const both = from && to && /^ (?:and|to) $/.test(plain.slice(from.end, to.start));
    if (!both || !/^,? (?:between|from) $/.test(plain.slice(second.figure.end, from.start))) return slot;
    return { ...slot, whens: [slot === first ? from : to] };
  });
}

const goTogether = (first: Slot, second: Slot, plain: string): boolean =>
  /\bfrom £?$/.test(plain.slice(0, first.figure.start)) &&
  /^ to $/.test(plain.slice(first.figure.end, second.figure.start));
