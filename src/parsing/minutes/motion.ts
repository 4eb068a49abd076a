import type { Block } from '../body/block.ts';
import type { DraftNode } from '../body/draft.ts';
import { saysSomething } from '../body/item-title.ts';
import { isVoted, voteLost } from '../body/vote.ts';

/** How a recorded vote names its sides. */
const side =
  /^(?:yes|no|ayes?|n(?:ay|oe)s?|for|against|in favour|abstain(?:ed|ing)?|abstentions?|absent)(?: ?\(\d+\))?:?$/i;

/** Whether a short line is a side of a recorded vote, or those who voted so below it: neither is a heading. */
export const tellsVotes = ({ text, level }: Block, last: DraftNode | null): boolean =>
  level === 0 &&
  (side.test(text) ||
    /^present\s*[\u2013-]\s*\d+$/i.test(text) ||
    (last?.kind === 'paragraph' && side.test(last.text)));

/** "b) Change to order of business", alone above what was said of it, is the heading of a matter within an item. */
export const headsMatter = (block: Block, next: Block | undefined): boolean =>
  (block.mark?.style === 'letter' || block.mark?.style === 'roman') &&
  next !== undefined &&
  !next.mark &&
  next.shape !== 'row' &&
  next.blanks > 0 &&
  block.text.length <= 80 &&
  /^[A-Z]/.test(block.text) &&
  !/[.,;:\u2013-]$|\b(?:and|or|of|the|to)$/.test(block.text) &&
  !saysSomething(block.text) &&
  /^(?:[A-Z]).{40,}[.:;-]$/s.test(next.text);

/** "Upon being put to the vote, the motion was carried." makes the motion above it a decision; one that fell stays words. */
export function decideMotion(motion: DraftNode | null, { text, mark }: Block): void {
  if (!motion || mark || motion.kind !== 'paragraph' || text.length > 240 || !isVoted(text) || voteLost(text)) return;
  if (!/^(?:That\b|.{0,80}\b(?:moved|proposed)\b.{3,300}\bthat\b)/is.test(motion.text)) return;
  motion.kind = 'resolution';
  motion.decision = 'resolved';
}
