import type { Item } from '../../../papers/paper.ts';
import type { DraftFinding, DraftNode, DraftPaper, LineRange } from '../../body/draft.ts';
import { accessShare, speaksOfAccessAlone } from '../wordings/access-words.ts';
import { isOfFileAttached } from '../wordings/attached-field.ts';
import { closedEnclosures } from '../wordings/closed-enclosures.ts';
import { saysNothingPrivate } from '../wordings/exclusion.ts';
import { endsPrivate, namesAccess } from '../wordings/exempt.ts';
import { asksAccess, tellsAccess } from '../wordings/listing-columns.ts';
import { type LooseMark, mayMarkLoosely, readLooseMark, standsApart } from '../wordings/loose-mark.ts';
import { reachOf } from '../wordings/mark-reach.ts';
import { isOfAccessRules } from '../wordings/mark-talk.ts';
import { nodesOfPart, partsNamed } from '../wordings/named-parts.ts';
import { namesPrivateMatters, saysPrivate } from '../wordings/private-part.ts';
import { isAnsweredBelow, saysNoneOfItself, shortForms } from '../wordings/public-minute.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { isOnlyListed, partSection } from './appendix-list.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { besideEmptyMarks } from './empty-marks.ts';
import { endedAt } from './enclosed-nodes.ts';
import { below, here, itemsUnder, sectionOf } from './marked-structure.ts';
import type { Parted } from './part-exempt.ts';
import { withoutParts } from './parts-only.ts';
import { reachedBy } from './placed-reach.ts';
import { signedNodes } from './signed-nodes.ts';
import { unmarkedParts } from './unmarked-parts.ts';
import { closedUnread } from './unread-tables.ts';

/** What a marking keeps back that no rule accounted for. */
interface Caught {
  readonly by: DraftNode;
  readonly nodes: readonly DraftNode[];
}

/**
 * The net behind the rules of this room. Every marking, read generously, must have hidden something or be known as mere
 * talk; one that no rule accounted for hides the smallest part that surely holds what it marks: the paragraph, the
 * section, the item, else the paper. A finding says so. `isShown` tells what an officer's word shows.
 */
export function catchUnaccounted(
  draft: DraftPaper,
  parts: Parted,
  unread: readonly LineRange[],
  isShown: (node: DraftNode) => boolean,
): Parted {
  const { open, exempt } = parts;
  if (open === null || isOfRules(draft.item?.title ?? '')) return parts;
  if (draft.kind === 'page' && isOfAccessRules(draft.title)) return parts;
  const hidden = new Set(exempt?.nodes);
  const caught = caughtIn(draft, hidden);
  if (!tellsOnly(draft)) {
    caught.push(...closedUnread(draft.nodes, unread));
    const held = new Set([...hidden, ...caught.flatMap(({ nodes }) => nodes)]);
    caught.push(...besideEmptyMarks(draft, held), ...unmarkedParts(draft, held));
  }
  const more = new Set(caught.flatMap(({ nodes }) => nodes).filter((node) => !isShown(node) && !hidden.has(node)));
  if (more.size === 0) return parts;
  const rest = open.nodes.filter((node) => !more.has(node));
  const away = draft.nodes.filter((node) => hidden.has(node) || more.has(node));
  const isLeft = rest.some(({ kind }) => kind !== 'cover' && kind !== 'heading');
  const said = caught.filter(({ nodes }) => nodes.some((node) => more.has(node))).map(keptToBeSafe);
  return {
    open: isLeft ? { ...open, nodes: rest } : null,
    exempt: isLeft ? { ...draft, nodes: away, people: [], findings: [], furniture: [] } : draft,
    kept: [...parts.kept, ...said],
  };
}

/** An agenda, or a notice of decisions to come, says in public what is private. */
const tellsOnly = (draft: DraftPaper): boolean => draft.kind === 'agenda' || isPublicNotice(draft);

