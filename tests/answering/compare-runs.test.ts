import { expect, it } from 'vitest';
import { compareRuns, type EvaluationRun } from '../../src/answering/compare-runs.ts';
import { evaluate } from '../../src/answering/evaluate.ts';

const empty = evaluate([], []);
const run = (right: number, use: EvaluationRun['use'] = null): EvaluationRun => ({
  at: '2026-01-01T00:00:00Z',
  set: 'dev.jsonl',
  measures: { ...empty, right, byType: { fact: right } },
  use,
});

it('sets two runs side by side, measure by measure', () => {
  const differences = compareRuns(run(0.5), run(0.75));
  expect(differences).toContainEqual({ name: 'right', before: 0.5, after: 0.75, change: 0.25 });
  expect(differences).toContainEqual({ name: 'right: fact', before: 0.5, after: 0.75, change: 0.25 });
});

it('tells what a model took beside a run without one', () => {
  const use = {
    model: 'openai:x',
    calls: 3,
    tokens: 900,
    statementsKept: 9,
    statementsDropped: 1,
    answersRepaired: 1,
    answersInstead: 0,
  };
  const differences = compareRuns(run(0.5), run(0.5, use));
  expect(differences).toContainEqual({ name: 'supportRate', before: null, after: 0.9, change: null });
  expect(differences).toContainEqual({ name: 'tokens', before: null, after: 900, change: null });
});
