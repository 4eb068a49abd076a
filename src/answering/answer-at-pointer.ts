import type { Passage } from '../indexing/passage.ts';
import { searchWords } from '../indexing/search-words.ts';
import type { CitedText } from './cite.ts';
import { type CitedPart, joinParts } from './cited-part.ts';
import { followPointer, pointerOf } from './question/pointer.ts';
import type { Understanding } from './question/understand.ts';
import type { Shelf } from './shelf.ts';

/** Points at numbered paragraphs; a longer run is a whole item and is left to search. */
const MOST_POINTED = 3;

/** What stands at the paragraph a question names by number; null where it names none or the papers hold none such. */
export function answerAtPointer(asked: string, question: Understanding, shelf: Shelf): CitedText | null {
  const pointer = pointerOf(asked);
  if (!pointer?.paragraph) return null;
  const passages = followPointer(pointer, question, shelf);
  if (passages.length === 0 || passages.length > MOST_POINTED) return null;
  return joinParts(passages.map(toPart));

  function toPart({ text, source, sentences }: Passage): CitedPart {
    const words = new Set(searchWords(asked));
    const telling =
      sentences.length > 4
        ? sentences.filter((sentence) => searchWords(sentence).filter((word) => words.has(word)).length >= 2)
        : sentences;
    const said = telling.length > 0 ? telling : sentences;
    return { text: said.join(' '), from: [{ source, quote: said.length === 1 ? (said[0] ?? text) : text }] };
  }
}
