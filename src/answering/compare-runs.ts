import type { Measures } from './evaluate.ts';

/** What a language model took and what the checks made of it, over a whole question set. */
export interface ModelUse {
  readonly model: string;
  readonly calls: number;
  readonly tokens: number;
  readonly statementsKept: number;
  readonly statementsDropped: number;
  readonly answersRepaired: number;
  /** Answers where quoting stepped in. */
  readonly answersInstead: number;
}

/** One evaluation, as it is saved. */
export interface EvaluationRun {
  readonly at: string;
  readonly set: string;
  readonly measures: Measures;
  readonly use: ModelUse | null;
}

export interface Difference {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; null where one of them is missing. */
  readonly change: number | null;
}

/** Sets two runs side by side: every measure, by type of question, and what the model took. Unchanged measures are kept. */
export function compareRuns(before: EvaluationRun, after: EvaluationRun): Difference[] {
  const [first, second] = [numbersOf(before), numbersOf(after)];
  return [...new Set([...first.keys(), ...second.keys()])].map((name) => {
    const [was, is] = [first.get(name) ?? null, second.get(name) ?? null];
    return { name, before: was, after: is, change: was === null || is === null ? null : rounded(is - was) };
  });
}

function numbersOf({ measures, use }: EvaluationRun): Map<string, number | null> {
  const { byType, ...rest } = measures;
  const { statementsKept = 0, statementsDropped = 0 } = use ?? {};
  const said = statementsKept + statementsDropped;
  return new Map<string, number | null>([
    ...Object.entries(rest),
    ...Object.entries(byType).map(([type, value]): [string, number | null] => [`right: ${type}`, value]),
    ['supportRate', said > 0 ? rounded(statementsKept / said) : null],
    ...(['calls', 'tokens', 'statementsDropped', 'answersRepaired', 'answersInstead'] as const).map(
      (name): [string, number | null] => [name, use?.[name] ?? null],
    ),
  ]);
}

const rounded = (value: number): number => Math.round(1000 * value) / 1000;
