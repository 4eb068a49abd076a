import { Command } from 'commander';
import { print, printJson, withMinutebook } from './open-minutebook.ts';
import { createProgressBar } from './progress-bar.ts';

/** `ingest [PATH…]`: brings the index up to date with the papers of the knowledge folder, or with the files given. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('bring the index up to date with the papers, or with the files given')
    .argument('[paths...]', 'files or folders instead of the papers of the knowledge folder')
    .option('--json', 'print JSON')
    .action(async (paths: string[], options: { json?: boolean }) => {
      const bar = createProgressBar();
      const report = await withMinutebook((minutebook) =>
        minutebook.ingest({ paths, progress: bar.progress }).finally(bar.stop),
      );
      if (options.json) return printJson(report);
      print(
        Object.entries(report)
          .map(([name, value]) => `${name.padEnd(12)}${value}`)
          .join('\n'),
      );
    });
}
