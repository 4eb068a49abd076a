import type { DraftNode } from '../../body/draft.ts';
import { barsWhatFollows, isEndMark } from '../wordings/exempt.ts';
import { standsApart } from '../wordings/loose-mark.ts';
import { reachOf } from '../wordings/mark-reach.ts';
import { headsPublic, opensPart } from '../wordings/private-part.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { endsLess } from './marked-structure.ts';

/**
 * What stands between a line that marks what follows it and the line that says that this ends, over the borders of items:
 * "RESTRICTED \u2013 the part below is for members only", an item or three, "END OF RESTRICTED PART". An end belongs to the
 * mark above it that says that it begins something, else to the nearest; a heading that opens a public part lies between
 * no two.
 */
export function enclosedNodes(nodes: readonly DraftNode[]): readonly DraftNode[] {
  if (!nodes.some(({ text }) => mayEnd(text))) return [];
  const bearing = bearingNodes(nodes);
  const held: DraftNode[] = [];
  let from: { readonly at: number; readonly begins: boolean } | null = null;
  for (const [at, node] of nodes.entries()) {
    if (mayEnd(node.text) && isEndMark(node.text)) {
      const mark = from === null ? undefined : nodes[from.at];
      if (from === null || mark === undefined || endsLess(mark.text, node.text)) continue;
      held.push(...nodes.slice(from.at, at + 1));
      from = null;
    } else if (node.kind === 'heading' && (opensPart(node.text) || headsPublic(node.text))) {
      from = null;
    } else if (bearing.has(node) && marksFromHere(node) && from?.begins !== true) {
      from = { at, begins: reachOf(node.text) === 'below' };
    }
  }
  return held;
}

/**
 * What an end mark ends where nothing above says that it begins: what stands right above it, back to a heading or a number,
 * unless some of that is hidden for another reason.
 */
export function endedAt(
  nodes: readonly DraftNode[],
  index: number,
  hidden: ReadonlySet<DraftNode>,
): readonly DraftNode[] {
  const node = nodes[index];
  if (!node || !mayEnd(node.text) || !(isEndMark(node.text) || endsHere.test(node.text))) return [];
  let from = index - 1;
  while (from > 0 && nodes[from]?.item === nodes[index - 1]?.item && !opens(nodes[from])) from -= 1;
  const held = nodes.slice(Math.max(from, 0), index);
  return held.some((one) => hidden.has(one) || one.kind === 'cover') || !held.some(({ kind }) => kind !== 'heading')
    ? []
    : [...held, node];
}
const endsHere = /^\W*(?:exempt|confidential|restricted|private)\b[^.;:]{0,40}\bends?(?: here)?\W*$/i;
const opens = (node: DraftNode | undefined): boolean => node?.kind === 'heading' || (node?.label ?? null) !== null;

const mayEnd = (text: string): boolean => text.length <= 120 && /\bend|\bdiwedd\b/i.test(text);

/** A line of its own that marks what it stands above. */
const marksFromHere = ({ kind, text }: DraftNode): boolean =>
  kind !== 'agenda-entry' && kind !== 'table-row' && (barsWhatFollows(text) || standsApart(text));
