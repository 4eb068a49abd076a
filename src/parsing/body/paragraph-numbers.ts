import type { Block } from './block.ts';
import type { DraftNode } from './draft.ts';

/** Numbering may begin again under a new heading. */
export const restarts = (block: Block, last: DraftNode | null): boolean =>
  block.mark?.style === 'number' && block.mark.label === '1' && last?.kind === 'heading';

/** Whether a block is the paragraph that the numbers lead one to expect. */
export const isNextParagraph = (
  blocks: readonly Block[],
  at: number,
  last: DraftNode | null,
  expected: number,
): boolean => {
  const block = blocks[at];
  return block !== undefined && isNumbered(block, expected) && !countsOnPoints(blocks, at, last, expected);
};

/** A numeral numbers a paragraph only where it counts on; otherwise it numbers a point, or is part of a sentence. */
function isNumbered(block: Block, expected: number): boolean {
  if (block.mark?.style === 'dotted') return true;
  if (block.mark?.style !== 'number') return false;
  const value = Number(block.mark.label);
  return value >= expected && value <= expected + 3;
}

/** The third point of a list under paragraph 2 is no paragraph 3 where the list goes on to a number 3 that is one. */
function countsOnPoints(blocks: readonly Block[], at: number, last: DraftNode | null, expected: number): boolean {
  const { mark } = blocks[at] ?? {};
  let value = Number(mark?.label);
  if (mark?.style !== 'number' || last?.kind !== 'list-item' || last.label !== String(value - 1)) return false;
  for (let index = at + 1; index < blocks.length; index += 1) {
    const later = blocks[index]?.mark;
    if (blocks[index]?.level) return false;
    if (later?.style !== 'number') continue;
    if (Number(later.label) !== value + 1) return Number(later.label) === expected;
    value += 1;
  }
  return false;
}

export const nextNumber = (block: Block, expected: number): number =>
  block.mark?.style === 'number' ? Number(block.mark.label) + 1 : expected;
