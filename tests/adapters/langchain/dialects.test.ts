import { afterEach, describe, expect, it } from 'vitest';
import { readPrompts } from '../../../src/adapters/files/prompts.ts';
import { openModelWriter } from '../../../src/adapters/langchain/open-model-writer.ts';
import { writeWithModel } from '../../../src/answering/write-with-model.ts';
import { passageOf } from '../../support/passages.ts';
import {
  inTurn,
  type ModelReply,
  type ModelRequest,
  openScriptedModelServer,
  type ScriptedModelServer,
} from '../../support/scripted-model-server.ts';

const prompts = readPrompts(new URL('../../../prompts', import.meta.url).pathname);
const pupils = passageOf({ id: 'pupils', text: '612 pupils were being transported, of whom 143 travelled alone.' });
const value = {
  statements: [{ text: '612 pupils were being transported.', marks: [1] }],
  missing: null,
  answered: true,
};
const right: ModelReply = { kind: 'json', value };

let server: ScriptedModelServer | undefined;
afterEach(async () => server?.close());

async function writerFor(script: (request: ModelRequest) => ModelReply) {
  const opened = await openScriptedModelServer(script);
  server = opened;
  const env = { OPENAI_BASE_URL: opened.baseUrl };
  const writer = await openModelWriter({ model: 'openai:scripted', env, prompts, limits: { firstPauseMs: 5 } });
  const aids = { search: async () => [] };
  return {
    ask: () => writeWithModel(writer, 'How many pupils are transported?', [pupils], aids),
    requests: opened.requests,
  };
}

describe('what a server does not take is left out, once it has said so', () => {
  it.each<[string, string, number, string, string | null]>([
    ['tools, as Ollama says it', 'tools', 400, 'registry.ollama.ai/library/gemma does not support tools', null],
    [
      'tools, as vLLM says it',
      'tools',
      400,
      '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
      '{"object":"error","message":"\\"auto\\" tool choice requires --enable-auto-tool-choice","code":400}',
    ],
    ['a temperature', 'temperature', 400, "Unsupported value: 'temperature' does not support 0 with this model.", null],
    ['a limit by its old name', 'max_tokens', 400, "'max_tokens' is not supported: use 'max_completion_tokens'.", null],
    [
      'a response format, as FastAPI says it',
      'response_format',
      422,
      '',
      '{"detail":[{"loc":["body","response_format","type"],"msg":"unexpected value"}]}',
    ],
    ['a response format, without a word on why', 'response_format', 400, 'Bad Request', null],
  ])('%s', async (_, field, status, message, body) => {
    const { ask, requests } = await writerFor(({ fields }) =>
      fields.includes(field) ? { kind: 'error', status, message, ...(body !== null && { body }) } : right,
    );
    expect(await ask()).toMatchObject({ kind: 'written' });
    expect(await ask()).toMatchObject({ kind: 'written' });
    expect(requests.map(({ fields }) => fields.includes(field))).toEqual([true, false, false]);
    if (field === 'max_tokens') expect(requests.at(-1)?.fields).toContain('max_completion_tokens');
  });
});

describe('a reply of another shape is understood', () => {
  const reply = (message: object, more: object = {}): ModelReply => ({
    kind: 'malformed',
    body: JSON.stringify({
      id: 'x',
      choices: [{ index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason: 'stop' }],
      ...more,
    }),
  });
  const content = JSON.stringify(value);
  const search = (call: object) => reply({ tool_calls: [call] });

  it.each<[string, ModelReply]>([
    [
      'content in parts',
      reply({
        content: [
          { type: 'thinking', thinking: 'hm' },
          { type: 'text', text: content },
        ],
      }),
    ],
    ['JSON in a fence between words', reply({ content: `Sure.\n\`\`\`json\n${content}\n\`\`\`\nThat is {all}.` })],
    ['JSON after thoughts', reply({ content: `<think>{"a":</think>${content}` })],
    ['a usage that is no number', reply({ content }, { usage: { prompt_tokens: 12.5, completion_tokens: 'x' } })],
    ['a usage beyond all measure', reply({ content }, { usage: { prompt_tokens: 1e300, completion_tokens: 1 } })],
  ])('%s', async (_, first) => {
    const { ask, requests } = await writerFor(inTurn(first));
    expect(await ask()).toMatchObject({ kind: 'written' });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, ModelReply]>([
    ['whose arguments are no JSON', search({ id: 'a', function: { name: 'search_papers', arguments: '{"words' } })],
    [
      'whose arguments are an object',
      search({ id: 'a', function: { name: 'search_papers', arguments: { words: 'x' } } }),
    ],
    ['without a name of its own', search({ function: { name: 'search_papers', arguments: '{"words":"buses"}' } })],
  ])('a call of a tool %s', async (_, first) => {
    const { ask, requests } = await writerFor(inTurn(first, right));
    expect(await ask()).toMatchObject({ kind: 'written' });
    expect(requests[1]?.messages.at(-1)).toMatchObject({ role: 'tool', tool_call_id: expect.stringMatching(/./) });
  });

  it('a great many calls of tools at once: the first are made, each is answered', async () => {
    const calls = Array.from({ length: 200 }, () => ({ name: 'search_papers', args: { words: 'buses' } }));
    const { ask, requests } = await writerFor(inTurn({ kind: 'tools', calls }, right));
    expect(await ask()).toMatchObject({ kind: 'written' });
    const told = requests[1]?.messages.filter(({ role }) => role === 'tool').map((message) => message.content) ?? [];
    expect(told).toHaveLength(200);
    expect(told.filter((words) => words === 'Nothing further was found.')).toHaveLength(6);
    expect(told.at(-1)).toBe('Not done: at most 6 at once.');
  });
});

describe('what is no reply is told by name, in plain words', () => {
  it.each<[string, ModelReply, string, string]>([
    [
      'an error that came as 200',
      { kind: 'malformed', body: '{"error":{"code":429,"message":"slow down"}}' },
      'busy',
      'slow down',
    ],
    ['no choices', { kind: 'malformed', body: '{"choices":[]}' }, 'garbled', 'it sent no answer'],
    ['nothing', { kind: 'malformed', body: '' }, 'garbled', 'it sent no answer but nothing'],
    [
      'a page',
      { kind: 'error', status: 502, body: '<html><h1>502 Bad Gateway</h1></html>' },
      'unreachable',
      '502 Bad Gateway',
    ],
    ['more than an answer can be', { kind: 'text', text: 'and so on '.repeat(500_000) }, 'garbled', 'has no end'],
  ])('%s', async (_, reply, trouble, words) => {
    const { ask } = await writerFor(inTurn(reply));
    const written = await ask();
    expect(written).toMatchObject({ kind: 'instead', trouble });
    const said = written.kind === 'instead' ? String(written.error?.message) : '';
    expect(said).toContain(words);
    expect(said).not.toMatch(/<html|Cannot read/);
  });
});
