import type { CommandHelp } from '../blocks/help-message.ts';
import type { Composed } from '../composed.ts';
import type { CommandRequest } from '../task.ts';
import type { Tools } from '../tools.ts';

/** A slash command: its words are a question, the topic of a briefing, or something it answers itself. */
export type SlashCommand =
  | { readonly as: 'private-question' | 'briefing'; readonly help: CommandHelp }
  | { readonly as: 'command'; readonly help: CommandHelp | null; readonly answer: AnswerCommand };

export type AnswerCommand = (text: string, request: CommandRequest, tools: Tools) => Promise<Composed>;

/** Whether somebody asks what a command does. */
export function isHelp(text: string): boolean {
  return /^(help|\?)$/i.test(text);
}
