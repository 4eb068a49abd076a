import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layKnownWords } from '../support/known-library.ts';
import { obligingModel } from '../support/obliging-model.ts';
import { runCli } from '../support/run-cli.ts';
import { inTurn, openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

const KEY = 'sk-secret-0123456789';
const PAPER =
  'COUNTY COUNCIL MEETING – 3RD MARCH 2021\nPOSITION STATEMENT\n\nParks\n\nThe rangers planted 412 lime trees along the canal because the elms had died.\n\nThe bandstand reopened in May 2019.\n';
const QUESTIONS = [
  {
    id: 'q1',
    type: 'fact',
    question: 'Why did the rangers plant lime trees along the canal?',
    answerable: true,
    evidence: [['The rangers planted 412 lime trees along the canal because the elms had died.']],
    must_include: [['elms']],
    meeting_date: '2021-03-03',
  },
  { id: 'q2', type: 'none', question: 'Who won the cup in 1966?', answerable: false, evidence: [] },
];

const folder = mkdtempSync(join(tmpdir(), 'minutebook-evaluate-'));
const set = join(folder, 'set.jsonl');
const file = (name: string) => join(folder, name);
let server: ScriptedModelServer;
const base = { DATA_DIR: join(folder, 'data') };
const withModel = () => ({ ...base, MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: KEY });

beforeAll(async () => {
  server = await openScriptedModelServer(obligingModel);
  writeFileSync(set, QUESTIONS.map((question) => JSON.stringify(question)).join('\n'));
  writeFileSync(file('parks.txt'), PAPER);
  layKnownWords(base.DATA_DIR);
  expect((await runCli(['ingest', file('parks.txt')], base)).code).toBe(0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('evaluate', () => {
  it('reports the same measures with a model, and what the model took, priced', async () => {
    const env = { ...withModel(), MODEL_PRICES: '1/4' };
    const { code, stdout } = await runCli(
      ['evaluate', '--model', '--set', set, '--save', file('model.json'), '--json'],
      env,
    );
    expect(code).toBe(0);
    const { use, ...measures } = JSON.parse(stdout);
    expect(measures).toMatchObject({
      questions: 2,
      right: 1,
      cited: 1,
      declinedRight: 1,
      byType: { fact: 1, none: 1 },
    });
    expect(use).toMatchObject({
      model: 'openai:scripted',
      asked: 1,
      inItsWords: 1,
      calls: 1,
      supportRate: 1,
      repairs: 0,
    });
    expect(use.tokensIn).toBeGreaterThan(100);
    expect(use.cost).toBeCloseTo((use.tokensIn + 4 * use.tokensOut) / 1e6, 9);
    const saved = readFileSync(file('model.json'), 'utf8');
    expect(JSON.parse(saved)).toMatchObject({
      sets: [set],
      questions: [{ id: 'q1', right: true, writer: 'model' }, {}],
    });
    expect(saved).not.toContain(KEY);
  });

  it('takes the model from the option, and counts drops, repairs and why quoting stepped in', async () => {
    const invented = { statements: [{ text: 'The rangers planted 900 palm trees.', marks: [1] }] };
    server.follow(
      inTurn({ kind: 'text', text: 'ready' }, { kind: 'json', value: { ...invented, missing: null, answered: true } }),
    );
    const { OPENAI_BASE_URL, OPENAI_API_KEY } = withModel();
    const { code, stdout } = await runCli(['evaluate', '--set', set, '--model', 'openai:other', '--json'], {
      ...base,
      OPENAI_BASE_URL,
      OPENAI_API_KEY,
    });
    server.follow(obligingModel);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).use).toMatchObject({
      model: 'openai:other',
      inItsWords: 0,
      instead: { unsupported: 1 },
      statementsDropped: 1,
      droppedBecause: { 'figure-not-there': 1 },
      repairs: 1,
      repairsThatMended: 0,
      supportRate: 0,
      cost: null,
    });
    expect(server.requests.at(-1)?.model).toBe('other');
  });

  it('compares two saved runs, for people and as JSON', async () => {
    expect((await runCli(['evaluate', '--set', set, '--save', file('quoting.json')], base)).code).toBe(0);
    const args = ['evaluate', '--compare', file('quoting.json'), file('model.json')];
    const { code, stdout } = await runCli(args, base);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^right +1 +1$/m);
    expect(stdout).toMatch(/^model: calls +- +1$/m);
    const compared = JSON.parse((await runCli([...args, '--json'], base)).stdout);
    expect(compared).toMatchObject({ before: { model: 'none' }, after: { model: 'openai:scripted' }, nowWrong: [] });
    expect(compared.differences).toContainEqual({ name: 'model: supportRate', before: null, after: 1, change: null });
  });
});

describe('what cannot be evaluated is said in one sentence, before anything is asked', () => {
  it.each<[string[], Record<string, string>, string]>([
    [['--model', '--set', set], {}, 'No model is named'],
    [['--compare', file('quoting.json')], {}, 'two saved runs'],
    [['--compare', set, set], {}, 'holds no saved run'],
    [['--save', '/no/such/folder/run.json', '--set', set], {}, 'cannot be written'],
    [
      ['--model', 'anthropic:claude-sonnet-4-5', '--set', set],
      { ANTHROPIC_API_KEY: KEY },
      'npm install @langchain/anthropic',
    ],
  ])('%j', async (args, env, words) => {
    const { code, stdout, stderr } = await runCli(['evaluate', ...args], { ...base, ...env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain(KEY);
    expect(stderr.trim().split('\n').at(-1)).toContain(words);
  });

  it('a model that rejects the key', async () => {
    server.follow(inTurn({ kind: 'error', status: 401, message: `Incorrect API key provided: ${KEY}` }));
    const { code, stderr } = await runCli(['evaluate', '--model', '--set', set], withModel());
    server.follow(obligingModel);
    expect(code).toBe(2);
    expect(stderr).toContain('The language model is not set up correctly');
    expect(stderr).not.toContain(KEY);
  });
});
