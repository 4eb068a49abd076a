import type { Paper } from '../papers/paper.ts';
import type { BriefingOptions } from './briefing.ts';

const open = new WeakMap<readonly Paper[], readonly Paper[]>();

/** The papers the reader may see; the same array for the same library, so that what is worked out of it is kept. */
export function visiblePapers(papers: readonly Paper[], { exempt }: BriefingOptions): readonly Paper[] {
  if (exempt === 'allowed') return papers;
  const known = open.get(papers);
  if (known) return known;
  const found = papers.filter(({ visibility }) => visibility === 'public');
  open.set(papers, found);
  return found;
}
