import { answersSchema, createAnswers } from './answers.ts';
import { auditSchema, createAudit } from './audit.ts';
import { overwriteDeleted } from './erase-for-good.ts';
import { createFeedback, feedbackSchema } from './feedback.ts';
import { createModelDays, modelDaysSchema } from './model-days.ts';
import type { SqliteDatabase } from './open-database.ts';
import { createPersonalData } from './personal-data.ts';
import { createRetention } from './retention.ts';
import { createSeenEvents, seenEventsSchema } from './seen-events.ts';
import { createThreads, threadsSchema } from './threads.ts';

/** The tables of what people asked, were answered and thought of it. */
export const recordSchemas = [
  seenEventsSchema,
  threadsSchema,
  answersSchema,
  feedbackSchema,
  auditSchema,
  modelDaysSchema,
];

/** How many days each kind of record is kept. */
interface KeepDays {
  readonly threadsDays: number;
  readonly answersDays: number;
  readonly feedbackDays: number;
  readonly auditDays: number;
}

const DAY_MS = 86_400_000;

/** Everything the store keeps beside the library, each kind forgotten after its own time. Needs `recordSchemas`. */
export function openRecords(database: SqliteDatabase, days: KeepDays) {
  overwriteDeleted(database);
  const keep = {
    threadsMs: days.threadsDays * DAY_MS,
    answersMs: days.answersDays * DAY_MS,
    feedbackMs: days.feedbackDays * DAY_MS,
    auditMs: days.auditDays * DAY_MS,
  };
  return {
    seen: createSeenEvents(database),
    threads: createThreads(database, keep.threadsMs),
    answers: createAnswers(database, keep.answersMs),
    feedback: createFeedback(database, keep.feedbackMs),
    audit: createAudit(database, keep.auditMs),
    personalData: createPersonalData(database),
    modelDays: createModelDays(database),
    retention: createRetention(database, keep),
  };
}
