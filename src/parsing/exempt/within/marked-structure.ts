import type { DraftNode } from '../../body/draft.ts';
import { speaksOfAccessAlone } from '../wordings/access-words.ts';
import { endsPrivate, isEndMark } from '../wordings/exempt.ts';
import { readLooseMark } from '../wordings/loose-mark.ts';
import { closesPart, headsPublic, opensPart, saysPrivate } from '../wordings/private-part.ts';
import { upTo } from '../wordings/up-to.ts';

/** All of the item a node stands in. */
export const ofItem = (nodes: readonly DraftNode[], { item }: DraftNode): readonly DraftNode[] =>
  nodes.filter((node) => node.item === item);

/** A node with the points under it; the points that a sentence ending in a colon brings. */
export function here(nodes: readonly DraftNode[], node: DraftNode): readonly DraftNode[] {
  const held = new Set([node]);
  const from = nodes.indexOf(node);
  const leads = /:\s*$/.test(node.text);
  for (const one of nodes.slice(from + 1)) {
    const isUnder = (one.parent !== null && held.has(one.parent)) || (one.under !== null && held.has(one.under));
    const isLed = leads && /^(?:list-item|table-row|table-header)$/.test(one.kind);
    if (!isUnder && !isLed) break;
    held.add(one);
  }
  return [...held];
}

/** A numbered paragraph that opens a section, with all up to the next number as high. */
export function numberedSection(nodes: readonly DraftNode[], index: number): readonly DraftNode[] {
  const own = Number(nodes[index]?.label);
  return upTo(nodes, index, ({ label, kind }) => kind !== 'list-item' && Number(label) === own + 1);
}

/** The heading a node stands under, or is, to the next heading as high. */
export function sectionOf(nodes: readonly DraftNode[], index: number): readonly DraftNode[] {
  const start = sectionStart(nodes, index);
  return nodes.slice(start, sectionEnd(nodes, Math.max(start, nodes[index]?.kind === 'heading' ? index : start)));
}

export function sectionStart(nodes: readonly DraftNode[], index: number): number {
  const node = nodes[index];
  if (node?.kind === 'heading') return index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = nodes[at];
    if (!one || one.item !== node?.item) return at + 1;
    if (one.kind === 'heading' && one.headings.length < (node?.headings.length ?? 0)) return at;
    if (one.kind === 'heading' && (node?.headings.length ?? 0) === 0) return at;
  }
  return 0;
}

function sectionEnd(nodes: readonly DraftNode[], start: number): number {
  const head = nodes[start];
  const depth = head?.headings.length ?? 0;
  const end = nodes.findIndex(
    (one, at) =>
      at > start &&
      (one.item !== head?.item ||
        endsPrivate(one.text) ||
        (one.kind === 'heading' && one.headings.length <= depth && readLooseMark(one.text) === null)),
  );
  return end < 0 ? nodes.length : end;
}

/**
 * From a mark to the end of its section, or to where the public part begins again; where it ends its own item or section,
 * the next, and where it opens a part of the meeting, all of that.
 */
export function below(nodes: readonly DraftNode[], index: number): readonly DraftNode[] {
  const node = nodes[index];
  const said = nodes.findIndex(({ text }, at) => at > index && /\bends?\b|\bdiwedd\b/i.test(text) && endsPrivate(text));
  if (said > 0) return nodes.slice(index, said + 1);
  const next = nodes[index + 1];
  if (node && closesPart(node.text)) return restOfPart(nodes, index);
  if (next?.kind === 'heading' && next.item === node?.item)
    return nodes.slice(index, Math.max(index + 1, sectionEnd(nodes, index + 1)));
  if (next && next.item !== node?.item) return nodes.filter((one) => one === node || one.item === next.item);
  const depth = (node?.headings.length ?? 0) - (node?.kind === 'heading' ? 0 : 1);
  return upTo(
    nodes,
    index,
    (one, at) =>
      one.item !== node?.item ||
      isOpenFrom(nodes, index, at) ||
      (one.kind === 'heading' && (one.headings.length <= depth || opensPart(one.text))),
  );
}

