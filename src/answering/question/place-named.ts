import { searchWords } from '../../indexing/search-words.ts';
import { isMainlyOf, isPaperOf } from '../paper-of-place.ts';
import type { RecordAnswer } from '../record/record-answer.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import { placeAtTheEnd } from './proper-names.ts';
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

/** The place a question ends with ("… in Rutland") that neither the record's words nor the papers they stand in are of; null else. */
export function placeNotOf(
  { question }: Pick<Understanding, 'question'>,
  recorded: RecordAnswer,
  shelf: Shelf,
): string | null {
  const place = placeAtTheEnd(question);
  if (!place || recorded.kind === 'no-record') return null;
  const sources = recorded.parts.flatMap(({ from }) => from.map(({ source }) => source));
  const words = searchWords(place);
  const said = new Set(
    searchWords(sources.map(({ text, headings, item }) => `${text} ${headings.join(' ')} ${item.title}`).join(' ')),
  );
  const held = new Set(sources.map(({ meeting: { body, date } }) => `${body} ${date}`));
  const papers = shelf.papers().filter(({ meeting }) => held.has(`${meeting.body.name} ${meeting.date}`));
  return words.some((word) => said.has(word)) || papers.some((paper) => isMainlyOf(place, paper, shelf)) ? null : place;
}
