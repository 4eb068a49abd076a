import type { Passage } from '../indexing/passage.ts';
import { searchWords } from '../indexing/search-words.ts';
import type { Citation } from '../papers/citation.ts';
import type { Statement } from './draft.ts';

/** Statements as the reader sees them, with marks counted from 1 in order of first use, and the citations behind them. */
export interface CitedText {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/**
 * Turns checked statements into text with marks and one citation for each passage used. A statement without a mark that
 * leads to a passage is dropped: nothing unsupported is said.
 */
export function cite(statements: readonly Statement[], passages: readonly Passage[]): CitedText {
  const supported = statements.filter(({ marks }) => marks.some((mark) => passages[mark - 1]));
  const order = [...new Set(supported.flatMap(({ marks }) => marks.filter((mark) => passages[mark - 1])))];
  const said = new Map(
    order.map((mark) => [mark, supported.filter(({ marks }) => marks.includes(mark)).map(({ text }) => text)]),
  );
  const citations = order.flatMap((mark, index) => {
    const passage = passages[mark - 1];
    return passage ? [{ ...passage.source, mark: index + 1, quote: quoteFrom(passage, said.get(mark) ?? []) }] : [];
  });
  const text = supported.map(
    ({ text: words, marks }) =>
      `${words} ${order.flatMap((mark, index) => (marks.includes(mark) ? [`[${index + 1}]`] : [])).join(' ')}`,
  );
  return { text: text.join('\n'), citations };
}

/** The words of a passage that support what was said of it: the stretch from the first to the last sentence used, verbatim. */
export function quoteFrom({ text, sentences, source }: Passage, said: readonly string[]): string {
  const words = said.join('\n');
  const used = sentences.filter((sentence) => words.includes(sentence));
  const wanted = used.length > 0 ? used : nearest(sentences, words);
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (first === undefined || last === undefined) return source.text;
  const start = text.indexOf(first);
  const end = text.indexOf(last, start) + last.length;
  const stretch = text.slice(start, end);
  return start >= 0 && source.text.includes(stretch) ? stretch : source.text;
}

/** The sentence that shares most words with what was said. */
function nearest(sentences: readonly string[], said: string): readonly string[] {
  const words = new Set(searchWords(said));
  const shared = (sentence: string) =>
    searchWords(sentence).filter((word) => words.has(word)).length / Math.sqrt(searchWords(sentence).length + 1);
  const best = sentences.reduce<string | null>(
    (kept, sentence) => (kept === null || shared(sentence) > shared(kept) ? sentence : kept),
    null,
  );
  return best === null ? [] : [best];
}
