import type { Paper } from './paper.ts';

/** What stands before and after a paragraph in its paper, and where the paper is published. */
export interface ParagraphSurroundings {
  readonly before: string | null;
  readonly after: string | null;
  readonly webAddress: string | null;
}

/** The neighbours of a paragraph by its reference; null where no public paper holds it. */
export function surroundingsOf(papers: readonly Paper[], reference: string): ParagraphSurroundings | null {
  for (const { nodes, visibility, webAddress } of papers) {
    const index = nodes.findIndex((node) => node.reference === reference);
    if (index < 0) continue;
    if (visibility === 'exempt') return null;
    const followers = nodes.slice(index + 1);
    const after = followers.find(({ parent }) => parent !== reference);
    return { before: nodes[index - 1]?.text ?? null, after: after?.text ?? null, webAddress };
  }
  return null;
}
