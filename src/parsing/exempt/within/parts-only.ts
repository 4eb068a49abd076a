import type { DraftNode } from '../../body/draft.ts';
import { readAccess } from '../wordings/access-field.ts';
import { behindMark } from '../wordings/access-words.ts';
import { appendixNamed } from '../wordings/appendix-name.ts';
import { isBanner } from '../wordings/exempt.ts';
import { partsOnly } from '../wordings/exempt-parts.ts';

const appendixOf = ({ text }: DraftNode): string | null => appendixNamed(behindMark(text));

/** "Appendix | Title | Exempt" over "B | Offers | Yes". */
export function appendixInRow({ row }: DraftNode): readonly string[] {
  const at = row?.columns.findIndex((column) => /^(?:append|annex)/i.test(column)) ?? -1;
  if (!row || at < 0) return [];
  const name = /^(?:(?:appendix|annexe?) )?([a-z0-9]{1,3})$/i.exec(row.cells[at]?.trim() ?? '')?.[1];
  const closed = row.columns.some(
    (column, index) =>
      index !== at &&
      (readAccess(column, row.cells[index] ?? '') === 'closed' ||
        (asksWho.test(column) && isBanner(row.cells[index] ?? ''))),
  );
  return name && closed ? [name.toUpperCase()] : [];
}
const asksWho = /^\W*(?:who (?:may|can) (?:see|read|have) (?:it|this)|seen by|available to|circulation)\W*$/i;

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

/** What a node says without the lines, or the row, that say that the appendices alone are not public which were hidden. */
export function withoutParts(node: DraftNode, nodes: readonly DraftNode[], hidden: ReadonlySet<DraftNode>): string {
  const { text } = node;
  const isHidden = (name: string): boolean =>
    nodes.some((one) => one.kind === 'heading' && hidden.has(one) && appendixOf(one) === name);
  const inRow = appendixInRow(node);
  if (inRow.length > 0 && inRow.every(isHidden)) return '';
  const isSaid = (line: string): boolean => {
    const names = partsOnly(line);
    return names.length > 0 && names.every(isHidden);
  };
  return text
    .split('\n')
    .filter((line) => !isSaid(line))
    .join('\n');
}
