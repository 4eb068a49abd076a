import { randomUUID } from 'node:crypto';
import type { Retrieve } from '../retrieval/retrieve.ts';
import type { Answer, AnswerKind, Question } from './answer.ts';
import { cite } from './cite.ts';
import type { AnswerWriter } from './draft.ts';
import { sayFailed, sayNothingFound } from './endings/say-endings.ts';
import { standAlone } from './question/follow-up.ts';
import { understand } from './question/understand.ts';
import { draftOf, readForQuotes, type WordKnowledge } from './quoting/quoting-writer.ts';
import type { Shelf } from './shelf.ts';

export interface AskDependencies {
  readonly retrieve: Retrieve;
  readonly shelf: Shelf;
  readonly words: WordKnowledge;
  /** Writes with a language model; its draft is checked, and quoting steps in where it fails. */
  readonly writer?: AnswerWriter;
  /** Hears of what went wrong, with the reference the reader was given. */
  readonly onFailure?: (reference: string, error: unknown) => void;
}

export type Ask = (question: Question) => Promise<Answer>;

const OFFERED = 24;

/** Joins the parts into one function from a question to an answer. It always answers: what is thrown becomes `failed`. */
export function createAsk(deps: AskDependencies): Ask {
  return async (question) => {
    const started = performance.now();
    const answer = await answerOf(question, deps).catch((error: unknown) => failed(error, deps));
    return {
      ...(question.id !== undefined && { id: question.id }),
      ...answer,
      ms: Math.round(performance.now() - started),
    };
  };
}

type Ending = Omit<Answer, 'id' | 'ms'>;

async function answerOf({ question, history = [] }: Question, deps: AskDependencies): Promise<Ending> {
  const standing = standAlone(question, history, deps.words.glossary);
  const understood = understand(standing.text, deps.words.glossary);
  const { kept } = await deps.retrieve({ text: standing.text, limit: OFFERED });
  const reading = await readForQuotes(understood, kept, deps.words);
  if (reading.quotes.length === 0)
    return { ...blank('nothing-found', deps), text: sayNothingFound({ papers: 0, newest: null }, null, null) };
  const passages = kept.map(({ passage }) => passage);
  return { ...blank('answered', deps), ...cite(draftOf(reading.quotes).statements, passages) };
}

function failed(error: unknown, deps: AskDependencies): Ending {
  const reference = randomUUID().slice(0, 8);
  deps.onFailure?.(reference, error);
  return { ...blank('failed', deps), text: sayFailed(reference) };
}

function blank(kind: AnswerKind, { shelf }: AskDependencies): Ending {
  return {
    kind,
    text: '',
    citations: [],
    indicator: null,
    asAt: { newest: null, note: null },
    searched: { papers: shelf.papers().length, nearest: null },
    choices: [],
    writer: 'quoting',
  };
}
