import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { evaluate, type GoldenQuestion } from '../../src/answering/evaluate.ts';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { layKnownWords } from '../support/known-library.ts';

type Line = GoldenQuestion & { readonly history?: readonly { readonly question: string }[] };

const FOLDERS = ['../../knowledge/papers', '../fixtures/evaluation-papers', '../fixtures/more-evaluation-papers'];
const folder = mkdtempSync(join(tmpdir(), 'minutebook-councils-'));
let minutebook: Minutebook;

beforeAll(async () => {
  layKnownWords(folder);
  minutebook = await compose(readConfig({ DATA_DIR: folder }), { log: pino({ enabled: false }) });
  await minutebook.ingest({ paths: FOLDERS.map((path) => fileURLToPath(new URL(path, import.meta.url))) });
}, 120_000);

afterAll(() => {
  minutebook.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the papers of five councils in one library, without a language model', () => {
  it('are answered as well as was reached, and near misses declined', async () => {
    const lines = readFileSync(new URL('second-dev.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): Line => JSON.parse(line));
    const answers: Answer[] = [];
    for (const { id, question, history } of lines)
      answers.push(await minutebook.ask({ id, question, ...(history && { history }) }));
    const measures = evaluate(lines, answers);
    expect(measures.answeredRight).toBeGreaterThanOrEqual(0.85);
    expect(measures.declinedRight).toBeGreaterThanOrEqual(0.8);
    expect(measures.wronglyDeclined).toBeLessThanOrEqual(0.05);
    expect(measures.citationPrecision).toBeGreaterThanOrEqual(0.65);
    expect(measures.meetingRight).toBe(1);
  }, 120_000);
});
