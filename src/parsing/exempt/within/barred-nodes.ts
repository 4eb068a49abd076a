import type { Item } from '../../../papers/paper.ts';
import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { saysPublic } from '../../body/item-title.ts';
import { behindMark, saysClosed } from '../wordings/access-words.ts';
import { appendixNamed } from '../wordings/appendix-name.ts';
import { barsWhatFollows, endsPrivate, isBanner, isEndMark } from '../wordings/exempt.ts';
import { speaksOfPart } from '../wordings/exempt-parts.ts';
import { saysOfItself } from '../wordings/exempt-sentence.ts';
import { reachOf } from '../wordings/mark-reach.ts';
import { namesPartsOf } from '../wordings/named-parts.ts';
import { headsPublic, opensPart } from '../wordings/private-part.ts';
import { isAnsweredBelow, shortForms } from '../wordings/public-minute.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { endsInReturn } from '../wordings/run-in-return.ts';
import { upTo } from '../wordings/up-to.ts';
import { appendixField } from './appendix-field.ts';
import { isOnlyListed, listedParts } from './appendix-list.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { closedParagraphs } from './closed-paragraphs.ts';
import { enclosedNodes } from './enclosed-nodes.ts';
import { enclosureParts } from './enclosure-parts.ts';
import { titledInline } from './marked-sections.ts';
import { endsLess, opensLaterPart, opensPrivateBlock } from './marked-structure.ts';
import { isOfOneItem } from './own-words.ts';
import { behindDivider, pageItemOf, privatelyTitled } from './page-items.ts';
import { isPrivateRow, opensCellPrivately } from './private-cells.ts';
import { titledSection } from './titled-section.ts';

/** What stands in an item from a line on that bars what follows; in minutes such a line may look like a heading. */
export function barredNodes(draft: DraftPaper, marked: ReadonlySet<DraftNode>): ReadonlySet<DraftNode> {
  const bearing = bearingNodes(draft.nodes);
  if (bearing.size === 0 && marked.size === 0) return new Set();
  const barred = new Set([
    ...[...bearing].filter(opensCellPrivately),
    ...markedAppendices(draft.nodes),
    ...privateBlocks(draft),
    ...[enclosedNodes, listedParts, enclosureParts, titledInline].flatMap((find) => find(draft.nodes)),
    ...behindDivider(draft),
    ...privatelyTitled(draft),
  ]);
  if (isPublicNotice(draft)) return barred;
  for (const node of draft.nodes.flatMap((_, index) => titledSection(draft.nodes, index) ?? [])) barred.add(node);
  const minuted = draft.item === null;
  const ofAppendix = appendixField(draft.nodes)?.at;
  let published: ReadonlySet<Item> | null = null;
  for (const [index, node] of draft.nodes.entries()) {
    if (!(bearing.has(node) || marked.has(node)) || barred.has(node)) continue;
    published ??= minuted ? shortForms(draft.nodes) : new Set();
    if (published.has(node.item)) continue;
    if ((minuted && isPrivateRow(node)) || isListedPaper(node)) {
      barred.add(node);
      continue;
    }
    const tells = minuted && node.kind !== 'heading' && marksItem(node.text);
    const bars =
      (!minuted && opensLaterPart(draft.nodes, index)) ||
      (barsBelow(node) &&
        !isOnlyListed(draft.nodes, node) &&
        !namesPartsOf(draft.nodes, node) &&
        !namesParagraphs(draft, node));
    if (isAnsweredBelow(draft.nodes, index) || index === ofAppendix) continue;
    if (!(tells || bars || (minuted && marked.has(node) && node.name !== null))) continue;
    const end = endOfBar(draft, index);
    if (end === index) continue;
    const next = draft.nodes[index + 1];
    if (minuted && next && next.item !== node.item && opensNext(node))
      for (const one of draft.nodes) if (one.item === next.item) barred.add(one);
    const above = draft.nodes.slice(0, index).filter(({ item }) => item === node.item);
    const from = tells || above.every(({ kind }) => kind === 'heading') ? 0 : index;
    for (const one of draft.nodes.slice(from, end)) if (one.item === node.item) barred.add(one);
  }
  return barred;
}

/** Whether a node says nothing but which paragraphs of its paper are not public. */
function namesParagraphs(draft: DraftPaper, node: DraftNode): boolean {
  const { hidden, rest } = closedParagraphs(draft);
  return hidden.size > 0 && !hidden.has(node) && !rest.nodes.includes(node) && /\bpara|\bsection/i.test(node.text);
}

const barsBelow = ({ kind, label, text }: DraftNode): boolean =>
  (kind === 'paragraph' && label === null && barsWhatFollows(text)) ||
  (kind === 'list-item' && opensPrivate.test(text) && isBanner(text));

/** "Valuations by Messrs Pargeter (exempt)" among the background papers is said of them. */
const isListedPaper = (node: DraftNode): boolean =>
  node.text.length <= 200 &&
  /^\W*(?:\d+(?:\.\d+)*\.?\s+)?(?:list of )?(?:background (?:papers|documents|information|reading)|documents|sources)\W*$/i.test(
    node.headings.at(-1) ?? '',
  ) &&
  barsBelow(node) &&
  !isBanner(node.text);

