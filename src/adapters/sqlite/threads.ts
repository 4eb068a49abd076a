import type { SqliteDatabase } from './open-database.ts';

export const threadsSchema = `
CREATE TABLE IF NOT EXISTS thread_turns (
  channel TEXT NOT NULL, thread TEXT NOT NULL, ts TEXT NOT NULL, user TEXT NOT NULL, question TEXT NOT NULL,
  reply_ts TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (channel, thread, ts)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS thread_turns_by_age ON thread_turns (at);
CREATE INDEX IF NOT EXISTS thread_turns_by_user ON thread_turns (user);
`;

interface Turn {
  readonly channel: string;
  readonly thread: string;
  readonly ts: string;
  readonly user: string;
  readonly question: string;
  readonly replyTs: string;
  readonly at: number;
}

/** Questions kept of one thread; older ones are dropped. */
const mostTurns = 20;
const longestQuestion = 2000;

/** What was asked in each thread, forgotten after `keepMs`. */
export function createThreads(database: SqliteDatabase, keepMs: number) {
  const put = database.prepare('INSERT OR REPLACE INTO thread_turns VALUES (?, ?, ?, ?, ?, ?, ?)');
  const age = database.prepare('DELETE FROM thread_turns WHERE at < ?');
  const bound = database.prepare(
    `DELETE FROM thread_turns WHERE channel = @channel AND thread = @thread AND ts NOT IN (
       SELECT ts FROM thread_turns WHERE channel = @channel AND thread = @thread ORDER BY at DESC, ts DESC LIMIT ${mostTurns})`,
  );
  const all = database.prepare<[string, string], Turn>(
    `SELECT channel, thread, ts, user, question, reply_ts AS replyTs, at FROM thread_turns
     WHERE channel = ? AND thread = ? ORDER BY at, ts`,
  );
  const forget = database.prepare('DELETE FROM thread_turns WHERE channel = ? AND ts = ?');
  const remember = database.transaction((turn: Turn) => {
    const { channel, thread, ts, user, question, replyTs, at } = turn;
    put.run(channel, thread, ts, user, question.slice(0, longestQuestion), replyTs, at);
    bound.run({ channel, thread });
    age.run(at - keepMs);
  });
  return {
    remember: (turn: Turn) => remember(turn),
    turns: (channel: string, thread: string): readonly Turn[] => all.all(channel, thread),
    forget: (channel: string, ts: string) => {
      forget.run(channel, ts);
    },
  };
}
