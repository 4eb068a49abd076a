import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ANSWER_KINDS } from '../answering/answer.ts';
import type { EvaluationRun } from '../answering/evaluation-run.ts';
import { Fault } from '../fault.ts';

const share = z.number().nullable();
const counts = z.record(z.string(), z.number());

/** A saved run as it may come back from disk, perhaps edited. */
const savedRun = z.looseObject({
  at: z.string(),
  sets: z.array(z.string()),
  model: z.string(),
  embeddings: z.string(),
  seconds: z.number(),
  measures: z.object({
    questions: z.number(),
    missing: z.number(),
    right: share,
    answerable: z.number(),
    answeredRight: share,
    cited: share,
    saidIt: share,
    meetingRight: share,
    wronglyDeclined: share,
    citationPrecision: share,
    citationsPerAnswer: z.number(),
    unanswerable: z.number(),
    declinedRight: share,
    byType: z.record(z.string(), share),
    p50Ms: share,
    p95Ms: share,
  }),
  use: z
    .object({
      model: z.string(),
      asked: z.number(),
      inItsWords: z.number(),
      instead: counts,
      statementsWritten: z.number(),
      statementsKept: z.number(),
      statementsDropped: z.number(),
      statementsQuoted: z.number().default(0),
      droppedBecause: counts,
      supportRate: share,
      repairs: z.number(),
      repairsThatMended: z.number(),
      calls: z.number(),
      tokensIn: z.number(),
      tokensOut: z.number(),
      seconds: z.number(),
      cost: share,
    })
    .nullable(),
  questions: z.array(
    z.object({
      id: z.string(),
      right: z.boolean(),
      kind: z.enum(ANSWER_KINDS),
      writer: z.enum(['quoting', 'model']),
      ms: z.number(),
      tokens: z.number(),
      text: z.string(),
    }),
  ),
}) satisfies z.ZodType<EvaluationRun>;

/** Writes a run as JSON, for `--compare`. */
export function saveRun(file: string, run: EvaluationRun): void {
  try {
    writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
  } catch (cause) {
    throw new Fault('file', `The run cannot be written to ${file}`, {
      remedy: 'Name a file in a folder that exists and that you may write to.',
      cause,
    });
  }
}

/** Makes sure, before anything is asked, that a run can be written there. */
export function checkWritable(file: string): void {
  const isNew = !existsSync(file);
  try {
    writeFileSync(file, '', { flag: 'a' });
    if (isNew) rmSync(file);
  } catch (cause) {
    throw new Fault('file', `The run cannot be written to ${file}`, {
      remedy: 'Name a file in a folder that exists and that you may write to.',
      cause,
    });
  }
}

/** Reads a saved run; a file that is none is a Fault. */
export function loadRun(file: string): EvaluationRun {
  try {
    return savedRun.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Fault('file', `${file} holds no saved run`, {
      remedy: 'Make one with `npm run -s minutebook -- evaluate --save FILE`.',
      cause,
    });
  }
}
