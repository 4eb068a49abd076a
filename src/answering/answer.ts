import type { IndicatorAnswer } from '../indicators/indicator.ts';
import type { Citation } from '../papers/citation.ts';
import type { ModelUse } from './model-use.ts';
import type { Trace } from './trace.ts';

export const ANSWER_KINDS = [
  'answered',
  'partly-answered',
  'clarify',
  'nothing-found',
  'out-of-scope',
  'refused',
  'unsupported',
  'failed',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** A question with what was said before it in the same thread, oldest first. */
export interface Question {
  readonly id?: string;
  readonly question: string;
  readonly history?: readonly { readonly question: string }[];
  readonly channel?: string;
  /** Whether the answer is to say how it came about. */
  readonly trace?: boolean;
}

/** The contract's answer. `answered` has at least one citation, and every citation is used by a mark in `text`. */
export interface Answer {
  readonly id?: string;
  readonly kind: AnswerKind;
  /** What the person reads, with marks [1] [2] where statements are supported. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly indicator: IndicatorAnswer | null;
  readonly asAt: { readonly newest: string | null; readonly note: string | null };
  readonly searched: { readonly papers: number; readonly nearest: Citation | null };
  readonly choices: readonly string[];
  readonly writer: 'quoting' | 'model';
  readonly ms: number;
  /** What a language model took, where one was asked; also where quoting stepped in. */
  readonly model?: ModelUse;
  /** How it came about, where the question asked for that. */
  readonly trace?: Trace;
}
