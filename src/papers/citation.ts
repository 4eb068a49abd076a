import type { Paper, PaperNode } from './paper.ts';

/** Everything needed to say where words stand, apart from which words. Field names are the contract's. */
export interface Source {
  readonly reference: string;
  readonly meeting: { readonly body: string; readonly date: string | null; readonly dateNote: string | null };
  readonly publishedIn: { readonly body: string; readonly date: string | null } | null;
  /** Present where the paper says it is a draft: its final edition may say otherwise. */
  readonly edition?: 'draft';
  readonly item: { readonly label: string | null; readonly title: string };
  readonly paragraph: string | null;
  readonly headings: readonly string[];
  readonly file: string;
  readonly lines: readonly [number, number];
  readonly pages: string | null;
  /** The whole paragraph or row as the paper has it; a row is preceded by a line with its column names. */
  readonly text: string;
}

/** A reference used in an answer, with the quote: words that stand verbatim in `text`. */
export interface Citation extends Source {
  readonly mark: number;
  readonly quote: string;
}

/** Says where a node of a paper stands. */
export function sourceOf(paper: Paper, node: PaperNode): Source {
  const { meeting, publishedIn } = paper;
  return {
    reference: node.reference,
    meeting: { body: meeting.body.name, date: meeting.date, dateNote: meeting.dateNote },
    publishedIn: publishedIn && { body: publishedIn.body.name, date: publishedIn.date },
    ...(paper.edition === 'draft' ? { edition: paper.edition } : {}),
    item: { label: node.item.label, title: node.item.title },
    paragraph: node.label,
    headings: node.headings,
    file: node.place.file,
    lines: node.place.lines,
    pages: node.place.pages ?? paper.pages,
    text: node.row ? `${node.row.columns.join('\t')}\n${node.text}` : node.text,
  };
}
