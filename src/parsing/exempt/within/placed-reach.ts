import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { type LooseMark, readLooseMark } from '../wordings/loose-mark.ts';
import type { Reach } from '../wordings/mark-reach.ts';
import { saysPrivate } from '../wordings/private-part.ts';
import { below, here, numberedSection, ofItem, sectionOf, sectionStart } from './marked-structure.ts';
import { isOfOneItem } from './own-words.ts';

/** What a mark that no rule knows reaches: as far as it says itself, else by where it stands. */
export function reachedBy(draft: DraftPaper, index: number, mark: LooseMark): readonly DraftNode[] {
  const { nodes } = draft;
  const node = nodes[index];
  if (!node) return [];
  const reach = mark.reach ?? placedReach(draft, index, mark);
  switch (reach) {
    case 'paper':
      if (isOfOneItem(nodes, index)) return sectionOf(nodes, index);
      return draft.item === null ? ofItem(nodes, node) : nodes;
    case 'item':
      return ofItem(nodes, node);
    case 'section':
      if (node.kind !== 'heading' && /\bthis section\b/i.test(node.text) && /^\d{1,2}$/.test(node.label ?? ''))
        return numberedSection(nodes, index);
      if (mark.late && node.kind !== 'heading') return below(nodes, index);
      if (node.kind === 'list-item' || (node.label !== null && node.kind === 'paragraph')) return here(nodes, node);
      if (mark.bears && node.headings.length === 0 && node.kind !== 'heading') return here(nodes, node);
      return headsAll(draft, index) ? nodes : sectionOf(nodes, index);
    case 'above':
      return nodes.slice(sectionStart(nodes, index), index + 1);
    case 'rest':
      return nodes.slice(index);
    case 'below':
      return below(nodes, index);
    default:
      return here(nodes, node);
  }
}

/** A strap above every other line heads all: "MEMBER BRIEFING \u2013 NOT A PUBLIC DOCUMENT". */
const headsAll = ({ nodes, kind }: DraftPaper, index: number): boolean =>
  kind !== 'minutes' &&
  kind !== 'agenda' &&
  nodes[index]?.kind === 'heading' &&
  nodes.slice(0, index).every(({ kind }) => kind === 'heading' || kind === 'cover') &&
  sectionOf(nodes, index).every(({ kind }) => kind === 'heading');

/** A sentence, however short, and no line of a head: "The lock is old." */
const tellsSomething = (text: string): boolean => {
  const words = text.trim().split(/\s+/).length;
  return words >= 8 || (words >= 4 && /[a-z]{2}[.!?]$/.test(text.trim()) && !/:/.test(text));
};

/** What a line by itself may have been read as. */
const plain: ReadonlySet<string> = new Set(['paragraph', 'background-paper', 'contact', 'footnote']);

/** "In private: the Committee heard \u2026", the first words of an item in minutes: said of all of it. */
const takenSo = /^\W*in (?:private|camera|confidence|closed session|committee)(?: session)?\W*[:)\]\u2013.-]/i;

/** How far a mark reaches that does not say so: from where it stands. */
function placedReach(draft: DraftPaper, index: number, { bears }: LooseMark): Reach {
  const { nodes } = draft;
  const node = nodes[index];
  if (!node) return 'here';
  const told = nodes.findIndex(
    ({ kind, text }) => kind !== 'cover' && kind !== 'heading' && tellsSomething(text) && readLooseMark(text) === null,
  );
  if (node.kind === 'heading') return 'section';
  if (draft.item !== null && !bears && (told < 0 || index < told)) return 'paper';
  if (node.kind === 'cover') return 'paper';
  if (node.kind === 'paragraph' && saysPrivate(node.text)) return 'below';
  if (draft.kind === 'minutes' && nodes[index - 1]?.kind === 'heading' && takenSo.test(node.text)) return 'item';
  const isAlone =
    node.kind === 'list-item' && [nodes[index - 1], nodes[index + 1]].every((one) => one?.kind !== 'list-item');
  if (!bears && (isAlone || (plain.has(node.kind) && node.label === null)))
    return index === nodes.length - 1 ? 'above' : 'below';
  return 'here';
}
