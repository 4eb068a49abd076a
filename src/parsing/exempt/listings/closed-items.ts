import type { Item } from '../../../papers/paper.ts';
import { isPublicClose, saysPublic } from '../../body/item-title.ts';
import { sameItem } from '../../body/same-item.ts';
import { readExclusion, saysNothingPrivate } from '../wordings/exclusion.ts';
import { saysItWasReleased } from '../wordings/mark-talk.ts';
import { publishesShortForm } from '../wordings/public-minute.ts';
import { upTo } from '../wordings/up-to.ts';
import {
  type ItemGroup,
  namedBy,
  numbersIn,
  readVerdict,
  type Told,
  type Verdict,
  wasNotMoved,
} from './exclusion-item.ts';

export interface Closing<T extends Told> {
  /** What stands in private, though no marking of its own says so. */
  readonly closed: ReadonlySet<T>;
  /** The items that do so from their titles on, and those named by number alone that stand elsewhere. */
  readonly items: readonly Item[];
  /** The first words that sent the public out. */
  readonly by: T | null;
}

/** Whether a node, as a text, as a title or by its item's, says that the public is sent out, or asks whether it is to be. */
const mayShut = (node: Told): boolean =>
  readExclusion(node.text)?.kind === 'closes' ||
  (isTitleLike(node) && readExclusion(node.text, true)?.kind === 'closes') ||
  readExclusion(node.item.title, true) !== null;

/**
 * Finds what stands in private in an agenda, in minutes or on a page: what comes after the public was sent out, until it
 * is let in again, or just the items that the words name. A standing item that asks whether anything is to be private
 * closes nothing. Where nothing says how far an exclusion goes, it goes to the end.
 */
export function findClosed<T extends Told>(nodes: readonly T[]): Closing<T> {
  if (!nodes.some(mayShut)) return { closed: new Set(), items: [], by: null };
  const groups = groupsOf(nodes);
  const closed = new Set<T>();
  const items: Item[] = [];
  const named = new Set<Item>();
  const unknown = new Set<ItemGroup<T>>();
  let by: T | null = null;
  let shut = false;
  const verdicts = groups.map((group, at) => {
    const numbers = numbersIn(group);
    if (numbers.length === 0 && readExclusion(group.item.title, true) === null) return null;
    const known = namedBy(
      group,
      groups.filter((other) => other !== group || isItsOwn(group, numbers, groups)),
    );
    if (known.length === 0 && numbers.length > 0) {
      items.push(...numbers.map((label) => ({ label, title: '' })));
      unknown.add(group);
    }
    for (const item of known) {
      named.add(item);
      by ??= group.nodes[0] ?? null;
    }
    return readVerdict(group, groups.slice(0, at), groups.slice(at + 1));
  });
  const excepted = nodes.flatMap(({ text }) => {
    const heard = readExclusion(text);
    return heard?.kind === 'closes' ? (heard.except ?? []) : [];
  });
  groups.forEach((group, at) => {
    const verdict = verdicts[at] ?? null;
    const published = group.nodes.some(
      ({ kind, text }) => publishesShortForm(text) || (kind === 'agenda-entry' && saysItWasReleased(text)),
    );
    const ends = published || isPublicClose(group.item.title) || excepted.some((name) => sameItem(name, group.item));
    let itemShut = named.has(group.item) && !published;
    if (itemShut || (shut && !ends && !verdict)) items.push(group.item);
    group.nodes.forEach((node, index) => {
      const heard = isAnswered(group.nodes, index, verdict) ? null : eventAt(node, index, verdict, unknown.has(group));
      if (heard === 'open') {
        if ((shut || itemShut) && (!reopensAtOnce(node.text) || tellsInTitle(node))) closed.add(node);
        shut = false;
        itemShut = false;
      }
      const spoken = verdict !== null && index <= verdict.spoken;
      if (!spoken && ((shut && !ends) || itemShut) && !liftsExemption(node.text)) closed.add(node);
      if (heard === 'shut' || heard === 'shut-item') {
        by ??= node;
        shut ||= heard === 'shut';
        itemShut = true;
      }
    });
  });
  return { closed, items, by };
}

/** A list may end with what it says of its last items. */
const isItsOwn = (
  { item, nodes: [first] }: ItemGroup,
  numbers: readonly string[],
  groups: readonly ItemGroup[],
): boolean =>
  (first?.kind === 'agenda-entry' || first?.kind === 'heading') &&
  numbers.some((name) => sameItem(name, item)) &&
  numbers.every((name) => groups.some((group) => sameItem(name, group.item)));

/** A decision of which those who took it in private made known that it is public now. */
const liftsExemption = (text: string): boolean =>
  /\b(?:resolved|agreed|determined)\b[^.;]{0,40}\bexemption (?:be|was|is) lifted\b/i.test(text);

