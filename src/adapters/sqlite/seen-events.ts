import type { SqliteDatabase } from './open-database.ts';

export const seenEventsSchema = `
CREATE TABLE IF NOT EXISTS seen_events (
  key TEXT PRIMARY KEY, task TEXT NOT NULL, at INTEGER NOT NULL, held_at INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL DEFAULT 'open') STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS seen_events_open ON seen_events (state, held_at);
CREATE INDEX IF NOT EXISTS seen_events_by_age ON seen_events (at);
`;

type TaskState = 'open' | 'done' | 'withdrawn';

const dayMs = 86_400_000;

/**
 * Remembers what arrived and what is still owed. Every statement is one transaction, so two processes on one file never
 * both take a task. A closed task keeps its key for a day without its words: longer than Slack ever redelivers.
 */
export function createSeenEvents(database: SqliteDatabase) {
  const record = database.prepare('INSERT OR IGNORE INTO seen_events (key, task, at, held_at) VALUES (?, ?, ?, ?)');
  const close = database.prepare(`UPDATE seen_events SET state = ?, task = '' WHERE key = ? AND state = 'open'`);
  const state = database.prepare<[string], { state: TaskState }>('SELECT state FROM seen_events WHERE key = ?');
  const forget = database.prepare('DELETE FROM seen_events WHERE at < ?');
  const hold = database.prepare(`UPDATE seen_events SET held_at = ? WHERE key = ? AND state = 'open'`);
  const silent = database.prepare<[number], { key: string; task: string; begun: number }>(
    `SELECT key, task, begun + 1 AS begun FROM seen_events WHERE state = 'open' AND held_at <= ? ORDER BY at`,
  );
  const take = database.prepare('UPDATE seen_events SET held_at = ?, begun = begun + 1 WHERE key = ?');

  const takeOver = database.transaction((now: number, leaseMs: number, inHand: readonly string[]) => {
    forget.run(now - dayMs);
    for (const key of inHand) hold.run(now, key);
    const lost = silent.all(now - leaseMs).filter(({ key }) => !inHand.includes(key));
    for (const { key } of lost) take.run(now, key);
    return lost;
  });

  return {
    record: (key: string, task: string, now: number) => record.run(key, task, now, now).changes === 1,
    close: (key: string, how: 'done' | 'withdrawn') => close.run(how, key).changes === 1,
    state: (key: string): TaskState | null => state.get(key)?.state ?? null,
    takeOver: (now: number, leaseMs: number, inHand: readonly string[]) => takeOver.immediate(now, leaseMs, inHand),
  };
}
