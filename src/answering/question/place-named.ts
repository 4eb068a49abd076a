import { searchWords } from '../../indexing/search-words.ts';
import { isPaperOf } from '../paper-of-place.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import type { Understanding } from './understand.ts';

/** The places of a question that some of the library's papers are of and others are not. */
function placesTold({ names }: Pick<Understanding, 'names'>, papers: readonly PaperOutline[]): readonly string[] {
  return names.filter((name) => {
    const of = papers.filter((paper) => headNames(paper, name)).length;
    return of > 0 && of < papers.length;
  });
}

function headNames({ id, title, meeting, publishedIn }: PaperOutline, name: string): boolean {
  const head = [meeting.body.name, publishedIn?.body.name, meeting.venue, title, id.replace(/[-_./#]/g, ' ')];
  const written = new Set(searchWords(head.filter(Boolean).join(' ')));
  const words = searchWords(name);
  return words.length > 0 && words.every((word) => written.has(word));
}

/** What is found of another place stands for the question where nothing of the place itself reaches this share of it. */
const NEAR_ENOUGH = 0.5;

/**
 * Of what was found, the best first, what stands in papers of the place a question names or in papers that speak of it. All
 * where that is nothing, or hardly speaks of the matter: then what was found is of somewhere else, and that can be told.
 */
export function ofPlaceNamed<Found extends { readonly score: number; readonly passage: { readonly paper: string } }>(
  found: readonly Found[],
  question: Pick<Understanding, 'names'>,
  shelf: Shelf,
): readonly Found[] {
  const papers = shelf.papers();
  const places = placesTold(question, papers);
  if (places.length === 0) return found;
  const near = papers.filter(({ id }) => found.some(({ passage }) => passage.paper === id));
  const fitting = new Set(
    near.filter((paper) => places.some((place) => isPaperOf(place, paper, shelf))).map(({ id }) => id),
  );
  const kept = found.filter(({ passage }) => fitting.has(passage.paper));
  return (kept[0]?.score ?? 0) >= NEAR_ENOUGH * (found[0]?.score ?? 0) && kept.length > 0 ? kept : found;
}
