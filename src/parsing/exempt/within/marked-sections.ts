import type { DraftNode } from '../../body/draft.ts';
import { endsPrivate } from '../wordings/exempt.ts';
import { mayMarkLoosely } from '../wordings/loose-mark.ts';
import { marksRunInTitle } from '../wordings/run-in-title.ts';
import { upTo } from '../wordings/up-to.ts';

/**
 * "2. Bids (exempt) The best bid \u2026" with what is numbered under it, "2.1": it is the title of a section. Where an end mark
 * stands before the next number, "Restricted figures end here", what has no number is of the section too.
 */
export const titledInline = (nodes: readonly DraftNode[]): readonly DraftNode[] =>
  nodes.flatMap((node, index) => {
    const { kind, label, text } = node;
    if (kind !== 'paragraph' || label === null || !/^\d{1,2}$/.test(label)) return [];
    if (!mayMarkLoosely(text) || !marksRunInTitle(text)) return [];
    const isUnder = (one: DraftNode): boolean => one.label?.startsWith(`${label}.`) === true;
    const section = upTo(nodes, index, (one) => one.item !== node.item || (one.label !== null && !isUnder(one)));
    const isLast = index + section.length === nodes.length;
    return !isLast && section.some((one) => endsPrivate(one.text)) ? section : [node, ...section.filter(isUnder)];
  });
