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

/**
 * A line that quotes a statement. A sentence that leans on the one before it ("This is…", "They…") is quoted with it,
 * where the two stand side by side; a point is introduced by its list's own words.
 */
export function quote(statement: Statement, book: MarkBook, extras: LineExtras = {}): BriefingLine {
  const text = standing(statement);
  const intro = statement.intro?.replace(/:$/, '') ?? null;
  return {
    text,
    marks: [book.cite({ ...statement.passage.source, quote: text })],
    label: extras.label ?? intro,
    date: statement.paper.meeting.date,
    note: extras.note ?? null,
    under: extras.under ?? [],
  };
}

const LEANS =
  /^(?:this|these|those|it|they|he|she|such|both|however|therefore|additionally|in addition|alongside this|the latter|of these)\b(?! (?:is|was|were|are) (?:noted|reported|agreed|queried|raised|stated|confirmed|anticipated|expected|possible|known))/i;

function standing(statement: Statement): string {
  const { before, text, passage } = statement;
  if (!before || !LEANS.test(text) || /^it (?:was|is|has|had)\b/i.test(text)) return text;
  const both = `${before.text} ${text}`;
  return both.length <= 600 && passage.source.text.includes(both) ? both : text;
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
