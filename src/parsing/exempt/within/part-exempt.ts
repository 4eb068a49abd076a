import type { Item } from '../../../papers/paper.ts';
import type { DraftFinding, DraftNode, DraftPaper, LineRange } from '../../body/draft.ts';
import { sameItem } from '../../body/same-item.ts';
import { isDateOnly } from '../../heads/meeting-facts.ts';
import { smallFigureShown, smallFigures } from '../../tables/small-figures.ts';
import { closedEntries, tellsMore } from '../listings/closed-entries.ts';
import { asksForItself, type Closing, closedFrom, findClosed } from '../listings/closed-items.ts';
import { keptBack } from '../listings/kept-back.ts';
import { listedBusiness, listsBusinessOf } from '../listings/listed-business.ts';
import { namedPublic } from '../listings/named-public.ts';
import { publicActions } from '../listings/public-actions.ts';
import { readExclusion } from '../wordings/exclusion.ts';
import { isBanner, marksExempt } from '../wordings/exempt.ts';
import { isOfAccessRules } from '../wordings/mark-talk.ts';
import { opensPart, saysPrivate } from '../wordings/private-part.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { withoutListed } from './appendix-list.ts';
import { closedBoundNodes } from './bound-papers.ts';
import { dropClosedTitles } from './closed-titles.ts';
import { coverFields, withoutReadFields } from './cover-fields.ts';
import { markedNodes } from './marked-nodes.ts';
import { catchUnaccounted } from './safety-net.ts';
import { isWhollyExempt } from './wholly-exempt.ts';

/** What keeps parts of a paper from the public, or shows them, beside their own words. */
export interface PublicationNotes {
  /** Lines that the file itself marks, whatever their words. */
  readonly restricted?: readonly LineRange[] | undefined;
  /** Tables whose rows could not be told apart. */
  readonly unread?: readonly LineRange[] | undefined;
  /** Items that an officer says are public, or exempt, by number or title. */
  readonly publicItems?: readonly string[] | undefined;
  readonly exemptItems?: readonly string[] | undefined;
}

export interface Parted {
  readonly open: DraftPaper | null;
  readonly exempt: DraftPaper | null;
  /** What is kept back though no marking of its own says so. */
  readonly kept: readonly DraftFinding[];
}

/** A report of which so much stands on pages that are not public is none. */
const mostOf = 0.6;

/**
 * Takes what is not for publication out of a paper into a paper of its own, so that it can be kept out of answers. A
 * marking at the front, or in the agenda, covers the whole paper; one in an item's title or a section's covers what stands
 * under it; a line that bars what follows covers the rest of its item, and all of it where only the title stands above.
 * What comes after the public was sent out is private too. An officer's word goes before all of this.
 */
export function partExempt(draft: DraftPaper, notes: PublicationNotes = {}): Parted {
  const read = withoutListed(withoutReadFields(draft));
  const byRules = partByRules(read, notes, coverFields(draft).parts);
  const parts = catchUnaccounted(read, byRules, notes.unread ?? [], namedPublic(notes.publicItems ?? [], draft.nodes));
  if (parts.open !== null && parts.exempt !== null) dropClosedTitles(parts.open.nodes, parts.exempt.nodes);
  return read === draft ? parts : withListed(draft, read, parts);
}

/** Puts back into what is public of a paper, or where nothing is into the whole, the lines that were read apart. */
function withListed(draft: DraftPaper, read: DraftPaper, { open, exempt, kept }: Parted): Parted {
  const away = new Set(exempt?.nodes);
  const apart = new Set(read.nodes);
  const shown = draft.nodes.filter((node) => !away.has(node));
  if (open !== null) return { open: { ...open, nodes: shown }, exempt, kept };
  return {
    open,
    exempt: exempt && { ...exempt, nodes: draft.nodes.filter((node) => away.has(node) || !apart.has(node)) },
    kept,
  };
}

