import type { Passage } from '../indexing/passage.ts';
import type { Citation } from '../papers/citation.ts';
import { supportingQuote } from './checks/supporting-quote.ts';
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

/**
 * The words of a passage that support what was said of it, verbatim: the stretch from the first to the last sentence used;
 * where none was used word for word, the sentences that bear it out best.
 */
export function quoteFrom(passage: Passage, said: readonly string[]): string {
  const { text, sentences, source } = passage;
  const words = said.join('\n');
  const used = sentences.filter((sentence) => words.includes(sentence));
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) {
    const quote = said.length === 0 ? source.text : supportingQuote(said.join(' '), passage);
    return source.text.includes(quote) ? quote : source.text;
  }
  const start = text.indexOf(first);
  const stretch = text.slice(start, text.indexOf(last, start) + last.length);
  return start >= 0 && source.text.includes(stretch) ? stretch : source.text;
}
