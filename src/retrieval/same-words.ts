import type { Passage } from '../indexing/passage.ts';
import { plainWords } from '../indexing/search-words.ts';

/** Below this many words the same sentence in two meetings is two facts ("No declarations were made"). */
const FORMULA = 25;
/** A text this short that stands in a longer one is a title or a formula, not a repeat. */
const SHORTEST_PART = 8;

/** Tells whether two passages say the same words, and which of them is the fuller. */
export function createSameWords(): (one: Passage, other: Passage) => 'fuller' | 'shorter' | null {
  const texts = new Map<string, string>();
  const textOf = (passage: Passage): string => {
    const known = texts.get(passage.id) ?? plainWords(passage.text).join(' ');
    texts.set(passage.id, known);
    return known;
  };
  return (one, other) => {
    if (one.sameAs === other.id) return 'shorter';
    if (other.sameAs === one.id) return 'fuller';
    const [mine, theirs] = [textOf(one), textOf(other)];
    if (!holds(mine, theirs) && !holds(theirs, mine)) return null;
    const shorter = mine.length < theirs.length ? mine : theirs;
    if (shorter.split(' ').length < FORMULA && !sameItem(one, other)) return null;
    return mine.length > theirs.length || (mine.length === theirs.length && dated(one) && !dated(other))
      ? 'fuller'
      : 'shorter';
  };
}

/** Whether the longer text has all the shorter one's words in a row; the shorter may be cut off inside its last word. */
function holds(longer: string, shorter: string): boolean {
  if (longer === shorter) return true;
  return shorter.split(' ').length >= SHORTEST_PART && longer.includes(shorter.replace(/ \S+$/, ''));
}

const dated = ({ source }: Passage): boolean => source.meeting.date !== null;

/** The same item of the same meeting, as far as the papers tell. */
function sameItem(one: Passage, other: Passage): boolean {
  const [mine, theirs] = [one.source, other.source];
  if (plainWords(mine.item.title).join(' ') !== plainWords(theirs.item.title).join(' ')) return false;
  if (mine.meeting.body !== theirs.meeting.body) return false;
  return mine.meeting.date === theirs.meeting.date || mine.meeting.date === null || theirs.meeting.date === null;
}
