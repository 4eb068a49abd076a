import { sayDate } from '../../papers/say-source.ts';
import { adminMessage } from '../blocks/admin-message.ts';
import { readMarkup } from '../blocks/escape.ts';
import { FEEDBACK_REASONS, isFeedbackReason } from '../blocks/feedback.ts';
import { helpMessage } from '../blocks/help-message.ts';
import type { Message } from '../blocks/message.ts';
import { sentences } from '../blocks/plain-message.ts';
import type { Tools } from '../tools.ts';
import { type Command, type CommandArgs, isHelp } from './command.ts';

const duties = ['status', 'reindex', 'unanswered', 'feedback'] as const;
type Duty = (typeof duties)[number];

/** `/minutebook`: help for everyone; status, reindex, unanswered and feedback for administrators. */
export const minutebookCommand: Command = (tools) => async (args) => {
  await args.ack();
  const text = readMarkup(args.command.text ?? '').toLowerCase();
  await tools.respond(args.command.response_url, await answer(text, args, tools));
};

async function answer(text: string, args: CommandArgs, tools: Tools): Promise<Message> {
  const isAdmin = tools.options.adminUsers.includes(args.command.user_id);
  const extra = isAdmin
    ? ' As an administrator you also have /minutebook status, reindex, unanswered and feedback.'
    : '';
  if (!text || isHelp(text)) return helpMessage(`I know the committee papers.${extra}`);
  const duty = duties.find((each) => text === each);
  if (!duty) return helpMessage(`I do not know “/minutebook ${text}”. This is what I can do.${extra}`);
  if (!isAdmin)
    return sentences(
      `/minutebook ${duty} is for administrators. If you need it, ask whoever runs Minutebook to add you to ADMIN_USERS.`,
    );
  return perform(duty, args, tools);
}

async function perform(duty: Duty, args: CommandArgs, tools: Tools): Promise<Message> {
  const { deps } = tools;
  switch (duty) {
    case 'status':
      return adminMessage(
        'Status',
        (await deps.admin.status()).map(([label, value]) => `${label}: ${value}`),
      );
    case 'reindex':
      return reindex(args, tools);
    case 'unanswered':
      return adminMessage(
        'Questions the papers could not answer',
        deps.audit
          .unanswered(30)
          .map(({ question, times, lastAt }) => `${question} (${sayTimes(times)}, last ${sayDay(lastAt)})`),
      );
    case 'feedback':
      return adminMessage(
        'Feedback',
        deps.feedback.latest(30).map((entry) => {
          const why = entry.reason && isFeedbackReason(entry.reason) ? `: ${FEEDBACK_REASONS[entry.reason]}` : '';
          return `${entry.verdict === 'good' ? 'Helpful' : `Not right${why}`} · ${entry.question}${entry.comment ? ` · “${entry.comment}”` : ''} (${sayDay(entry.at)})`;
        }),
      );
    default:
      return duty satisfies never;
  }
}

/** Says at once that it has begun; a few lines of progress may follow within the five replies that Slack allows. */
async function reindex({ command }: CommandArgs, { deps, respond }: Tools): Promise<Message> {
  let told = 0;
  const progress = (words: string) => {
    if (told >= 3) return;
    told += 1;
    void respond(command.response_url, sentences(words)).catch(() => undefined);
  };
  progress('I am bringing the index up to date with the knowledge folder…');
  return sentences(await deps.admin.reindex(progress));
}

function sayTimes(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
}

function sayDay(at: number): string {
  return sayDate(new Date(at).toISOString().slice(0, 10));
}
