import type { Passage } from '../../indexing/passage.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import type { Term } from '../question/understand.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

/** How far a paper's title must speak of the topic. */
const IN_TITLE = 0.5;

/** What the reports of a topic ask a body to do: their recommendations in full, the newest report first. */
export function sayRecommendations(
  topic: readonly Term[],
  papers: readonly PaperOutline[],
  shelf: Shelf,
): RecordAnswer | null {
  const reports = papers
    .filter(({ kind }) => kind === 'report')
    .map((paper) => ({ paper, share: topic.length === 0 ? 1 : shareSpoken(topic, paper.title) }))
    .filter(({ share }) => share >= IN_TITLE)
    .sort((a, b) => b.share - a.share || (b.paper.meeting.date ?? '').localeCompare(a.paper.meeting.date ?? ''));
  for (const { paper } of reports) {
    const passages = shelf.passagesOf(paper.id).filter(isRecommendation);
    if (passages.length === 0) continue;
    const [first] = passages;
    const lead = first ? `${paper.title}, ${paper.meeting.body.name}, recommends:` : null;
    return recorded(
      lead,
      passages.map((passage) => lineOf(passage, passage.text, passage.text)),
      'recommendations',
    );
  }
  return null;
}

function isRecommendation({ source, kind, sameAs }: Passage): boolean {
  return (
    kind !== 'heading' &&
    sameAs === undefined &&
    source.headings.some((heading) => /^recommendations?\b/i.test(heading))
  );
}
