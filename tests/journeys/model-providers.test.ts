import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sayFault } from '../../src/fault.ts';
import { modelLibrary, TAXI_QUESTION } from '../support/model-library.ts';
import { obligingModel } from '../support/obliging-model.ts';
import { openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

const KEY = 'secret-0123456789';
const EXEMPT = `CABINET

7 MARCH 2023

CLOSURE OF ELMBRACKEN HOUSE

REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES

NOT FOR PUBLICATION by virtue of paragraphs 1 and 2 of Part 1 of Schedule 12A to the Local Government Act 1972

1. It is proposed to close Elmbracken House on 30 September 2023, which affects seventeen staff.
`;
const library = modelLibrary({ 'cabinet-2023-03-07-closure.md': EXEMPT });
let server: ScriptedModelServer;
beforeAll(async () => {
  server = await openScriptedModelServer(obligingModel);
});
beforeEach(() => server.follow(obligingModel));
afterAll(async () => {
  await library.discard();
  await server.close();
});

describe('a model of every provider that speaks the OpenAI protocol answers', () => {
  const azure = () => ({ AZURE_OPENAI_API_KEY: KEY, AZURE_OPENAI_ENDPOINT: `${server.origin}/` });

  it.each<[string, () => Record<string, string>, string, string]>([
    [
      'OpenAI',
      () => ({ MODEL: 'openai:gpt-4.1-mini', OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.baseUrl }),
      '/chat/completions',
      `Bearer ${KEY}`,
    ],
    [
      'a server of one’s own, without a key',
      () => ({ MODEL: 'openai:qwen3:8b', OPENAI_BASE_URL: server.baseUrl }),
      '/chat/completions',
      'Bearer none',
    ],
    [
      'Ollama',
      () => ({ MODEL: 'ollama:llama3.1:8b', OLLAMA_BASE_URL: server.origin }),
      '/chat/completions',
      'Bearer none',
    ],
    [
      'Azure, by the deployment MODEL names',
      () => ({ MODEL: 'azure_openai:our-gpt', ...azure() }),
      '/openai/deployments/our-gpt/chat/completions',
      `api-key ${KEY}`,
    ],
    [
      'Azure, by a deployment and a version of their own, through a gateway',
      () => ({
        MODEL: 'azure_openai:gpt-4.1',
        AZURE_OPENAI_API_KEY: KEY,
        AZURE_OPENAI_BASE_PATH: `${server.origin}/openai/deployments`,
        AZURE_OPENAI_API_DEPLOYMENT_NAME: 'scrutiny',
        AZURE_OPENAI_API_VERSION: '2025-01-01-preview',
      }),
      '/openai/deployments/scrutiny/chat/completions',
      `api-key ${KEY}`,
    ],
    [
      'a reasoning model, which takes no temperature',
      () => ({ MODEL: 'openai:gpt-5-mini', OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.baseUrl }),
      '/chat/completions',
      `Bearer ${KEY}`,
    ],
  ])('%s', async (_, env, path, authorization) => {
    const minutebook = await library.open(env());
    const answer = await minutebook.ask({ question: TAXI_QUESTION });
    expect(answer).toMatchObject({ kind: 'answered', writer: 'model', model: { calls: 1 } });
    expect(answer.text).toContain('143 travelled alone in a taxi');
    const request = server.requests.at(-1);
    expect(request).toMatchObject({ path, authorization, format: 'json_schema' });
    if (path.startsWith('/openai')) expect(request?.query).toMatch(/^\?api-version=20\d\d-/);
    const trial = await minutebook.tryModel();
    expect(trial?.cost).toBe(path.startsWith('/openai') ? 'paid by the token' : 'own server');
    expect(library.logged.join('\n')).not.toContain(KEY);
  });
});

describe('hosted embeddings', () => {
  it.each<[string, () => Record<string, string>, string]>([
    [
      'OpenAI',
      () => ({ EMBEDDINGS: 'openai:text-embedding-3-small', OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.baseUrl }),
      '/embeddings',
    ],
    ['Ollama', () => ({ EMBEDDINGS: 'ollama:nomic-embed-text', OLLAMA_BASE_URL: `${server.origin}/` }), '/embeddings'],
    [
      'Azure',
      () => ({
        EMBEDDINGS: 'azure_openai:our-embeddings',
        AZURE_OPENAI_API_KEY: KEY,
        AZURE_OPENAI_ENDPOINT: server.origin,
        AZURE_OPENAI_API_DEPLOYMENT_NAME: 'a-chat-model',
      }),
      '/openai/deployments/our-embeddings/embeddings',
    ],
  ])('of %s index the papers and find by meaning', async (name, env, path) => {
    const before = server.requests.length;
    const minutebook = await library.open(env(), `embeddings-${name}`);
    const { kept } = await minutebook.retrieve({ text: 'travelled alone', limit: 3 });
    expect(kept[0]?.passage.text).toContain('travelled alone in a taxi');
    expect(kept.some(({ parts }) => (parts.sentence ?? 0) > 0)).toBe(true);
    const sent = server.requests.slice(before);
    expect(new Set(sent.map((request) => request.path))).toEqual(new Set([path]));
    expect(sent.flatMap(({ input }) => input).join(' ')).toContain('travelled alone in a taxi');
    // what is not for publication stays on this machine where the texts leave it
    expect(/Elmbracken|seventeen staff/.test(JSON.stringify(sent))).toBe(name !== 'Azure');
    // what is embedded already is not sent again
    const after = server.requests.length;
    await minutebook.ingest({});
    expect(server.requests.length).toBe(after);
  });

  it('that reject the key say so without it, before anything is indexed', async () => {
    server.follow(() => ({ kind: 'error', status: 401, message: `Incorrect API key provided: ${KEY}` }));
    const env = { EMBEDDINGS: 'openai:refused', OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.baseUrl };
    const told = await library.open(env, 'embeddings-refused').catch((error: unknown) => sayFault(error));
    expect(told).toContain('The embeddings’ server gave no vectors (status 401');
    expect(told).toContain('Check EMBEDDINGS');
    expect(told).not.toContain(KEY);
  });

  it('that fail while a question is asked leave the search by words', async () => {
    const env = { EMBEDDINGS: 'openai:other', OPENAI_BASE_URL: server.baseUrl };
    const minutebook = await library.open(env, 'embeddings-down');
    await server.close();
    const answer = await minutebook.ask({ question: TAXI_QUESTION });
    server = await openScriptedModelServer(obligingModel);
    expect(answer.text).toContain('143 travelled alone in a taxi');
    expect(library.logged.join('\n')).toContain('searched by its words alone');
  }, 30_000);
});
