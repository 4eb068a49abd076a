import { expect, it } from 'vitest';
import { compareRuns } from '../../src/answering/compare-runs.ts';
import type { GoldenQuestion } from '../../src/answering/evaluate.ts';
import { type EvaluationRun, runOf } from '../../src/answering/evaluation-run.ts';
import { anAnswer } from '../support/answers.ts';

const facts = { at: '2026-01-01T00:00:00Z', sets: ['dev.jsonl'], embeddings: 'embedded', seconds: 10 };
const asked = (id: string): GoldenQuestion => ({ id, type: 'none', question: '?', answerable: false, evidence: [] });
const declined = (id: string) => anAnswer({ id, kind: 'nothing-found', citations: [] });
const use = {
  calls: 2,
  tokensIn: 400,
  tokensOut: 50,
  ms: 1500,
  cost: 0.002,
  written: 3,
  kept: 2,
  quoted: 1,
  dropped: ['figure-not-there'],
  repair: 'mended',
  instead: null,
} as const;

const questions = [asked('a'), asked('b'), asked('c')];
const quoted = runOf(questions, [declined('a'), anAnswer({ id: 'b' }), declined('c')], { ...facts, model: 'none' });
const written: EvaluationRun = runOf(
  questions,
  [
    anAnswer({ id: 'a', writer: 'model', model: use }),
    declined('b'),
    anAnswer({
      id: 'c',
      model: { ...use, kept: 0, quoted: 0, dropped: ['no-mark'], repair: 'in vain', instead: 'unsupported' },
    }),
  ],
  { ...facts, model: 'openai:x' },
);

it('adds up what a model took and what the checks made of it', () => {
  expect(quoted.use).toBeNull();
  expect(written.use).toEqual({
    model: 'openai:x',
    asked: 2,
    inItsWords: 1,
    instead: { unsupported: 1 },
    statementsWritten: 6,
    statementsKept: 2,
    statementsDropped: 2,
    statementsQuoted: 1,
    droppedBecause: { 'figure-not-there': 1, 'no-mark': 1 },
    supportRate: 0.5,
    repairs: 2,
    repairsThatMended: 1,
    calls: 4,
    tokensIn: 800,
    tokensOut: 100,
    seconds: 3,
    cost: 0.004,
  });
});

it('sets two runs side by side, measure by measure, and names the questions that changed', () => {
  const { differences, nowRight, nowWrong } = compareRuns(quoted, written);
  expect(differences).toContainEqual({ name: 'right', before: 0.667, after: 0.333, change: -0.334 });
  expect(differences).toContainEqual({ name: 'right: none', before: 0.667, after: 0.333, change: -0.334 });
  expect(differences).toContainEqual({ name: 'model: supportRate', before: null, after: 0.5, change: null });
  expect(differences).toContainEqual({ name: 'quoted instead: unsupported', before: null, after: 1, change: null });
  expect({ nowRight, nowWrong }).toEqual({ nowRight: ['b'], nowWrong: ['a', 'c'] });
});

it('tells which questions only one of two runs asked', () => {
  const other = runOf([asked('b'), asked('d')], [declined('b'), declined('d')], { ...facts, model: 'none' });
  expect(compareRuns(quoted, other)).toMatchObject({ onlyBefore: ['a', 'c'], onlyAfter: ['d'], nowRight: ['b'] });
});
