import { searchWords } from '../indexing/search-words.ts';
import type { PaperOutline, Shelf } from './shelf.ts';

/** Whether a paper is of a place or body, or speaks of it anywhere: by its body, where the meeting was held, its file's name, or its words. */
export function isPaperOf(
  place: string,
  { id, title, meeting, publishedIn }: PaperOutline,
  shelf: Pick<Shelf, 'passagesOf'>,
): boolean {
  const words = searchWords(place);
  const spokenOf = (text: string) => {
    const written = new Set(searchWords(text));
    return words.every((word) => written.has(word));
  };
  const head = [meeting.body.name, publishedIn?.body.name, meeting.venue, title].filter(Boolean).join(' ');
  if (words.length === 0 || spokenOf(head)) return true;
  const plain = place.toLowerCase();
  const passages = shelf.passagesOf(id);
  if (spokenOf((passages[0]?.source.file ?? '').replace(/[-_.]/g, ' '))) return true;
  return passages.some(
    ({ text, context }) => text.toLowerCase().includes(plain) || context.toLowerCase().includes(plain),
  );
}
