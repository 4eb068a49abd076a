import type { Answer } from '../answering/answer.ts';
import { answerMessage } from './blocks/answer-message.ts';
import { readMarkup } from './blocks/escape.ts';
import { type Message, withNote } from './blocks/message.ts';
import { checkMessage } from './check-task.ts';
import { deliverBriefing } from './deliver-briefing.ts';
import { earlyReply, fileNote } from './early-reply.ts';
import { answerIdOf } from './reply.ts';
import type { PrivateQuestion, Task, ThreadQuestion } from './task.ts';
import type { Tools } from './tools.ts';

/** What a task is answered with; the answer itself where there is one to remember. */
export interface Composed {
  readonly message: Message;
  readonly answer: Answer | null;
}

/** Makes the reply to a task; null where nobody wants it any more. `step` is told how far it is. */
export async function composeReply(task: Task, tools: Tools, step: (title: string) => void): Promise<Composed | null> {
  const early = earlyReply(task, tools.options.allowedChannels);
  if (early) return { message: early, answer: null };
  switch (task.kind) {
    case 'thread-question':
    case 'private-question':
      return composeAnswer(task, tools, step);
    case 'check':
      return { message: await checkMessage(task, tools), answer: null };
    case 'briefing':
      return { message: await deliverBriefing(task, tools), answer: null };
    default:
      return task satisfies never;
  }
}

async function composeAnswer(
  task: ThreadQuestion | PrivateQuestion,
  tools: Tools,
  step: (title: string) => void,
): Promise<Composed | null> {
  const { deps, queue } = tools;
  const question = readMarkup(task.text);
  const history = task.kind === 'thread-question' ? earlierQuestions(task, tools) : [];
  const answer = await queue.run(task.channel, task.user, async () => {
    const wanted = deps.seen.state(task.key) === 'open';
    return wanted ? deps.ask({ question, history, channel: task.channel }, step) : null;
  });
  return answer && { message: await render(task, question, answer, tools), answer };
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
