import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { barsWhatFollows, endsPrivate, marksExempt } from '../wordings/exempt.ts';
import { speaksOfClosed, standsApart } from '../wordings/loose-mark.ts';
import { namesPrivateMatters } from '../wordings/private-part.ts';
import { restOfPart } from './marked-structure.ts';

/** A numbered item of a page of a meeting: where its title stands, and where the next one does. */
interface PageItem {
  readonly from: number;
  readonly to: number;
}

const titled = /^\W*(?:agenda )?(?:item|minute)? ?(\d{1,3})[.):]?\s+["'\u2018\u201c]?[A-Z]/i;

/** The number by which a node may open an item. */
const numberOf = ({ kind, label, text }: DraftNode): number | null => {
  if (kind !== 'heading' && kind !== 'list-item' && kind !== 'paragraph') return null;
  if (label !== null) return /^\d{1,3}$/.test(label) ? Number(label) : null;
  return kind === 'heading' ? Number(titled.exec(text)?.[1] ?? Number.NaN) || null : null;
};

/** "22 Enterprise Park grant", and no sentence. */
const isTitle = ({ kind, text }: DraftNode): boolean =>
  kind === 'heading' || (text.length <= 140 && !/[.;,]\s*$/.test(text));

const ofMeeting = /\b(?:minutes|agenda|decisions|order of business)\b/i;
/** How many of a page's first nodes may say that it is a meeting's. */
const top = 6;

/** Whether a page, or minutes, goes through the business of a meeting. */
const isMeetingPage = ({ kind, nodes, title }: DraftPaper): boolean =>
  kind === 'page' && (ofMeeting.test(title) || nodes.slice(0, top).some(({ text }) => ofMeeting.test(text)));

/** The item with a title and a number in which a node of a meeting's page stands, where another item goes before it or comes next. */
export function pageItemOf(draft: DraftPaper, index: number): PageItem | null {
  if (!isMeetingPage(draft)) return null;
  const { nodes } = draft;
  const from = nodes.findLastIndex((node, at) => at <= index && numberOf(node) !== null);
  const head = nodes[from];
  const own = head ? numberOf(head) : null;
  if (!head || own === null || !isTitle(head) || namesPrivateMatters(head.text)) return null;
  const next = nodes.findIndex((node, at) => at > index && numberOf(node) === own + 1);
  const before = nodes.slice(0, from).some((node) => numberOf(node) === own - 1);
  if (next < 0 && !before) return null;
  return { from, to: next < 0 ? nodes.length : next };
}

/** "22. Enterprise Park grant [RESTRICTED \u2013 exempt item]" as a point of a list, with what stands below it to the next. */
export function privatelyTitled(draft: DraftPaper): readonly DraftNode[] {
  return draft.nodes.flatMap((node, index) => {
    if (node.kind === 'table-row') return isMeetingPage(draft) && rowTitledPrivately(node) ? [node] : [];
    if (node.kind === 'heading' || node.label === null || !isTitle(node) || !marksExempt(node.text)) return [];
    const item = pageItemOf(draft, index);
    return item === null || item.from !== index ? [] : draft.nodes.slice(index, item.to);
  });
}

/** "| 22. Enterprise Park grant Restricted | Members were told \u2026 |" */
const rowTitledPrivately = ({ row }: DraftNode): boolean =>
  (row?.cells ?? []).some(
    (cell, at, cells) =>
      /^\d{1,3}[.)]?\s/.test(cell) && marksExempt(cell) && (cells[at + 1] ?? '').split(/\s+/, 6).length > 5,
  );

const saysBelow =
  /\b(?:below|beneath|under|after) (?:the|this) line\b|\b(?:items?|business|papers|reports|matters) (?:that |which )?(?:follows?|below)\b|\bwhat follows\b|\b(?:following|remaining) (?:items|business|papers|reports)\b/i;
const ruled = /^\s*(?:[=*_~#-]\s?){4,}/;

/**
 * "==== BELOW THE LINE \u2013 NOT FOR PUBLICATION ====" between two items of a pack: with all that follows it, to where the
 * public part begins again.
 */
export function behindDivider({ kind, nodes }: DraftPaper): readonly DraftNode[] {
  if (kind === 'agenda' || kind === 'minutes') return [];
  const at = nodes.findIndex((node, index) => {
    const next = nodes[index + 1];
    if (!next || node.text.length > 160 || !(saysBelow.test(node.text) || ruled.test(node.text))) return false;
    if (node.kind === 'table-row' || numberOf(next) === null || next.kind === 'paragraph') return false;
    if (!nodes.slice(0, index).some((one) => numberOf(one) !== null)) return false;
    return marks(node.text);
  });
  if (at < 0) return [];
  const held = restOfPart(nodes, at);
  const next = nodes[at + held.length];
  return next && endsPrivate(next.text) ? [...held, next] : held;
}

const marks = (text: string): boolean => barsWhatFollows(text) || standsApart(text) || speaksOfClosed(text);
