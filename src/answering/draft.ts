import type { Passage } from '../indexing/passage.ts';

/** One sentence of a draft with the marks of the passages that support it; marks count from 1 into what was offered. */
export interface Statement {
  readonly text: string;
  readonly marks: readonly number[];
}

/** What a writer made of the offered passages, before the checks. */
export interface Draft {
  readonly statements: readonly Statement[];
  /** What the question asked for and the passages do not say; null where nothing is missing. */
  readonly missing: string | null;
  readonly answered: boolean;
}

/** Writes a draft from numbered passages. It sees words and marks, never a real reference. */
export interface AnswerWriter {
  readonly name: 'quoting' | 'model';
  write(question: string, passages: readonly Passage[]): Promise<Draft>;
}