function caughtIn(draft: DraftPaper, hidden: ReadonlySet<DraftNode>): Caught[] {
  const { nodes } = draft;
  const caught: Caught[] = [];
  let published: ReadonlySet<Item> | null = null;
  const onlyTells = tellsOnly(draft);
  const bearing = bearingNodes(nodes);
  nodes.forEach((node, index) => {
    if (
      !bearing.has(node) ||
      !mayMarkLoosely(node.text) ||
      isNamesOfColumns(node) ||
      (onlyTells && !opensPrivateText(nodes, index))
    )
      return;
    published ??= draft.item === null ? shortForms(nodes) : new Set();
    if (published.has(node.item) || isOnlyListed(nodes, node) || saysNoneOfItself(node.text)) return;
    const ended = endedAt(nodes, index, hidden);
    if (ended.length > 0) caught.push({ by: node, nodes: ended });
    const items = itemsUnder(nodes, index);
    if (items?.some((one) => !hidden.has(one))) caught.push({ by: node, nodes: items });
    if (hidden.has(node) && !opensPassage(node.text) && !hidesItselfAlone(nodes, index, hidden)) return;
    const named = partsNamed(node.text).flatMap((part) => nodesOfPart(nodes, part, node, partSection));
    if (named.length > 0 && !named.some((one) => hidden.has(one))) caught.push({ by: node, nodes: named });
    if (node.headings.some(isOfRules) || namesPrivateMatters(node.item.title)) return;
    const { closed, before } = closedEnclosures(node.text);
    const mark = readLooseMark(closed.length > 0 ? before : withoutParts(node, nodes, hidden));
    if (mark === null || isOfFileAttached(node.text, nodes)) return;
    const reached = reachedBy(draft, index, mark);
    if (
      reached.every(
        (one) => (one.kind === 'heading' && !mark.bears) || (one === node && !mark.bears && mark.reach === null),
      )
    )
      return;
    if (isAnsweredBelow(nodes, index)) return;
    if (node.kind === 'heading' && (saysNone(reached) || (namesAccess(node.text) && isAnswered(reached)))) return;
    const isLate = opensPassage(node.text) && reached.length > 1;
    if (isLate ? reached.slice(1).some((one) => hidden.has(one)) : isAccountedFor(nodes, index, reached, hidden, mark))
      return;
    caught.push({ by: node, nodes: reached });
  });
  for (const { node, by } of signedNodes(nodes)) {
    const reached = node.kind === 'heading' ? sectionOf(nodes, nodes.indexOf(node)) : here(nodes, node);
    if (!reached.some((one) => hidden.has(one))) caught.push({ by, nodes: reached });
  }
  return caught;
}

/** "Decision | Exempt?" is answered in the rows below. */
const isNamesOfColumns = ({ kind, text }: DraftNode): boolean =>
  kind === 'table-header' && text.split(/\t|\|/).some((cell) => tellsAccess(cell) || asksAccess(cell));

