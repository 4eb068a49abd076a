import type { Item } from '../../papers/paper.ts';
import { pageTitle } from '../body/agenda-item-mark.ts';
import type { Block } from '../body/block.ts';
import { readDecisionHead } from '../body/decision.ts';
import type { DraftNode } from '../body/draft.ts';
import { attendanceHeading } from '../people/attendance.ts';
import { readMinute } from './minute.ts';

export interface OpenItem {
  readonly title: Block;
  readonly item: Item;
  readonly blocks: Block[];
}

export interface Cut {
  readonly before: Block[];
  readonly items: readonly OpenItem[];
}

/** Whether the file itself says where the items of a meeting begin. */
export const knowsItems = (blocks: readonly Block[]): boolean => blocks.some(opensKnownItem);

/** Whether an item begins with a block; a row that lists who was there is none. */
export const opensKnownItem = ({ opensItem, mark, lines }: Block): boolean =>
  opensItem === true && (mark !== null || attendanceHeading(lines[0] ?? '') === null);

/** A number such as "6.5" or "A2" that stands alone above its title. */
const bareNumber = /^(?=.*\d)[A-Z]{0,5}[./ -]?\d[\w./-]{0,8}\.?$/;

/** Cuts where the file says that items begin, whatever the words look like. */
export function cutAtKnownItems(blocks: readonly Block[]): Cut {
  const before: Block[] = [];
  const items: OpenItem[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    if (!opensKnownItem(block)) {
      (items.at(-1)?.blocks ?? before).push(block);
      continue;
    }
    const below = blocks[index + 1];
    const alone = !block.mark && below && !below.opensItem && bareNumber.test(block.text);
    const title = alone ? { ...below, from: block.from } : block;
    const label = alone ? block.text.replace(/\.$/, '') : (block.mark?.label ?? null);
    items.push({ title, item: { label, title: pageTitle(title.text) || 'Untitled item' }, blocks: [] });
    if (alone) index += 1;
  }
  return { before, items };
}

const isRecordLabel = ({ text }: Block): boolean =>
  /^(?:minutes|decisions?|cofnodion|penderfyniad(?:au)?):?$/i.test(text);

/**
 * Reads what stands under a known item. Above the label of its minutes or decision the words are the agenda's: they may
 * recommend, and decide nothing. Where other items bear such labels, so are those of one that bears none.
 */
export function readKnownItem(item: Item, blocks: readonly Block[], labelled: boolean): DraftNode[] {
  const told = blocks.findIndex(isRecordLabel);
  if (told > 0)
    return [...readMinute(item, blocks.slice(0, told)).map(proposed), ...readMinute(item, blocks.slice(told))];
  const announced = told < 0 && labelled && !blocks.some(decidesOutright);
  const nodes = readMinute(item, blocks);
  return announced ? nodes.map(proposed) : nodes;
}

/** Whether any item of a meeting bears a label such as "Minutes:". */
export const bearLabels = (items: readonly OpenItem[]): boolean =>
  items.some(({ blocks }) => blocks.some(isRecordLabel));

const decidesOutright = ({ text }: Block): boolean => {
  const word = readDecisionHead(text)?.word ?? null;
  return word !== null && !/^recommend/i.test(word);
};

/** What an agenda proposes is no decision. */
export function proposed(node: DraftNode): DraftNode {
  if (node.kind !== 'resolution') return node;
  node.kind = node.label === null ? 'paragraph' : 'list-item';
  node.name = null;
  delete node.decision;
  return node;
}
