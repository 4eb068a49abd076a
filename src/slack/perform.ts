import type { Answer } from '../answering/answer.ts';
import { answerMessage } from './blocks/answer-message.ts';
import { readMarkup } from './blocks/escape.ts';
import { type Message, withNote } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import { checkMessage } from './check-task.ts';
import { deliverBriefing } from './deliver-briefing.ts';
import { earlyReply, fileNote } from './early-reply.ts';
import { showProgress } from './progress.ts';
import { answerIdOf, reply } from './reply.ts';
import type { PrivateQuestion, Task, ThreadQuestion } from './task.ts';
import type { Tools } from './tools.ts';

/** Sees one task through: the reply reaches the person, then the task is closed. Its own troubles become words. */
export async function perform(task: Task, tools: Tools, how: { readonly again: boolean }): Promise<void> {
  const { deps } = tools;
  const work = await compose(task, tools).catch((error: unknown) => ({
    message: sentences(tools.tellTrouble(error, { task: task.kind, channel: task.channel })),
    answer: null,
  }));
  // The person deleted or changed the question meanwhile: nothing is owed any more.
  if (!work || deps.seen.state(task.key) !== 'open') return;
  // Before the reply is in sight: a follow-up or a click may come within milliseconds of it.
  rememberTurn(task, '', tools);
  if (work.answer) rememberAnswer(task, work.answer, tools);
  const ts = await reply(task, work.message, tools, how);
  if (deps.seen.close(task.key, 'done')) rememberTurn(task, ts, tools);
  else if (deps.seen.state(task.key) === 'withdrawn') await takeBack(task, ts, tools);
}

/** The question was deleted or edited while its reply was on the way. */
async function takeBack(task: Task, ts: string, { outbox }: Tools): Promise<void> {
  if (ts) await outbox.remove(task.channel, ts);
}

interface Composed {
  readonly message: Message;
  readonly answer: Answer | null;
}

async function compose(task: Task, tools: Tools): Promise<Composed | null> {
  const early = earlyReply(task, tools.options.allowedChannels);
  if (early) return { message: early, answer: null };
  switch (task.kind) {
    case 'thread-question':
    case 'private-question':
      return composeAnswer(task, tools);
    case 'check':
      return { message: await checkMessage(task, tools), answer: null };
    case 'briefing':
      return { message: await deliverBriefing(task, tools), answer: null };
    default:
      return task satisfies never;
  }
}

async function composeAnswer(task: ThreadQuestion | PrivateQuestion, tools: Tools): Promise<Composed | null> {
  const { deps, queue } = tools;
  const question = readMarkup(task.text);
  const history = task.kind === 'thread-question' ? earlierQuestions(task, tools) : [];
  const progress = task.kind === 'thread-question' ? showProgress(task, tools) : null;
  const wanted = () => deps.seen.state(task.key) === 'open';
  try {
    const answer = await queue.run(task.channel, task.user, async () =>
      wanted() ? deps.ask({ question, history, channel: task.channel }) : null,
    );
    if (!answer) return null;
    return { message: await render(task, question, answer, tools), answer };
  } finally {
    progress?.end();
  }
}

/** What this person asked before in this thread; never another person's words, never another thread's. */
function earlierQuestions({ channel, thread, user, ts }: ThreadQuestion, { deps }: Tools) {
  return deps.threads
    .turns(channel, thread)
    .filter((turn) => turn.user === user && turn.ts !== ts)
    .slice(-6)
    .map(({ question }) => ({ question }));
}

async function render(task: ThreadQuestion | PrivateQuestion, question: string, answer: Answer, tools: Tools) {
  const followUps = await tools.deps.followUps?.(answer, question).catch(() => []);
  const alone = task.kind === 'private-question';
  const message = answerMessage(answer, {
    id: answerIdOf(task),
    private: alone,
    ...(alone && { question }),
    ...(followUps && { followUps }),
  });
  const said = task.kind === 'thread-question' ? fileNote(task) : null;
  return said ? withNote(message, said) : message;
}

/** From its first reply on, Minutebook follows a thread. */
function rememberTurn(task: Task, replyTs: string, { deps }: Tools): void {
  if (task.kind !== 'thread-question') return;
  const { channel, thread, ts, user, text } = task;
  deps.threads.remember({ channel, thread, ts, user, question: readMarkup(text), replyTs, at: Date.now() });
}

/** What the buttons and the audit need later; a fault of the audit is told in the log and costs nobody the answer. */
function rememberAnswer(task: Task, answer: Answer, { deps }: Tools): void {
  const question = readMarkup(task.text);
  const id = answerIdOf(task);
  const { channel, user } = task;
  const at = Date.now();
  deps.shelf.keep({ id, at, user, channel, question, answer });
  void deps
    .library()
    .then(({ digest }) =>
      deps.audit.record({
        id,
        at,
        user,
        channel,
        question,
        kind: answer.kind,
        citations: answer.citations.map(({ reference }) => reference),
        writer: answer.writer,
        libraryDigest: digest,
        ms: answer.ms,
      }),
    )
    .catch((error: unknown) => deps.log.error({ err: error, id }, 'The audit record could not be written'));
}
