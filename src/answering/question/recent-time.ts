import { sayDate } from '../../papers/say-source.ts';
import type { PaperOutline } from '../shelf.ts';

const SPAN =
  /\b(?:in|over|during|within) the (?:last|past) (?:(?<number>two|three|six|nine|twelve|\d{1,2}) )?(?<unit>week|month|year)s?\b/i;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, six: 6, nine: 9, twelve: 12 };
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 31, year: 366 };

/** Where a question asks of a time up to today ("in the last year") that no paper reaches: what to say; null else. */
export function nothingSoRecent(question: string, papers: readonly PaperOutline[], today: string): string | null {
  const groups = SPAN.exec(question)?.groups;
  const unit = DAYS[(groups?.['unit'] ?? '').toLowerCase()];
  const newest = papers
    .flatMap(({ meeting, publishedIn }) => [meeting.date ?? [], publishedIn?.date ?? []].flat())
    .sort()
    .at(-1);
  if (!groups || !unit || !newest) return null;
  const number = groups['number'] ?? '1';
  const days = unit * (NUMBERS[number.toLowerCase()] ?? Number(number));
  const since = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  return newest < since ? `I hold no paper of that time: the newest is of ${sayDate(newest)}.` : null;
}
