import type { Reading } from './evidence.ts';
import type { Figure } from './figures.ts';
import { isPartOf, slotsOf } from './slots.ts';

/** "38 of the 87", where the evidence gives 38 as a part of something else: the part, or null. */
export function partOfAnother(statement: Reading, evidence: readonly Reading[]): Figure | null {
  const pairs = pairsOf(statement);
  for (const { part, whole } of pairs) {
    const printed = evidence.flatMap(pairsOf).filter((pair) => pair.part.value === part.value);
    if (printed.length > 0 && !printed.some((pair) => pair.whole.value === whole.value)) return part;
  }
  return null;
}

/** The figures of a sentence that are given as parts of others: "12 of the 60", "Of the 60 flats, 12", "60, of whom 12". */
function pairsOf(sentence: Reading): { part: Figure; whole: Figure }[] {
  const slots = slotsOf(sentence, false);
  const beside = slots.flatMap((slot, index) => {
    const next = slots[index + 1];
    return next && isPartOf(slot, next, sentence.plain) ? [{ part: slot.figure, whole: next.figure }] : [];
  });
  const [first, ...rest] = slots.map(({ figure }) => figure);
  const opens = first && /^Of (?:the |these |those |its |all )?(?:\w+ )?$/.test(sentence.plain.slice(0, first.start));
  return opens ? [...beside, ...rest.map((part) => ({ part, whole: first }))] : beside;
}
