import type { Item, Paper, PaperNode, ParsedFile } from '../../../papers/paper.ts';
import type { Place } from '../../../papers/place.ts';
import { markOfPrivate } from '../../agendas/legend.ts';
import { sameItem } from '../../body/same-item.ts';
import { cellsOf } from '../../tables/table.ts';
import { findClosed } from '../listings/closed-items.ts';
import { listedBusiness, listsBusinessOf } from '../listings/listed-business.ts';
import { type Access, readAccess } from '../wordings/access-field.ts';
import { readExclusion } from '../wordings/exclusion.ts';
import { itemsNamed } from '../wordings/items-named.ts';
import { namesBusiness, tellsAccess } from '../wordings/listing-columns.ts';
import { marksEntry } from '../wordings/loose-mark.ts';

/** What the agenda or the minutes of a meeting say of its items. */
export interface Account {
  readonly paper: Paper;
  /** Whether it lists the business, so that papers may call themselves by its numbers. */
  readonly lists: boolean;
  readonly closed: readonly Item[];
  readonly open: readonly Item[];
  readonly place: Place | null;
}

/** What a file's agendas and minutes have in private; those that have nothing so are left out. */
export function accountsOf(file: ParsedFile): Account[] {
  return file.papers.flatMap((paper): Account[] => {
    const account = listsBusinessOf(paper)
      ? ofAgenda(paper, file)
      : (ofMinutes(paper, file) ?? ofResolution(paper, file));
    return account && account.closed.length > 0 ? [account] : [];
  });
}

function ofAgenda(paper: Paper, { papers }: ParsedFile): Account | null {
  if (
    paper.visibility === 'exempt' &&
    papers.some((one) => one.id === paper.id.replace(/-exempt$/, '') && one !== paper)
  )
    return null;
  const parts = papers.filter(({ id }) => id === paper.id || id === `${paper.id}-exempt`);
  const nodes = parts.flatMap((part) => part.nodes).sort((one, other) => lineOf(one) - lineOf(other));
  const hidden = new Set(parts.filter(({ visibility }) => visibility === 'exempt').flatMap((part) => part.nodes));
  const listed = listedBusiness(paper, nodes);
  const { items, closed: after, by } = findClosed(listed);
  const opens = new Set(listed.filter(({ item }, index) => listed[index - 1]?.item !== item));
  const isMarked = markOfPrivate(nodes.map(({ text }) => text));
  const inColumn = hasAccessColumn(nodes);
  const titled = listed.filter(
    ({ kind, item, text }) =>
      kind === 'agenda-entry' ||
      item.label !== null ||
      (kind === 'heading' && text === item.title && item.title !== paper.title),
  );
  const told = [
    ...items,
    ...titled
      .filter(
        (node) =>
          (opens.has(node) && (after.has(node) || hidden.has(node.of))) ||
          marksItsOwn(node.text) ||
          rowCloses(node.of) ||
          (inColumn && (endsClosed(node.text) || endsClosed(node.of.text) || cellSays(node.of) === 'closed')) ||
          isMarked?.(node.text),
      )
      .map(({ item }) => item),
  ];
  const saidOpen = new Set(
    inColumn ? titled.filter(({ of }) => endsOpen(of.text) || cellSays(of) === 'open').map(({ item }) => item) : [],
  );
  const isTold = (item: Item): boolean =>
    !saidOpen.has(item) &&
    told.some((one) => one === item || (one.title === '' ? one.label === item.label : sameListing(one, item)));
  const released = paper.released ?? [];
  const closed = [...titled.map(({ item }) => item).filter(isTold), ...told.filter(({ title }) => title === '')];
  const open = titled.map(({ item }) => item).filter((item) => !isTold(item));
  return {
    paper,
    lists: true,
    closed: unique(closed).filter((item) => !isReleased(item, released)),
    open: unique(open),
    place: by?.of.place ?? paper.nodes[0]?.place ?? null,
  };
}

/** "Items 9 to 11 are exempt", below the last item, is not said of it alone. */
const marksItsOwn = (text: string): boolean =>
  marksEntry(text) && itemsNamed(text.replace(ownNumber, '')).length === 0 && markOfPrivate([text]) === null;
