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
  /** Passages the writer found by further searches; their marks go on after those of the offered ones. */
  readonly found?: readonly Passage[];
}

/** Further searches a writer may make while it drafts; each returns what was found, best first. */
export interface FurtherSearch {
  search(words: string): Promise<readonly Passage[]>;
}

/** A statement that failed a check, and why. */
export interface Objected {
  readonly statement: Statement;
  readonly reason: string;
  readonly detail: string;
}

/** Writes a draft from numbered passages. It sees words and marks, never a real reference. */
export interface AnswerWriter {
  readonly name: 'quoting' | 'model';
  write(question: string, passages: readonly Passage[], more?: FurtherSearch): Promise<Draft>;
  /** Writes once more, mending what failed the checks. */
  repair?(
    question: string,
    passages: readonly Passage[],
    draft: Draft,
    objections: readonly Objected[],
  ): Promise<Draft>;
}
