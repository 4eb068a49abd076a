import type { Item, NodeKind, PaperKind } from '../../../papers/paper.ts';
import { isCustomaryTitle, isFormality } from '../../body/item-title.ts';
import { cellsOf } from '../../tables/table.ts';
import { plainText } from '../../text/markup.ts';
import { namesBusiness, tellsAccess } from '../wordings/listing-columns.ts';
import { closesPart, namesPrivateMatters } from '../wordings/private-part.ts';
import type { Told } from './exclusion-item.ts';

const numbered = /^(?:(?:agenda )?item )?([a-z]{0,2}\d{1,3}[a-z]?)\s*[.:)]?$/i;
const opensNumbered = /^(?:(?:agenda )?item )?([a-z]{0,2}\d{1,3}[a-z]?|[A-Z](?=[.)]))\s*[.:)\u2013-]?\s+(?=\S)/i;
const longestTitle = 160;

/** What a line or a row of a list of business names; its label is empty where it has none. */
export function titleIn(line: string): { readonly label: string; readonly title: string } | null {
  const text = plainText(line.slice(0, 300).replace(/^#{1,6}\s+/, ''));
  const cells = cellsOf(text).filter((cell) => cell !== '');
  const [first = '', second = ''] = cells;
  if (cells.length > 1 && numbered.test(first))
    return second.length > 3 ? { label: numbered.exec(first)?.[1] ?? '', title: second } : null;
  const label = opensNumbered.exec(text)?.[1] ?? '';
  const title = label ? text.replace(opensNumbered, '') : text;
  return title.length > 3 && title.length <= longestTitle ? { label, title } : null;
}

const listing: ReadonlySet<NodeKind> = new Set(['heading', 'list-item', 'paragraph', 'table-row', 'table-header']);

/** How far the numbers of a list may jump where items were taken off it. */
const farthestJump = 12;

/** A node as it is read here, drafted or finished. */
interface Listable extends Told {
  readonly label: string | null;
}

/** A node as part of the list of business. */
export type Listed<T extends Listable> = Told & { readonly of: T };

/**
 * The nodes of an agenda with each title of its list as an entry of its own, however the list was set out: as points, as
 * rows, under headings or, where `unnumbered` is true, without numbers. What stands below a title belongs to it.
 */
export function listedBusiness<T extends Listable>(
  paper: { readonly title: string },
  nodes: readonly T[],
  unnumbered = true,
): readonly Listed<T>[] {
  const isLoose = ({ label, title }: Item): boolean =>
    label === null && (title === 'Agenda' || title === 'Meeting' || title === paper.title);
  let last = 0;
  let item: Item | null = null;
  let entry: Item | null = null;
  return nodes.map((node) => {
    if (!isLoose(node.item)) {
      if (unnumbered && node.kind !== 'agenda-entry' && isOwnTitle(node)) {
        item = { label: null, title: node.text };
        entry = node.item;
        return { kind: 'agenda-entry', item, text: node.text, label: node.label, of: node };
      }
      if (item !== null && node.item === entry && node.kind !== 'agenda-entry')
        return { kind: node.kind, item, text: node.text, label: node.label, of: node };
      item = null;
      entry = node.item;
      last = Math.max(last, Number.parseInt(node.item.label ?? '0', 10) || 0);
      return { kind: node.kind, item: node.item, text: node.text, label: node.label, of: node };
    }
    const found = listing.has(node.kind) ? titleIn(node.text) : null;
    const number = node.label ?? found?.label ?? '';
    const counts = /^\d{1,3}[a-z]?$/.test(number) && Number.parseInt(number, 10) > last;
    const label = counts && Number.parseInt(number, 10) - last <= farthestJump ? number : null;
    if (label !== null) last = Number.parseInt(label, 10);
    if (found && unnumbered && (label !== null || isTitle(found.title))) {
      item = { label, title: found.title };
      return { kind: 'agenda-entry', item, text: found.title, label: node.label, of: node };
    }
    if (label !== null) item = { label, title: node.text.slice(0, longestTitle) };
    return { kind: node.kind, item: item ?? node.item, text: node.text, label: node.label, of: node };
  });
}

/** A title is no sentence. */
const isTitle = (text: string): boolean => !/[.;,:]$/.test(text) && !/[.;]\s+[A-Z]/.test(text);

/** A title about sending the public out that has no number stands below the entry before it. */
const isOwnTitle = ({ text, item }: Told): boolean =>
  text.length <= 140 && text !== item.title && isTitle(text) && (namesPrivateMatters(text) || closesPart(text));

/** How many titles that meetings always have show that a page lists the business of one. */
const fewestCustomary = 2;

/** Whether a paper is a list of business, or a page that shows one. */
export const listsBusinessOf = ({
  kind,
  title,
  nodes,
}: {
  readonly kind: PaperKind;
  readonly title: string;
  readonly nodes: readonly Listable[];
}): boolean =>
  kind === 'agenda' ||
  (kind === 'page' &&
    (/^\W*(?:\w+ ){0,2}agenda(?:\W|$)(?! (?:item|for change))/i.test(title) ||
      nodes.filter(({ text }) => isCustomaryTitle(text) || isFormality(text)).length >= fewestCustomary ||
      nodes.some(({ kind, text }) => kind === 'table-header' && listsAccess(text))));

const ofNumber = /^(?:no\.?|item(?: no\.?| number)?|number|ref\.?|#)$/i;

/** Whether a table gives of each item its number, its title and whether it is public. */
const listsAccess = (header: string): boolean => {
  const cells = cellsOf(header).filter((cell) => cell !== '');
  return (
    cells.length >= 3 &&
    ofNumber.test(cells[0] ?? '') &&
    cells.slice(1).some((cell) => namesBusiness(cell)) &&
    cells.some((cell) => tellsAccess(cell))
  );
};
