import type { Paper } from './paper.ts';

/** One paper as a list shows it. */
export interface PaperLine {
  readonly title: string;
  readonly kind: string;
  readonly body: string;
  readonly date: string | null;
  readonly dateNote: string | null;
}

/** The public papers, newest meeting first; those whose date is not stated come after the dated ones. */
export function listPapers(papers: readonly Pick<Paper, 'title' | 'kind' | 'meeting' | 'visibility'>[]): PaperLine[] {
  return papers
    .filter(({ visibility }) => visibility === 'public')
    .map(({ title, kind, meeting }) => ({
      title,
      kind,
      body: meeting.body.name,
      date: meeting.date,
      dateNote: meeting.dateNote,
    }))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
