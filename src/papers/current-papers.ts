import type { Paper } from './paper.ts';

/** Papers without what a newer edition of them says no more: that can be read by reference, but states nothing today. */
export const currentPapers = (papers: readonly Paper[]): Paper[] =>
  papers.map((paper) =>
    paper.nodes.some(({ superseded }) => superseded)
      ? { ...paper, nodes: paper.nodes.filter(({ superseded }) => !superseded) }
      : paper,
  );
