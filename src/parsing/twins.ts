import type { Item, Paper, PaperNode } from '../papers/paper.ts';
import type { Place } from '../papers/place.ts';
import { slug } from './slug.ts';

/** One item as one paper has it. */
export interface ItemText {
  readonly paper: Paper;
  readonly item: Item;
  readonly words: string;
  readonly nodes: readonly PaperNode[];
  readonly place: Place;
}

/** An item that two files hold. */
export interface Twin {
  readonly shorter: ItemText;
  readonly fuller: ItemText;
}

/** How many characters of an item must agree where the two papers are not known to be of one meeting. */
const distinctive = 120;
/** How much of the shorter is compared with the fuller. */
const compared = 400;

/** Finds items that stand in several files: the same title and opening words. Each is paired with the fullest. */
export function findTwins(papers: readonly Paper[]): Twin[] {
  const alike = new Map<string, ItemText[]>();
  for (const item of papers.filter(({ kind }) => kind !== 'agenda').flatMap(itemsOf)) {
    const key = keyOf(item);
    const others = alike.get(key);
    if (others) others.push(item);
    else alike.set(key, [item]);
  }
  return [...alike.values()].flatMap(pairWithFullest);
}

/** A short item is only alike where the meeting is one; a long one by its opening words alone. */
function keyOf({ paper, item, words }: ItemText): string {
  const opening = words.length < distinctive ? `${paper.meeting.id} ${words}` : words.slice(0, distinctive);
  return `${slug(item.title)} ${opening}`;
}

function pairWithFullest(alike: readonly ItemText[]): Twin[] {
  const [fuller, ...others] = [...alike].sort((a, b) => b.words.length - a.words.length);
  if (!fuller) return [];
  return others
    .filter(({ paper }) => paper.file !== fuller.paper.file && mayBeOneMeeting(paper, fuller.paper))
    .filter(({ words }) => fuller.words.startsWith(words.slice(0, compared)))
    .map((shorter) => ({ shorter, fuller }));
}

const mayBeOneMeeting = (one: Paper, other: Paper): boolean =>
  one.meeting.date === other.meeting.date || one.meeting.date === null || other.meeting.date === null;

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
    const words = nodes.map((node) => comparable(node.text)).join(' ');
    const place: Place = { file: paper.file, lines: [first.place.lines[0], last.place.lines[1]], pages: null };
    return [{ paper, item: first.item, words, nodes, place }];
  });
}

/** Words alone, so that quotation marks, dashes and the dots of a cut do not matter. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9\u00a3%]+/g, ' ')
    .trim();
