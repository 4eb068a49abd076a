import type { Finding } from '../papers/finding.ts';
import type { Item, Paper, PaperNode, ParsedFile } from '../papers/paper.ts';
import { meetBodies } from './meet-bodies.ts';
import { comparable, findTwins, type ItemText, type Twin } from './twins.ts';

/**
 * Relates the files of a library to each other. An item that stands twice is known by title and words: both are kept,
 * the shorter points to the fuller, and the one that does not state its meeting takes it from the other.
 */
export function relateFiles(files: readonly ParsedFile[]): ParsedFile[] {
  const parsed = meetBodies(files);
  const lacking = new Map(
    findTwins(papersOf(parsed)).flatMap(({ shorter, fuller }) => [
      ...lacks(fuller, shorter),
      ...lacks(shorter, fuller),
    ]),
  );
  const settled = parsed.map((file) => ({ ...file, papers: file.papers.map((paper) => settle(paper, lacking)) }));
  const unique = withUniqueReferences(settled);
  const twins = findTwins(papersOf(unique));
  const fullerOf = new Map(twins.flatMap(sameWords));
  const said = new Map<string, Finding[]>();
  for (const twin of twins) {
    const file = twin.shorter.paper.file;
    said.set(file, [...(said.get(file) ?? []), sayTwice(twin)]);
  }
  return unique.map((file) => ({
    ...file,
    papers: file.papers.map((paper) => ({ ...paper, nodes: paper.nodes.map((node) => pointToFuller(node, fullerOf)) })),
    findings: [...file.findings, ...(said.get(file.file) ?? [])],
  }));
}

const papersOf = (files: readonly ParsedFile[]): Paper[] => files.flatMap(({ papers }) => papers);

/** A paper of one item that knows nothing of its meeting, with the twin that does. */
function lacks(one: ItemText, other: ItemText): [string, ItemText][] {
  const { meeting } = one.paper;
  const knows = other.paper.meeting.date !== null || other.paper.meeting.dateNote !== null;
  const single = one.paper.nodes.every(({ item }) => item.title === one.item.title);
  const oneBody = meeting.body.slug === other.paper.meeting.body.slug;
  return meeting.date === null && meeting.dateNote === null && knows && single && oneBody
    ? [[one.paper.id, other]]
    : [];
}

/** Gives an item's own page the meeting and minute number that its twin states. */
function settle(paper: Paper, lacking: ReadonlyMap<string, ItemText>): Paper {
  const twin = lacking.get(paper.id);
  if (!twin) return paper;
  const { meeting, publishedIn } = twin.paper;
  const minute = twin.item.label;
  const known = (item: Item): Item => (minute && minute !== item.label ? { ...item, minute } : item);
  const moved = (reference: string): string => meeting.id + reference.slice(reference.indexOf('#'));
  return {
    ...paper,
    meeting,
    publishedIn,
    nodes: paper.nodes.map((node) => ({
      ...node,
      item: known(node.item),
      reference: moved(node.reference),
      parent: node.parent && moved(node.parent),
    })),
  };
}

/** A reference that another paper uses already is told apart by the paper it stands in. */
function withUniqueReferences(files: readonly ParsedFile[]): ParsedFile[] {
  const taken = new Set<string>();
  return files.map((file) => ({
    ...file,
    papers: file.papers.map((paper) => {
      const clash = paper.nodes.some(({ reference }) => taken.has(reference));
      const nodes = clash ? paper.nodes.map((node) => apart(node, paper.id)) : paper.nodes;
      for (const { reference } of nodes) taken.add(reference);
      return clash ? { ...paper, nodes } : paper;
    }),
  }));
}

function apart(node: PaperNode, paper: string): PaperNode {
  const name = (reference: string): string => `${reference}@${paper}`;
  return { ...node, reference: name(node.reference), parent: node.parent && name(node.parent) };
}

/** How much of a node's words find its fuller twin. */
const opening = 60;

/** Pairs each node of the shorter item with the node of the fuller one that holds all its words. */
function sameWords({ shorter, fuller }: Twin): [string, string][] {
  const byOpening = new Map<string, PaperNode[]>();
  for (const node of fuller.nodes) {
    const key = `${node.kind} ${comparable(node.text).slice(0, opening)}`;
    byOpening.set(key, [...(byOpening.get(key) ?? []), node]);
  }
  return shorter.nodes.flatMap((node) => {
    const words = comparable(node.text);
    const alike = byOpening.get(`${node.kind} ${words.slice(0, opening)}`) ?? [];
    const same = alike.find((other) => comparable(other.text).startsWith(words));
    return same ? [[node.reference, same.reference] as [string, string]] : [];
  });
}

function pointToFuller(node: PaperNode, fullerOf: ReadonlyMap<string, string>): PaperNode {
  const sameAs = fullerOf.get(node.reference);
  return sameAs ? { ...node, sameAs } : node;
}

function sayTwice({ shorter, fuller }: Twin): Finding {
  return {
    rule: 'same-item-twice',
    message: `\u201c${shorter.item.title}\u201d stands here and, ${shorter.words === fuller.words ? 'in the same words' : 'more fully'}, in ${fuller.paper.file}.`,
    place: shorter.place,
    elsewhere: fuller.place,
  };
}
