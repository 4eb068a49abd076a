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

/** A paper is of a place that it names at its head, among its first words, or in this share of its paragraphs. */
const OF_IT = 0.1;
const FIRST_WORDS = 3;

/** Whether a paper is of a place, not only speaks of it somewhere. */
export function isMainlyOf(place: string, paper: PaperOutline, shelf: Pick<Shelf, 'passagesOf'>): boolean {
  const passages = shelf.passagesOf(paper.id);
  const first = passages.slice(0, FIRST_WORDS);
  if (isPaperOf(place, paper, { passagesOf: () => first })) return true;
  const plain = new RegExp(`(?<!\\p{L})${place.replace(/[^\p{L}\p{N}]+/gu, '\\W+')}(?!\\p{L})`, 'iu');
  return passages.filter(({ text }) => plain.test(text)).length >= OF_IT * passages.length;
}
