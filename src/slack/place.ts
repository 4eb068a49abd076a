import type { SlackOptions } from './deps.ts';
import type { Task } from './task.ts';
import type { Tools } from './tools.ts';

/** Why a place is not served; null where it is. Events say whether their channel is shared; of commands Slack is asked. */
export async function whyNotHere(task: Task, { options, isShared }: Tools): Promise<string | null> {
  if (isUpkeep(task)) return null;
  const outsider = task.kind === 'thread-question' && task.direct && task.shared;
  if (outsider && !options.allowExternal)
    return 'I answer members of the organisation that runs me, so I cannot help you here. I am sorry.';
  const direct = task.kind === 'thread-question' ? task.direct : task.channel.startsWith('D');
  if (direct || options.allowedChannels.includes(task.channel)) return null;
  const notAllowed = refusal(options);
  if (options.allowExternal) return notAllowed;
  const shared = task.kind === 'thread-question' ? task.shared : await isShared(task.channel);
  return shared
    ? 'This channel is shared with people outside the organisation, so I do not answer here. Please ask me in a direct message, or ask your administrator to allow this channel.'
    : notAllowed;
}

/** Help, upkeep and the erasing of one's own data work everywhere: only the asker sees them. */
function isUpkeep(task: Task): boolean {
  return task.kind === 'press' || (task.kind === 'command' && task.command === '/minutebook');
}

function refusal({ allowedChannels }: SlackOptions): string | null {
  if (allowedChannels.length === 0) return null;
  return 'I have not been allowed to answer in this channel. Please ask me in a channel where I am allowed, or in a direct message; your administrator can allow this channel.';
}