/** Whether what is public again begins at a node: it says so, or the last words of the one above it do, which is still closed. */
const isOpenFrom = (nodes: readonly DraftNode[], start: number, at: number): boolean =>
  endsPrivate(firstSentence(nodes[at]?.text ?? '')) || (at > start + 1 && endsPrivate(nodes[at - 1]?.text ?? ''));

const firstSentence = (text: string): string => text.split(/(?<=[.;!?])\s+(?=[A-Z([])/, 1)[0] ?? '';

/** All up to where a public part begins, or the public come back. */
export const restOfPart = (nodes: readonly DraftNode[], index: number): readonly DraftNode[] =>
  upTo(
    nodes,
    index,
    ({ kind, text }, at) =>
      isOpenFrom(nodes, index, at) || (kind === 'heading' && (opensPart(text) || headsPublic(text))),
  );

/** What stands under "Exempt business" and has a number of its own: "Item 6 – Pay talks", "Item 7 – Lease"; null for another heading. */
export function itemsUnder(nodes: readonly DraftNode[], index: number): readonly DraftNode[] | null {
  const [node, next] = [nodes[index], nodes[index + 1]];
  const opens = node?.kind === 'heading' && next?.kind === 'heading' && headsItem.test(next.text);
  return opens && saysPrivate(node.text) ? restOfPart(nodes, index) : null;
}
const headsItem = /^\W*(?:(?:agenda )?item|report|paper|eitem) (?:no\.? ?)?[a-z]?\d{1,3}[a-z]?\b/i;

/** "PART B – EXEMPT" below a "PART A" that holds something says it of what follows it. */
export const opensLaterPart = (nodes: readonly DraftNode[], index: number): boolean =>
  namesPart.test(nodes[index]?.text ?? '') &&
  saysPrivate(nodes[index]?.text ?? '') &&
  nodes.slice(0, index).some(({ kind }) => kind === 'list-item' || kind === 'paragraph') &&
  nodes.slice(0, index).some(({ text }) => text.split('\n').some((line) => namesPart.test(line) && opensPart(line)));
const namesPart = /^\W*(?:part|section|rhan)\b/i;

/**
 * How far what some headings mark goes on, by the heading: to an end mark below it, "End of exempt annex", else as far as
 * it heads anything. An end that names less than an appendix, "End of exempt table", does not end one.
 */
export function sectionEnds(nodes: readonly DraftNode[], marked: ReadonlySet<DraftNode>): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    if (!marked.has(node)) continue;
    const name = node.text.replace(/:$/, '');
    const end = nodes.findIndex(
      ({ text, headings }, at) =>
        at > index &&
        text.length <= 120 &&
        (headings.includes(name) || (node.name === null && nodes[at]?.item === node.item)) &&
        isEndMark(text) &&
        !endsLess(name, text),
    );
    ends.set(name, end < 0 || ends.has(name) ? nodes.length : end + 1);
  }
  return ends;
}

/** Whether an end mark is of a smaller thing than the appendix, or the section with a title of its own, that a mark opens. */
export const endsLess = (mark: string, end: string): boolean =>
  !/\b(?:append|annex)/i.test(end) &&
  less.test(end) &&
  (/\b(?:append|annex)/i.test(mark) || !(less.test(mark) || speaksOfAccessAlone(mark)));
const less = /\b(?:paragraphs?|tables?|box|figures?|extract|rows?|passage)\b/i;

/** "Minutes (exempt appendix):", "Confidential minute:": the name of what stands below it, of an item minuted in public too. */
export const opensPrivateBlock = (text: string): boolean => text.length <= 80 && block.test(text);
const block =
  /^\W*(?:minutes?|decisions?|record|notes?|discussion)\W{1,3}(?:of )?(?:the )?(?:exempt|confidential|private|restricted|closed)\b[^.;:]{0,40}:?\W*$|^\W*(?:exempt|confidential|private|restricted|closed) (?:minutes?|decisions?|record|notes?|discussion)\b[^.;:]{0,30}:\W*$/i;
