import type { Item, Paper, PaperNode } from '../papers/paper.ts';
import type { Place } from '../papers/place.ts';
import { slug } from './slug.ts';

/** One item as one paper has it. */
export interface ItemText {
  readonly paper: Paper;
  readonly item: Item;
  readonly words: string;
  readonly place: Place;
}

/** An item that two files hold. */
export interface Twin {
  readonly shorter: ItemText;
  readonly fuller: ItemText;
}

/** How many characters of an item are compared, and how many must agree where the meeting is not known to be one. */
const compared = 400;
const distinctive = 120;

/** Finds items that stand in two files: the same title, and the shorter's opening words in the fuller. */
export function findTwins(papers: readonly Paper[]): Twin[] {
  const byTitle = new Map<string, ItemText[]>();
  for (const paper of papers) {
    if (paper.kind === 'agenda') continue;
    for (const item of itemsOf(paper)) {
      const key = slug(item.item.title);
      byTitle.set(key, [...(byTitle.get(key) ?? []), item]);
    }
  }
  return [...byTitle.values()].flatMap((same) => pairs(same));
}

function pairs(same: readonly ItemText[]): Twin[] {
  return same.flatMap((one, index) =>
    same.slice(index + 1).flatMap((other) => {
      if (one.paper.file === other.paper.file || !mayBeOneMeeting(one.paper, other.paper)) return [];
      const [shorter, fuller] = one.words.length <= other.words.length ? [one, other] : [other, one];
      const opening = shorter.words.slice(0, compared);
      const enough = shorter.paper.meeting.id === fuller.paper.meeting.id ? 1 : distinctive;
      return opening.length >= enough && fuller.words.startsWith(opening) ? [{ shorter, fuller }] : [];
    }),
  );
}

const mayBeOneMeeting = (one: Paper, other: Paper): boolean =>
  one.meeting.date === other.meeting.date || one.meeting.date === null || other.meeting.date === null;

function itemsOf(paper: Paper): ItemText[] {
  const groups = new Map<string, PaperNode[]>();
  for (const node of paper.nodes) {
    if (node.kind === 'heading' || node.kind === 'cover') continue;
    const key = `${node.item.label}/${node.item.title}`;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups.values()].flatMap((nodes) => {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (!first || !last) return [];
    const text = nodes.map((node) => node.text).join(' ');
    return [
      {
        paper,
        item: first.item,
        words: text
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, ' ')
          .trim(),
        place: { file: paper.file, lines: [first.place.lines[0], last.place.lines[1]], pages: null },
      },
    ];
  });
}
