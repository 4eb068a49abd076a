import { searchWords } from '../../indexing/search-words.ts';
import type { AskedFor } from './question-kind.ts';

/** Words that say what kind of answer is wanted rather than what it is about. */
const WORDS: Readonly<Record<AskedFor, string>> = {
  figure:
    'number numbers figure figures percentage percent proportion share rate rates total count headcount amount level big large far high much statistics size actual pounds sum extent scale extra',
  date: 'date day month year time deadline long soon',
  person: 'person people name names',
  contact: 'phone ring call email contact telephone number address mobile details speak reach',
  list: 'list name break areas main key three two four five',
  decision: 'decided decision resolved resolution agreed agree outcome recommend recommended asked happen',
  reason:
    'reason reasons behind cause caused driving drive drove explain explanation stop justification justify ground grounds rationale basis argument case logic thinking',
  comparison: 'compare compared comparison difference different change changed versus against better worse rank',
  definition:
    'mean means stand stands define defined definition count counts short explain called known abbreviation acronym',
};

const STEMS = new Map(Object.entries(WORDS).map(([kind, words]) => [kind, new Set(searchWords(words))]));

/** Whether a stemmed word only names the kind of answer asked for. */
export function saysOnlyTheShape(word: string, askedFor: readonly AskedFor[]): boolean {
  return askedFor.some((kind) => STEMS.get(kind)?.has(word) === true);
}

/** Whether a stemmed word names a kind of answer at all. */
export function saysTheShapeOfAny(word: string): boolean {
  return [...STEMS.values()].some((words) => words.has(word));
}
