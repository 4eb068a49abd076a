import type { DraftNode } from '../body/draft.ts';
import { slug } from '../text/slug.ts';

/**
 * Gives each node its reference: meeting, item, then the paper's own label, such as `…/2022-03-08#8/31`.
 * Where an item numbers twice the same, the section tells them apart: `#50/growth/ii`.
 */
export function assignReferences(nodes: readonly DraftNode[], meetingId: string): Map<DraftNode, string> {
  const scopeOf = (node: DraftNode): string => node.scope ?? inReference(node.item.label ?? slug(node.item.title));
  const repeating = scopesThatRepeat(nodes, scopeOf);
  const paths = new Map<DraftNode, readonly string[]>();
  const counts = new Map<string, number>();
  const taken = new Set<string>();

  function count(key: string): string {
    const value = (counts.get(key) ?? 0) + 1;
    counts.set(key, value);
    return String(value);
  }

  function partsOf(node: DraftNode, scope: string): readonly string[] {
    const section = node.headings.slice(-1).map(slug);
    const { kind, name, label } = node;
    if (kind === 'heading') return name ? [name] : [];
    if (kind === 'resolution' && node.under && label) return [...(paths.get(node.under) ?? []), inReference(label)];
    if (kind === 'resolution' && /^\d+\.\d/.test(label ?? '')) return [inReference(label ?? '')];
    if (kind === 'resolution' && (name || label)) return ['resolved', ...(label ? [inReference(label)] : [])];
    if (kind === 'list-item') return pointPath(node, scope, section);
    if (kind === 'footnote' || kind === 'contact' || kind === 'cover') return [name ?? kind];
    if (kind === 'background-paper') return ['background-papers', count(`${scope} background`)];
    if (name) return [...section, name];
    if (label !== null) return [...(repeating.has(scope) ? section : []), inReference(label)];
    return [...section, `p${count([scope, ...section].join('/'))}`];
  }

  function pointPath(node: DraftNode, scope: string, section: readonly string[]): readonly string[] {
    const above = node.under ?? node.parent;
    const path = (above && paths.get(above)) ?? section;
    const numbered = node.label !== null && node.label !== '\u2022';
    return [
      ...path,
      numbered ? inReference(node.label ?? '') : `bullet-${count(`${scope} bullets ${path.join('/')}`)}`,
    ];
  }

  function free(base: string): string {
    let reference = base;
    while (taken.has(reference)) reference = `${base}-${Number(count(`same ${base}`)) + 1}`;
    taken.add(reference);
    return reference;
  }

  return new Map(
    nodes.map((node) => {
      const scope = scopeOf(node);
      const parts = partsOf(node, scope);
      paths.set(node, parts);
      return [node, `${meetingId}#${free([scope, ...parts].join('/'))}`];
    }),
  );
}

/** A label inside a reference may not hold the marks that part it. */
const inReference = (label: string): string => label.replace(/[/#\s]+/g, '-');

function scopesThatRepeat(nodes: readonly DraftNode[], scopeOf: (node: DraftNode) => string): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeating = new Set<string>();
  for (const node of nodes) {
    if (node.kind !== 'paragraph' || node.label === null) continue;
    const scope = scopeOf(node);
    const key = `${scope}/${node.label}`;
    if (seen.has(key)) repeating.add(scope);
    seen.add(key);
  }
  return repeating;
}
