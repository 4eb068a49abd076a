import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { Answer } from '../answering/answer.ts';
import { compareRuns } from '../answering/compare-runs.ts';
import type { GoldenQuestion } from '../answering/evaluate.ts';
import { type EvaluationRun, runOf } from '../answering/evaluation-run.ts';
import { readConfig } from '../config.ts';
import { Fault } from '../fault.ts';
import { questionLine, toQuestion } from './ask.ts';
import { checkWritable, loadRun, saveRun } from './evaluation-file.ts';
import { readLines } from './lines.ts';
import { print, printJson, withLibrary } from './open-minutebook.ts';
import { createProgressBar } from './progress-bar.ts';
import { sayCompared, sayRun } from './say-evaluation.ts';

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

type GoldenLine = z.infer<typeof goldenLine>;

interface Options {
  readonly set?: readonly string[];
  readonly model?: string | true;
  readonly save?: string;
  readonly compare?: readonly string[];
  readonly json?: boolean;
}

/** `evaluate`: asks every question of a set with known answers and prints the measures; or sets two saved runs side by side. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('ask a set of questions with known answers and score the answers')
    .option('--set <files...>', 'questions, one JSON line each; several sets are scored together')
    .option('--model [provider:model]', 'answer with a language model: this one, or the one MODEL names')
    .option('--save <file>', 'save the run as JSON: measures, what the model took, what became of each question')
    .option('--compare <runs...>', 'set two saved runs side by side; nothing is asked')
    .option('--json', 'print JSON')
    .action(async (options: Options) => {
      if (options.compare) return compare(options.compare, options.json === true);
      if (options.save) checkWritable(options.save);
      const run = await runSets(options.set ?? [DEFAULT_SET], options.model);
      if (options.save) saveRun(options.save, run);
      const { measures, use } = run;
      if (options.json) printJson(use ? { ...measures, use } : measures);
      else print(sayRun(run));
    });
}

async function runSets(files: readonly string[], model: Options['model']): Promise<EvaluationRun> {
  const questions = files.flatMap((file) => {
    const name = files.length > 1 ? `${basename(file)}:` : '';
    return readLines(file, goldenLine).map((line): GoldenLine => ({ ...line, id: `${name}${line.id}` }));
  });
  const env = typeof model === 'string' ? { ...process.env, MODEL: model } : process.env;
  const config = readConfig(env);
  if (model && config.model === 'none') {
    throw new Fault('usage', 'No model is named', {
      remedy: 'Set MODEL to provider:model with its key or address (.env.example), or name it: --model provider:model.',
    });
  }
  const started = performance.now();
  const answers = await withLibrary(async (minutebook) => {
    await minutebook.tryModel().catch((error: unknown) => {
      throw new Fault('model', error instanceof Error ? error.message : String(error), {
        remedy: 'Check MODEL, its key and its address; nothing was asked.',
        cause: error,
      });
    });
    const bar = createProgressBar();
    const given: Answer[] = [];
    for (const question of questions) {
      given.push(await minutebook.ask(toQuestion(question)));
      bar.progress('Asking', given.length, questions.length);
    }
    bar.stop();
    return given;
  }, env);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { embeddings } = config;
  const facts = { at: new Date().toISOString(), sets: files, model: config.model, embeddings, seconds };
  return runOf(questions, answers, facts);
}

function compare(files: readonly string[], json: boolean): void {
  const [first, second, ...more] = files;
  if (first === undefined || second === undefined || more.length > 0)
    throw new InvalidArgumentError('--compare needs two saved runs: --compare before.json after.json');
  const [before, after] = [loadRun(first), loadRun(second)];
  const compared = compareRuns(before, after);
  if (json) printJson({ before: describe(before), after: describe(after), ...compared });
  else print(sayCompared(before, after, compared));
}

const describe = ({ at, sets, model, embeddings, seconds }: EvaluationRun) => ({
  at,
  sets,
  model,
  embeddings,
  seconds,
});
