import { eraseForGood } from './erase-for-good.ts';
import type { SqliteDatabase } from './open-database.ts';

/** How long each kind of record is kept, in milliseconds. */
export interface Retention {
  readonly threadsMs: number;
  readonly answersMs: number;
  readonly feedbackMs: number;
  readonly auditMs: number;
}

/**
 * Erases what has been kept long enough. Every store does so for itself when it is written to; this is for the time when
 * nobody asks anything. Needs the tables of threads, answers, feedback and audit.
 */
export function createRetention(database: SqliteDatabase, keep: Retention) {
  const limits = [
    [database.prepare('DELETE FROM thread_turns WHERE at < ?'), keep.threadsMs],
    [
      database.prepare('DELETE FROM kept_answers WHERE at < ? AND id NOT IN (SELECT answer FROM saved_answers)'),
      keep.answersMs,
    ],
    [database.prepare('DELETE FROM feedback WHERE at < ?'), keep.feedbackMs],
    [database.prepare('DELETE FROM audit WHERE at < ?'), keep.auditMs],
  ] as const;
  const sweep = database.transaction((now: number) =>
    limits.reduce((rows, [statement, keepMs]) => rows + statement.run(now - keepMs).changes, 0),
  );
  /** Returns how many records went. */
  return { sweep: (now: number) => eraseForGood(database, () => sweep(now)) };
}
