import type { DraftNode } from '../../body/draft.ts';
import { behindMark } from '../wordings/access-words.ts';
import { appendixNamed } from '../wordings/appendix-name.ts';
import { partsOnly } from '../wordings/exempt-parts.ts';

const appendixOf = ({ text }: DraftNode): string | null => appendixNamed(behindMark(text));

/**
 * "Reason for exemption | Paragraph 3" in a form of which a row says "Status | Part exempt: Annex A only". Nothing but a
 * heading may open such an annex, so that it is known how far it goes.
 */
export function isReasonForPart(nodes: readonly DraftNode[], index: number): boolean {
  if (!/^\W*reasons? (?:for|why|of)\b/i.test(nodes[index]?.text ?? '')) return false;
  const above = nodes.slice(0, index).findLastIndex(({ kind }) => kind !== 'table-row');
  const names = nodes.slice(above + 1, index).flatMap(({ text }) => partsOnly(text));
  const opens = new RegExp(`^\\W*(?:appendix|annexe?) (?:${names.join('|')})\\b`, 'i');
  return names.length > 0 && nodes.every((node) => node.kind === 'heading' || !opens.test(node.text));
}

/** A text without the lines that say that the appendices alone are not public which were hidden. */
export function withoutParts(text: string, nodes: readonly DraftNode[], hidden: ReadonlySet<DraftNode>): string {
  const isHidden = (name: string): boolean =>
    nodes.some((node) => node.kind === 'heading' && hidden.has(node) && appendixOf(node) === name);
  const isSaid = (line: string): boolean => {
    const names = partsOnly(line);
    return names.length > 0 && names.every(isHidden);
  };
  return text
    .split('\n')
    .filter((line) => !isSaid(line))
    .join('\n');
}
