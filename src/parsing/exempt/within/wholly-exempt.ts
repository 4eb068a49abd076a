import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { accessOf } from '../wordings/access-field.ts';
import { speaksOfAccessAlone } from '../wordings/access-words.ts';
import { maySayClosed } from '../wordings/closed-wordings.ts';
import { readExclusion } from '../wordings/exclusion.ts';
import { barsWhatFollows, isBanner, isEndMark, marksExempt } from '../wordings/exempt.ts';
import { standsApart } from '../wordings/loose-mark.ts';
import { supposesOrDenies } from '../wordings/mark-talk.ts';
import { namesPartsOf } from '../wordings/named-parts.ts';
import { saysPrivate } from '../wordings/private-part.ts';
import { isAnsweredBelow } from '../wordings/public-minute.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { appendixField } from './appendix-field.ts';
import { closedParagraphs } from './closed-paragraphs.ts';
import { coverFields } from './cover-fields.ts';
import { opensLaterPart } from './marked-structure.ts';
import { isOfAppendix, isOfNumberedSection, opensOwnSection, saysSoAnywhere } from './own-words.ts';
import { tellsOfHeads, tellsOfSigns } from './signed-nodes.ts';

/** How many of a paper's first nodes may mark the whole of it. */
const frontNodes = 6;

/** Whether the whole of a paper is marked not for publication: by the agenda, at its front, in its title, or by what it says of itself. */
export function isWhollyExempt(whole: DraftPaper): boolean {
  if (whole.exempt) return true;
  if (whole.kind === 'agenda') return false;
  const { rest, unknown } = closedParagraphs(whole);
  if (unknown) return true;
  const partAt = rest.nodes.findIndex((_, index) => opensLaterPart(rest.nodes, index));
  if (partAt > 0) return isWhollyExempt({ ...rest, nodes: rest.nodes.slice(0, partAt) });
  const ofAppendix = appendixField(rest.nodes);
  const draft = ofAppendix ? { ...rest, nodes: rest.nodes.filter((_, index) => index !== ofAppendix.at) } : rest;
  const first = draft.nodes.slice(0, frontNodes);
  if (draft.item === null) return first.some((node) => node.kind === 'cover' && marksNode(node));
  const numbered = first.findIndex(
    ({ kind, label, text }) =>
      (kind === 'paragraph' && label !== null) || (draft.kind === 'page' && kind === 'list-item' && tellsAsPoint(text)),
  );
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
        !isAnsweredBelow(draft.nodes, index) &&
        !isOfAppendix(node.text)) ||
      (node.kind === 'paragraph' &&
        !node.headings.some(isOfAppendix) &&
        (saysFirst(index) || !(barsWhatFollows(node.text) || standsApart(node.text))) &&
        !tellsOfSigns(node.text) &&
        !tellsOfHeads(draft.nodes, node) &&
        !isOfNumberedSection(first, index) &&
        !opensOwnSection(draft.nodes, index) &&
        !opensLaterPart(first, index) &&
        !tellsOfBelow(node.text) &&
        !(numbered >= 0 && index > numbered && isOfNextPaper(draft, node)) &&
        !isAnsweredBelow(draft.nodes, index) &&
        !(numbered >= 0 && index > numbered && isMinutedExclusion(draft, node)) &&
        !namesPartsOf(draft.nodes, node)),
  );
  return (
    marksExempt(draft.item.title) ||
    front.some((node) => marksNode(node) && (node.kind !== 'paragraph' || !isPublicNotice(draft))) ||
    saysSoAnywhere(draft) ||
    (coverFields(draft).closes && !isPublicNotice(draft)) ||
    endsWithMarking(draft)
  );
}

/** "61. Precept: The Panel supported a rise of \u00a313 for a Band D home.": business that was told in public. */
const tellsAsPoint = (text: string): boolean => text.split(/\s+/, 7).length > 6 && !marksExempt(text);

/** A marking that nothing follows says it of what stands above, as the foot of a page does. */
function endsWithMarking({ nodes, kind }: DraftPaper): boolean {
  const last = nodes.at(-1);
  if (
    !last ||
    kind === 'minutes' ||
    nodes.length < 2 ||
    !(last.kind === 'paragraph' || last.kind === 'list-item' || last.kind === 'heading') ||
    !isBanner(last.text) ||
    tellsOfSigns(last.text)
  )
    return false;
  return !isOfAppendix(last.text) && ![...last.headings, nodes.at(-2)?.text ?? ''].some(isOfAppendix);
}

/** "Part B" below "Part A" in a report, both without another word, are the parts of a form or of a plan. */
export function partsOfForm({ item, nodes }: DraftPaper): (heading: string) => boolean {
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

/** "The following report is printed on pink paper \u2026", below words of another and above a line that says where that ends. */
const isOfNextPaper = ({ kind, nodes }: DraftPaper, node: DraftNode): boolean =>
  kind === 'page' &&
  /^\W*the (?:following|next) (?:report|paper|item|document)\b/i.test(node.text) &&
  nodes.slice(nodes.indexOf(node)).some(({ text }) => isEndMark(text));

/** "74.3 The Committee resolved to go into private session under paragraph 3 \u2026", in minutes that were read as a page: said of what comes after. */
const isMinutedExclusion = ({ kind, nodes }: DraftPaper, { text }: DraftNode): boolean =>
  kind === 'page' &&
  /\bresolved\b/i.test(text) &&
  !/\bthis (?:report|paper|document)\b/i.test(text) &&
  nodes.some((one) => (one.kind === 'heading' || one.kind === 'cover') && /^\W*minutes of\b/im.test(one.text)) &&
  readExclusion(text)?.kind === 'closes';

/** A marking may run over two lines. */
function marksNode({ text, kind }: DraftNode): boolean {
  const lines = text.split('\n');
  return (
    lines.some(marksExempt) ||
    (kind === 'paragraph' && opensWithBanner(text)) ||
    (kind === 'cover' && /^\W*part (?:2|ii|b|two)\W*$/i.test(lines[0] ?? '')) ||
    (kind === 'cover' &&
      lines.some((line, index) => {
        const joined = `${line} ${lines[index + 1] ?? ''}`;
        return index + 1 < lines.length && speaksOfAccessAlone(joined) && marksExempt(joined);
      }))
  );
}

/** "CONFIDENTIAL INFORMATION within section 100A(3) of the 1972 Act. It was given to the Council by …": a marking, and why. */
function opensWithBanner(text: string): boolean {
  const [first = '', more = ''] =
    text.length <= 1500 && maySayClosed(text) ? text.split(/(?<=[.;!])\s+(?=[A-Z])/, 2) : [];
  return more !== '' && first.split(/\s+/).length >= 3 && isBanner(first) && !supposesOrDenies(more);
}
