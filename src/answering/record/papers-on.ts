import type { Passage } from '../../indexing/passage.ts';
import { sayMeeting } from '../../papers/say-source.ts';
import type { Retrieve } from '../../retrieval/retrieve.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import type { Term } from '../question/understand.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import { meetingsOf } from './meetings-held.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

const KINDS: Readonly<Record<PaperOutline['kind'], string>> = {
  agenda: 'agenda',
  minutes: 'minutes',
  report: 'report',
  'position-statement': 'position statement',
  presentation: 'presentation',
  page: 'page',
};
/** A paper holds this many of the best passages, or its title speaks of the topic this far, to be a paper on it. */
const HITS = 2;
const READ = 12;
const OF_TITLE = 0.6;
const MOST_NEWEST = 5;

/** The papers on a topic: those whose title speaks of it first, then those that hold most of what a search finds. */
export async function sayPapersOn(
  topic: readonly Term[],
  question: string,
  shelf: Shelf,
  retrieve: Retrieve,
): Promise<RecordAnswer | null> {
  const { kept } = await retrieve({ text: question, limit: READ });
  const speaking = kept.filter(({ passage }) => shareSpoken(topic, `${passage.text} ${passage.context}`) >= OF_TITLE);
  const ranked = shelf
    .papers()
    .map((paper) => ({
      paper,
      titled: shareSpoken(topic, paper.title) >= OF_TITLE,
      hits: speaking.filter(({ passage }) => passage.paper === paper.id),
    }))
    .filter(({ titled, hits }) => titled || hits.length >= HITS || (hits.length > 0 && hits[0] === speaking[0]))
    .sort((a, b) => Number(b.titled) - Number(a.titled) || b.hits.length - a.hits.length);
  const parts = ranked.flatMap(({ paper, titled, hits }) => {
    const passage = titled ? opening(paper, shelf) : hits[0]?.passage;
    return passage ? [lineOf(passage, sayPaper(paper), passage.sentences[0] ?? passage.text)] : [];
  });
  return parts.length > 0 ? recorded('Papers I hold on this:', parts, 'papers') : null;
}

/** The newest papers of the library, or the newest minutes. */
export function sayNewestPapers(shelf: Shelf, most = MOST_NEWEST, minutesOnly = false): RecordAnswer | null {
  const papers = meetingsOf(shelf.papers())
    .flatMap((meeting) => meeting.papers)
    .filter(({ kind }) => !minutesOnly || kind === 'minutes');
  const noun = minutesOnly ? 'minutes' : 'papers';
  const parts = papers.slice(0, most).flatMap((paper) => {
    const passage = opening(paper, shelf);
    return passage ? [lineOf(passage, sayPaper(paper), passage.sentences[0] ?? passage.text)] : [];
  });
  const tail =
    papers.length > most ? `I hold ${papers.length} ${minutesOnly ? 'sets of minutes' : 'papers'} in all.` : null;
  return parts.length > 0 ? recorded(`The newest ${noun} I hold:`, parts, noun, tail) : null;
}

function opening(paper: PaperOutline, shelf: Shelf): Passage | undefined {
  const passages = shelf.passagesOf(paper.id);
  return passages.find(({ kind }) => kind === 'paragraph' || kind === 'list-item') ?? passages[0];
}

function sayPaper({ title, kind, meeting }: PaperOutline): string {
  const named = title.toLowerCase().includes(KINDS[kind]) ? '' : ` (${KINDS[kind]})`;
  return `${title}${named}: ${sayMeeting({ body: meeting.body.name, date: meeting.date, dateNote: meeting.dateNote })}`;
}
