import type { Citation } from '../papers/citation.ts';
import type { BriefingLine } from './briefing.ts';
import type { MarkBook } from './marks.ts';

/** A line of one briefing as a line of another, its citations carried over into that one's book. */
export function recite(line: BriefingLine, citations: readonly Citation[], book: MarkBook): BriefingLine {
  return {
    ...line,
    marks: reciteMarks(line.marks, citations, book),
    under: line.under.map((below) => recite(below, citations, book)),
  };
}

export function reciteMarks(marks: readonly number[], citations: readonly Citation[], book: MarkBook): number[] {
  return marks.flatMap((mark) => {
    const citation = citations.find((candidate) => candidate.mark === mark);
    return citation ? [book.cite(citation)] : [];
  });
}
