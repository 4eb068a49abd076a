import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { readMarkup } from '../blocks/escape.ts';
import { type CommandHelp, commandHelp } from '../blocks/help-message.ts';
import { clip } from '../blocks/limits.ts';
import type { Message } from '../blocks/message.ts';
import { sentences } from '../blocks/plain-message.ts';
import type { Desk } from '../desk.ts';
import { whyNotHere } from '../place.ts';
import type { Task } from '../task.ts';
import type { Tools } from '../tools.ts';

export type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;
export type Command = (tools: Tools, desk: Desk) => (args: CommandArgs) => Promise<void>;

/** Acknowledges, and explains the command where it came with no text or `help`; gives the text, or null where that was all. */
export async function openCommand(
  { ack, command }: CommandArgs,
  help: CommandHelp,
  tools: Tools,
): Promise<string | null> {
  await ack();
  const text = readMarkup(command.text ?? '');
  const refused = await whyNotHere(commandTask('private-question', command), tools);
  if (text && !isHelp(text) && !refused) return text;
  await tools.respond(
    command.response_url,
    refused ? sentences(refused) : commandHelp(await withOwnExamples(help, tools)),
  );
  return null;
}

/** Examples from the library itself, where it has them: what is shown can be tried. */
async function withOwnExamples(help: CommandHelp, { deps }: Tools): Promise<CommandHelp> {
  if (help.command !== '/indicator') return help;
  const [first, second] = (await deps.listIndicators()).map(
    ({ indicator }) => `/indicator ${clip(indicator.name, 80)}`,
  );
  return first && second ? { ...help, examples: [first, second] } : help;
}

export function isHelp(text: string): boolean {
  return /^(help|\?)$/i.test(text);
}

/** A command as a task that outlives a crash. */
export function commandTask(
  kind: 'private-question' | 'briefing',
  command: CommandArgs['command'],
): Extract<Task, { responseUrl: string; kind: typeof kind }> {
  return {
    kind,
    key: `command:${command.trigger_id}`,
    user: command.user_id,
    channel: command.channel_id,
    text: command.text ?? '',
    responseUrl: command.response_url,
  };
}

/** A command whose work is worth finishing after a crash: written down, acknowledged, begun. */
export function taskCommand(kind: 'private-question' | 'briefing', help: CommandHelp): Command {
  return (tools, desk) => async (args) => {
    const text = readMarkup(args.command.text ?? '');
    if (!text || isHelp(text)) {
      await openCommand(args, help, tools);
      return;
    }
    const task = commandTask(kind, args.command);
    const admitted = desk.admit(task);
    await args.ack();
    if (admitted) desk.begin(task);
  };
}

/** A command that is answered at once. */
export function quickCommand(
  help: CommandHelp,
  answer: (text: string, tools: Tools, args: CommandArgs) => Promise<Message>,
): Command {
  return (tools) => async (args) => {
    const text = await openCommand(args, help, tools);
    if (text === null) return;
    await tools.respond(args.command.response_url, await answer(text, tools, args));
  };
}
