import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { readMarkup } from '../blocks/escape.ts';
import type { Desk } from '../desk.ts';
import { isHelp, type SlashCommand } from '../slash/slash-command.ts';
import type { Task } from '../task.ts';

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** A slash command: written down, acknowledged, begun. So none is lost in a crash, and none is answered twice. */
export function onCommand(slash: SlashCommand, desk: Desk) {
  return async ({ ack, command }: CommandArgs) => {
    const task = toTask(slash, command);
    const admitted = desk.admit(task);
    await ack();
    if (admitted) desk.begin(task);
  };
}

function toTask(slash: SlashCommand, command: CommandArgs['command']): Task {
  const asked = {
    key: `command:${command.trigger_id}`,
    user: command.user_id,
    channel: command.channel_id,
    text: command.text ?? '',
    responseUrl: command.response_url,
  };
  const text = readMarkup(asked.text);
  const explains = !text || isHelp(text);
  return slash.as === 'command' || explains
    ? { ...asked, kind: 'command', command: command.command }
    : { ...asked, kind: slash.as };
}