function partByRules(draft: DraftPaper, notes: PublicationNotes, named: readonly DraftNode[]): Parted {
  const { restricted = [], publicItems = [], exemptItems = [] } = notes;
  const isNamed = (names: readonly string[], item: Item): boolean => names.some((name) => sameItem(name, item));
  const isPublic = namedPublic(publicItems, draft.nodes);
  const whole = draft.item ?? { label: null, title: draft.title };
  if (draft.item && isNamed(publicItems, whole)) return { open: draft, exempt: null, kept: [] };
  const isRestricted = ({ from, to }: DraftNode): boolean =>
    restricted.some(([first, last]) => from <= last && to >= first);
  const mostly = draft.item !== null && restricted.length > 0 && standsMostlyIn(draft.nodes, isRestricted);
  const lists = listsBusinessOf(draft);
  const isPartly = lists && draft.nodes.some(({ kind, text }) => kind === 'heading' && opensPart(text));
  const isWhole = (!isPartly && isWhollyExempt(draft)) || asksForItself(draft) || mostly;
  if ((draft.item && isNamed(exemptItems, whole)) || isWhole) return wholeBut(draft, isPublic);
  const marked = draft.kind === 'agenda' ? closedEntries(draft.nodes) : markedNodes(draft);
  const closing = closingOf(draft, lists);
  const shown = (node: DraftNode): boolean => isPublic(node) || (draft.kind === 'agenda' && isFrontMatter(node));
  const closed = [...closing.closed].filter((node) => !shown(node));
  const hidden = new Set([
    ...[...marked, ...named].filter((node) => !isPublic(node)),
    ...closed,
    ...[...closedBoundNodes(draft, closing.items)].filter((node) => !isPublic(node)),
    ...draft.nodes.filter((node) => (isRestricted(node) && !isPublic(node)) || isNamed(exemptItems, node.item)),
  ]);
  for (const row of publicActions(draft, hidden)) hidden.delete(row);
  const small = smallFigures(draft.nodes).filter((node) => !hidden.has(node) && !isPublic(node));
  for (const row of small) hidden.add(row);
  const listed = closing.items.filter((item) => !isNamed(publicItems, item) && !marksExempt(item.title));
  const unmarked = closed.some((node) => !marked.has(node)) || (draft.kind === 'agenda' && listed.length > 0);
  const [shownSmall] = small;
  const kept =
    closing.by && unmarked && !saysPrivate(closing.by.text)
      ? [keptBack(listed, closing.by)]
      : shownSmall
        ? [smallFigureShown(shownSmall)]
        : [];
  return { ...apart(draft, hidden), kept };
}

/** A paper that is not public but for what an officer names of it. */
function wholeBut(draft: DraftPaper, isPublic: (node: DraftNode) => boolean): Parted {
  const { open, exempt } = apart(draft, new Set(draft.nodes.filter((node) => !isPublic(node))));
  return { open: open && { ...open, people: [] }, exempt, kept: [] };
}

/** A paper as what of it is public and what is not; null where nothing is. */
function apart(draft: DraftPaper, hidden: ReadonlySet<DraftNode>): Pick<Parted, 'open' | 'exempt'> {
  if (hidden.size === 0) return { open: draft, exempt: null };
  const open = draft.nodes.filter((node) => !hidden.has(node));
  if (open.length === 0) return { open: null, exempt: draft };
  return {
    open: { ...draft, nodes: open },
    exempt: {
      ...draft,
      nodes: draft.nodes.filter((node) => hidden.has(node)),
      people: [],
      findings: [],
      furniture: [],
    },
  };
}

function standsMostlyIn(nodes: readonly DraftNode[], isRestricted: (node: DraftNode) => boolean): boolean {
  const words = nodes.filter(({ text }) => !isBanner(text));
  return words.filter(isRestricted).length > words.length * mostOf;
}

/** What stands in private in a paper though no marking says so. */
function closingOf(draft: DraftPaper, lists: boolean): Closing<DraftNode> {
  if (draft.kind === 'page' && (isPublicNotice(draft) || isOfAccessRules(draft.title)))
    return { closed: new Set(), items: [], by: null };
  if (lists || draft.kind === 'page') {
    const { closed, items, by } = findClosed(listedBusiness(draft, draft.nodes, lists));
    return { closed: new Set([...closed].map(({ of }) => of)), items, by: by?.of ?? null };
  }
  return draft.item === null ? findClosed(draft.nodes) : closedFrom(draft.nodes);
}

/** What an agenda says of a private item is its title, a marking or how to take part: all of that is published. */
const isFrontMatter = ({ kind, text }: DraftNode): boolean =>
  (kind === 'agenda-entry' && !tellsMore(text)) ||
  kind === 'heading' ||
  kind === 'cover' ||
  kind === 'membership' ||
  kind === 'contact' ||
  marksExempt(text) ||
  readExclusion(text, text.length < 100) !== null ||
  isDateOnly(text) ||
  /^(?:dates?|contact|membership|venue|enquiries|published)\b.{0,20}:/i.test(text);
