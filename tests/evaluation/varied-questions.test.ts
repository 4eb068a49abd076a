import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GoldenQuestion, judgeAnswers } from '../../src/answering/evaluate.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { type OpenPapers, openKnownPapers } from '../support/open-papers.ts';
import { mutationsOf, paraphrasesOf } from '../support/varied-questions.ts';

type Line = GoldenQuestion & { readonly history?: unknown };

let opened: OpenPapers;
let minutebook: Minutebook;
let answered: readonly Line[];

beforeAll(async () => {
  opened = await openKnownPapers();
  minutebook = opened.minutebook;
  const lines = ['dev.jsonl', 'own-dev.jsonl', 'third-dev.jsonl', 'councillor.jsonl'].flatMap((set) =>
    readFileSync(new URL(set, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): Line => JSON.parse(line)),
  );
  const single = lines.filter(
    ({ history, answerable, question }) => !history && answerable && !/[.?!;:] \S/.test(question),
  );
  const sampled = single.filter((_, index) => index % 7 === 0);
  const right = await Promise.all(sampled.map((line) => isRight(line, line.question)));
  answered = sampled.filter((_, index) => right[index]);
}, 120_000);

afterAll(() => opened.close());

async function isRight(line: Line, question: string): Promise<boolean> {
  return judgeAnswers([line], [await minutebook.ask({ id: line.id, question })]).get(line.id) === true;
}

it('answers a question as well when it is put in other words, politely, in haste or with a slip', async () => {
  const flips: string[] = [];
  const asked = answered.flatMap((line) => paraphrasesOf(line.question).map((question) => ({ line, question })));
  for (const { line, question } of asked) if (!(await isRight(line, question))) flips.push(question);
  expect(asked.length).toBeGreaterThan(100);
  expect(flips.length / asked.length, flips.join('\n')).toBeLessThanOrEqual(0.06);
}, 120_000);

it('does not plainly answer a question that was turned to another time, body, place, group or measure', async () => {
  const taken: string[] = [];
  const asked = answered.flatMap(({ question }) => mutationsOf(question));
  for (const question of asked) {
    const { kind, text } = await minutebook.ask({ question });
    if (kind === 'answered' && !/^(?:The papers|I hold)/.test(text)) taken.push(question);
  }
  expect(asked.length).toBeGreaterThan(80);
  expect(taken.length / asked.length, taken.join('\n')).toBeLessThanOrEqual(0.06);
}, 120_000);
