import type { DraftNode, DraftPaper } from './draft.ts';
import { barring, barsWhatFollows, marksExempt } from './exempt.ts';

/** How many of a paper's first nodes may mark the whole of it. */
const frontNodes = 6;

/** What a paper's own markings keep from publication, where not all of it is. */
export function markedNodes(draft: DraftPaper): ReadonlySet<DraftNode> {
  const closed = closedAppendices(draft.nodes);
  const marked = new Set(
    draft.nodes.filter(
      ({ kind, text }) => kind === 'heading' && (marksExempt(text) || closed.has(appendixOf(text) ?? '')),
    ),
  );
  const barred = barredNodes(draft, marked);
  if (marked.size === 0 && barred.size === 0) return marked;
  const items = new Set([...marked].filter(({ name }) => name === null).map(({ item }) => item));
  const sections = new Set([...marked].map(({ text }) => text.replace(/:$/, '')));
  return new Set(
    draft.nodes.filter(
      (node) =>
        marked.has(node) ||
        barred.has(node) ||
        items.has(node.item) ||
        node.headings.some((heading) => sections.has(heading)),
    ),
  );
}

/** Whether the whole of a paper is marked not for publication: by the agenda, at its front, or in its title. */
export function isWhollyExempt(draft: DraftPaper): boolean {
  if (draft.exempt) return true;
  if (draft.kind === 'agenda') return false;
  const first = draft.nodes.slice(0, frontNodes);
  if (draft.item === null) return first.some((node) => node.kind === 'cover' && marksNode(node));
  const numbered = first.findIndex(({ kind, label }) => kind === 'paragraph' && label !== null);
  const front = first.filter(
    ({ kind, text }, index) =>
      kind === 'cover' ||
      (kind === 'paragraph' &&
        !speaksOfAppendix(text) &&
        (numbered < 0 || index <= numbered || !barsWhatFollows(text))),
  );
  return marksExempt(draft.item.title) || front.some(marksNode);
}

const appendixOf = (text: string): string | null =>
  /^(?:appendix|annexe?) ([a-z0-9]{1,3})\b/i.exec(text)?.[1]?.toUpperCase() ?? null;

/** "Appendix B is exempt by virtue of …" leaves the report around it public. */
const speaksOfAppendix = (text: string): boolean =>
  /\b(?:appendix|appendices|annexe?s?)\b/i.test(text) &&
  !/\bthis (?:report|paper|document)\b/i.test(text) &&
  !barring.some((marking) => marking.test(text));

const closedAppendix =
  /\b(?:appendix|annexe?) ([a-z0-9]{1,3})\b(?:(?!\b(?:appendix|annexe?)\b|\bnot exempt\b)[^.]){0,80}\b(?:exempt|confidential|restricted|not for publication)\b|\b(?:exempt|confidential|restricted) (?:appendix|annexe?) ([a-z0-9]{1,3})\b/gi;

/** The appendices that a sentence anywhere in the paper says are not for publication. */
function closedAppendices(nodes: readonly DraftNode[]): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const { text } of nodes) {
    if (!/\b(?:appendix|annexe?)\b/i.test(text)) continue;
    for (const [, after, before] of text.matchAll(closedAppendix)) closed.add((after ?? before ?? '').toUpperCase());
  }
  return closed;
}

/** What stands in an item from a line on that bars what follows; in minutes such a line may look like a heading. */
function barredNodes(draft: DraftPaper, marked: ReadonlySet<DraftNode>): ReadonlySet<DraftNode> {
  const barred = new Set<DraftNode>();
  const minuted = draft.item === null;
  for (const [index, node] of draft.nodes.entries()) {
    const bars =
      (node.kind === 'paragraph' && node.label === null && barsWhatFollows(node.text)) ||
      (minuted && marked.has(node) && node.name !== null);
    if (!bars || barred.has(node)) continue;
    const above = draft.nodes.slice(0, index).filter(({ item }) => item === node.item);
    const from = above.every(({ kind }) => kind === 'heading') ? 0 : index;
    for (const one of draft.nodes.slice(from)) if (one.item === node.item) barred.add(one);
  }
  return barred;
}

const marksNode = (node: DraftNode): boolean => node.text.split('\n').some(marksExempt);
