import { eraseForGood } from './erase-for-good.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Every table that holds something about a person, with the column that names the person. */
const tables = ['thread_turns', 'saved_answers', 'feedback', 'audit'] as const;

/** Erases what is kept about one person. Needs the tables of threads, answers, feedback, audit and seen events. */
export function createPersonalData(database: SqliteDatabase) {
  const others = tables.map((table) => database.prepare(`DELETE FROM ${table} WHERE user = ?`));
  const judged = database.prepare('DELETE FROM feedback WHERE answer IN (SELECT id FROM kept_answers WHERE user = ?)');
  const saved = database.prepare(
    'DELETE FROM saved_answers WHERE answer IN (SELECT id FROM kept_answers WHERE user = ?)',
  );
  const answers = database.prepare('DELETE FROM kept_answers WHERE user = ?');
  const tasks = database.prepare(
    `UPDATE seen_events SET task = '', state = 'withdrawn' WHERE json_valid(task) AND task ->> 'user' = ? AND key <> ?`,
  );
  const erase = database.transaction(
    (user: string, exceptTask: string) =>
      [...others, judged, saved, answers].reduce((rows, statement) => rows + statement.run(user).changes, 0) +
      tasks.run(user, exceptTask).changes,
  );
  return {
    /** `exceptTask` is the key of the task that asks for it: its reply is still owed. */
    erase: (user: string, exceptTask = '') => eraseForGood(database, () => erase(user, exceptTask)),
  };
}
