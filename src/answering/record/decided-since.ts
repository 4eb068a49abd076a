import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { Statement } from '../draft.ts';
import type { Shelf } from '../shelf.ts';
import { kindOf } from './decisions.ts';

/** What asks a body to decide something: under such a heading, or in such words. */
const RECOMMENDS = /\brecommend(?:ed|ations?)\b/i;
const ASKS =
  /\b(?:committee|panel|board|cabinet|commission|council|forum|members|executive) (?:is|are|be) (?:asked|recommended|invited|requested) to\b|^(?:it is )?recommended\b/i;

/** How much of what a minute is called a report must be called as well, for both to be of one matter. */
const SAME_MATTER = 0.75;
const FEWEST_WORDS = 2;
const MOST = 3;
const LONGEST_HEADING = 60;

/**
 * What was decided, by the minutes of the same meeting, of the matters that are quoted only as recommended, each once. Empty
 * where no minutes of it are held, or none of its items bears the report's name.
 */
export function decidedSince(quoted: readonly Passage[], shelf: Shelf): readonly Passage[] {
  const found = quoted
    .filter(isRecommendation)
    .flatMap((passage) => decidedOn(passage, shelf))
    .filter(({ id }) => quoted.every((passage) => passage.id !== id));
  return [...new Map(found.map((passage) => [passage.id, passage])).values()];
}

/** A recommendation never stands alone where the minutes tell what became of it. `before` counts the passages offered. */
export function sayDecided(decided: readonly Passage[], before: number): readonly Statement[] {
  return decided.map((passage, index) => ({
    text: `What the meeting then decided (${kindOf(passage)}): ${passage.text}`,
    marks: [before + index + 1],
  }));
}

/** Whether a passage only asks a body to decide: a recommendation in a report is not what was decided. */
function isRecommendation({ kind, text, source }: Passage): boolean {
  if (kind === 'resolution') return false;
  return (
    source.headings.some((heading) => heading.length <= LONGEST_HEADING && RECOMMENDS.test(heading)) || ASKS.test(text)
  );
}

function decidedOn(report: Passage, shelf: Shelf): readonly Passage[] {
  const called = new Set(searchWords(`${report.context} ${report.source.item.title}`));
  return shelf
    .papers()
    .filter(({ id, kind }) => kind === 'minutes' && id !== report.paper)
    .flatMap(({ id }) => shelf.passagesOf(id))
    .filter(({ kind, meeting, sameAs }) => kind === 'resolution' && meeting === report.meeting && sameAs === undefined)
    .filter(({ source }) => {
      const words = searchWords(source.item.title);
      const shared = words.filter((word) => called.has(word)).length;
      return words.length >= FEWEST_WORDS && shared >= SAME_MATTER * words.length;
    })
    .slice(0, MOST);
}
