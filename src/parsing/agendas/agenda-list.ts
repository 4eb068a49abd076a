import type { Item } from '../../papers/paper.ts';
import type { Block } from '../body/block.ts';
import { type DraftNode, draftNode } from '../body/draft.ts';
import { isHeading } from '../body/heading.ts';
import { closedAppendices } from '../exempt/wordings/exempt-parts.ts';
import { itemsTold, tellsOfItems } from '../exempt/wordings/items-told.ts';
import { marksEntry } from '../exempt/wordings/loose-mark.ts';
import { closesPart } from '../exempt/wordings/private-part.ts';
import { isDateOnly } from '../heads/meeting-facts.ts';
import { countsOnEntry } from '../text/entry-label.ts';
import { slug } from '../text/slug.ts';
import { type AgendaEntry, readEntry, withLineBelow } from './agenda-entry.ts';
import { placesOf } from './lettered-list.ts';

/** Reads the numbered list; returns how many blocks it spans. */
export function readEntries(blocks: readonly Block[], item: Item, nodes: DraftNode[], entries: AgendaEntry[]): number {
  const placeOf = placesOf(blocks);
  let last = '0';
  let open: DraftNode | null = null;
  let part = false;
  let end = 0;
  const under = (entry: DraftNode, block: Block): DraftNode =>
    part ? partNode(item, block, false) : underEntry(entry, block);
  for (const [index, block] of blocks.entries()) {
    const opensPart = !block.mark && block.text.length <= 140 && closesPart(block.text.replace(partLetter, ''));
    if (!opensPart && !block.mark) markLast(entries, block.text);
    const place = block.mark?.style === 'number' ? placeOf(block.mark) : '';
    const numbered = countsOnEntry(last, place, isListed(block) ? mostLeftOut : 0);
    const next = blocks[index + 1];
    if (numbered && block.mark) {
      const entry = readEntry(block.mark.label, block.text);
      entries.push(entry);
      open = draftNode({
        kind: 'agenda-entry',
        item: { label: entry.label, title: entry.title },
        scope: 'agenda',
        label: entry.label,
        text: block.text.replaceAll('\t', ' ').trim(),
        from: block.from,
        to: block.to,
      });
      nodes.push(open);
      last = place;
      part = false;
    } else if (opensPart) {
      nodes.push(partNode(item, block, isHeading(block, next)));
      part = true;
    } else if (open && laterEntry(blocks.slice(index, index + 8), last, placeOf)) {
      nodes.push(under(open, block));
    } else if (!open) {
      nodes.push(frontNode(item, block));
    } else if (block.mark?.style === 'bullet' && markTold(entries, `* ${block.text}`)) {
      nodes.push(frontNode(item, block));
    } else if ((isHeading(block, next) && !isDateOnly(block.text)) || block.mark) {
      return index;
    } else nodes.push(under(open, block));
    end = index + 1;
  }
  return end;
}

/** "B. EXEMPT ITEMS" above "B1", "B2". */
const partLetter = /^\(?[A-Z][.):]\s+/;

/** An item may have been taken off the list: its number is left out. */
const mostLeftOut = 2;

/** Whether an entry names the pages of its paper. */
const isListed = ({ text }: Block): boolean => /\(pages? \d+(?:\s*[\u2013-]\s*\d+)?\)\s*$/i.test(text);

/** "Exempt by virtue of …" below an entry is said of that entry, "Appendix B is exempt" of a part of its paper. */
function markLast(entries: AgendaEntry[], text: string): void {
  const last = entries.at(-1);
  if (!last || markTold(entries, text) || tellsOfItems(text)) return;
  entries[entries.length - 1] = withLineBelow(last, text);
  const { names, unnamed } = closedAppendices(text);
  if (marksEntry(text) && !last.saysOpen) entries[entries.length - 1] = { ...withLineBelow(last, text), exempt: true };
  else if (names.length > 0 || unnamed)
    entries[entries.length - 1] = { ...withLineBelow(last, text), closedPart: text };
}

/** Marks the entries that a line below the list names, "Item 4 is exempt", or that bear the star which it explains. */
function markTold(entries: AgendaEntry[], text: string): boolean {
  const named = itemsTold(text);
  const starred = /^\W*\*/.test(text) || /\basterisk/i.test(text);
  if ((named.length === 0 && !starred) || !marksEntry(text)) return false;
  const isTold = ({ label, text: own }: AgendaEntry): boolean =>
    named.includes(label.toLowerCase()) || (starred && /\*\W*$/.test(own));
  if (!entries.some(isTold)) return false;
  for (const [at, entry] of entries.entries()) if (isTold(entry)) entries[at] = { ...entry, exempt: true };
  return true;
}

const laterEntry = (blocks: readonly Block[], last: string, placeOf: ReturnType<typeof placesOf>): boolean =>
  blocks.some(({ mark }) => mark?.style === 'number' && countsOnEntry(last, placeOf(mark)));

function underEntry(open: DraftNode, block: Block): DraftNode {
  return draftNode({
    kind: 'paragraph',
    item: open.item,
    scope: 'agenda',
    label: null,
    name: `${open.label}-note`,
    parent: open,
    text: block.text.replace(/\t+/g, ' ').trim(),
    from: block.from,
    to: block.to,
  });
}

/** What parts the list, such as "PART II \u2013 EXEMPT ITEMS", belongs to no entry. */
const partNode = (item: Item, { text, from, to }: Block, heading: boolean): DraftNode =>
  draftNode({ kind: heading ? 'heading' : 'paragraph', item, scope: 'agenda', name: slug(text), text, from, to });

function frontNode(item: Item, block: Block): DraftNode {
  const columns = block.text.includes('\t');
  return draftNode({
    kind: columns ? 'table-header' : 'heading',
    item,
    scope: 'agenda',
    name: columns ? 'columns' : 'heading',
    text: block.text,
    from: block.from,
    to: block.to,
  });
}
