import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { evaluate, type GoldenQuestion, type Measures } from '../../src/answering/evaluate.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { type OpenPapers, openKnownPapers } from '../support/open-papers.ts';

type Line = GoldenQuestion & { readonly history?: readonly { readonly question: string }[] };

let opened: OpenPapers;
let minutebook: Minutebook;

beforeAll(async () => {
  opened = await openKnownPapers();
  minutebook = opened.minutebook;
}, 120_000);

afterAll(() => opened.close());

async function answerAll(set: string): Promise<{ measures: Measures; answers: readonly Answer[] }> {
  const lines = readFileSync(new URL(set, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const answers: Answer[] = [];
  for (const { id, question, history } of lines)
    answers.push(await minutebook.ask({ id, question, ...(history && { history }) }));
  return { measures: evaluate(lines, answers), answers };
}

describe.each(['dev.jsonl', 'own-dev.jsonl'])('the questions of %s, without a language model', (set) => {
  it('are answered as well as was reached, every answer keeping the contract', async () => {
    const { measures, answers } = await answerAll(set);
    expect(measures.cited).toBeGreaterThanOrEqual(0.85);
    expect(measures.answeredRight).toBeGreaterThanOrEqual(0.75);
    expect(measures.declinedRight).toBeGreaterThanOrEqual(0.83);
    expect(measures.wronglyDeclined).toBeLessThanOrEqual(0.07);
    expect(measures.citationPrecision).toBeGreaterThanOrEqual(0.5);
    expect(measures.meetingRight).toBe(1);
    for (const answer of answers) keepsTheContract(answer);
  }, 120_000);
});

function keepsTheContract({ kind, text, citations, searched }: Answer): void {
  const marks = [...text.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark));
  expect(new Set(marks)).toEqual(new Set(citations.map(({ mark }) => mark)));
  expect(text.trim()).not.toBe('');
  if (kind === 'answered') expect(citations.length).toBeGreaterThan(0);
  for (const citation of [...citations, ...(searched.nearest ? [searched.nearest] : [])])
    expect(citation.text).toContain(citation.quote);
}