/** A word on what stands below it, "RESTRICTED", and no sentence but one on what follows. */
const opensNext = ({ kind, text }: DraftNode): boolean =>
  kind === 'paragraph' &&
  (reachOf(text) === 'below' || (isBanner(text) && !/\b(?:is|are|was|were|has|been)\b/i.test(text)));

/** "*** Start of confidential section ***" */
const opensPrivate = /\b(?:starts?|begins?|not for publication)\b/i;

/** Whether words under an item say that it is private: by the site, or in a sentence of one line on "this item". */
const marksItem = (text: string): boolean =>
  text.length <= 300 &&
  /\bitems?\b/i.test(text) &&
  saysOfItself(text) &&
  !speaksOfPart(text) &&
  !/^\W*resolved\b/i.test(text);

/**
 * Where a bar ends: where the public comes back, a heading says that it is public, the next appendix or the next number
 * begins. A line of a list, "Appendix B: Prices (exempt)", bars nothing where that appendix has a heading further down.
 */
function endOfBar(draft: DraftPaper, index: number): number | undefined {
  const { nodes } = draft;
  const bar = nodes[index];
  if (!bar) return undefined;
  const listed = bar.kind === 'heading' ? null : appendixOf(bar.text);
  const heads = nodes.map(({ kind, text }, at) => (kind === 'heading' && at > index ? appendixOf(text) : null));
  if (listed !== null && heads.includes(listed)) return index;
  const back = nodes.findIndex(
    ({ text }, at) => at > index && (endsPrivate(text) || endsInReturn(text)) && !endsLess(bar.text, text),
  );
  const ends = [
    back < 0 ? -1 : back + 1,
    listed === null ? nextAppendix(nodes, heads, index) : heads.findIndex((one) => one !== null),
    nodes.findIndex(
      ({ kind, text }, at) =>
        at > index && kind === 'heading' && (saysPublic(text) || opensPart(text) || headsPublic(text)),
    ),
    nextNumbered(nodes, index),
    endOfPageItem(draft, index),
    /\bthis (?:slide|section|page)\b/i.test(bar.text) || isOfOneItem(nodes, index)
      ? nodes.findIndex(
          ({ kind, headings }, at) => at > index && kind === 'heading' && headings.length < bar.headings.length,
        )
      : -1,
  ].filter((at) => at > index);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/**
 * "Minutes (exempt appendix):" below what was minuted of one item in public, with what follows: where that decides nothing,
 * the reasons, options or documents that a heading names below it are of the item again.
 */
function privateBlocks({ item, kind, nodes }: DraftPaper): readonly DraftNode[] {
  if (item === null || kind !== 'minutes') return [];
  return nodes.flatMap(({ text }, index) => {
    if (!opensPrivateBlock(text)) return [];
    const held = upTo(nodes, index, (one) => one.kind === 'heading' && ofItemAgain.test(one.text));
    return held.some((one) => one.kind === 'resolution') ? nodes.slice(index) : held;
  });
}
const ofItemAgain =
  /^\W*(?:reasons?|alternatives?|other options?|options|supporting documents?|documents|published|publication)\b/i;

/** "RESTRICTED \u2013 Appendix 1" with all below it, to the next appendix or an end mark: the headings in it are as high. */
function markedAppendices(nodes: readonly DraftNode[]): readonly DraftNode[] {
  return nodes.flatMap(({ kind, text }, index) => {
    if (kind !== 'heading' || appendixOf(text) === null || behindMark(text) === text || !saysClosed(text)) return [];
    return upTo(
      nodes,
      index,
      (one) =>
        (one.kind === 'heading' && (appendixOf(one.text) !== null || headsPublic(one.text))) ||
        (isEndMark(one.text) && !endsLess(text, one.text)),
    );
  });
}

/** The appendix after the one that a bar stands in, or right above. */
function nextAppendix(nodes: readonly DraftNode[], heads: readonly (string | null)[], index: number): number {
  const within = nodes[index]?.headings.map(appendixOf).find((name) => name !== null) ?? null;
  const below = nodes.findIndex((node, at) => at > index && !barsBelow(node));
  const headed = below < 0 ? null : (heads[below] ?? null);
  const own = headed ?? within;
  if (own === null) return -1;
  return heads.findIndex((name) => name !== null && name.localeCompare(own, 'en', { numeric: true }) > 0);
}

/** "2 Lease (exempt)" bars what follows it up to what is numbered next. */
function nextNumbered(nodes: readonly DraftNode[], index: number): number {
  const number = (node: DraftNode | undefined): number => Number(/^(\d{1,3})[.)]?\s+[A-Z]/.exec(node?.text ?? '')?.[1]);
  const own = number(nodes[index]);
  return nodes.findIndex((node, at) => at > index && number(node) === own + 1);
}

/** Below the title of an item, above its words, a bar is said of that item; one that ends an item, of what comes next. */
function endOfPageItem(draft: DraftPaper, index: number): number {
  const item = pageItemOf(draft, index);
  const reach = reachOf(draft.nodes[index]?.text ?? '');
  return item !== null && item.to > index + 1 && (reach === null || reach === 'item' || reach === 'here')
    ? item.to
    : -1;
}

/** The letter or number of the appendix that a text begins with, behind its marking. */
export const appendixOf = (text: string): string | null => appendixNamed(behindMark(text));
