import { afterAll, beforeAll, expect, it } from 'vitest';
import { modelLibrary } from '../support/model-library.ts';
import { runCli } from '../support/run-cli.ts';
import { inTurn, openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

const KEY = 'sk-secret-0123456789';
const library = modelLibrary();
let server: ScriptedModelServer;
beforeAll(async () => {
  server = await openScriptedModelServer(inTurn({ kind: 'text', text: 'ready' }));
});
afterAll(async () => {
  await library.discard();
  await server.close();
});

const doctor = async (env: Record<string, string>) => {
  const folders = { KNOWLEDGE_DIR: `${library.folder}/knowledge`, DATA_DIR: `${library.folder}/data` };
  const { code, stdout, stderr } = await runCli(['doctor', '--json'], { ...folders, OPENAI_API_KEY: KEY, ...env });
  expect(`${stdout}${stderr}`).not.toContain(KEY);
  const checks: { name: string; ok: boolean; says: string }[] = JSON.parse(stdout);
  return { code, checks, model: checks.find(({ name }) => name === 'Model') };
};

it('makes one small call and says how long it took, what it costs and what today took', async () => {
  const { code, model, checks } = await doctor({
    MODEL: 'openai:scripted',
    OPENAI_BASE_URL: server.baseUrl,
    MODEL_PRICES: '1/4',
    MODEL_TOKENS_PER_DAY: '500000',
  });
  expect(code).toBe(0);
  expect(model?.says).toMatch(
    /^answered in \d+ ms with \d+ tokens \(own server, about 0\.0056 an answer at MODEL_PRICES\)\. openai:scripted; today 1 call, \d+ of 500,000 tokens, cost 0\.0\d+$/,
  );
  expect(server.requests).toHaveLength(1);
  expect(checks.find(({ name }) => name === 'Traces')?.says).toContain('off');
});

it.each<[string, Record<string, string>, string, string]>([
  ['no key', { MODEL: 'openai:gpt-5-mini', OPENAI_API_KEY: '' }, 'Model', 'OPENAI_API_KEY is not set'],
  [
    'no package',
    { MODEL: 'anthropic:claude-sonnet-4-5', ANTHROPIC_API_KEY: KEY },
    'Model',
    'npm install @langchain/anthropic',
  ],
  [
    'nothing there',
    { MODEL: 'ollama:llama3.1', OLLAMA_BASE_URL: 'http://127.0.0.1:9' },
    'Model',
    'could not be reached',
  ],
  ['half a tracer', { LANGSMITH_TRACING: 'true' }, 'Traces', 'LANGSMITH_API_KEY is not set'],
  ['no such provider of embeddings', { EMBEDDINGS: 'cohere:v4' }, 'Embeddings', 'not known here'],
])('says what to do where there is %s', async (_, env, name, words) => {
  const { code, checks } = await doctor(env);
  expect(code).toBe(1);
  expect(checks.filter(({ ok }) => !ok).map((check) => check.name)).toEqual([name]);
  expect(
    checks
      .filter(({ ok }) => !ok)
      .map(({ says }) => says)
      .join(),
  ).toContain(words);
});

it('says what to do where the server rejects the key', async () => {
  server.follow(inTurn({ kind: 'error', status: 401, message: `Incorrect API key provided: ${KEY}` }));
  const { code, model } = await doctor({ MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl });
  expect({ code, ok: model?.ok }).toEqual({ code: 1, ok: false });
  expect(model?.says).toContain('Check MODEL, its key and its address');
});
