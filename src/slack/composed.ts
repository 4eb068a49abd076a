import type { Answer } from '../answering/answer.ts';
import type { Message } from './blocks/message.ts';

/** How something asked ended, as the audit records it. */
export interface Outcome {
  readonly kind: Answer['kind'];
  /** References of the paragraphs it stands on. */
  readonly references: readonly string[];
  readonly writer: Answer['writer'];
  readonly ms: number;
  /** What a language model took, where one was asked. */
  readonly model?: Answer['model'];
}

/** What a task is answered with. */
export interface Composed {
  readonly message: Message;
  /** Whether what is said next in the thread is for Minutebook too. */
  readonly follow: boolean;
  /** The answer, where its buttons need it later. */
  readonly answer: Answer | null;
  /** Null where nothing was looked up: help, a greeting, a refusal of the place. */
  readonly outcome: Outcome | null;
  /** The reply only points to what has been delivered already. */
  readonly pointer?: true;
}

/** A reply for which nothing was looked up. */
export function merely(message: Message, follow = false): Composed {
  return { message, follow, answer: null, outcome: null };
}

export function outcomeOf({ kind, citations, writer, ms, model }: Answer): Outcome {
  return { kind, references: citations.map(({ reference }) => reference), writer, ms, ...(model && { model }) };
}