/** "\u2026 are met. [EXEMPT TEXT BEGINS \u2013 paragraph 5]": a mark run on behind a paragraph is said of what comes next, whatever hid the paragraph. */
const opensPassage = (text: string): boolean =>
  /[.;]\s+[[(*]{0,3}\s*(?:exempt|confidential|private|restricted|closed) (?:text|part|section|passage|information|material) (?:begins?|starts?)\b[^.;]*$/i.test(
    text,
  );

/** A line that is a mark and nothing else, which a rule took and nothing beside it: what it is said of was not found. */
function hidesItselfAlone(nodes: readonly DraftNode[], index: number, hidden: ReadonlySet<DraftNode>): boolean {
  const [above, node, next] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (!node || !next || node.kind !== 'paragraph' || (above && hidden.has(above)) || hidden.has(next)) return false;
  return (
    (standsApart(node.text) || saysPrivate(node.text)) &&
    !endsPrivate(node.text) &&
    !goesOnAfterColon(node.text) &&
    (reachOf(node.text) === 'below' || saysPrivate(node.text) || accessShare(node.text) >= mostlyMark)
  );
}

/** "Exempt information (paragraph 14): not for publication: Your nights will be given back." holds what it marks. */
function goesOnAfterColon(text: string): boolean {
  const [tail = '', ...fields] = text.split(/:\s+/).reverse();
  return fields.length > 0 && tail.split(/\s+/).length >= 4 && !speaksOfAccessAlone(tail);
}

/** "Valuations by Messrs Hart (exempt)" in a list, "(Not for publication: your son's nights \u2026)" hold the words that they mark. */
const mostlyMark = 0.75;

/** A note or an enclosure that stands in what only tells of private matters. */
function opensPrivateText(nodes: readonly DraftNode[], index: number): boolean {
  const node = nodes[index];
  if (
    !node ||
    node.kind === 'agenda-entry' ||
    !/\b(?:notes?|slip|briefing|advice|enclos\w+|minutes|report|annexe?|appendix|supplement|commentary)\b/i.test(
      node.text,
    )
  )
    return false;
  const held = (node.kind === 'heading' ? sectionOf(nodes, index) : below(nodes, index)).slice(1);
  return held.some(({ text }) => text.split(/\s+/).length >= 8) && held.every(({ kind }) => kind !== 'agenda-entry');
}

const isOfRules = (heading: string): boolean =>
  /\brules?\b|\bconstitution\b|\bstanding orders\b|\bprotocol\b|\baccess to (?:information|meetings)\b/i.test(heading);

/** "Exempt information", and below it nothing but words on whether there is any. */
const isAnswered = (section: readonly DraftNode[]): boolean => {
  const [said] = section.filter(({ kind }) => kind !== 'heading');
  return said === undefined || speaksOfAccess.test(said.text);
};
/** "Confidential matters", and below it no more than "none this month, so the public were not asked to leave". */
const saysNone = (section: readonly DraftNode[]): boolean => {
  const said = section.filter(({ kind }) => kind !== 'heading');
  return (
    said.length === 1 && said.every(({ text }) => /^\W*(?:none|nil)\b(?! of\b)/i.test(text) && saysNothingPrivate(text))
  );
};
const speaksOfAccess =
  /^\W*(?:none|no|nil|n\/a|not applicable|dim)\b|\b(?:exempt\w*|confidential\w*|schedule 12a|public|publication|inspect\w*|access)\b/i;

/** Whether a rule hid what a mark speaks of: the first words it reaches; where it reaches none, what stands right below or above it. */
function isAccountedFor(
  nodes: readonly DraftNode[],
  index: number,
  reached: readonly DraftNode[],
  hidden: ReadonlySet<DraftNode>,
  { reach }: LooseMark,
): boolean {
  if (hidden.size === 0) return false;
  const follows = reach !== 'paper' && reach !== 'item' && reached[0] === nodes[index];
  const first = follows && reached.find((node) => node !== nodes[index] && hasWords(node));
  if (first) return hidden.has(first);
  const beside = [nodes[index - 1], nodes[index + 1]].some((one) => one !== undefined && hidden.has(one));
  return beside || reached.some((node) => hidden.has(node));
}

const hasWords = ({ kind, text }: DraftNode): boolean => kind !== 'heading' && readLooseMark(text)?.bears !== false;

/** Says where the marking stands and what to do; no word of what it marks is said. */
const keptToBeSafe = ({ by, nodes }: Caught): DraftFinding => ({
  rule: 'kept-to-be-safe',
  message: `These lines seem to say that something is not for publication, and no rule tells how much: ${nodes.length === 1 ? 'the paragraph is' : 'they and what belongs to them are'} kept out of answers. What is public may be named under publicItems of this file in knowledge/papers.yml, or the file be given visibility: public.`,
  lines: [by.from, nodes.reduce((last, { to }) => Math.max(last, to), by.to)],
});
