import { readMarkup } from '../blocks/escape.ts';
import { type CommandHelp, commandHelp } from '../blocks/help-message.ts';
import { clip } from '../blocks/limits.ts';
import { type Composed, merely } from '../composed.ts';
import type { CommandRequest } from '../task.ts';
import type { Tools } from '../tools.ts';
import { COMMANDS } from './all-commands.ts';
import { isHelp } from './slash-command.ts';

/** What a slash command is answered with; with no text or `help` it explains itself. */
export async function composeCommand(request: CommandRequest, tools: Tools): Promise<Composed> {
  const command = COMMANDS[request.command];
  if (!command) throw new Error(`There is no command ${request.command}`);
  const text = readMarkup(request.text);
  if (command.help && (!text || isHelp(text) || command.as !== 'command'))
    return merely(commandHelp(await withOwnExamples(command.help, tools)));
  if (command.as !== 'command') throw new Error(`${request.command} is answered elsewhere`);
  return command.answer(text, request, tools);
}

/** Examples from the library itself, where it has them: what is shown can be tried. */
async function withOwnExamples(help: CommandHelp, { deps }: Tools): Promise<CommandHelp> {
  if (help.command !== '/indicator') return help;
  const [first, second] = (await deps.listIndicators()).map(
    ({ indicator }) => `/indicator ${clip(indicator.name, 80)}`,
  );
  return first && second ? { ...help, examples: [first, second] } : help;
}
