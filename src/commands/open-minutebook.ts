import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import type { Minutebook } from '../minutebook.ts';
import { createProgressBar } from './progress-bar.ts';

/** Reads the configuration, loads what a command needs, opens Minutebook for one command and closes it again; progress and the log go to standard error. */
export async function withMinutebook<Result>(
  use: (minutebook: Minutebook) => Promise<Result>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
  const config = readConfig(env);
  // Loaded here: help and wrong usage should not wait for the readers, the search and the model.
  const { compose } = await import('../compose.ts');
  const minutebook = await compose(config, { log: createLog(config.logLevel === 'info' ? 'warn' : config.logLevel) });
  try {
    return await use(minutebook);
  } finally {
    await minutebook.close();
  }
}

/** The same over an index that is up to date: what a question needs. */
export async function withLibrary<Result>(
  use: (minutebook: Minutebook) => Promise<Result>,
  env?: NodeJS.ProcessEnv,
): Promise<Result> {
  return withMinutebook(async (minutebook) => {
    const bar = createProgressBar();
    await minutebook.refresh(bar.progress).finally(bar.stop);
    return use(minutebook);
  }, env);
}

/** Prints a value as one line of JSON on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Prints text for a person on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n`);
}

/** Says that a command was done but found nothing: exit 1. */
export function foundNothing(nothing: boolean): void {
  if (nothing) process.exitCode = 1;
}
