import type { DraftNode } from '../body/draft.ts';
import { barsWhatFollows, isEndMark } from './exempt.ts';
import { standsApart } from './loose-mark.ts';
import { reachOf } from './mark-reach.ts';
import { endsLess } from './marked-structure.ts';
import { headsPublic, opensPart } from './private-part.ts';

/**
 * What stands between a line that marks what follows it and the line that says that this ends, over the borders of items:
 * "RESTRICTED \u2013 the part below is for members only", an item or three, "END OF RESTRICTED PART". An end belongs to the
 * mark above it that says that it begins something, else to the nearest; a heading that opens a public part lies between
 * no two.
 */
export function enclosedNodes(nodes: readonly DraftNode[]): readonly DraftNode[] {
  if (!nodes.some(({ text }) => mayEnd(text))) return [];
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
    } else if (marksFromHere(node) && from?.begins !== true) {
      from = { at, begins: reachOf(node.text) === 'below' };
    }
  }
  return held;
}

const mayEnd = (text: string): boolean => text.length <= 120 && /\bend|\bdiwedd\b/i.test(text);

/** A line of its own that marks what it stands above. */
const marksFromHere = ({ kind, text }: DraftNode): boolean =>
  kind !== 'agenda-entry' && kind !== 'table-row' && (barsWhatFollows(text) || standsApart(text));
