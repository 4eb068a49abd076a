import { searchWords } from '../indexing/search-words.ts';

const GRAMMAR = `a an and are as at be been but by can could did do does for from had has have how i if in into is it
  its me my of on or our so than that the their them then there these they this those to was we were what when where
  which who whom whose why will with would you your us he she his her him am may might shall any about`;

/** What people say around a question in a chat, which no paper means. */
const TALK = `please tell know think want like explain heard hear mean meant guide let say okay ok hi hello thank thanks
  help need good idea anyone someone just really much should`;

const STOP_WORDS: ReadonlySet<string> = new Set(searchWords(`${GRAMMAR} ${TALK}`));

/** The words of a question that tell passages apart; all of them where none does. */
export function tellingWords(stems: readonly string[]): string[] {
  const telling = stems.filter((stem) => !STOP_WORDS.has(stem));
  return [...new Set(telling.length > 0 ? telling : stems)];
}

/** Pairs of neighbouring words, for phrases; a pair of stop words tells nothing. */
export function wordPairs(stems: readonly string[]): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const [index, second] of stems.entries()) {
    const first = stems[index - 1];
    if (first === undefined || (STOP_WORDS.has(first) && STOP_WORDS.has(second))) continue;
    pairs.set(`${first} ${second}`, [first, second]);
  }
  return [...pairs.values()];
}
