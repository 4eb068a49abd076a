import type { Item } from '../../papers/paper.ts';
import type { DraftPaper } from '../body/draft.ts';
import { numberInName } from '../exempt/elsewhere/of-meeting.ts';

/** The paper of a file that holds no other is the item that the file's name says, where it says no number itself. */
export function calledByFile(papers: readonly DraftPaper[], file: string): readonly DraftPaper[] {
  const item = numberInName(file)?.toLowerCase() ?? null;
  const [paper] = papers;
  const alone = papers.length === 1 && paper && paper.kind !== 'agenda' && paper.kind !== 'minutes';
  if (item !== null && alone) callBy(paper, item);
  return papers;
}

/** A paper that the top of its pages, or its file's name, calls an item by number, and no agenda here lists, is that item. */
export function callBy({ kind, nodes }: DraftPaper, agendaItem: string): void {
  const known = new Map<Item, Item>();
  for (const node of kind === 'minutes' ? [] : nodes) {
    if (node.item.label !== null) continue;
    const item = known.get(node.item) ?? { ...node.item, label: agendaItem, agendaItem };
    known.set(node.item, item);
    node.item = item;
  }
}
