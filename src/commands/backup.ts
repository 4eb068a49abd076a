import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { Fault } from '../fault.ts';
import { print, printJson } from './open-minutebook.ts';

/** `backup FOLDER`: one checked copy of the store, made while Minutebook runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy the store into a folder, also while Minutebook runs')
    .argument('<folder>', 'where the copy goes; it is made if need be')
    .option('--json', 'print JSON')
    .action(async (folder: string, options: { json?: boolean }) => {
      const config = readConfig(process.env);
      const store = join(config.dataDir, 'minutebook.sqlite');
      if (!existsSync(store)) {
        throw new Fault('no-store', `There is no store at ${store}, so there is nothing to copy`, {
          remedy: 'Set DATA_DIR as Minutebook has it.',
        });
      }
      const { composeBackup } = await import('../compose.ts');
      const copy = copyOrSay(() => composeBackup(config, folder), folder);
      if (options.json) return printJson(copy);
      print(`${copy.file} (${Math.ceil(copy.bytes / 1024)} KiB)`);
    });
}

function copyOrSay<Copy>(make: () => Copy, folder: string): Copy {
  try {
    return make();
  } catch (cause) {
    throw new Fault('no-copy', `No copy was made (${cause instanceof Error ? cause.message : String(cause)})`, {
      remedy: `Check that ${folder} can be written and has room.`,
      cause,
    });
  }
}
