import type { DraftNode } from '../../body/draft.ts';
import { accessOf } from '../wordings/access-field.ts';
import { speaksOfPart } from '../wordings/exempt-parts.ts';
import { mayMarkLoosely } from '../wordings/loose-mark.ts';
import { headsPublic, opensPart } from '../wordings/private-part.ts';
import { upTo } from '../wordings/up-to.ts';

/** A heading of what stands above a paper's title: whose it is, and when they meet. */
const ofHead = /\b(?:council|committee|cabinet|board|panel|forum|assembly|authority|agenda|reports?)\b|\b20\d\d\b/i;
const longestField = 80;
/** A heading with which another item begins. */
const opensItem = /^\W*(?:agenda )?(?:item|eitem|report|paper|minute|cofnod) (?:no\.? ?)?[a-z]{0,3}\d{1,3}\b/i;

/**
 * "Access: closed" below the title of a paper, which may stand under an opening sentence: all that the title heads, though
 * the headings of its sections were set as it is. It ends where another item begins, by its number or a field of its own.
 * Null where the field stands below the heading of one section among others.
 */
export function titledSection(nodes: readonly DraftNode[], index: number): readonly DraftNode[] | null {
  const [head, node] = [nodes[index - 1], nodes[index]];
  if (node?.kind !== 'paragraph' || node.label !== null || head?.kind !== 'heading' || /[?:]/.test(head.text))
    return null;
  if (
    node.text.length > longestField ||
    !mayMarkLoosely(node.text) ||
    speaksOfPart(node.text) ||
    accessOf(node.text) !== 'closed'
  )
    return null;
  const headings = nodes.slice(0, index - 1).filter(({ kind }) => kind === 'heading');
  if (headings.some(({ text, label }) => label !== null || !ofHead.test(text)) || opensItem.test(head.text))
    return null;
  const held = upTo(
    nodes,
    index,
    ({ kind, text, item, headings: above }, at) =>
      item !== node.item ||
      (kind === 'heading' &&
        (above.length < head.headings.length ||
          opensItem.test(text) ||
          opensPart(text) ||
          headsPublic(text) ||
          accessOf(nodes[at + 1]?.text ?? '') !== null)),
  );
  return [head, ...held];
}
