import { askCommand } from './ask.ts';
import { briefingCommand } from './briefing.ts';
import { indicatorCommand } from './indicator.ts';
import { indicatorsCommand } from './indicators.ts';
import { minutebookCommand } from './minutebook.ts';
import type { SlashCommand } from './slash-command.ts';

/** What the app answers to; the manifest must say the same, and a test compares them. */
export const COMMANDS: Readonly<Record<string, SlashCommand>> = {
  '/ask': askCommand,
  '/indicator': indicatorCommand,
  '/indicators': indicatorsCommand,
  '/briefing': briefingCommand,
  '/minutebook': minutebookCommand,
};
