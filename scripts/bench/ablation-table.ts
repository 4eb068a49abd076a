import { CONFIGURATIONS } from './configurations.ts';
import type { AblationResult } from './jobs.ts';
import { table } from './markdown.ts';
import { type Outcome, resultOf } from './run-job.ts';

interface Column {
  readonly name: string;
  readonly outcome: Outcome<AblationResult>;
}

/** What each part of the search adds: a line for each configuration, a column for each set. */
export function ablationTable(columns: readonly Column[]): string {
  const results = columns.map(({ name, outcome }) => ({ name, result: resultOf(outcome) }));
  return table(
    [
      'configuration (each line adds to the one above)',
      ...results.map(({ name, result }) => (result ? `${name} (${result.questions})` : name)),
    ],
    CONFIGURATIONS.map(({ name }, at) => [name, ...results.map(({ result }) => result?.scores[at]?.toFixed(3) ?? '–')]),
  );
}
