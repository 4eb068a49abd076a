import type { EvaluationRun } from './evaluation-run.ts';

export interface Difference {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; null where one of them is missing. */
  readonly change: number | null;
}

export interface ComparedRuns {
  /** Every measure, by type of question too, and what a model took. Unchanged ones are kept. */
  readonly differences: readonly Difference[];
  /** Questions that were wrong before and are right after, and the other way round. */
  readonly nowRight: readonly string[];
  readonly nowWrong: readonly string[];
  /** Questions that only one of the runs asked. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/** Sets two runs side by side. */
export function compareRuns(before: EvaluationRun, after: EvaluationRun): ComparedRuns {
  const [first, second] = [numbersOf(before), numbersOf(after)];
  const differences = [...new Set([...first.keys(), ...second.keys()])].map((name) => {
    const [was, is] = [first.get(name) ?? null, second.get(name) ?? null];
    return { name, before: was, after: is, change: was === null || is === null ? null : rounded(is - was) };
  });
  const [rightBefore, rightAfter] = [outcomes(before), outcomes(after)];
  const shared = [...rightAfter.keys()].filter((id) => rightBefore.has(id));
  return {
    differences,
    nowRight: shared.filter((id) => rightAfter.get(id) && !rightBefore.get(id)),
    nowWrong: shared.filter((id) => rightBefore.get(id) && !rightAfter.get(id)),
    onlyBefore: [...rightBefore.keys()].filter((id) => !rightAfter.has(id)),
    onlyAfter: [...rightAfter.keys()].filter((id) => !rightBefore.has(id)),
  };
}

const outcomes = ({ questions }: EvaluationRun) => new Map(questions.map(({ id, right }) => [id, right]));

function numbersOf({ measures, use, seconds }: EvaluationRun): Map<string, number | null> {
  const { byType, ...rest } = measures;
  const { model: _, instead = {}, droppedBecause = {}, ...counts } = use ?? {};
  const named = (label: string, values: Readonly<Record<string, number | null>>) =>
    Object.entries(values).map(([name, value]): [string, number | null] => [`${label}: ${name}`, value]);
  return new Map<string, number | null>([
    ...Object.entries(rest),
    ...named('right', byType),
    ['seconds', seconds],
    ...named('model', counts),
    ...named('quoted instead', instead),
    ...named('dropped', droppedBecause),
  ]);
}

const rounded = (value: number): number => Number((Math.round(1e6 * value) / 1e6).toPrecision(6));
