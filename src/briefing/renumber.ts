import type { Citation } from '../papers/citation.ts';
import type { BriefingLine, BriefingPart } from './briefing.ts';

/** The same parts with marks counted from 1 in the order of reading, and only the citations in use. */
export function inOrderOfUse(
  parts: readonly BriefingPart[],
  citations: readonly Citation[],
): { readonly parts: readonly BriefingPart[]; readonly citations: readonly Citation[] } {
  const byMark = new Map(citations.map((citation) => [citation.mark, citation]));
  const renumbered = new Map<number, Citation>();
  const anew = (mark: number): number[] => {
    const known = renumbered.get(mark);
    if (known) return [known.mark];
    const citation = byMark.get(mark);
    if (!citation) return [];
    const next = { ...citation, mark: renumbered.size + 1 };
    renumbered.set(mark, next);
    return [next.mark];
  };
  const lineAnew = (line: BriefingLine): BriefingLine => ({
    ...line,
    marks: line.marks.flatMap(anew),
    under: line.under.map(lineAnew),
  });
  const numbered = parts.map((part) => ({
    ...part,
    table: part.table && {
      ...part.table,
      rows: part.table.rows.map((row) => ({ ...row, marks: row.marks.flatMap(anew) })),
    },
    lines: part.lines.map(lineAnew),
  }));
  return { parts: numbered, citations: [...renumbered.values()] };
}
