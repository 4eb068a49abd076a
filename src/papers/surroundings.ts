import type { Paper } from './paper.ts';
import type { Superseded } from './superseded.ts';

/** What stands before and after a paragraph in its paper, where the paper is published, and what it said in earlier versions. */
export interface ParagraphSurroundings {
  readonly before: string | null;
  readonly after: string | null;
  readonly webAddress: string | null;
  /** What an earlier version of the paper said under this reference, until when. */
  readonly earlier?: readonly Pick<Superseded, 'text' | 'on' | 'now'>[];
}

/** The neighbours of a paragraph by its reference; null where no public paper holds it or ever held it. */
export function surroundingsOf(
  papers: readonly Paper[],
  reference: string,
  superseded: readonly Superseded[] = [],
): ParagraphSurroundings | null {
  const versions = superseded.filter((one) => one.reference === reference);
  const earlier = versions.length > 0 ? { earlier: versions.map(({ text, on, now }) => ({ text, on, now })) } : {};
  for (const { nodes, visibility, webAddress } of papers) {
    const index = nodes.findIndex((node) => node.reference === reference);
    if (index < 0) continue;
    if (visibility === 'exempt') return null;
    const followers = nodes.slice(index + 1);
    const after = followers.find(({ parent }) => parent !== reference);
    return { before: nodes[index - 1]?.text ?? null, after: after?.text ?? null, webAddress, ...earlier };
  }
  return versions.length > 0 ? { before: null, after: null, webAddress: null, ...earlier } : null;
}
