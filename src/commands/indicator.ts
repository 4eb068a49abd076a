import { Command } from 'commander';
import { z } from 'zod';
import { Fault } from '../fault.ts';
import { type AskedComparison, compareAsked, type LookUp } from '../indicators/compare-asked.ts';
import { readLines } from './lines.ts';
import { foundNothing, print, printJson, withLibrary } from './open-minutebook.ts';
import { sayComparison, sayIndicator } from './say-indicator.ts';

const queryLine = z.object({ id: z.string().optional(), query: z.string(), period: z.string().nullish() });

/** `indicator "name"`: one indicator, or one for each line of a file. */
export function indicatorCommand(): Command {
  return new Command('indicator')
    .description('look up one performance indicator; "A vs B" compares two, or two periods of one')
    .argument('[name...]', 'its name, shorthand or acronym')
    .option('--period <period>', 'a period such as "Q3 2021/22" or "Dec 2021"')
    .option('--jsonl <file>', 'look up each line {id, query, period?} of a file, one JSON line each')
    .option('--json', 'print JSON')
    .action(async (words: string[], options: { period?: string; jsonl?: string; json?: boolean }) => {
      if (options.jsonl) return lookUpEach(readLines(options.jsonl, queryLine));
      const query = words.join(' ').trim();
      if (!query)
        throw new Fault('usage', 'There is no indicator name', {
          remedy: 'Write one: indicator "NEET", or list all with: indicators',
        });
      await withLibrary(async (minutebook) => {
        const lookUp: LookUp = (name, period) => minutebook.lookUp(name, period ?? options.period);
        const comparison = await compareAsked(query, lookUp);
        if (comparison) return tellComparison(comparison, options.json === true);
        const answer = await lookUp(query);
        foundNothing(answer.kind === 'not-found');
        if (options.json) printJson(answer);
        else print(sayIndicator(answer, today()));
      });
    });
}

function tellComparison(comparison: AskedComparison, json: boolean): void {
  foundNothing(comparison.kind === 'undecided' && comparison.answer.kind === 'not-found');
  if (!json) print(sayComparison(comparison, today()));
  else if (comparison.kind === 'undecided') printJson(comparison.answer);
  else if (comparison.kind === 'own') printJson(comparison.found);
  else printJson({ ...comparison, kind: 'comparison', of: comparison.kind });
}

const today = () => new Date().toISOString().slice(0, 10);

async function lookUpEach(lines: readonly z.infer<typeof queryLine>[]): Promise<void> {
  await withLibrary(async (minutebook) => {
    for (const { id, query, period } of lines) {
      printJson({ ...(id !== undefined && { id }), ...minutebook.lookUp(query, period ?? undefined) });
    }
  });
}
