import { readMarkup } from '../blocks/escape.ts';
import { helpMessage } from '../blocks/help-message.ts';
import type { Message } from '../blocks/message.ts';
import { sentences } from '../blocks/plain-message.ts';
import type { Tools } from '../tools.ts';
import { DUTIES, isDuty } from './admin-duties.ts';
import { type Command, type CommandArgs, isHelp } from './command.ts';

/** `/minutebook`: help for everyone, and one's own data erased on request; upkeep for administrators. */
export const minutebookCommand: Command = (tools) => async (args) => {
  await args.ack();
  await tools.respond(args.command.response_url, await answer(args, tools));
};

async function answer({ command }: CommandArgs, tools: Tools): Promise<Message> {
  const text = readMarkup(command.text ?? '');
  const [word = '', ...rest] = text.split(/\s+/);
  const isAdmin = tools.options.adminUsers.includes(command.user_id);
  const more = isAdmin ? ` As an administrator you also have /minutebook ${Object.keys(DUTIES).join(', ')}.` : '';
  const name = word.toLowerCase();
  if (!text || isHelp(text)) return helpMessage(`I know the committee papers.${more}`);
  if (/^forget[ -]me$/i.test(text)) return sentences(forgetMe(command.user_id, tools));
  if (!isDuty(name)) return helpMessage(`I do not know “/minutebook ${text}”. This is what I can do.${more}`);
  if (!isAdmin) return sentences(refusal(name));
  const request = { user: command.user_id, responseUrl: command.response_url, words: rest.join(' ') };
  return DUTIES[name](request, tools);
}

function refusal(duty: string): string {
  return `/minutebook ${duty} is for administrators. If you need it, ask whoever runs Minutebook to add you to ADMIN_USERS.`;
}

function forgetMe(user: string, { deps }: Tools): string {
  const rows = deps.personalData.erase(user);
  return rows > 0
    ? `Done: I have erased what I kept about you (${rows} ${rows === 1 ? 'record' : 'records'}): your questions, answers, feedback and saved answers.`
    : 'I keep nothing about you.';
}
