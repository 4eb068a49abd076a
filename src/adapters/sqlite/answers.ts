import type { Answer } from '../../answering/answer.ts';
import type { SqliteDatabase } from './open-database.ts';

export const answersSchema = `
CREATE TABLE IF NOT EXISTS kept_answers (
  id TEXT PRIMARY KEY, at INTEGER NOT NULL, user TEXT NOT NULL, channel TEXT NOT NULL, question TEXT NOT NULL,
  answer TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS kept_answers_by_user ON kept_answers (user, at);
CREATE INDEX IF NOT EXISTS kept_answers_by_age ON kept_answers (at);
CREATE TABLE IF NOT EXISTS saved_answers (
  user TEXT NOT NULL, answer TEXT NOT NULL REFERENCES kept_answers (id) ON DELETE CASCADE, at INTEGER NOT NULL,
  PRIMARY KEY (user, answer)) STRICT, WITHOUT ROWID;
`;

interface KeptAnswer {
  readonly id: string;
  readonly at: number;
  readonly user: string;
  readonly channel: string;
  readonly question: string;
  readonly answer: Answer;
}

type Row = Omit<KeptAnswer, 'answer'> & { readonly answer: string };

/** Given answers by id, for their buttons; forgotten after `keepMs` unless somebody saved them. */
export function createAnswers(database: SqliteDatabase, keepMs: number) {
  const put = database.prepare('INSERT OR REPLACE INTO kept_answers VALUES (?, ?, ?, ?, ?, ?)');
  const age = database.prepare(
    'DELETE FROM kept_answers WHERE at < ? AND id NOT IN (SELECT answer FROM saved_answers)',
  );
  const one = database.prepare<[string], Row>('SELECT * FROM kept_answers WHERE id = ?');
  const latest = database.prepare<[string, number], Row>(
    'SELECT * FROM kept_answers WHERE user = ? ORDER BY at DESC LIMIT ?',
  );
  const mark = database.prepare('INSERT OR IGNORE INTO saved_answers VALUES (?, ?, ?)');
  const unmark = database.prepare('DELETE FROM saved_answers WHERE user = ? AND answer = ?');
  const marked = database.prepare<[string, number], Row>(
    `SELECT kept_answers.* FROM saved_answers JOIN kept_answers ON kept_answers.id = saved_answers.answer
     WHERE saved_answers.user = ? ORDER BY saved_answers.at DESC LIMIT ?`,
  );
  return {
    keep({ id, at, user, channel, question, answer }: KeptAnswer) {
      put.run(id, at, user, channel, question, JSON.stringify(answer));
      age.run(at - keepMs);
    },
    find(id: string): KeptAnswer | null {
      const row = one.get(id);
      return row ? read(row) : null;
    },
    recent: (user: string, limit: number): readonly KeptAnswer[] => latest.all(user, limit).map(read),
    toggle(user: string, answerId: string, now: number): boolean {
      if (mark.run(user, answerId, now).changes === 1) return true;
      unmark.run(user, answerId);
      return false;
    },
    saved: (user: string, limit: number): readonly KeptAnswer[] => marked.all(user, limit).map(read),
  };
}

function read(row: Row): KeptAnswer {
  const answer: Answer = JSON.parse(row.answer);
  return { ...row, answer };
}
