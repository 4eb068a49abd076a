import type { SqliteDatabase } from './open-database.ts';

export const feedbackSchema = `
CREATE TABLE IF NOT EXISTS feedback (
  answer TEXT NOT NULL, user TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT, comment TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (answer, user)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS feedback_by_age ON feedback (at);
`;

interface FeedbackEntry {
  readonly answerId: string;
  readonly user: string;
  readonly verdict: 'good' | 'bad';
  readonly reason: string | null;
  readonly comment: string;
  readonly at: number;
}

/** What people thought of answers: the latest verdict of each person on each answer, forgotten after `keepMs`. Needs the tables of answers. */
export function createFeedback(database: SqliteDatabase, keepMs: number) {
  const put = database.prepare('INSERT OR REPLACE INTO feedback VALUES (?, ?, ?, ?, ?, ?)');
  const age = database.prepare('DELETE FROM feedback WHERE at < ?');
  const latest = database.prepare<[number], FeedbackEntry & { question: string }>(
    `SELECT feedback.answer AS answerId, feedback.user, verdict, reason, comment, feedback.at,
       coalesce(kept_answers.question, '(no longer kept)') AS question
     FROM feedback LEFT JOIN kept_answers ON kept_answers.id = feedback.answer ORDER BY feedback.at DESC LIMIT ?`,
  );
  return {
    give({ answerId, user, verdict, reason, comment, at }: FeedbackEntry) {
      put.run(answerId, user, verdict, reason, comment, at);
      age.run(at - keepMs);
    },
    latest: (limit: number) => latest.all(limit),
  };
}
