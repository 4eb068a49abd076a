import { searchWords } from '../../indexing/search-words.ts';
import type { Shelf } from '../shelf.ts';

/** The stemmed words that name the library's own places and bodies: of bodies, venues, titles and files, which no paragraph need repeat. */
export function ownNames(shelf: Pick<Shelf, 'papers'>): ReadonlySet<string> {
  return new Set(
    shelf.papers().flatMap(({ id, meeting, publishedIn, title }) => {
      const head = [meeting.body.name, publishedIn?.body.name, meeting.venue, title, id.replace(/[-_./]/g, ' ')];
      return searchWords(head.filter(Boolean).join(' '));
    }),
  );
}
