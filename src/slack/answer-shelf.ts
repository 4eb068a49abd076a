import type { Answer } from '../answering/answer.ts';

/** An answer kept for a while, so that its buttons work: sources, sharing, choices, feedback. */
export interface KeptAnswer {
  readonly id: string;
  readonly at: number;
  readonly user: string;
  readonly channel: string;
  readonly question: string;
  readonly answer: Answer;
}

/** Keeps given answers by id. */
export interface AnswerShelf {
  keep(kept: KeptAnswer): void;
  find(id: string): KeptAnswer | null;
  /** A person's latest questions, newest first; private to that person. */
  recent(user: string, limit: number): readonly KeptAnswer[];
}

/** Answers a person marked to come back to. */
export interface SavedAnswers {
  /** Marks it, or takes the mark away; true where it is marked now. */
  toggle(user: string, answerId: string, now: number): boolean;
  saved(user: string, limit: number): readonly KeptAnswer[];
}
