import type { Passage } from '../indexing/passage.ts';
import type { ModelCall } from './model-use.ts';
import type { Tracer } from './trace.ts';

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

/** One answer in the making: everything a model does for it has one budget, one account and one trace. */
export interface ModelSession {
  /** Hears each call to the model as it ends. */
  readonly heard?: (call: ModelCall) => void;
  readonly trace?: Tracer;
}

/** The passages that hold an indicator's figures; `says` tells the writer what was found, or which names there are. */
export interface LookedUp {
  readonly passages: readonly Passage[];
  readonly says: string;
}

/** What a writer may use while it drafts: further searches, and the indicators' own rows. */
export interface WriterAids {
  readonly session?: ModelSession;
  /** What a search finds, best first. */
  search(words: string): Promise<readonly Passage[]>;
  lookUp?(name: string, period?: string): Promise<LookedUp>;
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
  write(question: string, passages: readonly Passage[], aids?: WriterAids): Promise<Draft>;
  /** Writes once more, mending what failed the checks. */
  repair?(
    question: string,
    passages: readonly Passage[],
    draft: Draft,
    objections: readonly Objected[],
    session?: ModelSession,
  ): Promise<Draft>;
}
