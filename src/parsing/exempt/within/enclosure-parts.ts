import type { DraftNode } from '../../body/draft.ts';
import { closedEnclosures, type Enclosed } from '../wordings/closed-enclosures.ts';
import { upTo } from '../wordings/up-to.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { sectionOf } from './marked-structure.ts';

/** What stands in a paper under the enclosures that a list in one of its sentences says are not public. */
export const enclosureParts = (nodes: readonly DraftNode[]): readonly DraftNode[] =>
  [...bearingNodes(nodes)].flatMap((by) =>
    closedEnclosures(by.text).closed.flatMap((one) =>
      nodes.flatMap((node, index) => (node === by ? [] : partUnder(nodes, index, one))),
    ),
  );

const longestTitle = 160;
const opensEnclosure = /^\W*(?:enclosure|attachment|document|paper|appendix|annexe?) ([a-z0-9]{1,2})\b/i;

/** Under its name it goes on to the next enclosure; under a letter and its title, or the title, it is one section. */
function partUnder(nodes: readonly DraftNode[], index: number, { label, title }: Enclosed): readonly DraftNode[] {
  const node = nodes[index];
  if (!node || node.text.length > longestTitle || !(node.kind === 'heading' || node.kind === 'paragraph')) return [];
  const name = opensEnclosure.exec(node.text)?.[1];
  if (name?.toUpperCase() === label && !/[.;]$/.test(node.text))
    return upTo(nodes, index, ({ text }) => text.length <= longestTitle && opensEnclosure.test(text));
  const titled = node.text.replace(/^\W*(?:[A-Z]|\d{1,2})[.):]?\s+/, '').toLowerCase();
  return node.kind === 'heading' &&
    name === undefined &&
    title.length >= shortestTitle &&
    titled === title.toLowerCase()
    ? sectionOf(nodes, index)
    : [];
}
const shortestTitle = 4;
