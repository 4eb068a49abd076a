import { searchWords } from '../../indexing/search-words.ts';
import type { Retrieve } from '../../retrieval/retrieve.ts';
import type { PaperOutline } from '../shelf.ts';
import { COMMON_WORDS } from './common-words.ts';

const KINDS = 'board|committee|panel|commission|forum|sub-committee|assembly|authority';
const OF_A_KIND = new Set(KINDS.split('|').flatMap(searchWords));
const CAPITAL = new RegExp(
  `\\b(?:did|does|has|had|was|by|at|of|to|from|in|before|with) (?:the )?(?<name>(?:\\p{Lu}[\\p{L}’'-]+,? (?:and |of |for |on )?)+(?:${KINDS.replace(/\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}))\\b`,
  'u',
);
const SMALL = new RegExp(
  `\\b(?:did|does|has|had|was|by|at|of|to|from|before) (?:the |our )(?<name>(?:\\p{Ll}[\\p{L}’'-]+ (?:and )?){1,3}(?:${KINDS}))\\b`,
  'u',
);
/** What may stand before the kind of any body, and so names none. */
const SAYS_LITTLE = new Set(
  searchWords(
    `last next latest previous first whole full same main other new old local relevant right wrong scrutiny select overview council
    january february march april may june july august september october november december`,
  ).concat([...COMMON_WORDS].flatMap(searchWords)),
);
/** "The Wexmoor board" is the board there, whatever it is called. */
const PLACE_BEFORE = /^\p{Lu}[\p{L}’'-]+ \p{Ll}+$/u;
const LOOKED_AT = 10;

/** The body a question names of which no paper is held and none that was looked at speaks; null where it names none such. */
export async function unheldBody(
  question: string,
  papers: readonly PaperOutline[],
  retrieve: Retrieve,
  isKnown: (word: string) => boolean,
): Promise<string | null> {
  const name = (CAPITAL.exec(question) ?? SMALL.exec(question))?.groups?.['name']?.replace(/[’']s\b/g, '');
  const places = PLACE_BEFORE.test(name ?? '') ? searchWords(/^\S+/.exec(name ?? '')?.[0] ?? '').filter(isKnown) : [];
  const telling = searchWords(name ?? '').filter(
    (word) => !OF_A_KIND.has(word) && !SAYS_LITTLE.has(word) && !places.includes(word),
  );
  if (!name || telling.length === 0) return null;
  const spoken = (text: string) => {
    const written = new Set(searchWords(text));
    return telling.every((word) => written.has(word));
  };
  if (papers.some(({ meeting, publishedIn }) => spoken(`${meeting.body.name} ${publishedIn?.body.name ?? ''}`)))
    return null;
  const phrase = searchWords(name).join(' ');
  const { kept } = await retrieve({ text: name, limit: LOOKED_AT });
  const named = kept.some(({ passage: { text, context } }) =>
    searchWords(`${text} ${context}`).join(' ').includes(phrase),
  );
  return named ? null : name;
}
