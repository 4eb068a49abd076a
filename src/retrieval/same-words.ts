import type { Passage } from '../indexing/passage.ts';
import { plainWords } from '../indexing/search-words.ts';

/** Below this many words the same sentence in two meetings is two facts ("No declarations were made"). */
const FORMULA = 25;
/** A text this short that stands in a longer one is a title or a formula, not a repeat. */
const SHORTEST_PART = 8;

/** A text as it is compared: its plain words, how many, and without the last, which may be cut off. */
interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: string;
}

/** Tells whether two passages say the same words, and which of them is the fuller. */
export function createSameWords(): (one: Passage, other: Passage) => 'fuller' | 'shorter' | null {
  const texts = new Map<string, Words>();
  const wordsOf = (passage: Passage): Words => {
    const known = texts.get(passage.id) ?? asWords(passage.text);
    texts.set(passage.id, known);
    return known;
  };
  return (one, other) => {
    if (one.sameAs === other.id) return 'shorter';
    if (other.sameAs === one.id) return 'fuller';
    const [mine, theirs] = [wordsOf(one), wordsOf(other)];
    if (!holds(mine, theirs) && !holds(theirs, mine)) return null;
    const shorter = mine.text.length < theirs.text.length ? mine : theirs;
    if (shorter.count < FORMULA && !sameItem(one, other)) return null;
    const longer = mine.text.length > theirs.text.length;
    return longer || (mine.text.length === theirs.text.length && dated(one) && !dated(other)) ? 'fuller' : 'shorter';
  };
}

function asWords(passage: string): Words {
  const words = plainWords(passage);
  return { text: words.join(' '), count: words.length, start: words.slice(0, -1).join(' ') };
}

/** Whether the longer text has all the shorter one's words in a row; the shorter may be cut off inside its last word. */
function holds(longer: Words, shorter: Words): boolean {
  if (longer.text === shorter.text) return true;
  if (shorter.count < SHORTEST_PART || shorter.start.length > longer.text.length) return false;
  return longer.text.includes(shorter.start);
}

const dated = ({ source }: Passage): boolean => source.meeting.date !== null;

/** The same item of the same meeting, as far as the papers tell. */
function sameItem(one: Passage, other: Passage): boolean {
  const [mine, theirs] = [one.source, other.source];
  if (plainWords(mine.item.title).join(' ') !== plainWords(theirs.item.title).join(' ')) return false;
  if (mine.meeting.body !== theirs.meeting.body) return false;
  return mine.meeting.date === theirs.meeting.date || mine.meeting.date === null || theirs.meeting.date === null;
}
