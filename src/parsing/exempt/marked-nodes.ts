import type { Item } from '../../papers/paper.ts';
import type { DraftNode, DraftPaper } from '../body/draft.ts';
import { accessOf, readAccess } from './access-field.ts';
import { speaksOfAccessAlone } from './access-words.ts';
import { appendixOf, barredNodes } from './barred-nodes.ts';
import { closedParagraphs } from './closed-paragraphs.ts';
import { readExclusion } from './exclusion.ts';
import { barsWhatFollows, isBanner, marksExempt } from './exempt.ts';
import { closedAppendices } from './exempt-parts.ts';
import { saysOfItself } from './exempt-sentence.ts';
import { standsApart } from './loose-mark.ts';
import { isOfAccessRules } from './mark-talk.ts';
import { opensLaterPart, sectionEnds } from './marked-structure.ts';
import { namesPartsOf } from './named-parts.ts';
import { closedForms, isOfAppendix, isOfNumberedSection, opensOwnSection, saysSoAnywhere } from './own-words.ts';
import { closesPart, saysPrivate } from './private-part.ts';
import { isAnsweredNone, shortForms } from './public-minute.ts';
import { isPublicNotice } from './public-notices.ts';
import { tellsOfSigns } from './signed-nodes.ts';

/** How many of a paper's first nodes may mark the whole of it. */
const frontNodes = 6;

/** What a paper's own markings keep from publication, where not all of it is. */
export function markedNodes(draft: DraftPaper): ReadonlySet<DraftNode> {
  const isClosed = appendicesOf(draft);
  const told = new Set(
    draft.nodes
      .filter((node, index) => tellsOfAppendix(node) && opensAppendix(draft.nodes[index - 1], node))
      .flatMap(({ headings }) => headings.filter(isOfAppendix)),
  );
  const isPartOfForm = partsOfForm(draft);
  const marked = new Set(
    draft.nodes.filter(
      ({ kind, text, name, item, headings }) =>
        kind === 'heading' &&
        !headings.some(isOfAccessRules) &&
        ((marksExempt(text) &&
          !isPartOfForm(text) &&
          !(name === null && closesPart(text) && tellsOfExclusion(draft, item))) ||
          isClosed(text) ||
          told.has(text)),
    ),
  );
  for (const node of marked) if (isAnsweredNone(draft, node.item)) marked.delete(node);
  const { hidden } = closedParagraphs(draft);
  const barred = new Set([
    ...barredNodes(draft, marked),
    ...hidden,
    ...(isPublicNotice(draft) ? [] : closedForms(draft)),
  ]);
  if (marked.size === 0 && barred.size === 0) return marked;
  const published = draft.item === null ? shortForms(draft.nodes) : new Set<Item>();
  for (const node of marked) if (published.has(node.item)) marked.delete(node);
  const items = new Set([...marked].filter(({ name }) => name === null).map(({ item }) => item));
  const ends = sectionEnds(draft.nodes, marked);
  return new Set(
    draft.nodes.filter(
      (node, index) =>
        marked.has(node) ||
        barred.has(node) ||
        items.has(node.item) ||
        node.headings.some((heading) => index < (ends.get(heading) ?? 0)),
    ),
  );
}

/** Whether the whole of a paper is marked not for publication: by the agenda, at its front, in its title, or by what it says of itself. */
export function isWhollyExempt(whole: DraftPaper): boolean {
  if (whole.exempt) return true;
  if (whole.kind === 'agenda') return false;
  const { rest: draft, unknown } = closedParagraphs(whole);
  if (unknown) return true;
  const first = draft.nodes.slice(0, frontNodes);
  if (draft.item === null) return first.some((node) => node.kind === 'cover' && marksNode(node));
  const numbered = first.findIndex(({ kind, label }) => kind === 'paragraph' && label !== null);
  const isPartOfForm = partsOfForm(draft);
  const said = first.findIndex(
    ({ kind, text }) => kind === 'resolution' || (kind === 'paragraph' && !marksExempt(text)),
  );
  /** Below what was minuted already, or below a numbered paragraph, a marking bars what follows. */
  const saysFirst = (index: number): boolean =>
    (numbered < 0 || index <= numbered) && !(draft.kind !== 'report' && said >= 0 && said < index);
  const front = first.filter(
    (node, index) =>
      node.kind === 'cover' ||
      (node.kind === 'heading' &&
        (isBanner(node.text) || accessOf(node.text) === 'closed' || saysPrivate(node.text)) &&
        (numbered < 0 || index < numbered) &&
        (said < 0 || index < said) &&
        !isPartOfForm(node.text) &&
        !isOfAppendix(node.text)) ||
      (node.kind === 'paragraph' &&
        !node.headings.some(isOfAppendix) &&
        (saysFirst(index) || !(barsWhatFollows(node.text) || standsApart(node.text))) &&
        !tellsOfSigns(node.text) &&
        !isOfNumberedSection(first, index) &&
        !opensOwnSection(draft.nodes, index) &&
        !opensLaterPart(first, index) &&
        !tellsOfBelow(node.text) &&
        !namesPartsOf(draft.nodes, node)),
  );
  return (
    marksExempt(draft.item.title) ||
    front.some((node) => marksNode(node) && (node.kind !== 'paragraph' || !isPublicNotice(draft))) ||
    saysSoAnywhere(draft) ||
    endsWithMarking(draft)
  );
}

