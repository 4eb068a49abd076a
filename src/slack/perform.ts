import type { Answer } from '../answering/answer.ts';
import { readMarkup } from './blocks/escape.ts';
import { sentences } from './blocks/plain-message.ts';
import { type Composed, composeReply } from './compose-reply.ts';
import { type Progress, showProgress } from './progress.ts';
import { answerIdOf, reply, signed } from './reply.ts';
import type { Task } from './task.ts';
import type { Tools } from './tools.ts';

/** `again` where another process, or this one before a crash, may have answered already. */
export interface How {
  readonly again: boolean;
}

/** Sees one task through: the reply reaches the person, then the task is closed. Its own troubles become words. */
export async function perform(task: Task, tools: Tools, how: How): Promise<void> {
  const began = performance.now();
  const progress = task.kind === 'thread-question' && !how.again ? showProgress(task, tools) : null;
  try {
    const work = await composeReply(task, tools, (title) => progress?.step(title)).catch(async (error: unknown) => {
      await audit(task, { kind: 'failed', citations: [], writer: 'quoting', ms: 0 }, tools);
      return {
        message: sentences(tools.tellTrouble(error, { task: task.kind, channel: task.channel })),
        answer: null,
        follow: true,
      };
    });
    if (!work) tools.deps.seen.close(task.key, 'done');
    // Not open any more: the person deleted or changed the question meanwhile, and nothing is owed.
    else if (tools.deps.seen.state(task.key) === 'open') {
      await deliver(task, work, progress, tools, how);
      tools.metrics.answered(work.answer?.kind ?? 'early', performance.now() - began);
    }
  } finally {
    progress?.end();
  }
}

async function deliver(task: Task, work: Composed, progress: Progress | null, tools: Tools, how: How): Promise<void> {
  const { deps, outbox } = tools;
  // Before the reply is in sight: a follow-up or a click may come within milliseconds of it.
  if (work.follow) rememberTurn(task, '', tools);
  if (work.answer) rememberAnswer(task, work.answer, tools);
  const streamed = await progress?.deliver(signed(task, work.message));
  const ts = streamed ?? (await reply(task, work.message, tools, how));
  if (work.answer) await audit(task, work.answer, tools);
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

/** What the buttons need later, and the audit record. */
function rememberAnswer(task: Task, answer: Answer, { deps }: Tools): void {
  const { channel, user, text } = task;
  deps.shelf.keep({ id: answerIdOf(task), at: Date.now(), user, channel, question: readMarkup(text), answer });
}

type Outcome = Pick<Answer, 'kind' | 'citations' | 'writer' | 'ms'>;

/** Each answer leaves one record; a fault of the audit is told in the log and costs nobody the answer. */
async function audit(task: Task, { kind, citations, writer, ms }: Outcome, { deps }: Tools): Promise<void> {
  const { channel, user, text } = task;
  const id = answerIdOf(task);
  try {
    const { digest: libraryDigest } = await deps.library();
    const references = citations.map(({ reference }) => reference);
    const question = readMarkup(text);
    deps.audit.record({
      id,
      at: Date.now(),
      user,
      channel,
      question,
      kind,
      citations: references,
      writer,
      libraryDigest,
      ms,
    });
  } catch (error) {
    deps.log.error({ err: error, id }, 'The audit record could not be written');
  }
}
