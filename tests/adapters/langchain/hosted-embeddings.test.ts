import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { AIMessageChunk } from '@langchain/core/messages';
import { concat } from '@langchain/core/utils/stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHostedEmbeddings } from '../../../src/adapters/langchain/hosted-embeddings.ts';
import { LIMITS } from '../../../src/adapters/langchain/limits.ts';
import { openChatModel } from '../../../src/adapters/langchain/open-chat-model.ts';
import { openTransformersFolder } from '../../../src/adapters/langchain/transformers-folder.ts';
import {
  type ModelReply,
  openScriptedModelServer,
  type ScriptedModelServer,
} from '../../support/scripted-model-server.ts';

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

describe('vectors of a server of one’s own', () => {
  const base64 = (numbers: readonly number[]) => Buffer.from(new Float32Array(numbers).buffer).toString('base64');
  const entry = (index: number, embedding: unknown) => ({ object: 'embedding', index, embedding });
  const embed = async (data: unknown) => {
    const server = await openScriptedModelServer(() => ({ kind: 'malformed', body: JSON.stringify({ data }) }));
    const embeddings = await openHostedEmbeddings('openai:own', { OPENAI_BASE_URL: server.baseUrl });
    return embeddings.embedDocuments(['one', 'two']).finally(() => server.close());
  };

  it.each<[string, unknown]>([
    ['in another order', [entry(1, [0, 1]), entry(0, [1, 0])]],
    ['as bytes in base64', [entry(0, base64([1, 0])), entry(1, base64([0, 1]))]],
    ['without their places', [{ embedding: [1, 0] }, { embedding: [0, 1] }]],
  ])('%s are understood', async (_, data) => {
    expect(await embed(data)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each<[string, unknown, string]>([
    ['fewer than texts', [entry(0, [1, 0])], '1 of 2 texts came back without one'],
    ['none', undefined, '2 of 2 texts came back without one'],
    ['no numbers', [entry(0, [1, 0]), entry(1, [null, null])], '1 of 2 texts came back without one'],
    ['of several lengths', [entry(0, [1, 0]), entry(1, [1, 0, 0])], 'some have 2 numbers, others 3'],
    ['of noughts', [entry(0, [0, 0]), entry(1, [0, 0])], 'they hold nothing but noughts'],
  ])('%s are refused in words', async (_, data, words) => {
    await expect(embed(data)).rejects.toMatchObject({ message: expect.stringContaining(words), code: 'embeddings' });
  });
});

describe('what a stream carries', () => {
  it.each<[string, ModelReply, (whole: AIMessageChunk) => unknown, unknown]>([
    [
      'a tool call',
      { kind: 'tools', calls: [{ name: 'search_papers', args: { words: 'buses' } }] },
      ({ tool_calls: calls = [] }) => calls.map(({ name, args }) => ({ name, args })),
      [{ name: 'search_papers', args: { words: 'buses' } }],
    ],
    ['a filter', { kind: 'filtered' }, ({ response_metadata: meta }) => meta.finish_reason, 'content_filter'],
    ['a cut', { kind: 'truncated', text: 'half' }, ({ response_metadata: meta }) => meta.finish_reason, 'length'],
    [
      'its usage',
      { kind: 'text', text: 'Yes.' },
      (whole) => JSON.stringify(whole.usage_metadata).includes('total_tokens'),
      true,
    ],
  ])('%s', async (_, reply, read, expected) => {
    const server = await openScriptedModelServer(() => reply);
    const chat = await openChatModel('openai:scripted', { OPENAI_BASE_URL: server.baseUrl }, LIMITS);
    let whole: AIMessageChunk | null = null;
    for await (const piece of await chat.stream('Say something.')) whole = whole ? concat(whole, piece) : piece;
    await server.close();
    expect(whole && read(whole)).toEqual(expected);
  });
});

describe('a folder of transformers.js', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-transformers-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('embeds with the model in it, loaded once and at first use', async () => {
    writeFileSync(join(folder, 'config.json'), '{}');
    const loaded: string[] = [];
    const embeddings = await openTransformersFolder(folder, async (path) => {
      loaded.push(path);
      return async (texts) => texts.map((text) => [text.length, 1]);
    });
    expect(loaded).toEqual([]);
    expect(embeddings.model).toBe(`transformers:${basename(folder)}`);
    expect(await embeddings.embedDocuments(Array.from({ length: 40 }, (_, index) => 'x'.repeat(index)))).toHaveLength(
      40,
    );
    expect(await embeddings.embedQuery('abc')).toEqual([3, 1]);
    expect(loaded).toEqual([folder]);
  });

  it('says which package is missing', async () => {
    await expect(openHostedEmbeddings(`transformers:${folder}`, {})).rejects.toMatchObject({
      remedy: 'Run `npm install @huggingface/transformers`, or set EMBEDDINGS=embedded.',
    });
  });

  it('says that a folder holds no model', async () => {
    await expect(openHostedEmbeddings('transformers:/no/such/folder', {})).rejects.toMatchObject({
      message: 'EMBEDDINGS names the folder /no/such/folder, which holds no model (no config.json)',
    });
  });
});

describe('embeddings that are not set up', () => {
  it.each([
    ['openai:text-embedding-3-small', 'EMBEDDINGS names openai, but OPENAI_API_KEY is not set'],
    [
      'azure_openai:our-embeddings',
      'EMBEDDINGS names azure_openai, but AZURE_OPENAI_API_KEY and AZURE_OPENAI_ENDPOINT are not set',
    ],
    ['cohere:embed-v4', 'EMBEDDINGS is "cohere:embed-v4", which is not known here'],
  ])('%s: %s', async (setting, message) => {
    await expect(openHostedEmbeddings(setting, {})).rejects.toMatchObject({ message, remedy: expect.any(String) });
  });
});
