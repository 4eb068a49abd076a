import { searchWords } from '../../indexing/search-words.ts';
import type { Vocabulary } from '../../retrieval/passage-search.ts';
import type { ScoredPassage } from '../../retrieval/retrieve.ts';
import type { AnswerWriter, Draft, Statement } from '../draft.ts';
import { explainedAcronyms, type Glossary } from '../question/glossary.ts';
import type { AskedFor } from '../question/question-kind.ts';
import { saysOnlyTheShape } from '../question/shape-words.ts';
import { type Term, type Understanding, understand } from '../question/understand.ts';
import { chooseQuotes } from './choose-quotes.ts';
import type { WeighedTerm } from './coverage.ts';
import { layOut } from './lay-out.ts';
import type { Quote } from './quote-passage.ts';
import { readSentences } from './read-sentences.ts';
import { type ScoredSentence, scoreSentences } from './score-sentences.ts';
import { isTotalOfOthers } from './total-row.ts';
import { learnLikeness, type WordEmbedder } from './word-sense.ts';

/** What the quoting writer knows of words. */
export interface WordKnowledge {
  readonly glossary: Glossary;
  readonly vocabulary: Pick<Vocabulary, 'frequencies' | 'size'>;
  /** Tells words that mean nearly the same; without it only the same words and the glossary's count. */
  readonly embedder?: WordEmbedder;
}

/** What the writer read, with how it chose: enough to judge whether the passages answer at all. */
export interface Reading {
  readonly question: Understanding;
  readonly terms: readonly WeighedTerm[];
  readonly scored: readonly ScoredSentence[];
  readonly quotes: readonly Quote[];
}

/** Reads the offered passages for the sentences that answer a question. */
export async function readForQuotes(
  question: Understanding,
  offered: readonly ScoredPassage[],
  words: WordKnowledge,
): Promise<Reading> {
  const texts = offered.map(({ passage }) => `${passage.text} ${passage.context}`);
  const likeness = await learnLikeness(question.question, texts, words.embedder);
  const terms = weigh(withAcronyms(question.terms, texts), question.askedFor, words.vocabulary);
  const scored = scoreSentences(terms, readSentences(question, terms, offered, likeness)).filter(
    (sentence) => !isTotalOfOthers(sentence, terms, question.question),
  );
  return { question, terms, scored, quotes: chooseQuotes(question, terms, scored) };
}

/** The embedded writer: it gives the sentences that answer, word for word, and so cannot invent. */
export function createQuotingWriter(words: WordKnowledge): AnswerWriter {
  return {
    name: 'quoting',
    async write(question, passages) {
      const offered = passages.map((passage, index) => ({
        passage,
        score: 1 / (1 + index / 4),
        parts: {},
        rejected: null,
      }));
      const { quotes } = await readForQuotes(understand(question, words.glossary), offered, words);
      return draftOf(quotes);
    },
  };
}

/** Quotes as a draft; the marks count from 1 into what was offered. */
export function draftOf(quotes: readonly Quote[]): Draft {
  return { statements: quotes.map(toStatement), missing: null, answered: quotes.length > 0 };
}

function toStatement({ passage, sentences, offered }: Quote): Statement {
  return { text: layOut(passage, sentences), marks: [offered + 1] };
}

/** Short forms that the offered passages explain count as their long form, and the other way round. */
function withAcronyms(terms: readonly Term[], texts: readonly string[]): readonly Term[] {
  const explained = texts
    .flatMap((text) => [...explainedAcronyms(text)])
    .map(([short, long]) => ({ short: searchWords(short), long: searchWords(long) }));
  return terms.map((term) => {
    const said = term.words.join(' ');
    const others = explained.flatMap(({ short, long }) =>
      short.join(' ') === said ? [long] : long.join(' ') === said ? [short] : [],
    );
    return others.length > 0 ? { ...term, others: [...term.others, ...others] } : term;
  });
}

/** A word that only says what kind of answer is wanted hardly counts. */
const SHAPE_WORD = 0.25;

/** Rarer words weigh more; a word the library has never seen weighs as much as one seen once. */
function weigh(
  terms: readonly Term[],
  askedFor: readonly AskedFor[],
  vocabulary: WordKnowledge['vocabulary'],
): readonly WeighedTerm[] {
  const counts = vocabulary.frequencies(terms.flatMap(({ words, others }) => [...words, ...others.flat()]));
  const size = Math.max(1, vocabulary.size());
  const rarity = (word: string) => Math.log(1 + size / (1 + (counts.get(word) ?? 0)));
  return terms.map((term) => {
    const shape = term.words.every((word) => saysOnlyTheShape(word, askedFor)) ? SHAPE_WORD : 1;
    return { ...term, weight: shape * Math.max(...term.words.map(rarity)) * (1 + 0.25 * (term.words.length - 1)) };
  });
}
