import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { print, printJson } from './open-minutebook.ts';

/** `retrieval-check DIR`: how well the bot's own retrieval finds the right passages of a public set. */
export function retrievalCheckCommand(): Command {
  return new Command('retrieval-check')
    .description('measure retrieval on a folder in BEIR layout (corpus.jsonl, queries.jsonl, qrels/test.tsv)')
    .argument('<dir>', 'the folder')
    .option('--run <file>', 'write "query-id doc-id rank score" lines for the top 100')
    .option('--json', 'print JSON')
    .action(async (folder: string, options: { run?: string; json?: boolean }) => {
      const { composeRetrievalCheck } = await import('../compose.ts');
      const { check, run } = await composeRetrievalCheck(readConfig(process.env), folder);
      if (options.run) {
        writeFileSync(
          options.run,
          run.map(({ query, document, rank, score }) => `${query} ${document} ${rank} ${score}\n`).join(''),
        );
      }
      if (options.json) return printJson(check);
      print(
        Object.entries(check)
          .map(([name, value]) => `${name.padEnd(17)}${value}`)
          .join('\n'),
      );
    });
}
