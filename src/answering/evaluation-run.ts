import type { Answer, AnswerKind } from './answer.ts';
import { evaluate, type GoldenQuestion, judgeAnswers, type Measures } from './evaluate.ts';

/** What a language model took over a whole question set, and what the checks made of what it wrote. */
export interface RunUse {
  readonly model: string;
  /** Answers for which a model was asked: figures and records are looked up without one. */
  readonly asked: number;
  /** Of these, answers in the model's words. */
  readonly inItsWords: number;
  /** Answers where quoting stepped in, by the reason. */
  readonly instead: Readonly<Record<string, number>>;
  readonly statementsWritten: number;
  readonly statementsKept: number;
  readonly statementsDropped: number;
  /** Of those, statements in whose place the papers' own words were said. */
  readonly statementsQuoted: number;
  /** Statements dropped, by the check they failed. */
  readonly droppedBecause: Readonly<Record<string, number>>;
  /** Share of statements, after the repair where there was one, that passed every check; null where none was written. */
  readonly supportRate: number | null;
  readonly repairs: number;
  /** Repairs that saved statements. */
  readonly repairsThatMended: number;
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Spent waiting for the model. */
  readonly seconds: number;
  /** In the money of the configured prices; null where none are configured. */
  readonly cost: number | null;
}

/** What became of one question of a run. */
export interface RunQuestion {
  readonly id: string;
  readonly right: boolean;
  readonly kind: AnswerKind;
  readonly writer: Answer['writer'];
  readonly ms: number;
  readonly tokens: number;
  readonly text: string;
}

/** One evaluation, as it is saved. */
export interface EvaluationRun {
  readonly at: string;
  readonly sets: readonly string[];
  readonly model: string;
  readonly embeddings: string;
  readonly seconds: number;
  readonly measures: Measures;
  readonly use: RunUse | null;
  readonly questions: readonly RunQuestion[];
}

export type RunFacts = Pick<EvaluationRun, 'at' | 'sets' | 'model' | 'embeddings' | 'seconds'>;

/** Puts the answers to a question set together into a run: the measures, what a model took, and what became of each question. */
export function runOf(
  questions: readonly GoldenQuestion[],
  answers: readonly Answer[],
  { at, sets, model, embeddings, seconds }: RunFacts,
): EvaluationRun {
  const right = judgeAnswers(questions, answers);
  return {
    at,
    sets,
    model,
    embeddings,
    seconds,
    measures: evaluate(questions, answers),
    use: model === 'none' ? null : taken(model, answers),
    questions: answers.map((answer) => ({
      id: answer.id ?? '',
      right: right.get(answer.id ?? '') ?? false,
      kind: answer.kind,
      writer: answer.writer,
      ms: answer.ms,
      tokens: (answer.model?.tokensIn ?? 0) + (answer.model?.tokensOut ?? 0),
      text: answer.text,
    })),
  };
}

function taken(model: string, answers: readonly Answer[]): RunUse {
  const uses = answers.flatMap((answer) => answer.model ?? []);
  const sum = (value: (use: (typeof uses)[number]) => number) => uses.reduce((total, use) => total + value(use), 0);
  const [kept, dropped] = [sum((use) => use.kept), sum((use) => use.dropped.length)];
  const costs = uses.flatMap(({ cost }) => cost ?? []);
  return {
    model,
    asked: uses.length,
    inItsWords: answers.filter(({ writer }) => writer === 'model').length,
    instead: tally(uses.flatMap(({ instead }) => instead ?? [])),
    statementsWritten: sum((use) => use.written),
    statementsKept: kept,
    statementsDropped: dropped,
    statementsQuoted: sum((use) => use.quoted),
    droppedBecause: tally(uses.flatMap((use) => use.dropped)),
    supportRate: kept + dropped > 0 ? rounded(kept / (kept + dropped)) : null,
    repairs: uses.filter(({ repair }) => repair !== 'none').length,
    repairsThatMended: uses.filter(({ repair }) => repair === 'mended').length,
    calls: sum((use) => use.calls),
    tokensIn: sum((use) => use.tokensIn),
    tokensOut: sum((use) => use.tokensOut),
    seconds: rounded(sum((use) => use.ms) / 1000),
    cost: costs.length > 0 ? Number(costs.reduce((total, cost) => total + cost, 0).toPrecision(6)) : null,
  };
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

const rounded = (value: number): number => Math.round(1000 * value) / 1000;
