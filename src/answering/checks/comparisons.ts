import type { Evidence, Reading } from './evidence.ts';
import { isEmptyWord, meansTheSame, wordsOf } from './plain-text.ts';
import { type Slot, slotsOfEvidence } from './slots.ts';

type Side = 'above' | 'below';
const SIDES: readonly (readonly [Side, RegExp])[] = [
  ['above', /\b(?:above|over|higher than|more than|exceed\w*|greater than|longer than)\b/gi],
  ['below', /\b(?:below|under|lower than|less than|fewer than|short of|shorter than)\b/gi],
];
/** What a figure is measured against. */
export const MEASURE = /^(?:target|limit|averag|nation|england|region|neighbour|benchmark|budget|threshold|profile)/;

interface Comparison {
  readonly side: Side;
  readonly words: string;
  /** Stems that name what is compared with: "the England average". */
  readonly against: readonly string[];
}

/** The words that set a figure on the other side of a measure than the evidence does ("below the national average" of 58%, at 61%), or null. */
export function otherSide(statement: Reading, behind: readonly Reading[], evidence: Evidence): string | null {
  const theirs = behind.flatMap(comparisonsOf);
  const slots = slotsOfEvidence(evidence);
  for (const { side, words, against } of comparisonsOf(statement)) {
    if (against.length === 0) continue;
    const alike = theirs.filter((other) =>
      other.against.some((stem) => against.some((own) => meansTheSame(own, stem))),
    );
    if (alike.length > 0) {
      if (alike.every((other) => other.side !== side)) return words;
      continue;
    }
    if (statement.figures.filter(({ unit }) => unit !== null).length > 1) continue;
    const measures = slots.filter(({ before, after }) =>
      against.every((stem) => [...before, ...after].some((label) => meansTheSame(label.stem, stem))),
    );
    const [measure] = measures;
    const own = measure && subjectOf(statement, slots, measure);
    if (measures.length !== 1 || !measure || !own || own.figure.value === measure.figure.value) continue;
    if (own.figure.value > measure.figure.value !== (side === 'above')) return words;
  }
  return null;
}

/** The figure that is compared: the one the statement gives, or else the first of the same unit. */
function subjectOf({ figures, whens }: Reading, slots: readonly Slot[], measure: Slot): Slot | undefined {
  const others = slots.filter((slot) => slot !== measure && slot.figure.unit === measure.figure.unit);
  const stated = figures.find(({ unit }) => unit === measure.figure.unit && unit !== null);
  if (stated) return others.find(({ figure }) => figure.value === stated.value);
  const timely = others.find((slot) => slot.whens.some(({ words }) => whens.some((when) => when.words === words)));
  const beside = others.filter(
    ({ sentence, figure }) => sentence === measure.sentence && figure.end < measure.figure.start,
  );
  return timely ?? beside.at(-1) ?? others[0];
}

function comparisonsOf({ plain }: Reading): Comparison[] {
  return SIDES.flatMap(([side, pattern]) =>
    [...plain.matchAll(pattern)].map(({ 0: words, index }) => {
      const object =
        /^[^,;:.()]*/.exec(plain.slice(index + words.length))?.[0].split(/\b(?:but|and|while|in|at)\b/)[0] ?? '';
      return {
        side,
        words,
        against: wordsOf(object)
          .map(({ stem }) => stem)
          .filter((stem) => MEASURE.test(stem)),
      };
    }),
  );
}

/** "more have left than have joined" told as "more have joined than have left": what stands on which side of "than" in the sentence. */
export function turnedAboutThan(claim: Reading, sentence: Reading): boolean {
  const [mine, theirs] = [claim, sentence].map(sidesOfThan);
  if (!mine || !theirs) return false;
  const moved = (words: readonly string[], to: readonly string[], from: readonly string[]): boolean =>
    words.some((stem) => from.includes(stem) && !to.includes(stem));
  return moved(mine.left, theirs.left, theirs.right) && moved(mine.right, theirs.right, theirs.left);
}

function sidesOfThan({ plain, words }: Reading): { left: string[]; right: string[] } | null {
  const at = plain.search(/\bthan\b/i);
  if (at < 0) return null;
  const said = words.filter((word) => !isEmptyWord(word));
  return {
    left: said.filter(({ start }) => start < at).map(({ stem }) => stem),
    right: said.filter(({ start }) => start > at).map(({ stem }) => stem),
  };
}