/** "Item 3: Depot sale (exempt, paragraph 3)": a number that a title stands behind is the entry's own. */
const ownNumber =
  /^(?:agenda )?item (?:no\.? ?)?\d{1,3}[a-z]?\s*[:.\u2013-]\s+(?!(?:exempt|confidential|private|restricted|closed|not|part|is|to)\b)(?=[^()[\]]{4,}[([])/i;

/** Whether the list has a column that says of each item whether it is public: its cells end the titles. */
const hasAccessColumn = (nodes: readonly PaperNode[]): boolean =>
  nodes.some(({ text }) => {
    const cells = text.length <= 200 ? cellsOf(text) : [];
    return cells.some((cell) => tellsAccess(cell)) && cells.some((cell) => namesBusiness(cell));
  });

/** What the cell of that column says of the item in its row, whatever columns come behind it. */
function cellSays({ row }: PaperNode): Access {
  const at = row?.columns.findIndex((column) => tellsAccess(column)) ?? -1;
  if (!row || at < 0) return null;
  const cell = row.cells[at] ?? '';
  if (givesReason.test(row.columns[at] ?? '')) return noReason.test(cell) ? 'open' : 'closed';
  return (
    (ofAnswer.test(row.columns[at] ?? '') ? readAccess(row.columns[at] ?? '', cell) : null) ??
    readAccess('Status', cell) ??
    readAccess('Open', cell)
  );
}

/** "Reasons for exemption", "Exempt paragraph": where it gives none, or a dash, the item is public. */
const givesReason = /\bexempt\w* (?:para|reason|categor)|\breasons? for exempt/i;
const noReason = /^\W*(?:(?:none|no|nil|n\/a|not (?:exempt|applicable)|open|public)\b|$)/i;

/** A column by its name, "Public?" or "Exempt", and what it answers for one item. */
const rowCloses = ({ row }: PaperNode): boolean =>
  row?.columns.some((column) => namesBusiness(column)) === true &&
  row.columns.some(
    (column, at) =>
      !weakColumn.test(column) && !namesBusiness(column) && readAccess(column, row.cells[at] ?? '') === 'closed',
  );
const weakColumn = /^(?:exempt\w*|restricted|status|state|type)$/i;
const ofAnswer =
  /^(?:public|open|exempt|private|confidential|restricted|session|open or private|public or private)\??$/i;

const endsClosed = (title: string): boolean =>
  /\w\s*[\s|]\s*(?:(?:Exempt|Private|Confidential|Restricted|Closed|Part (?:2|II|B))(?:[,:]? (?:paras?|paragraphs?)\.?[\d\s,&and]*)?|(?:paras?|paragraphs?)\.? ?\d[\d\s,&and]*)[\s|]*$/i.test(
    title,
  );
/** "Forward plan | Open", "Homes | Open; Schedule Y closed": what the column says goes before what closes the rest. */
const endsOpen = (title: string): boolean =>
  /\w\W*\s(?:Open|Public|Part (?:1|I|A))(?:[;,] (?:[Aa]ppend\w+|[Aa]nnex\w*|[Ss]chedule) .{1,40})?[\s|]*$/.test(title);

const lineOf = ({ place }: PaperNode): number => place.lines[0];

const sameListing = (one: Item, other: Item): boolean => one.label === other.label && one.title === other.title;

const unique = (items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [`${item.label} ${item.title}`, item])).values(),
];

/** The items that the minutes keep from the public from their titles on. */
function ofMinutes(paper: Paper, { papers }: ParsedFile): Account | null {
  if (paper.kind !== 'minutes' || paper.visibility !== 'exempt') return null;
  const shown = papers
    .filter((one) => one.kind === 'minutes' && one.visibility === 'public' && one.meeting.id === paper.meeting.id)
    .flatMap(({ nodes }) => nodes.map(({ item }) => item));
  const whole = paper.nodes.map(({ item }) => item).filter(({ title }) => !shown.some((item) => item.title === title));
  const closed = shown.length === 0 ? [] : [...new Map(whole.map((item) => [item.title, item])).values()];
  return { paper, lists: false, closed, open: shown, place: paper.nodes[0]?.place ?? null };
}

/** The items that a page with a list by numbers names where it sends the public out: "item 10.1 (Rents \u2013 Appendix)". */
function ofResolution(paper: Paper, { papers }: ParsedFile): Account | null {
  if (paper.kind !== 'page' || paper.visibility === 'exempt') return null;
  const by = paper.nodes.find(({ text }) => /exclu|private/i.test(text) && namedIn(text).length > 0);
  if (!by) return null;
  const numbers = namedIn(by.text);
  const nodes = papers.filter(({ id }) => id === paper.id || id === `${paper.id}-exempt`).flatMap((part) => part.nodes);
  const titled = nodes.flatMap(({ label, text }) =>
    label !== null && text.length <= 160 ? [{ label, title: text }] : [],
  );
  const isNamed = ({ label }: Item): boolean => numbers.includes(label ?? '');
  const closed = titled.filter(isNamed);
  return closed.length === 0
    ? null
    : { paper, lists: true, closed, open: titled.filter((item) => !isNamed(item)), place: by.place };
}

function namedIn(text: string): readonly string[] {
  const heard = readExclusion(text);
  return heard?.kind === 'closes' ? heard.items : [];
}

/** Whether an officer's word shows an item, by number or title. */
export const isReleased = (item: Item, names: readonly string[]): boolean =>
  names.some((name) => name === everything || sameItem(name, item));

/** Stands among what is released where the whole file is. */
export const everything = '*';
