import type { Item } from '../papers/paper.ts';
import type { DraftPaper } from './draft.ts';

/** A paper that the top of its pages calls an item by number, and no agenda here lists, is told by it elsewhere. */
export function callBy({ kind, nodes }: DraftPaper, agendaItem: string): void {
  const known = new Map<Item, Item>();
  for (const node of kind === 'minutes' ? [] : nodes) {
    if (node.item.label !== null) continue;
    const item = known.get(node.item) ?? { ...node.item, agendaItem };
    known.set(node.item, item);
    node.item = item;
  }
}
