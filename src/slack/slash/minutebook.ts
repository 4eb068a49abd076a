import { helpMessage } from '../blocks/help-message.ts';
import type { Message } from '../blocks/message.ts';
import { sentences } from '../blocks/plain-message.ts';
import { merely } from '../composed.ts';
import { helpIn } from '../help-in.ts';
import type { CommandRequest } from '../task.ts';
import type { Tools } from '../tools.ts';
import { DUTIES, isDuty } from './admin-duties.ts';
import { isHelp, type SlashCommand } from './slash-command.ts';

/** `/minutebook`: help for everyone, and one's own data erased on request; upkeep for administrators. */
export const minutebookCommand: SlashCommand = {
  as: 'command',
  help: null,
  answer: async (text, request, tools) => merely(await answer(text, request, tools)),
};

async function answer(text: string, { user, responseUrl, key }: CommandRequest, tools: Tools): Promise<Message> {
  const [word = '', ...rest] = text.split(/\s+/);
  const isAdmin = tools.options.adminUsers.includes(user);
  const more = isAdmin ? ` As an administrator you also have /minutebook ${Object.keys(DUTIES).join(', ')}.` : '';
  const name = word.toLowerCase();
  if (!text || isHelp(text)) return helpMessage(`I know the committee papers.${more}`, await helpIn(tools));
  if (/^forget[ -]me$/i.test(text)) return sentences(forgetMe(user, key, tools));
  if (!isDuty(name))
    return helpMessage(`I do not know “/minutebook ${text}”. This is what I can do.${more}`, await helpIn(tools));
  if (!isAdmin) return sentences(refusal(name));
  tools.deps.log.info({ user, duty: name }, 'An administrator used /minutebook');
  return DUTIES[name]({ user, responseUrl, key, words: rest.join(' ') }, tools);
}

function refusal(duty: string): string {
  return `/minutebook ${duty} is for administrators. If you need it, ask whoever runs Minutebook to add you to ADMIN_USERS.`;
}

function forgetMe(user: string, task: string, { deps }: Tools): string {
  const rows = deps.personalData.erase(user, task);
  return rows > 0
    ? `Done: I have erased what I kept about you (${rows} ${rows === 1 ? 'record' : 'records'}): your questions, answers, feedback and saved answers.`
    : 'I keep nothing about you.';
}
