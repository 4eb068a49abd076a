import { afterAll, beforeAll, expect, it } from 'vitest';
import { modelLibrary, TAXI_QUESTION } from '../support/model-library.ts';
import { obligingModel } from '../support/obliging-model.ts';
import { runCli } from '../support/run-cli.ts';
import { openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

const KEY = 'q8Zr4mTv9LwX2bNc';
const library = modelLibrary();
let server: ScriptedModelServer;
beforeAll(async () => {
  server = await openScriptedModelServer(obligingModel);
});
afterAll(async () => {
  await library.discard();
  await server.close();
});

it('an answer is all that is printed, though the provider’s library is told to log its calls, with their keys', async () => {
  const { code, stdout, stderr } = await runCli(['ask', TAXI_QUESTION, '--json'], {
    KNOWLEDGE_DIR: `${library.folder}/knowledge`,
    DATA_DIR: `${library.folder}/data`,
    MODEL: 'openai:scripted',
    EMBEDDINGS: 'openai:letters',
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_API_KEY: KEY,
    OPENAI_LOG: 'debug',
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'answered', writer: 'model' });
  expect(`${stdout}${stderr}`).not.toMatch(/q8Zr4mTv9LwX2bNc|You answer questions of council officers/);
}, 60_000);
