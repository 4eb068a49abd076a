import type { PaperNode } from '../../../papers/paper.ts';
import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { marksListed } from '../wordings/inline-appendices.ts';
import { marksEntry, standsApart } from '../wordings/loose-mark.ts';
import { nodesOfPart } from '../wordings/named-parts.ts';
import { sectionOf } from './marked-structure.ts';
import { closesRow } from './register-rows.ts';
import { signsTold } from './signed-nodes.ts';

/** A node as it is read here, drafted or finished. */
type Listable = Pick<PaperNode, 'kind' | 'text' | 'label'> & { readonly row?: PaperNode['row'] | undefined };

/** "Appendices", "8. List of appendices", "Attachments to this report:". */
const heads =
  /^\W*(?:\d{1,2}(?:\.\d+)*\.? )?(?:(?:list of|the|schedule of) )?(?:appendices|annexe?s|annexures|attachments|enclosures|supporting (?:documents|papers))(?: (?:attached|enclosed|to|for|with|in)(?: (?:this|the) (?:report|paper|item))?)?\W*$/i;
const longestEntry = 200;

/** An entry of a list of appendices: what it is called, and whether the list says that it is not public. */
interface Listed {
  readonly name: string;
  readonly closed: boolean;
  /** Whether another entry or a heading follows, or nothing: no words stand below it that it could be the title of. */
  readonly alone: boolean;
}

const none: ReadonlyMap<Listable, Listed> = new Map();

/** The lines of a list of appendices, "A - Map", "B - Prices (exempt)", below words that head one, or one below the other. */
export function listedAppendices(nodes: readonly Listable[]): ReadonlyMap<Listable, Listed> {
  const found = known.get(nodes) ?? findListed(nodes);
  known.set(nodes, found);
  return found;
}
const known = new WeakMap<readonly Listable[], ReadonlyMap<Listable, Listed>>();

function findListed(nodes: readonly Listable[]): ReadonlyMap<Listable, Listed> {
  const found = new Map<Listable, Listed>();
  let from = -2;
  let last = '';
  let number = '';
  nodes.forEach((node, at) => {
    if (node.text.length > longestEntry) return;
    const next = nodes[at + 1];
    const entry = mayBeEntry(node) ? entryIn(node) : null;
    const goesOn = from === at - 1 && entry !== null && (last === '' || isAfter(entry.name, last));
    if (goesOn || (entry !== null && opensList(entry, next))) {
      const alone = next === undefined || next.kind === 'heading' || entryIn(next) !== null || countsOn(number, next);
      found.set(node, { name: entry.name, closed: closes(entry, node, nodes), alone });
      [from, last] = [at, entry.name];
    } else if (headsList(node) || (from === at - 1 && headsColumns(node))) [from, last] = [at, ''];
    else if (/^\d+$/.test(node.label ?? '')) number = node.label ?? '';
  });
  return found.size === 0 ? none : found;
}

const headsList = ({ text }: Listable): boolean => text.length <= longestEntry && heads.test(text);
const headsColumns = ({ kind }: Listable): boolean => kind === 'table-header';
const isAfter = (name: string, last: string): boolean => name.localeCompare(last, 'en', { numeric: true }) > 0;

/** "Appendix A - Map" right above "Appendix B - Plan" is no title: nothing stands below it. */
const opensList = (entry: Entry, next: Listable | undefined): boolean => {
  const below = entry.worded && next && mayBeEntry(next) ? entryIn(next) : null;
  return below?.worded === true && isAfter(below.name, entry.name);
};

/** A list stands between two numbered paragraphs. */
const countsOn = (number: string, { label }: Listable): boolean =>
  number !== '' && label !== null && Number(label) === Number(number) + 1;

interface Entry {
  readonly name: string;
  readonly title: string;
  /** Whether it says what it is, "Appendix A". */
  readonly worded: boolean;
}

