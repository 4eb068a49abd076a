import type { Citation, Source } from '../papers/citation.ts';
import type { CitedText } from './cite.ts';

/** Words with the places that support them. */
export interface CitedPart {
  readonly text: string;
  readonly from: readonly { readonly source: Source; readonly quote: string }[];
}

/** Joins parts into text with marks, one citation for each place, in order of first use. */
export function joinParts(parts: readonly CitedPart[]): CitedText {
  const citations: Citation[] = [];
  const markOf = (source: Source, quote: string) => {
    const known = citations.find(
      (citation) => citation.reference === source.reference && citation.file === source.file,
    );
    if (known) return known.mark;
    const mark = citations.length + 1;
    citations.push({ ...source, mark, quote });
    return mark;
  };
  const lines = parts.map(
    ({ text, from }) =>
      `${text} ${[...new Set(from.map(({ source, quote }) => markOf(source, quote)))].map((mark) => `[${mark}]`).join(' ')}`,
  );
  return { text: lines.join('\n'), citations };
}
