import type { Answer } from '../answering/answer.ts';
import { answerIdOf, signed } from './answer-id.ts';
import { readMarkup } from './blocks/escape.ts';
import { sentences } from './blocks/plain-message.ts';
import { composeReply } from './compose-reply.ts';
import type { Composed } from './composed.ts';
import { noteOutcome, questionOf } from './note-outcome.ts';
import { type Progress, showPatience, showProgress } from './progress.ts';
import { reply } from './reply.ts';
import type { Task } from './task.ts';
import type { Tools } from './tools.ts';

/** `again` where another process, or this one before a crash, may have answered already. */
export interface How {
  readonly again: boolean;
}

/** Sees one task through: the reply reaches the person, then the task is closed. Its own troubles become words. */
export async function perform(task: Task, tools: Tools, how: How): Promise<void> {
  const began = performance.now();
  const progress = how.again ? null : progressOf(task, tools);
  try {
    const work = await composeReply(task, tools, (title) => progress?.step(title)).catch((error: unknown) =>
      sayFailed(task, error, tools),
    );
    if (!work) tools.deps.seen.close(task.key, 'done');
    // Not open any more: the person deleted or changed the question meanwhile, and nothing is owed.
    else if (tools.deps.seen.state(task.key) === 'open') {
      await deliver(task, work, progress, tools, how);
      tools.metrics.answered(work.outcome?.kind ?? 'early', performance.now() - began);
      if (work.outcome?.model) tools.metrics.modelUsed(work.outcome.model);
    }
  } finally {
    progress?.end();
  }
}

/** Commands that answer themselves say what they have to say; an address takes five replies. */
function progressOf(task: Task, tools: Tools): Progress | null {
  switch (task.kind) {
    case 'thread-question':
      return showProgress(task, tools);
    case 'private-question':
    case 'briefing':
    case 'check':
      return showPatience(task, tools);
    case 'command':
    case 'press':
      return null;
    default:
      return task satisfies never;
  }
}

function sayFailed(task: Task, error: unknown, { tellTrouble }: Tools): Composed {
  return {
    message: sentences(tellTrouble(error, { task: task.kind, channel: task.channel })),
    follow: true,
    answer: null,
    outcome: { kind: 'failed', references: [], writer: 'quoting', ms: 0 },
  };
}

async function deliver(task: Task, work: Composed, progress: Progress | null, tools: Tools, how: How): Promise<void> {
  const { deps, outbox } = tools;
  // Before the reply is in sight: a follow-up or a click may come within milliseconds of it.
  if (work.follow) rememberTurn(task, '', tools);
  if (work.answer) rememberAnswer(task, work.answer, tools);
  const streamed = await progress?.deliver(signed(task, work.message));
  const ts = streamed ?? (await reply(task, work, tools, how));
  // What a person had erased meanwhile is not written down again.
  if (work.outcome && deps.seen.state(task.key) !== 'withdrawn') {
    const { user, channel } = task;
    await noteOutcome({ id: answerIdOf(task), user, channel, question: questionOf(task) }, work.outcome, tools);
  }
  if (deps.seen.close(task.key, 'done')) {
    if (work.follow) rememberTurn(task, ts, tools);
    return;
  }
  // Deleted or edited while the reply was on its way.
  if (ts && deps.seen.state(task.key) === 'withdrawn') await outbox.remove(task.channel, ts);
}

/** From its first reply on, Minutebook follows a thread. */
function rememberTurn(task: Task, replyTs: string, { deps }: Tools): void {
  if (task.kind !== 'thread-question') return;
  const { channel, thread, ts, user, text } = task;
  deps.threads.remember({ channel, thread, ts, user, question: readMarkup(text), replyTs, at: Date.now() });
}

/** What the buttons need later. */
function rememberAnswer(task: Task, answer: Answer, { deps }: Tools): void {
  const { channel, user, text } = task;
  deps.shelf.keep({ id: answerIdOf(task), at: Date.now(), user, channel, question: readMarkup(text), answer });
}
