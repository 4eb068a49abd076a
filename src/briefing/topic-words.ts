import { COMMON_WORDS } from '../answering/question/common-words.ts';
import type { Glossary } from '../answering/question/glossary.ts';
import { plainWords, searchWords } from '../indexing/search-words.ts';
import { stem } from '../indexing/stem.ts';
import { mendWord } from '../retrieval/mend-word.ts';
import type { Statement } from './statements.ts';
import type { TopicMap } from './topic-map.ts';
import { statementsByWord, vocabularyOf } from './word-index.ts';

const FILLER =
  'brief briefing briefings summary summarise overview note notes update updates latest news everything anything something topic topics matter matters issue issues regarding concerning paper papers report reports item items agenda meeting meetings committee council county borough city authority document documents all any whole full draft please prepare give show tell need want know me us about';
/** Words of a topic that say nothing of what it is about. */
export const FILLER_STEMS = new Set([...FILLER.split(' '), ...COMMON_WORDS].flatMap(searchWords));

/** A topic longer than this is read as far as this. */
const MOST_WORDS = 40;

/** One stemmed word of a topic. */
export interface Word {
  readonly plain: string;
  readonly stem: string;
  /** Whether a comma, slash or ampersand stands before it. */
  readonly apart: boolean;
}

/** What is known of words beside the papers themselves. */
export interface TopicWords {
  readonly glossary: Glossary;
  readonly topics?: TopicMap;
}

/** The words of a topic; one that neither a paper nor the glossary knows is read as the likeliest word that papers use. */
export function readWords(
  text: string,
  known: TopicWords,
  statements: readonly Statement[],
): { readonly words: readonly Word[]; readonly mended: readonly (readonly [typed: string, read: string])[] } {
  const mended: (readonly [string, string])[] = [];
  const words = wordsOf(text)
    .slice(0, MOST_WORDS)
    .map((word) => {
      const [meant] = isKnown(word.stem, known, statements) ? [] : mendWord(word.plain, vocabularyOf(statements));
      if (!meant) return word;
      mended.push([asTyped(word.stem, text), meant]);
      return { ...word, plain: meant, stem: stem(meant) };
    });
  return { words, mended };
}

function isKnown(stemmed: string, { glossary, topics = [] }: TopicWords, statements: readonly Statement[]): boolean {
  return (
    statementsByWord(statements).has(stemmed) ||
    FILLER_STEMS.has(stemmed) ||
    glossary.knows(stemmed) ||
    topics.some(({ names }) => names.some((name) => name.includes(stemmed))) ||
    statements.some(({ context }) => context.includes(` ${stemmed} `))
  );
}

/** The words as the reader typed them, for stemmed ones. */
export function asTyped(stemmed: string, text: string): string {
  const typed = text
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => searchWords(word).some((stem) => stemmed.split(' ').includes(stem)));
  return typed.join(' ') || stemmed;
}

function wordsOf(text: string): Word[] {
  return text.split(/(?=[,;/&+])/).flatMap((piece) =>
    plainWords(piece)
      .filter((plain) => plain !== 's')
      .map((plain, index) => ({ plain, stem: stem(plain), apart: index === 0 && /^[,;/&+]/.test(piece) })),
  );
}