/** A title about sending the public out below which it is said that nobody was. */
function isAnswered(nodes: readonly Told[], index: number, verdict: Verdict | null): boolean {
  const [node, next] = [nodes[index], nodes[index + 1]];
  if (!node || !next || (index === 0 && verdict !== null)) return false;
  if (node.kind === 'heading' && node.text.length <= 100 && wasNotMoved(nodes, index)) return true;
  if ((next.kind === 'heading' && !bareNone.test(next.text)) || !isTitleLike(node)) return false;
  return (
    readExclusion(node.text, true)?.kind === 'closes' &&
    (readExclusion(next.text)?.kind === 'none' || (next.text.length <= longestAnswer && saysNothingPrivate(next.text)))
  );
}

/** "None" on a line of its own may look like a heading. */
const bareNone = /^\W*(?:none|nil|dim)(?: (?:at|on) this (?:meeting|occasion))?\W*$/i;
/** Longer words below such a title tell of more than that nothing is private. */
const longestAnswer = 200;

/** A title that goes on with what was said would tell it beside the words that let the public in. */
const tellsInTitle = ({ item: { title } }: Told): boolean => title.length > longestTitle || goesOn.test(title);
const longestTitle = 120;
/** "Clerk's pay - Agreed to move the Clerk to point 24": a title and what was said, in one line. */
const goesOn = /\s[\u2013-]\s+\S+(?:\s+\S+){4}|:\s+\S+(?:\s+\S+){5}/;

type Event = 'open' | 'shut' | 'shut-item' | null;

/** Whether a text lets the public in with its first words: what stands above such words in one text was said without it. */
const reopensAtOnce = (text: string): boolean =>
  readExclusion(text.split(/(?<=[.;:])\s/, 1)[0] ?? text)?.kind === 'reopens' || !/[.;:]\s/.test(text);

/**
 * What a node does to those after it: in an item about exclusion its last words on it do, elsewhere each for itself. Items
 * that it names by numbers which nothing here goes by may be any of those that follow.
 */
function eventAt(node: Told, index: number, verdict: Verdict | null, unknown: boolean): Event {
  if (verdict?.kind === 'reopens' && index === 0) return 'open';
  if (verdict && index <= verdict.spoken) return verdict.kind === 'rest' && index === verdict.spoken ? 'shut' : null;
  if (node.kind === 'agenda-entry') return null;
  if (node.kind === 'heading' && index > 0 && saysPublic(node.text)) return 'open';
  const heard = readExclusion(node.text, isTitleLike(node));
  if (heard?.kind === 'reopens') return 'open';
  if (heard?.kind !== 'closes') return null;
  if (heard.scope === 'named') return unknown ? 'shut' : null;
  return heard.scope === 'rest' ? 'shut' : 'shut-item';
}

const isTitleLike = ({ kind, text }: Told): boolean =>
  kind === 'heading' || (kind === 'paragraph' && text.length <= 100 && !/[.;,]$/.test(text));

function groupsOf<T extends Told>(nodes: readonly T[]): ItemGroup<T>[] {
  const groups: { readonly item: Item; readonly nodes: T[] }[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    const goesOn = last?.item.label === node.item.label && last.item.title === node.item.title;
    if (last && goesOn && node.kind !== 'agenda-entry') last.nodes.push(node);
    else groups.push({ item: node.item, nodes: [node] });
  }
  return groups;
}

const resolved = /\b(?:resolved|agreed)\b/i;

/** What stands in a paper of one item after its own words resolve to send the public out: minutes may look like a report. */
export function closedFrom<T extends Told>(nodes: readonly T[]): Closing<T> {
  const at = nodes.findIndex(({ kind, text }, index) => {
    if (kind === 'cover' || (kind === 'heading' && index === 0)) return false;
    const says = resolved.test(text) || resolved.test(nodes[index - 1]?.text.slice(0, 40) ?? '');
    return says && readExclusion(text)?.kind === 'closes' && !/\bappendi|\bannex/i.test(text);
  });
  const by = nodes[at];
  if (!by) return { closed: new Set(), items: [], by: null };
  const without = upTo(nodes, at, ({ text }) => readExclusion(text)?.kind === 'reopens');
  return { closed: new Set(without.slice(1)), items: [], by };
}

/** Whether a report asks that the public be sent out while it is taken itself, and not just an appendix of it. */
export const asksForItself = ({
  item,
  nodes,
}: {
  readonly item: Item | null;
  readonly nodes: readonly Told[];
}): boolean =>
  item !== null &&
  nodes.some(({ text }) => {
    if (!/\bthis (?:report|item|paper)\b/i.test(text) || /\bappendi|\bannex/i.test(text)) return false;
    const heard = readExclusion(text);
    return heard?.kind === 'closes' && heard.scope === 'this' && !resolved.test(text);
  });
