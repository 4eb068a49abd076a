import { searchWords } from '../../indexing/search-words.ts';
import type { PaperOutline } from '../shelf.ts';

/** The names of the bodies held that a question names by their last words: "the Schools Forum" is "Oakmere Schools Forum". */
export function bodiesNamed(question: string, papers: readonly PaperOutline[]): readonly string[] {
  const asked = ` ${searchWords(question).join(' ')} `;
  const bodies = [...new Set(papers.map(({ meeting }) => meeting.body.name))];
  return bodies.filter((body) => {
    const words = searchWords(body);
    return words.length > 0 && asked.includes(` ${words.slice(-Math.min(2, words.length)).join(' ')} `);
  });
}

/** The papers of the bodies a question names; all where it names none. */
export function ofBodiesNamed(question: string, papers: readonly PaperOutline[]): readonly PaperOutline[] {
  const named = new Set(bodiesNamed(question, papers));
  return named.size === 0 ? papers : papers.filter(({ meeting }) => named.has(meeting.body.name));
}
