import type { Item } from '../../../papers/paper.ts';
import type { DraftNode } from '../../body/draft.ts';

/**
 * Takes from what stays public of a paper the titles that are kept back: headings above it, as after "End of exempt annex",
 * and sentences that were read as an item's title because its minutes have none.
 */
export function dropClosedTitles(open: readonly DraftNode[], closed: readonly DraftNode[]): void {
  const headings = new Map(
    closed.flatMap((node) => (node.kind === 'heading' ? [[withoutColon(node.text), node]] : [])),
  );
  for (const { kind, text } of open) if (kind === 'heading') headings.delete(withoutColon(text));
  if (headings.size === 0) return;
  const sentences = [...headings.values()].filter(({ text }) => sentence.test(text));
  const unnamed = new Map<Item, Item>();
  for (const node of open) {
    if (node.headings.some((heading) => headings.has(heading)))
      node.headings = node.headings.filter((heading) => !headings.has(heading));
    const { item } = node;
    if (!sentences.some((one) => one.item === item && one.text.startsWith(item.title))) continue;
    const bare = unnamed.get(item) ?? { ...item, title: `Item ${item.label ?? ''}`.trim() };
    unnamed.set(item, bare);
    node.item = bare;
  }
}

const withoutColon = (text: string): string => text.replace(/:$/, '');
/** So many words tell more than a title does. */
const sentence = /(?:\S+\s+){9}\S/;
