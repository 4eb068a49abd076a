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

/** Papers of one council name it in this share of themselves, and any other council in far fewer. */
const OF_ALL = 0.5;
const AS_OFTEN = 3;
const A_COUNCIL =
  /\b(?:Borough|City|County|District) of (?<of>\p{Lu}[\p{L}-]+)|(?<name>\p{Lu}[\p{L}-]+) (?:(?:County|City|Borough|District|Metropolitan|Unitary) ){0,2}Council\b|(?<capitals>\p{Lu}[\p{Lu}-]+) (?:(?:COUNTY|CITY|BOROUGH|DISTRICT|METROPOLITAN) ){0,2}COUNCIL\b/gu;

/** Whether a place is the one whose papers the library holds: then a paper need not say again that it is of it. */
export function isOwnPlace(place: string, shelf: Pick<Shelf, 'papers' | 'passagesOf'>): boolean {
  const papers = shelf.papers();
  const words = new Set(searchWords(place));
  const named = papers.filter((paper) => isPaperOf(place, paper, shelf)).length;
  if (words.size === 0 || named < OF_ALL * papers.length) return false;
  const councils = new Map<string, number>();
  for (const { id, meeting } of papers) {
    const said = shelf.passagesOf(id).flatMap(({ text }) => [...text.matchAll(A_COUNCIL)]);
    const own = [...said, ...meeting.body.name.matchAll(A_COUNCIL)].map(
      ({ groups }) => groups?.['of'] ?? groups?.['name'] ?? groups?.['capitals'] ?? '',
    );
    for (const council of new Set(own)) councils.set(council, (councils.get(council) ?? 0) + 1);
  }
  const isOwn = (council: string) => searchWords(council).every((word) => words.has(word));
  return (
    [...councils.keys()].some(isOwn) &&
    [...councils].every(([council, papers]) => NO_NAME.test(council) || isOwn(council) || papers * AS_OFTEN <= named)
  );
}

/** What stands before "Council" and names no place. */
const NO_NAME =
  /^(?:The|Full|This|County|City|Borough|District|Town|Parish|Metropolitan|Royal|London|Annual|Speak|School|Children|Youth)$/i;
