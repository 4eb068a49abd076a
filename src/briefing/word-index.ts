import { plainWords } from '../indexing/search-words.ts';
import type { Vocabulary } from '../retrieval/passage-search.ts';
import type { Statement } from './statements.ts';

const posted = new WeakMap<readonly Statement[], ReadonlyMap<string, readonly Statement[]>>();

/** The statements that use each stemmed word; worked out once for a library. */
export function statementsByWord(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const known = posted.get(statements);
  if (known) return known;
  const found = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const word of new Set(statement.words.trim().split(' '))) {
      const list = found.get(word);
      if (list) list.push(statement);
      else found.set(word, [statement]);
    }
  posted.set(statements, found);
  return found;
}

const printed = new WeakMap<readonly Statement[], Vocabulary>();

/** The words of the statements as printed, to mend a misspelt topic by; worked out only where one is. */
export function vocabularyOf(statements: readonly Statement[]): Vocabulary {
  const known = printed.get(statements);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { text } of statements) for (const word of plainWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary: Vocabulary = {
    frequencies: (words) => new Map(words.flatMap((word) => (counts.has(word) ? [[word, counts.get(word) ?? 0]] : []))),
    similarTo: (word) =>
      [...counts]
        .filter(([other]) => other[0] === word[0] && Math.abs(other.length - word.length) <= MOST_LETTERS_APART)
        .map(([other, count]) => ({ word: other, count })),
    size: () => statements.length,
  };
  printed.set(statements, vocabulary);
  return vocabulary;
}

const MOST_LETTERS_APART = 2;
