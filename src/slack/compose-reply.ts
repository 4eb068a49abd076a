import type { Answer } from '../answering/answer.ts';
import { answerIdOf } from './answer-id.ts';
import { answerMessage } from './blocks/answer-message.ts';
import { readMarkup } from './blocks/escape.ts';
import { type Message, withNote } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import { checkMessage } from './check-task.ts';
import { type Composed, merely, outcomeOf } from './composed.ts';
import { deliverBriefing } from './deliver-briefing.ts';
import { earlyReply, fileNote } from './early-reply.ts';
import { helpIn } from './help-in.ts';
import { inAnotherLanguage, soundsLikeAsking } from './overheard.ts';
import { whyNotHere } from './place.ts';
import { composeCommand } from './slash/compose-command.ts';
import type { PrivateQuestion, Task, ThreadQuestion } from './task.ts';
import type { Tools } from './tools.ts';

const INTERRUPTED =
  'I am sorry: I was interrupted before I had finished what you asked for with that button. Please look whether it is there, and press it again if it is not.';

/** Makes the reply to a task; null where nobody wants it any more. `step` is told how far it is. */
export async function composeReply(task: Task, tools: Tools, step: (title: string) => void): Promise<Composed | null> {
  const refused = await whyNotHere(task, tools);
  if (refused) return merely(sentences(refused));
  const early = await earlyReply(task, () => helpIn(tools));
  if (early) return merely(early, true);
  switch (task.kind) {
    case 'thread-question':
    case 'private-question':
      return composeAnswer(task, tools, step);
    case 'check':
      return checkMessage(task, tools);
    case 'briefing':
      return deliverBriefing(task, tools);
    case 'command':
      return composeCommand(task, tools);
    case 'press':
      return merely(sentences(INTERRUPTED));
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
  if (!answer || keepSilent(task, question, answer)) return null;
  return { message: await render(task, question, answer, tools), answer, follow: true, outcome: outcomeOf(answer) };
}

/** People talk to each other in a thread: what was overheard and neither asks nor finds anything is left alone. */
function keepSilent(task: ThreadQuestion | PrivateQuestion, question: string, { kind }: Answer): boolean {
  const overheard = task.kind === 'thread-question' && task.overheard === true;
  return overheard && !soundsLikeAsking(question) && kind !== 'answered' && kind !== 'partly-answered';
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
  const followUps = await tools.followUps(answer, question);
  const alone = task.kind === 'private-question';
  const message = answerMessage(answer, {
    id: answerIdOf(task),
    private: alone,
    ...(alone && { question }),
    followUps,
  });
  const notes = [
    task.kind === 'thread-question' ? fileNote(task) : null,
    answer.kind === 'nothing-found' && inAnotherLanguage(question)
      ? 'The papers are in English: a question in English finds more.'
      : null,
  ];
  return notes.reduce((said: Message, words) => (words ? withNote(said, words) : said), message);
}
