import { searchWords } from '../indexing/search-words.ts';

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half double';

/** A number in words, anywhere in a text. */
export const COUNTING_WORD = new RegExp(`\\b(?:${WORDS.replaceAll(' ', '|')}|none|no|single)\\b`, 'i');

const STEMS = new Set(searchWords(WORDS));

/** Whether a stemmed word is a number: "4711", "forti". */
export function isNumber(stem: string): boolean {
  return /^\d/.test(stem) || STEMS.has(stem);
}
