import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { z } from 'zod';
import type { Answer } from '../answering/answer.ts';
import { evaluate, type GoldenQuestion, type Measures } from '../answering/evaluate.ts';
import { questionLine, toQuestion } from './ask.ts';
import { readLines } from './lines.ts';
import { print, printJson, withLibrary } from './open-minutebook.ts';

const DEFAULT_SET = fileURLToPath(new URL('../../tests/evaluation/dev.jsonl', import.meta.url));

const groups = z.array(z.array(z.string()));
const goldenLine = questionLine.extend({
  id: z.string(),
  type: z.string(),
  answerable: z.boolean(),
  evidence: groups,
  must_include: groups.optional(),
  must_not_include: z.array(z.string()).optional(),
  meeting_date: z.string().nullish(),
  meeting_dates: z.array(z.string().nullable()).optional(),
  false_premise: z.boolean().optional(),
  premise_correction: groups.optional(),
}) satisfies z.ZodType<GoldenQuestion>;

/** `evaluate`: asks every question of a set with known answers and prints the measures. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('ask a set of questions with known answers and score the answers')
    .option('--set <file>', 'questions, one JSON line each', DEFAULT_SET)
    .option('--json', 'print JSON')
    .action(async (options: { set: string; json?: boolean }) => {
      const questions = readLines(options.set, goldenLine);
      const answers = await withLibrary(async (minutebook) => {
        const given: Answer[] = [];
        for (const question of questions) given.push(await minutebook.ask(toQuestion(question)));
        return given;
      });
      const measures = evaluate(questions, answers);
      if (options.json) printJson(measures);
      else print(sayMeasures(measures));
    });
}

function sayMeasures({ byType, ...measures }: Measures): string {
  const line = ([name, value]: [string, unknown]) => `${name.padEnd(20)}${value ?? '-'}`;
  return [...Object.entries(measures).map(line), '', ...Object.entries(byType).map(line)].join('\n');
}
