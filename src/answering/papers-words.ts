import type { Passage } from '../indexing/passage.ts';
import type { CheckedDraft, DroppedStatement } from './checks/check-draft.ts';
import { evidenceOf, type Reading, readSentence } from './checks/evidence.ts';
import { meansTheSame } from './checks/plain-text.ts';
import { contentWords } from './checks/support.ts';
import { supportingQuote } from './checks/supporting-quote.ts';
import type { Statement } from './draft.ts';
import { POINTS_BACK, type Quote } from './quoting/quote-passage.ts';

/** A sentence of the passage that holds this share of a statement's words of content speaks of the same matter. */
const SAME_MATTER = 0.6;
/** What is said already to this share is not said again. */
const SAID_ALREADY = 0.8;
/** With fewer words of content, too little is known of what a statement is about. */
const FEWEST_WORDS = 2;

/** A quotation in the place of a statement; `at` is the number of kept statements before it. */
export interface InItsPlace extends Quote {
  readonly at: number;
}

/**
 * For each statement that failed the checks, the sentences of a passage it cites that speak of the same matter, word for
 * word: a writer's wording may be doubtful or wrong, what the paper says is neither. A statement that no cited passage
 * speaks of has none. Nothing is quoted twice, and nothing that the kept statements say already.
 */
export function papersWords({ statements, dropped }: CheckedDraft, passages: readonly Passage[]): InItsPlace[] {
  const said = statements.map(({ text }) => readSentence(text));
  const quotes: InItsPlace[] = [];
  for (const objected of dropped) {
    const quote = quoteFor(objected, passages);
    if (!quote) continue;
    const words = readSentence(quote.sentences.join(' '));
    if (said.some((other) => shareHeld(words, other) >= SAID_ALREADY)) continue;
    said.push(words);
    quotes.push(quote);
  }
  return quotes;
}

function quoteFor({ statement, at }: DroppedStatement, passages: readonly Passage[]): InItsPlace | undefined {
  const claim = readSentence(statement.text);
  if (contentWords(claim).length < FEWEST_WORDS) return undefined;
  return marksOf(statement)
    .flatMap((mark): InItsPlace[] => {
      const passage = passages[mark - 1];
      const sentences = passage ? sentencesFor(statement, passage) : [];
      if (!passage || sentences.length === 0) return [];
      const score = shareHeld(claim, readSentence(sentences.join(' ')));
      return score >= SAME_MATTER ? [{ passage, offered: mark - 1, sentences, score, at }] : [];
    })
    .sort((a, b) => b.score - a.score)[0];
}

/** The sentences that bear a statement out best, with the one before where the first points back to it. */
function sentencesFor(statement: Statement, passage: Passage): readonly string[] {
  if (passage.kind === 'table-row') return [passage.text];
  // what follows an instruction to the machine is no evidence
  const sentences = passage.sentences.slice(0, evidenceOf(passage).sentences.length);
  if (sentences.length === 0) return [];
  const quote = supportingQuote(statement, { ...passage, sentences });
  const first = sentences.findIndex((sentence) => quote.startsWith(sentence));
  if (first < 0) return [];
  const wanted = sentences.filter((sentence) => quote.includes(sentence));
  const before = sentences[first - 1];
  return before !== undefined && POINTS_BACK.test(wanted[0] ?? '') ? [before, ...wanted] : wanted;
}

/** Share (0 to 1) of the words of content of one sentence that another holds. */
function shareHeld(sentence: Reading, { words }: Reading): number {
  const own = contentWords(sentence);
  if (own.length === 0) return 0;
  return own.filter(({ stem }) => words.some((other) => meansTheSame(other.stem, stem))).length / own.length;
}

const marksOf = ({ text, marks }: Statement): readonly number[] => [
  ...new Set([...marks, ...[...text.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark))]),
];
