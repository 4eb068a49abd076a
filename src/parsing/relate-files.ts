import type { Finding } from '../papers/finding.ts';
import type { Item, Paper, PaperNode, ParsedFile } from '../papers/paper.ts';
import { findTwins, type Twin } from './twins.ts';

/**
 * Relates the files of a library to each other. An item that stands twice is known by title and words: both are kept,
 * the shorter points to the fuller, and the fuller takes the meeting and minute number it does not state itself.
 */
export function relateFiles(parsed: readonly ParsedFile[]): ParsedFile[] {
  const twins = findTwins(parsed.flatMap(({ papers }) => papers));
  const settled = parsed.map((file) => ({ ...file, papers: file.papers.map((paper) => settle(paper, twins)) }));
  const renamed = withUniqueReferences(settled);
  const marked = renamed.map((file) => ({
    ...file,
    papers: file.papers.map((paper) => markTwins(paper, renamed, twins)),
  }));
  return marked.map((file) => ({
    ...file,
    findings: [...file.findings, ...twins.filter(({ shorter }) => shorter.paper.file === file.file).map(sayTwice)],
  }));
}

/** Gives an item's own page the meeting and minute number that its twin in a meeting's page states. */
function settle(paper: Paper, twins: readonly Twin[]): Paper {
  const twin = twins.find(({ fuller }) => fuller.paper.id === paper.id);
  if (!twin || paper.meeting.date !== null || twin.fuller.paper.meeting.dateNote !== null) return paper;
  const { meeting, publishedIn } = twin.shorter.paper;
  if (paper.meeting.body.slug !== meeting.body.slug) return paper;
  const minute = twin.shorter.item.label;
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

/** A reference that another file uses already is told apart by the paper it stands in. */
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

function markTwins(paper: Paper, files: readonly ParsedFile[], twins: readonly Twin[]): Paper {
  const own = twins.filter(({ shorter }) => shorter.paper.id === paper.id);
  if (own.length === 0) return paper;
  const all = files.flatMap((file) => file.papers);
  const nodes = paper.nodes.map((node) => {
    const twin = own.find(({ shorter }) => sameItem(shorter.item, node.item));
    const fuller = twin && all.find(({ id }) => id === twin.fuller.paper.id);
    const same = fuller?.nodes.find((other) => holdsSameWords(other, node));
    return same ? { ...node, sameAs: same.reference } : node;
  });
  return { ...paper, nodes };
}

const sameItem = (one: Item, other: Item): boolean => one.title === other.title && one.label === other.label;

/** Whether a fuller node has all the words of this one, in order. */
function holdsSameWords(fuller: PaperNode, node: PaperNode): boolean {
  return fuller.kind === node.kind && words(fuller.text).startsWith(words(node.text).replace(/[\s.\u2026]+$/, ''));
}

const words = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function sayTwice({ shorter, fuller }: Twin): Finding {
  return {
    rule: 'same-item-twice',
    message: `\u201c${shorter.item.title}\u201d stands here and, more fully, in ${fuller.paper.file}.`,
    place: shorter.place,
    elsewhere: fuller.place,
  };
}
