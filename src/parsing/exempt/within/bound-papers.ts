import type { Item, NodeKind } from '../../../papers/paper.ts';
import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { slug } from '../../text/slug.ts';
import { readAccess } from '../wordings/access-field.ts';
import { marksExempt } from '../wordings/exempt.ts';
import { marksEntry } from '../wordings/loose-mark.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { boundBehindTable } from './bound-tables.ts';
import { isOfAppendix } from './own-words.ts';

/**
 * What stands in a private part of a paper that holds several, one below the other: the papers bound behind an agenda,
 * forms that each say in a field whether they are public, pages that say it at their foot. `closed` are the items that the
 * agenda takes in private.
 */
export function closedBoundNodes(draft: DraftPaper, closed: readonly Item[]): ReadonlySet<DraftNode> {
  const { nodes, kind } = draft;
  const hidden = new Set(boundBehindTable(nodes));
  if (closed.length === 0 && bearingNodes(nodes).size === 0) return hidden;
  for (const node of [...(isPublicNotice(draft) ? [] : fieldForms(nodes)), ...aboveFoot(nodes)]) hidden.add(node);
  if (kind !== 'agenda' && kind !== 'page') return hidden;
  for (const node of behindAgenda(nodes, closed)) hidden.add(node);
  return hidden;
}

const opening =
  /^\W*(?:agenda )?(paper|report|item|document|enclosure|eitem|papur)\s*(?:no\.?\s*)?([A-Z]?\d{1,3}[a-z]?|[A-Z])\b(?!\.\d)\W*(.*)$/i;
const longestOpening = 160;
const fewestWords = 8;

interface Opening {
  readonly at: number;
  readonly isClosed: boolean;
}

/** Papers below the list of business, of which the list, their own title or their first words say that they are private. */
function behindAgenda(nodes: readonly DraftNode[], closed: readonly Item[]): readonly DraftNode[] {
  const openings = openingsIn(nodes, closed);
  return openings.flatMap(({ at, isClosed }, index) => {
    const span = nodes.slice(at + 1, openings[index + 1]?.at);
    return isClosed && span.some(({ kind, text }) => hasWords(kind, text)) ? span : [];
  });
}

const hasWords = (kind: NodeKind, text: string): boolean =>
  kind !== 'agenda-entry' && text.split(/\s+/).length >= fewestWords;

function openingsIn(nodes: readonly DraftNode[], closed: readonly Item[]): readonly Opening[] {
  const listed = new Map<string, string | null>();
  const names = new Set<string>();
  const closedTitles = new Set(closed.map(({ title }) => titleOf(title)));
  const closedNames = new Set<string>();
  return nodes.flatMap((node, at): Opening[] => {
    const { text, kind, label, item } = node;
    if (text.length > longestOpening) {
      nameIn(text, names);
      return [];
    }
    const [, noun = '', name = '', rest = ''] = opening.exec(text) ?? [];
    const key = `${noun} ${name}`.toLowerCase();
    const title = titleOf((rest || text).replace(/(?<=\w)\s*[([].*$/, ''));
    const first = listed.get(title);
    const again = kind !== 'agenda-entry' && (first !== undefined || (name !== '' && names.has(key)));
    const number = name || label || first || null;
    if (!listed.has(title) && title.length >= 8 && (label !== null || kind === 'agenda-entry' || name !== ''))
      listed.set(title, label ?? item.label ?? (name || null));
    if (label !== null) names.add(`item ${label}`.toLowerCase());
    nameIn(text, names);
    if (!again) {
      if ((kind === 'agenda-entry' || label !== null) && marksEntry(text)) {
        closedTitles.add(title);
        nameIn(text, closedNames);
      }
      return [];
    }
    const told = closed.some((one) => one.label !== null && one.label === number && isItem(noun));
    const byList = (title.length >= 8 && closedTitles.has(title)) || closedNames.has(key);
    return [{ at, isClosed: told || byList || marksExempt(text) }];
  });
}

const isItem = (noun: string): boolean => noun === '' || /^(?:item|eitem)$/i.test(noun);

const naming = /\b(paper|report|item|document|enclosure|eitem|papur) (?:no\.? ?)?([A-Z]?\d{1,3}[a-z]?|[A-Z])\b/gi;

function nameIn(text: string, names: Set<string>): void {
  for (const [, noun = '', name = ''] of text.matchAll(naming)) names.add(`${noun} ${name}`.toLowerCase());
}

const titleOf = (text: string): string =>
  slug(text.replace(/[\s.(]*(?:pages? )?\d{1,4}\s*[-\u2013]\s*\d{1,4}[\s)]*$/i, ''));

const field = /^\W*([A-Za-z][A-Za-z /]{2,30}?)\??\s*[:\t|]\s*(.+)$/s;

/** "Status: PRIVATE \u2013 \u2026" in one of several forms is said of that form, down to the same field of the next. */
function fieldForms(nodes: readonly DraftNode[]): readonly DraftNode[] {
  const fields = nodes.flatMap(({ text, kind }, at) => {
    if (kind === 'table-row' || kind === 'cover' || text.length > 240) return [];
    const [, name = '', value = ''] = field.exec(text) ?? [];
    return name !== '' && ofAccess.test(name) ? [{ at, name: name.toLowerCase(), value }] : [];
  });
  if (fields.length < 2) return [];
  return fields.flatMap(({ at, name, value }, index) => {
    const same = fields.filter((one) => one.name === name);
    if (same.length < 2 || !isClosedValue(name, value)) return [];
    const form = nodes.slice(at, startOfForm(nodes, fields.slice(index + 1).find((one) => one.name === name)?.at));
    const entry = form.findIndex(({ kind }) => kind === 'agenda-entry');
    return entry < 0 ? form : form.slice(0, entry);
  });
}

/** Where the form begins that a field stands in: at a heading with nothing but fields between. */
function startOfForm(nodes: readonly DraftNode[], at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  let from = at - 1;
  while (from > 0 && nodes[from]?.kind !== 'heading' && field.test(nodes[from]?.text ?? '')) from -= 1;
  return nodes[from]?.kind === 'heading' ? from : at;
}

const ofAccess =
  /\b(?:status|access|classification|publication|public|private|exempt|confidential|restricted|confidentiality|session)\b/i;
const isClosedValue = (name: string, value: string): boolean =>
  readAccess(name, value) === 'closed' ||
  /^\W*(?:private|exempt|confidential|restricted|not for publication|closed (?:session|item|paper))\b/i.test(value);

const foot = /^\W*(?:page )?\d{1,4} (?:of|\/) \d{1,4}\b/i;

/** A marking at the foot of an appendix's last page is said of the appendix, or of its page. */
function aboveFoot(nodes: readonly DraftNode[]): readonly DraftNode[] {
  return nodes.flatMap((node, at) => {
    if (node.kind !== 'paragraph' || node.text.length > 200 || !marksExempt(node.text)) return [];
    if (at !== nodes.length - 1 && !foot.test(node.text)) return [];
    const from = nodes.findLastIndex(
      (one, index) => index < at && ((one.kind === 'heading' && isOfAppendix(one.text)) || foot.test(one.text)),
    );
    return from < 0 ? [] : nodes.slice(foot.test(nodes[from]?.text ?? '') ? from + 1 : from, at + 1);
  });
}
