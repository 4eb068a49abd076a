import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { evaluate, type GoldenQuestion } from '../../src/answering/evaluate.ts';
import { aCitation, anAnswer } from '../support/answers.ts';

const evaluation = new URL('../evaluation/', import.meta.url).pathname;

it('gives the numbers of the question sets’ own scorer', () => {
  const questions = readFileSync(join(evaluation, 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldenQuestion => JSON.parse(line));
  const answers = questions.slice(1).map(answerTo);
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-evaluate-'));
  try {
    writeFileSync(join(folder, 'answers.jsonl'), answers.map((answer) => JSON.stringify(answer)).join('\n'));
    const printed = execFileSync(
      'node',
      [join(evaluation, 'score.mjs'), join(evaluation, 'dev.jsonl'), join(folder, 'answers.jsonl'), '--json'],
      { encoding: 'utf8' },
    );
    expect(evaluate(questions, answers)).toEqual(JSON.parse(printed));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Right, half right, wrongly dated, declined and off the mark in turn, so that every measure has something to count. */
function answerTo({ id, evidence, must_include = [], meeting_dates = [] }: GoldenQuestion, index: number): Answer {
  const cited = evidence.map(([text = ''], group) =>
    aCitation({
      mark: group + 1,
      text: index % 2 ? text.toUpperCase() : `Before. ${text} After.`,
      meeting: { body: 'B', date: meeting_dates[group] ?? null, dateNote: null },
    }),
  );
  const said = must_include.map(([variant = '']) => variant).join(' … ');
  const ms = 10 + index;
  if (index % 5 === 0)
    return anAnswer({ id, kind: 'nothing-found', text: 'The papers do not say.', citations: [], ms });
  if (index % 5 === 1) return anAnswer({ id, text: said, citations: cited.slice(0, 1), ms });
  if (index % 5 === 2)
    return anAnswer({ id, text: 'Beside the point.', citations: [...cited, aCitation({ mark: 9 })], ms });
  if (index % 5 === 3)
    return anAnswer({
      id,
      text: said,
      citations: cited.map((citation) => ({ ...citation, meeting: { body: 'B', date: '1999-01-01', dateNote: null } })),
      ms,
    });
  return anAnswer({ id, text: said, citations: cited, ms });
}
