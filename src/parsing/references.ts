import type { PaperNode } from '../papers/paper.ts';
import type { DraftNode } from './draft.ts';
import { slug } from './slug.ts';

/**
 * Gives each node its reference: meeting, item, then the paper's own label, such as `…/2022-03-08#8/31`.
 * Where an item numbers twice the same, the section tells them apart: `#50/growth/ii`.
 */
export function assignReferences(nodes: readonly DraftNode[], meetingId: string): Map<DraftNode, string> {
  const references = new Map<DraftNode, string>();
  const taken = new Map<string, number>();
  const unlabelled = new Map<string, number>();
  const repeating = scopesThatRepeat(nodes);
  for (const node of nodes) {
    const scope = scopeOf(node);
    const base = [scope, ...partsOf(node, repeating.has(scope), references, unlabelled)].join('/');
    const uses = (taken.get(base) ?? 0) + 1;
    taken.set(base, uses);
    references.set(node, `${meetingId}#${uses === 1 ? base : `${base}-${uses}`}`);
  }
  return references;
}

const scopeOf = (node: DraftNode): string => node.scope ?? inReference(node.item.label ?? slug(node.item.title));

/** A label inside a reference may not hold the marks that part it. */
const inReference = (label: string): string => label.replace(/[/#\s]+/g, '-');

function scopesThatRepeat(nodes: readonly DraftNode[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeating = new Set<string>();
  for (const node of nodes) {
    if (node.kind !== 'paragraph' || node.label === null) continue;
    const key = `${scopeOf(node)}/${node.label}`;
    if (seen.has(key)) repeating.add(scopeOf(node));
    seen.add(key);
  }
  return repeating;
}

function partsOf(
  node: DraftNode,
  repeats: boolean,
  references: ReadonlyMap<DraftNode, string>,
  unlabelled: Map<string, number>,
): string[] {
  const section = node.headings.slice(-1).map(slug);
  const kind: PaperNode['kind'] = node.kind;
  if (kind === 'heading') return node.name ? [node.name] : [];
  if (kind === 'resolution') return ['resolved', ...(node.label ? [inReference(node.label)] : [])];
  if (kind === 'list-item') return listPath(node, section, references, unlabelled);
  if (kind === 'footnote' || kind === 'contact' || kind === 'cover') return [node.name ?? kind];
  if (kind === 'background-paper') return ['background-papers', count(unlabelled, `${scopeOf(node)}/background`)];
  if (node.name) return [...section, node.name];
  if (node.label !== null) return [...(repeats ? section : []), inReference(node.label)];
  return [...section, `p${count(unlabelled, [scopeOf(node), ...section].join('/'))}`];
}

function listPath(
  node: DraftNode,
  section: readonly string[],
  references: ReadonlyMap<DraftNode, string>,
  unlabelled: Map<string, number>,
): string[] {
  const above = node.under ?? node.parent;
  const reference = above ? references.get(above) : undefined;
  const path =
    reference
      ?.slice(reference.indexOf('#') + 1)
      .split('/')
      .slice(1) ?? section;
  const label = node.label === null || node.label === '\u2022' ? null : inReference(node.label);
  return [...path, label ?? `bullet-${count(unlabelled, `${reference ?? scopeOf(node)}/bullets/${path.join('/')}`)}`];
}

function count(counts: Map<string, number>, key: string): string {
  const value = (counts.get(key) ?? 0) + 1;
  counts.set(key, value);
  return String(value);
}
