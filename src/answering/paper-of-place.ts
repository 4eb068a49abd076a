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
  const plain = new RegExp(`(?<!\\p{L})${place.replace(/[^\p{L}\p{N}]+/gu, '\\W+')}(?!\\p{L})`, 'iu');
  const passages = shelf.passagesOf(id);
  if (spokenOf((passages[0]?.source.file ?? '').replace(/[-_.]/g, ' '))) return true;
  return passages.some(({ text, context }) => plain.test(text) || plain.test(context));
}
