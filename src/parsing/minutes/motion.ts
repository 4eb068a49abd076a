import type { Block } from '../body/block.ts';
import { decisionKind } from '../body/decision.ts';
import { type DraftNode, growNode } from '../body/draft.ts';
import { saysSomething } from '../body/item-title.ts';
import { isVoted, voteLost } from '../body/vote.ts';

/** How a recorded vote names its sides. */
const side =
  /^(?:yes|no|ayes?|n(?:ay|oe)s?|for|against|in favour|abstain(?:ed|ing)?|abstentions?|absent)(?: ?\(\d+\))?:?$/i;

/** "For: 2  Against: 4  Abstained: 1": how many voted which way, and nothing else. */
const tally =
  /^(?:(?:votes? )?(?:for|in favour|against|abstain(?:ed|ing)?|abstentions?)\s*[:\u2013-]?\s*\d{1,3}[.,;]?\s*){2,4}$/i;

/** Whether a short line is a side of a recorded vote, or those who voted so below it: neither is a heading. */
export const tellsVotes = ({ text, level }: Block, last: DraftNode | null): boolean =>
  level === 0 &&
  (side.test(text) ||
    tally.test(text) ||
    /^present\s*[\u2013-]\s*\d+$/i.test(text) ||
    (last?.kind === 'paragraph' && side.test(last.text)));

/** What came of a vote counted above it: the count and it are one decision. Whether a block told that. */
export function decideTally(last: DraftNode | null, block: Block): boolean {
  const { text, mark } = block;
  if (last?.kind !== 'paragraph' || mark || text.length > 160 || !isOutcome.test(text) || !tally.test(last.text))
    return false;
  growNode(last, text, block.to);
  last.kind = 'resolution';
  last.decision = failed.test(text) ? 'lost' : decisionKind('decided', text);
  return true;
}
const isOutcome =
  /\b(?:agreed|approved|carried|lost|defeated|rejected|fell|refused|deferred|resolved|not supported|supported)\b/i;
const failed = /\b(?:not (?:agreed|approved|carried|supported)|lost|defeated|rejected|fell|refused)\b/i;

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
