import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { accessOf } from '../wordings/access-field.ts';
import { accessShare } from '../wordings/access-words.ts';
import { endsPrivate, marksExempt } from '../wordings/exempt.ts';
import { mayMarkLoosely, readLooseMark } from '../wordings/loose-mark.ts';
import { headsPublic, namesPrivateMatters, opensPart, saysPrivate } from '../wordings/private-part.ts';
import { isOnlyListed } from './appendix-list.ts';

/** A marking that hid itself and no word beside it, and what stands below it. */
export interface EmptyMark {
  readonly by: DraftNode;
  readonly nodes: readonly DraftNode[];
}

/**
 * Marks that keep nothing back but themselves and headings: "PINK PAPER – CONFIDENTIAL" above "Item 7 – Sandy Lane", an
 * annex's title and its marking above a heading of its own. What was meant stands below, to the line that lets the public
 * in or to the end; below a mark of one item in minutes, to the end of that item. An item of its own under which nothing
 * stands, "57 Depot sale / The minute is kept apart / 58 Thanks", lost nothing and reaches no further. One that ends a paper,
 * as a foot does, is said of what stands above it: of the last item in minutes, else of the paper.
 */
export function besideEmptyMarks({ nodes, kind }: DraftPaper, hidden: ReadonlySet<DraftNode>): EmptyMark[] {
  return runsOf(nodes, hidden).flatMap(([from, to]) => {
    const run = nodes.slice(from, to);
    const [above, next] = [nodes[from - 1], nodes[to]];
    if (!run.every(isBare) || (next && endsAbove(next))) return [];
    const by = run.findLast((node) => isClear(node) && !isOnlyListed(nodes, node));
    if (!by || run.some(({ text }) => standsElsewhere.test(text) || endsPrivate(text))) return [];
    if (!next) {
      const isFoot = run.length === 1 && above !== undefined && !nodes.slice(0, from).some((node) => hidden.has(node));
      return isFoot ? [{ by, nodes: kind === 'minutes' ? nodes.filter(({ item }) => item === by.item) : nodes }] : [];
    }
    const isOwnItem = run.some(({ kind, item }) => kind === 'heading' && item !== above?.item);
    if (isOwnItem && next.item !== by.item) return [];
    const reached = nodes.slice(to, endOf(nodes, to));
    const one = kind === 'minutes' && !ofMany.test(by.text);
    return [{ by, nodes: one ? reached.filter(({ item }) => item === next.item) : reached }];
  });
}

/** Where what is hidden begins and ends, the nodes in their order. */
function runsOf(nodes: readonly DraftNode[], hidden: ReadonlySet<DraftNode>): (readonly [number, number])[] {
  return nodes.flatMap((node, from) => {
    const before = nodes[from - 1];
    if (!hidden.has(node) || (before && hidden.has(before))) return [];
    const to = nodes.findIndex((one, at) => at > from && !hidden.has(one));
    return [[from, to < 0 ? nodes.length : to] as const];
  });
}

const longestHeading = 120;
const mostlyMark = 0.75;
const leastMark = 0.6;

/** A heading, or a line without a number that is a marking and says nothing else. */
const isBare = ({ kind, label, text }: DraftNode): boolean =>
  (kind === 'heading' && text.length <= longestHeading && !/[.;!?]\W*$/.test(text)) ||
  accessShare(text) >= mostlyMark ||
  (label === null && readLooseMark(text)?.bears === false);

/** A line of its own that says in so many words that something is not public; a name for such matters does not. */
const isClear = ({ kind, text }: DraftNode): boolean =>
  (kind === 'heading' || kind === 'paragraph') &&
  !namesPrivateMatters(text) &&
  accessShare(text) >= leastMark &&
  (saysPrivate(text) || (mayMarkLoosely(text) && readLooseMark(text)?.bears === false));

/** "Recorded in the exempt minutes", "sent to members separately": what is private is not here. */
const standsElsewhere =
  /\b(?:recorded|minuted|kept|held|set out|contained|circulated|sent|issued|available|enclosed)\b.{0,40}\b(?:separate\w*|apart|elsewhere|in (?:the|a) (?:exempt|confidential|private)|to members|previously)\b|\bsee\b.{0,20}\b(?:exempt|confidential|private)\b/i;

const ofMany =
  /\b(?:minutes|annexe?s?|append\w+|part|section|session|business|items|matters|papers?|reports?|supplement|addendum|record|pages|minute\W+(?:kept|held|not|only))\b/i;

const endsAbove = ({ text }: DraftNode): boolean => endsPrivate(text) || isOpen(text);
const isOpen = (text: string): boolean =>
  text.length <= longestHeading &&
  (opensPart(text) || headsPublic(text) || accessOf(text) === 'open' || /[([](?:public|open)[)\]]\W*$/i.test(text));

function endOf(nodes: readonly DraftNode[], from: number): number | undefined {
  const end = nodes.findIndex((node, at) => at > from && endsAbove(node));
  return end < 0 ? undefined : end;
}

/**
 * The papers of a file, the first of them marked where nothing but a marking stands above it: "UNREDACTED COPY – NOT FOR
 * PUBLICATION", over several lines above the head of a report.
 */
export const markedFromAbove = (drafts: readonly DraftPaper[]): readonly DraftPaper[] =>
  drafts.map((draft, at) => {
    const above = at === 1 ? drafts[0] : undefined;
    return above && isMarkAlone(above) ? { ...draft, exempt: true } : draft;
  });

const isMarkAlone = ({ kind, nodes }: DraftPaper): boolean =>
  kind === 'page' &&
  nodes.length <= mostOfMark &&
  nodes.some((node) => (isClear(node) || marksExempt(node.text)) && !endsPrivate(node.text)) &&
  nodes.every((node) => isBare(node) || isTag.test(node.text));
const mostOfMark = 6;
/** What is left of markup around a line. */
const isTag = /^<\/?[a-z][^>]*>$/i;
