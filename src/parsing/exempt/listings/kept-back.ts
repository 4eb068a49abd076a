import type { Item } from '../../../papers/paper.ts';
import type { DraftFinding, DraftNode } from '../../body/draft.ts';

/** Says which items are kept back because the public was sent out, and how an officer shows them; no word of theirs is said. */
export const keptBack = (items: readonly Item[], by: Pick<DraftNode, 'from' | 'to'>): DraftFinding => ({
  rule: 'kept-after-exclusion',
  message: `The public was excluded here: ${sayItems(items)} kept out of answers. What is public may be named under publicItems of this file in knowledge/papers.yml.`,
  lines: [by.from, by.to],
});

function sayItems(items: readonly Item[]): string {
  const labels = [...new Set(items.flatMap(({ label }) => label ?? []))];
  if (items.length === 0) return 'what follows is';
  if (labels.length < items.length)
    return items.length === 1 ? 'one item after it is' : `${items.length} items after it are`;
  return labels.length === 1
    ? `item ${labels[0]} is`
    : `items ${labels.slice(0, -1).join(', ')} and ${labels.at(-1)} are`;
}
