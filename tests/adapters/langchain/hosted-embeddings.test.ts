import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHostedEmbeddings } from '../../../src/adapters/langchain/hosted-embeddings.ts';
import { LIMITS } from '../../../src/adapters/langchain/limits.ts';
import { openChatModel } from '../../../src/adapters/langchain/open-chat-model.ts';
import { openScriptedModelServer, type ScriptedModelServer } from '../../support/scripted-model-server.ts';

describe('a server that speaks the OpenAI protocol', () => {
  let server: ScriptedModelServer;
  beforeAll(async () => {
    server = await openScriptedModelServer(() => ({ kind: 'text', text: 'The papers do not say. '.repeat(5) }));
  });
  afterAll(() => server.close());

  it('embeds texts under the name of its model', async () => {
    const embeddings = await openHostedEmbeddings('openai:text-embedding-3-small', { OPENAI_BASE_URL: server.baseUrl });
    expect(embeddings.model).toBe('text-embedding-3-small');
    const [one, two] = await embeddings.embedDocuments(['abc', 'abd']);
    expect(one?.slice(0, 4)).toEqual([1, 1, 1, 0]);
    expect(two?.slice(0, 4)).toEqual([1, 1, 0, 1]);
    expect(server.requests.at(-1)?.input).toEqual(['abc', 'abd']);
  });

  it('streams, and the pieces make the whole', async () => {
    const chat = await openChatModel('openai:scripted', { OPENAI_BASE_URL: server.baseUrl }, LIMITS);
    const pieces: string[] = [];
    for await (const piece of await chat.stream('Say something.')) pieces.push(piece.text);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe('The papers do not say. '.repeat(5));
    expect(server.requests.at(-1)?.stream).toBe(true);
  });
});

describe('embeddings that are not set up', () => {
  it.each([
    ['openai:text-embedding-3-small', 'EMBEDDINGS names openai, but OPENAI_API_KEY is not set'],
    ['cohere:embed-v4', 'EMBEDDINGS is "cohere:embed-v4", which is not known here'],
  ])('%s: %s', async (setting, message) => {
    await expect(openHostedEmbeddings(setting, {})).rejects.toMatchObject({ message, remedy: expect.any(String) });
  });
});
