import type { NodeKind } from '../../../papers/paper.ts';
import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { marksEntry } from '../wordings/loose-mark.ts';
import { nodesOfPart } from '../wordings/named-parts.ts';
import { sectionOf } from './marked-structure.ts';

/** A node as it is read here, drafted or finished. */
interface Listable {
  readonly kind: NodeKind;
  readonly text: string;
  readonly label: string | null;
}

const heads = /^\W*(?:\d{1,2}(?:\.\d+)*\.? )?(?:(?:list of|the) )?(?:appendices|annexe?s|annexures)\W*$/i;
const longestEntry = 200;

/** An entry of a list of appendices: what it is called, and whether the list says that it is not public. */
interface Listed {
  readonly name: string;
  readonly closed: boolean;
  /** Whether another entry or a heading follows, or nothing: no words stand below it that it could be the title of. */
  readonly alone: boolean;
}

const none: ReadonlyMap<Listable, Listed> = new Map();

/** The lines of a list of appendices, "A - Map", "B - Prices (exempt)", below words that head one. */
export function listedAppendices(nodes: readonly Listable[]): ReadonlyMap<Listable, Listed> {
  const found = known.get(nodes) ?? findListed(nodes);
  known.set(nodes, found);
  return found;
}
const known = new WeakMap<readonly Listable[], ReadonlyMap<Listable, Listed>>();

function findListed(nodes: readonly Listable[]): ReadonlyMap<Listable, Listed> {
  let from = nodes.findIndex(headsList);
  if (from < 0) return none;
  const found = new Map<Listable, Listed>();
  let last = '';
  for (let at = from + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || node.text.length > longestEntry) continue;
    if (headsList(node)) {
      from = at;
      last = '';
      continue;
    }
    const entry = from === at - 1 ? entryIn(node) : null;
    if (entry === null || (last !== '' && entry.name.localeCompare(last, 'en', { numeric: true }) <= 0)) continue;
    from = at;
    last = entry.name;
    const next = nodes[at + 1];
    const alone = next === undefined || next.kind === 'heading' || entryIn(next) !== null;
    found.set(node, { name: entry.name, closed: marksEntry(entry.title), alone });
  }
  return found;
}

const headsList = ({ text }: Listable): boolean => text.length <= longestEntry && heads.test(text);

/** Named by a letter or a number, which may stand before it as a list's own. */
function entryIn({ text, label }: Listable): { readonly name: string; readonly title: string } | null {
  const [, own, title = text] = text.length <= longestEntry ? (opensEntry.exec(text) ?? []) : [];
  const name = (own ?? label ?? '').toUpperCase();
  return /^(?:[A-Z]|\d{1,2})$/.test(name) ? { name, title } : null;
}
const opensEntry =
  /^\W*(?:(?:[Aa]ppendix|APPENDIX|[Aa]nnexe?|ANNEXE?) )?(?:([A-Z]|\d{1,2})(?:\s*[:.)\u2013\u2014-]\s+|\s+(?=\()))?(\S.*)$/s;

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
  const told = [...listed.values()].map(({ name }) => `Appendix ${name} is exempt.`);
  return {
    ...draft,
    closedPart: [draft.closedPart ?? '', ...told].join(' ').trim(),
    nodes: draft.nodes.filter((node) => !listed.has(node)),
  };
}

/** Where an appendix stands in the paper below a line that was not read as its heading, the list's mark must reach it. */
const standsAsLine = (nodes: readonly Listable[], name: string, entry: Listable): boolean => {
  const opens = new RegExp(`^\\W*(?:appendix|annexe?) ${name}\\b`, 'i');
  const named = nodes.filter((node) => node !== entry && node.text.length <= longestEntry && opens.test(node.text));
  return named.length > 0 && named.every(({ kind }) => kind !== 'heading');
};

/** What stands in a paper below the lines of appendices that its list of them says are not public. */
export const listedParts = (nodes: readonly DraftNode[]): readonly DraftNode[] =>
  nodes.flatMap((node) => {
    const { name, closed } = listedAppendices(nodes).get(node) ?? {};
    return name && closed ? nodesOfPart(nodes, { noun: 'appendix', label: name.toLowerCase() }, node, sectionOf) : [];
  });

/** Whether a line of such a list says no more than of what stands elsewhere in the paper. */
export const isOnlyListed = (nodes: readonly DraftNode[], node: DraftNode): boolean =>
  listedAppendices(nodes).get(node)?.alone === true && listedParts(nodes).length > 0;
