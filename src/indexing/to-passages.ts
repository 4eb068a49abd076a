import { createHash } from 'node:crypto';
import { type Source, sourceOf } from '../papers/citation.ts';
import type { NodeKind, Paper, PaperNode } from '../papers/paper.ts';
import type { Passage } from './passage.ts';
import { splitSentences } from './sentences.ts';

/** Kinds whose neighbouring nodes are one block to a reader: a list of names is asked for as a whole. */
const BLOCKS: ReadonlySet<NodeKind> = new Set(['membership', 'attendance']);
/** Kinds that give context and are passages only where they say something themselves. */
const CONTEXT_ONLY: ReadonlySet<NodeKind> = new Set(['cover', 'heading', 'table-header']);

/**
 * Cuts papers into what is searched: a numbered paragraph with its points is one passage, a table row one, a block of
 * names one. Headings and covers are context unless they hold content; what a newer edition left out is not searched. Ids are unique among the passages returned.
 */
export function toPassages(papers: readonly Paper[]): Passage[] {
  const taken = new Set<string>();
  return papers.flatMap((paper) =>
    gather(paper.nodes).map((nodes, order) => {
      const passage = toPassage(paper, nodes, order);
      const id = free(passage.id, taken);
      taken.add(id);
      return id === passage.id ? passage : { ...passage, id };
    }),
  );
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let next = 2;
  while (taken.has(`${id}~${next}`)) next += 1;
  return `${id}~${next}`;
}

type Nodes = readonly [PaperNode, ...PaperNode[]];

/** Joins each node with what belongs to it: points with their paragraph, a block's lines with each other. */
function gather(nodes: readonly PaperNode[]): Nodes[] {
  const groups: [PaperNode, ...PaperNode[]][] = [];
  const heads = new Map<string, [PaperNode, ...PaperNode[]]>();
  let previous: [PaperNode, ...PaperNode[]] | undefined;
  for (const node of nodes) {
    if (node.superseded) continue;
    if (CONTEXT_ONLY.has(node.kind) && !holdsContent(node)) {
      previous = undefined;
      continue;
    }
    const home =
      (node.parent ? heads.get(node.parent) : undefined) ?? (continues(previous, node) ? previous : undefined);
    if (home) {
      home.push(node);
      heads.set(node.reference, home);
      continue;
    }
    const group: [PaperNode, ...PaperNode[]] = [node];
    groups.push(group);
    if (!heads.has(node.reference)) heads.set(node.reference, group);
    previous = group;
  }
  return groups;
}

function continues(group: [PaperNode, ...PaperNode[]] | undefined, node: PaperNode): boolean {
  const last = group?.at(-1);
  return last !== undefined && BLOCKS.has(node.kind) && last.kind === node.kind && last.item.title === node.item.title;
}

/** A cover holds content where it states a fact by name ("Date/Time: …"); a heading where it is a sentence. */
function holdsContent({ kind, text }: PaperNode): boolean {
  const words = text.split(/\s+/).length;
  if (kind === 'cover') return /\p{L}\s*:\**\s+\S/u.test(text) || /[.!?]\s+\p{Lu}/u.test(text);
  if (kind === 'heading') return words >= 8 && /[.!?]$/.test(text);
  return false;
}

function toPassage(paper: Paper, nodes: Nodes, order: number): Passage {
  const [head] = nodes;
  const text = nodes.map((node, index) => (index === 0 ? node.text : pointOf(node))).join('\n');
  const sentences = nodes.flatMap((node) => (node.row ? [node.text] : splitSentences(node.text)));
  const context = contextOf(paper, head);
  return {
    id: head.reference,
    digest: digestOf([context, ...sentences]),
    kind: head.kind,
    paper: paper.id,
    meeting: paper.meeting.id,
    order,
    context,
    text,
    sentences,
    source: spanning(sourceOf(paper, head), nodes, text),
    visibility: paper.visibility,
    ...(head.decision !== undefined && { decision: head.decision }),
    ...(head.sameAs !== undefined && { sameAs: head.sameAs }),
  };
}

/** A point as it stands under its paragraph: letters and numerals in brackets, bullets as a bullet. */
function pointOf({ label, text, parent }: PaperNode): string {
  if (label === null || parent === null) return text;
  return /^[\p{L}\d]+$/u.test(label) ? `(${label}) ${text}` : `• ${text}`;
}

function spanning(source: Source, nodes: Nodes, text: string): Source {
  const lines = nodes.flatMap(({ place }) => place.lines);
  const whole = nodes.length === 1 ? source.text : text;
  return { ...source, lines: [Math.min(...lines), Math.max(...lines)], text: whole };
}

function contextOf(paper: Paper, node: PaperNode): string {
  const parts = [paper.title, node.item.title, ...node.headings, ...(node.row ? [node.row.columns.join(' ')] : [])];
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))].join(' · ');
}

/** SHA-256 over texts that are embedded, hexadecimal; the order matters. */
export function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\u0000')).digest('hex');
}

/** What is embedded of a passage: its sentences, one vector each. */
export function embeddedTexts(passage: Passage): readonly string[] {
  return passage.sentences;
}
