import type { Citation } from '../papers/citation.ts';
import type { BriefingLine } from './briefing.ts';
import type { Statement } from './statements.ts';

/** Numbers citations in the order in which a briefing first uses them; the same words of a place keep their mark. */
export interface MarkBook {
  cite(source: Omit<Citation, 'mark'>): number;
  citations(): readonly Citation[];
}

export function createMarkBook(): MarkBook {
  const book = new Map<string, Citation>();
  return {
    cite(source) {
      const key = `${source.reference}\n${source.quote}`;
      const known = book.get(key);
      if (known) return known.mark;
      const mark = book.size + 1;
      book.set(key, { ...source, mark });
      return mark;
    },
    citations: () => [...book.values()],
  };
}

export type LineExtras = Partial<Pick<BriefingLine, 'label' | 'note' | 'under'>>;

/** A line that quotes a statement as it stands; a point is introduced by its list's own words. */
export function quote(statement: Statement, book: MarkBook, extras: LineExtras = {}): BriefingLine {
  return quoteWords(statement, statement.text, book, {
    ...extras,
    label: extras.label ?? statement.intro?.replace(/:$/, '') ?? null,
  });
}

/** A line that quotes words of a statement's paragraph. */
export function quoteWords(
  { passage, paper }: Statement,
  text: string,
  book: MarkBook,
  extras: LineExtras = {},
): BriefingLine {
  return {
    text,
    marks: [book.cite({ ...passage.source, quote: text })],
    label: extras.label ?? null,
    date: paper.meeting.date,
    note: extras.note ?? null,
    under: extras.under ?? [],
  };
}

/** A line without a quotation: what the library holds or lacks, never what a paper says. */
export function remark(
  text: string,
  extras: LineExtras & { readonly marks?: readonly number[]; readonly date?: string | null } = {},
): BriefingLine {
  return {
    text,
    marks: extras.marks ?? [],
    label: extras.label ?? null,
    date: extras.date ?? null,
    note: extras.note ?? null,
    under: extras.under ?? [],
  };
}
