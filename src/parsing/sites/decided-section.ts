import { decisionKind } from '../body/decision.ts';
import type { DraftNode } from '../body/draft.ts';

const isRecord =
  /\b(?:record|notice) of (?:an? )?(?:[a-z]+ ){0,3}decisions?\b|^(?:[a-z]+ ){0,3}decision (?:record|notice|form|sheet)\b/i;
const section = /^(?:\d+\.?\s*)?(?:the )?decisions?(?: made| taken)?:?$/i;

/**
 * On a page that records a decision as a form does, what stands in its section "The decision" is decided: each point, and
 * each paragraph that does not only lead to points.
 */
export function decideSection(title: string, nodes: readonly DraftNode[]): void {
  if (!isRecord.test(title) && !nodes.slice(0, 3).some(({ kind, text }) => kind === 'heading' && isRecord.test(text)))
    return;
  for (const node of nodes) {
    const told = node.kind === 'paragraph' || node.kind === 'list-item';
    const leads = node.label === null && /:[\u2013-]?$/.test(node.text);
    if (!told || leads || !section.test(node.headings.at(-1) ?? '')) continue;
    node.kind = 'resolution';
    node.decision = decisionKind('decided', node.text);
  }
}
