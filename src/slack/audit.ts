import type { AnswerKind } from '../answering/answer.ts';

/** Who asked what, when, and on what the answer stood. */
export interface AuditRecord {
  readonly id: string;
  readonly at: number;
  readonly user: string;
  readonly channel: string;
  readonly question: string;
  readonly kind: AnswerKind;
  /** References of the paragraphs cited. */
  readonly citations: readonly string[];
  readonly writer: 'quoting' | 'model';
  readonly libraryDigest: string;
  readonly ms: number;
  /** What a language model took, in tokens and in the money of its prices; absent where none was asked. */
  readonly tokens?: number;
  readonly cost?: number | null;
}

/** A question that the papers could not answer, with how often and when it was last asked. */
export interface Unanswered {
  readonly question: string;
  readonly times: number;
  readonly lastAt: number;
}

/** Keeps one record for every answer, for a configured time. */
export interface Audit {
  record(entry: AuditRecord): void;
  /** All records, oldest first. */
  all(): readonly AuditRecord[];
  /** Questions without an answer, most frequent first. */
  unanswered(limit: number): readonly Unanswered[];
}

/** Erases everything kept about one person, in every table; returns how many rows went. */
export interface PersonalData {
  /** `exceptTask` is the key of the task that asks for it: its reply is still owed. */
  erase(user: string, exceptTask?: string): number;
}