/** Named by a letter or a number, behind a word for it or alone; a list's own label may be the name. */
function entryIn({ text, label }: Listable): Entry | null {
  if (text.length > longestEntry) return null;
  const [, before = '', name, title = ''] = wordedEntry.exec(text) ?? [];
  if (name) return { name: name.toUpperCase(), title: `${before}${title}`, worded: true };
  const [, own = label ?? '', rest = text] = bareEntry.exec(text) ?? [];
  return isName.test(own) ? { name: own.toUpperCase(), title: rest, worded: false } : null;
}
const isName = /^(?:[a-z]|\d{1,2})$/i;
const wordedEntry =
  /^\W*((?:exempt |confidential |private |restricted )?)(?:appendix|annexe?|attachment|enclosure|schedule) ["'\u2018\u201c]?([a-z]|\d{1,2})\b(?![./]\d)["'\u2019\u201d]?(.*)$/is;
const bareEntry = /^\W*([A-Z]|\d{1,2})(?:\s*[:.)\u2013\u2014|\t-]\s*|\s+(?=\())(\S.*)$/s;

/** Most nodes are no entry of any list. */
const mayBeEntry = ({ text, label }: Listable): boolean =>
  label !== null || /^\W*(?:[a-z]{5,12} )?(?:append|annex|attach|enclos|schedule|[a-z]\b|\d)/i.test(text.slice(0, 40));

const closes = ({ title }: Entry, { row }: Listable, nodes: readonly Listable[]): boolean =>
  marksEntry(title) ||
  marksListed(title) ||
  (row !== undefined && closesRow(row)) ||
  privateSigns(title, nodes).some((sign) => title.includes(sign));

/** The signs, not letters, of which a paper says that they mean "not public"; looked for only where a title has one. */
const privateSigns = (title: string, nodes: readonly Listable[]): readonly string[] =>
  hasSign.test(title)
    ? nodes.flatMap((node) => (isLegend(node) ? ['*'] : signsTold(node.text).filter((sign) => hasSign.test(sign))))
    : [];
const hasSign = /[*\u2020\u2021#\u00a7]/;

/** "* Exempt information - not for publication": the star at a line's begin is read as a point's. */
const isLegend = ({ label, text }: Listable): boolean => label === '\u2022' && standsApart(text);

/**
 * A report without the lines of its list of appendices that say that one is not public: they mark no more than the appendix
 * that they name, and are public themselves. What they say goes with what the agenda says of its parts.
 */
export function withoutListed(draft: DraftPaper): DraftPaper {
  if (draft.kind === 'agenda') return draft;
  const listed = new Map(
    [...listedAppendices(draft.nodes)].filter(
      ([node, { name, closed, alone }]) => closed && alone && !standsAsLine(draft.nodes, name, node),
    ),
  );
  if (listed.size === 0) return draft;
  const starred = [...listed.keys()].some(({ text }) => text.includes('*'));
  const told = [...listed.values()].map(({ name }) => `Appendix ${name} is exempt.`);
  return {
    ...draft,
    closedPart: [draft.closedPart ?? '', ...told].join(' ').trim(),
    nodes: draft.nodes.filter((node) => !listed.has(node) && !(starred && isLegend(node))),
  };
}

/** Where an appendix stands in the paper below a line that was not read as its heading, the list's mark must reach it. */
const standsAsLine = (nodes: readonly Listable[], name: string, entry: Listable): boolean => {
  const opens = new RegExp(`^\\W*${anyAppendix} ["'\\u2018\\u201c]?${name}\\b`, 'i');
  const named = nodes.filter((node) => node !== entry && node.text.length <= longestEntry && opens.test(node.text));
  return named.length > 0 && named.every(({ kind }) => kind !== 'heading');
};

/** The section of a heading, nothing where it is but the entry of a list. */
export const partSection = (nodes: readonly DraftNode[], index: number): readonly DraftNode[] => {
  const node = nodes[index];
  return node && listedAppendices(nodes).get(node)?.alone ? [] : sectionOf(nodes, index);
};

/** What a list calls an annex its title may call an appendix. */
const anyAppendix = '(?:appendix|annexe?|attachment|enclosure|schedule)';

/** What stands in a paper below the lines of appendices that its list of them says are not public. */
export const listedParts = (nodes: readonly DraftNode[]): readonly DraftNode[] =>
  nodes.flatMap((node) => {
    const { name, closed } = listedAppendices(nodes).get(node) ?? {};
    return name && closed
      ? nodesOfPart(nodes, { noun: anyAppendix, label: name.toLowerCase() }, node, partSection)
      : [];
  });

/** Whether a line of such a list says no more than of what stands elsewhere in the paper. */
export const isOnlyListed = (nodes: readonly DraftNode[], node: DraftNode): boolean =>
  listedAppendices(nodes).get(node)?.alone === true && listedParts(nodes).length > 0;