/** A marking that nothing follows says it of what stands above, as the foot of a page does. */
function endsWithMarking({ nodes, kind }: DraftPaper): boolean {
  const last = nodes.at(-1);
  if (
    !last ||
    kind === 'minutes' ||
    nodes.length < 2 ||
    last.kind !== 'paragraph' ||
    !isBanner(last.text) ||
    tellsOfSigns(last.text)
  )
    return false;
  return !isOfAppendix(last.text) && ![...last.headings, nodes.at(-2)?.text ?? ''].some(isOfAppendix);
}

/** "PRIVATE SESSION" above the resolution to send the public out heads nothing private itself. */
const tellsOfExclusion = ({ item: whole, nodes }: DraftPaper, item: Item): boolean =>
  whole === null &&
  nodes.some((node) => node.item === item && node.kind !== 'heading' && readExclusion(node.text)?.kind === 'closes');

/** "Part B" below "Part A" in a report, both without another word, are the parts of a form or of a plan. */
function partsOfForm({ item, nodes }: DraftPaper): (heading: string) => boolean {
  const first =
    item !== null &&
    nodes.some(({ kind, text }) => (kind === 'heading' || kind === 'cover') && /^part (?:1|i|a|one)$/im.test(text));
  return (heading) => first && /^part (?:2|ii|b|two)$/i.test(heading);
}

/** "The table below is exempt information …" */
const tellsOfBelow = (text: string): boolean =>
  /^\W*the (?:following )?(?:tables?|charts?|figures|list|two paragraphs|paragraphs?|rows?|box|map|plan)(?: (?:below|that follows?|overleaf))? (?:is|are|contains?)\b/i.test(
    text,
  ) && /^\W*the following|\b(?:below|that follows?|overleaf)\b/i.test(text.slice(0, 50));

/** "This appendix is exempt …" below its heading is said of the appendix. */
const tellsOfAppendix = ({ kind, text, headings }: DraftNode): boolean =>
  kind !== 'heading' && headings.some(isOfAppendix) && (saysOfItself(text) || marksExempt(text));

/** What stands at an appendix's end is said of the next. */
const opensAppendix = (above: DraftNode | undefined, { text }: DraftNode): boolean =>
  above?.kind === 'heading' || /\bthis (?:appendix|annex)/i.test(text);

/** "Appendix | Title | Exempt" over "B | Offers | Yes". */
function appendixInRow({ row }: DraftNode): readonly string[] {
  const at = row?.columns.findIndex((column) => /^(?:append|annex)/i.test(column)) ?? -1;
  if (!row || at < 0) return [];
  const name = /^(?:(?:appendix|annexe?) )?([a-z0-9]{1,3})$/i.exec(row.cells[at]?.trim() ?? '')?.[1];
  const closed = row.columns.some(
    (column, index) => index !== at && readAccess(column, row.cells[index] ?? '') === 'closed',
  );
  return name && closed ? [name.toUpperCase()] : [];
}

/** An appendix whose first words mark it is the one that is spoken of without its name. */
const isMarkedBelow = (above: DraftNode | undefined, { kind, text }: DraftNode): boolean =>
  above?.kind === 'heading' && isOfAppendix(above.text) && kind !== 'heading' && barsWhatFollows(text);

/** Tells of a heading whether sentences anywhere in the paper say that its appendix, or every one, is not for publication. */
function appendicesOf({ nodes, closedPart = '' }: DraftPaper): (heading: string) => boolean {
  const texts = nodes.filter((node) => !tellsOfAppendix(node) && node.kind !== 'table-header').map(({ text }) => text);
  const said = [...texts, closedPart].map(closedAppendices);
  const names = new Set([...said.flatMap((one) => one.names), ...nodes.flatMap(appendixInRow)]);
  const own = nodes.some((node, index) => isMarkedBelow(nodes[index - 1], node));
  const all = names.size === 0 && !own && said.some(({ unnamed }) => unnamed);
  return (heading) => names.has(appendixOf(heading) ?? '') || (all && isOfAppendix(heading));
}

/** A marking may run over two lines. */
function marksNode({ text, kind }: DraftNode): boolean {
  const lines = text.split('\n');
  return (
    lines.some(marksExempt) ||
    (kind === 'cover' && /^\W*part (?:2|ii|b|two)\W*$/i.test(lines[0] ?? '')) ||
    (kind === 'cover' &&
      lines.some((line, index) => {
        const joined = `${line} ${lines[index + 1] ?? ''}`;
        return index + 1 < lines.length && speaksOfAccessAlone(joined) && marksExempt(joined);
      }))
  );
}
