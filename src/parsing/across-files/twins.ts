import type { Item, Paper, PaperNode } from '../../papers/paper.ts';
import type { Place } from '../../papers/place.ts';
import { editionRank } from '../heads/edition.ts';
import { addressOf } from '../sites/one-address.ts';
import { cutShort } from '../sites/page-cell.ts';
import { anchorsOf, comparable, held, wordsOf } from '../text/shared-words.ts';
import { slug } from '../text/slug.ts';

/** One item as one paper has it. */
export interface ItemText {
  readonly paper: Paper;
  readonly item: Item;
  readonly words: readonly string[];
  readonly nodes: readonly PaperNode[];
  readonly place: Place;
}

/** An item that two files hold; the fuller is preferred. */
export interface Twin {
  readonly shorter: ItemText;
  readonly fuller: ItemText;
}

/** How much of the shorter must stand in the fuller: less is asked where both are known to be of one meeting. */
const heldInOneMeeting = 0.6;
const heldElsewhere = 0.8;
/** How many words an item needs to be known by them alone. */
const distinctive = 25;
/** Words that so many items share tell none of them. */
const commonplace = 12;

/** An item with what finds its twins. */
interface Keyed {
  readonly item: ItemText;
  readonly keys: readonly string[];
}

/**
 * Finds items that stand in several files, however each renders them. Each is paired with the one to prefer. A paper that
 * is looked at again is not read again.
 */
export function createTwinFinder(): (papers: readonly Paper[]) => Twin[] {
  const known = new Map<Paper, readonly Keyed[]>();
  const keyed = (paper: Paper): readonly Keyed[] => {
    const items = known.get(paper) ?? itemsOf(paper).map((item) => ({ item, keys: keysOf(item) }));
    known.set(paper, items);
    return items;
  };
  return (papers) =>
    pairTwins(papers.filter(({ kind, visibility }) => kind !== 'agenda' && visibility === 'public').flatMap(keyed));
}

function pairTwins(items: readonly Keyed[]): Twin[] {
  const groups = new Map<string, ItemText[]>();
  for (const { item, keys } of items)
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  const preferred = new Map<ItemText, ItemText>();
  for (const group of groups.values()) {
    const files = new Set(group.map(({ paper }) => paper.file));
    if (files.size < 2 || files.size > commonplace) continue;
    const [first, ...others] = [...group].sort(byPreference);
    if (!first) continue;
    for (const other of others) if (areTwins(other, first)) preferred.set(other, better(first, preferred.get(other)));
  }
  return [...preferred].map(([shorter, fuller]) => ({ shorter, fuller: preferred.get(fuller) ?? fuller }));
}

const better = (one: ItemText, other: ItemText | undefined): ItemText =>
  other && byPreference(one, other) > 0 ? other : one;

/** Confirmed before draft, then the fuller, then by name so that the choice never turns on the order of the files. */
function byPreference(one: ItemText, other: ItemText): number {
  return (
    editionRank(other.paper) - editionRank(one.paper) ||
    other.words.length - one.words.length ||
    Number(other.paper.meeting.date !== null) - Number(one.paper.meeting.date !== null) ||
    one.paper.file.localeCompare(other.paper.file)
  );
}

/** What finds an item's twins: its title within its meeting or page, and stretches of its words anywhere. */
function keysOf({ paper, item, words }: ItemText): string[] {
  const title = slug(item.title);
  const address = addressOf(paper);
  return [
    `${paper.meeting.id} ${title}`,
    ...(address === null ? [] : [`${address} ${title}`]),
    ...(words.length < distinctive ? [] : anchorsOf(words)),
  ];
}

function areTwins(shorter: ItemText, fuller: ItemText): boolean {
  if (shorter.paper.file === fuller.paper.file || !mayBeOneMeeting(shorter.paper, fuller.paper)) return false;
  if (!sameTitle(shorter.item.title, fuller.item.title)) return false;
  const known = shorter.paper.meeting.id === fuller.paper.meeting.id || fromOnePage(shorter.paper, fuller.paper);
  const [few, many] = shorter.words.length <= fuller.words.length ? [shorter, fuller] : [fuller, shorter];
  if (!known && few.words.length < distinctive) return false;
  return held(few.words, many.words) >= (known ? heldInOneMeeting : heldElsewhere);
}

const fromOnePage = (one: Paper, other: Paper): boolean =>
  addressOf(one) !== null && addressOf(one) === addressOf(other);

const mayBeOneMeeting = (one: Paper, other: Paper): boolean =>
  one.meeting.date === other.meeting.date || one.meeting.date === null || other.meeting.date === null;

/** Titles that say the same, or of which one goes on where the other stops. */
function sameTitle(one: string, other: string): boolean {
  const [first, second] = [slug(one).split('-'), slug(other).split('-')];
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  const shared = few.filter((word) => many.includes(word)).length;
  return shared >= few.length * 0.8 && (shared >= many.length * 0.6 || few.every((word, at) => many[at] === word));
}

function itemsOf(paper: Paper): ItemText[] {
  const groups = new Map<string, PaperNode[]>();
  for (const node of paper.nodes) {
    if (node.kind === 'heading' || node.kind === 'cover') continue;
    const key = `${node.item.label}/${node.item.title}`;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return [...groups.values()].flatMap((nodes) => {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (!first || !last) return [];
    const words = nodes.flatMap((node) => wordsOf(node.text.replace(cutShort, '')));
    const place: Place = { file: paper.file, lines: [first.place.lines[0], last.place.lines[1]], pages: null };
    return [{ paper, item: first.item, words, nodes, place }];
  });
}

type Held = Pick<ItemText, 'nodes'>;

/** Pairs the nodes of the shorter item with those of the fuller one that hold all their words, whichever way each was cut. */
export function sameWords({ shorter, fuller }: { shorter: Held; fuller: Held }): [string, string][] {
  const whole = new Map<string, PaperNode>();
  const starts: { readonly at: number; readonly node: PaperNode }[] = [];
  let text = ' ';
  for (const node of fuller.nodes) {
    const words = comparable(node.text);
    if (words === '') continue;
    if (!whole.has(words)) whole.set(words, node);
    starts.push({ at: text.length, node });
    text += `${words} `;
  }
  const nodeAt = (at: number): PaperNode | undefined => starts.findLast((start) => start.at <= at)?.node;
  return shorter.nodes.flatMap((node): [string, string][] => {
    const words = comparable(node.text.replace(cutShort, ''));
    const at = words.length < shortest ? -1 : text.indexOf(` ${words}`);
    const same = whole.get(words) ?? (at < 0 ? undefined : nodeAt(at + 1));
    return same ? [[node.reference, same.reference]] : [];
  });
}

/** In letters: a shorter text is only the same where it is the whole of a node. */
const shortest = 30;
