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
 * What an end mark ends where nothing above says that it begins: of a report all that stands above it, of a section or a
 * part all of its section or item, else what stands right above, back to a heading or a number; unless some of that is
 * hidden for another reason.
 */
export function endedAt(
  nodes: readonly DraftNode[],
  index: number,
  hidden: ReadonlySet<DraftNode>,
): readonly DraftNode[] {
  const node = nodes[index];
  if (!node || !mayEnd(node.text) || !(isEndMark(node.text) || endsHere.test(node.text))) return [];
  const held = nodes.slice(startOfEnded(nodes, index), index).filter(({ kind }) => kind !== 'cover');
  return held.some((one) => hidden.has(one)) || !held.some(({ kind }) => kind !== 'heading') ? [] : [...held, node];
}

function startOfEnded(nodes: readonly DraftNode[], index: number): number {
  const end = nodes[index];
  const [above] = nodes.slice(Math.max(index - 1, 0), index);
  const item = nodes.findIndex((one) => one.item === above?.item);
  const said = end?.text.replace(/\bof (?:this|the) \w+/i, '') ?? '';
  if (!above || ofWhole.test(said)) return item;
  if (!ofSection.test(said)) {
    const from = nodes.findLastIndex((one, at) => at < index && (one.kind === 'heading' || one.label !== null));
    return Math.max(from, item);
  }
  const heads = [...above.headings, above.text].flatMap((heading) => {
    const at = nodes.findLastIndex(({ kind, text }, at) => at < index && kind === 'heading' && isSame(text, heading));
    return at < item ? [] : [at];
  });
  const outer = heads.find((at) => nodes.slice(item, at).some(tells));
  return outer ?? heads.at(-1) ?? item;
}
const ofWhole = /\b(?:report|paper|document|briefing|minutes)\b/i;
const ofSection = /\b(?:sections?|parts?|items?|business|session|appendix|annexe?|matters?|minute)\b/i;
const endsHere = /^\W*(?:exempt|confidential|restricted|private)\b[^.;:]{0,40}\bends?(?: here)?\W*$/i;
const isSame = (text: string, heading: string): boolean => text.replace(/:$/, '') === heading;
const tells = ({ kind }: DraftNode): boolean => kind !== 'heading' && kind !== 'cover';

const mayEnd = (text: string): boolean => text.length <= 120 && /\bend|\bdiwedd\b/i.test(text);

/** A line of its own that marks what it stands above. */
const marksFromHere = ({ kind, text }: DraftNode): boolean =>
  kind !== 'agenda-entry' && kind !== 'table-row' && (barsWhatFollows(text) || standsApart(text));
