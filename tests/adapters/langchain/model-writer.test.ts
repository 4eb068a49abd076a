import { afterEach, describe, expect, it } from 'vitest';
import { readPrompts } from '../../../src/adapters/files/prompts.ts';
import { createDayBudget } from '../../../src/adapters/langchain/budget.ts';
import { createCircuitBreaker } from '../../../src/adapters/langchain/circuit-breaker.ts';
import { LIMITS, type ModelLimits } from '../../../src/adapters/langchain/limits.ts';
import { createModelWriter } from '../../../src/adapters/langchain/model-writer.ts';
import { openChatModel } from '../../../src/adapters/langchain/open-chat-model.ts';
import { openModelWriter } from '../../../src/adapters/langchain/open-model-writer.ts';
import { writeWithModel } from '../../../src/answering/write-with-model.ts';
import { WriterFailure } from '../../../src/answering/writer-failure.ts';
import { passageOf } from '../../support/passages.ts';
import {
  inTurn,
  type ModelReply,
  type ModelScript,
  openScriptedModelServer,
  type ScriptedModelServer,
} from '../../support/scripted-model-server.ts';

const prompts = readPrompts(new URL('../../../prompts', import.meta.url).pathname);
const KEY = 'sk-secret-0123456789';
const QUESTION = 'How many pupils are transported?';
const pupils = passageOf({
  id: 'pupils',
  text: '612 pupils were being transported, of whom 143 travelled alone in a taxi.',
});
const budget = passageOf({
  id: 'budget',
  text: 'The transport budget was £6.8m and an overspend of £1.1m was forecast.',
});
const draft = (text: string, ...marks: number[]): ModelReply => ({
  kind: 'json',
  value: { statements: [{ text, marks }], missing: null, answered: true },
});
const right = draft('612 pupils were being transported.', 1);

let server: ScriptedModelServer | undefined;
afterEach(async () => server?.close());

async function openWriter(script: ModelScript, limits: Partial<ModelLimits> = {}) {
  server = await openScriptedModelServer(script);
  const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.baseUrl };
  const writer = await openModelWriter({
    model: 'openai:scripted',
    env,
    prompts,
    limits: { firstPauseMs: 5, ...limits },
  });
  return { writer, server, ask: () => writeWithModel(writer, QUESTION, [pupils, budget]) };
}

describe('writing with a model', () => {
  it('shows numbered passages without references, asks for a form, and keeps what the checks bear out', async () => {
    const {
      ask,
      server: { requests },
    } = await openWriter(inTurn(right)); // prettier-ignore
    const written = await ask();
    expect(written).toMatchObject({ kind: 'written', verdict: { repair: 'none', written: 1, kept: 1 } });
    expect(written.kind === 'written' && written.checked.statements).toEqual([
      { text: '612 pupils were being transported.', marks: [1] },
    ]);
    const [request] = requests;
    expect(request?.format).toBe('json_schema');
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    const asked = request?.messages[1]?.content ?? '';
    expect(asked).toContain('<passage mark="1">');
    expect(asked).toContain('<passage mark="2">');
    expect(asked).not.toContain(pupils.id);
    expect(asked).not.toContain(pupils.source.file);
  });

  it('has a failed statement repaired once, told what was wrong with it', async () => {
    const {
      ask,
      server: { requests },
    } = await openWriter(inTurn(draft('143 pupils were being transported.', 1), right)); // prettier-ignore
    expect(await ask()).toMatchObject({ kind: 'written', verdict: { repair: 'mended' } });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.messages[1]?.content).toContain('the passage gives this figure for something else (143)');
  });

  it('drops what a repair does not mend, and says so where nothing is left', async () => {
    const {
      ask,
      server: { requests },
    } = await openWriter(inTurn(draft('700 pupils were being transported.', 1))); // prettier-ignore
    expect(await ask()).toMatchObject({
      kind: 'instead',
      trouble: 'unsupported',
      error: null,
      verdict: { written: 1, kept: 0, dropped: ['figure-not-there'], repair: 'in vain' },
    });
    expect(requests).toHaveLength(2);
  });

  it('keeps what passed when the repair fails', async () => {
    const both = {
      statements: [
        { text: '612 pupils were being transported.', marks: [1] },
        { text: 'All of them enjoyed it.', marks: [1] },
      ],
      missing: null,
      answered: true,
    }; // prettier-ignore
    const { ask } = await openWriter(inTurn({ kind: 'json', value: both }, { kind: 'error', status: 400 }));
    expect(await ask()).toMatchObject({
      kind: 'written',
      verdict: { repair: 'in vain', written: 2, kept: 1 },
      checked: { statements: [{ marks: [1] }] },
    });
  });

  it('understands JSON in prose and marks written as text, as small servers send them', async () => {
    const said =
      'Here you are:\n```json\n{"statements":[{"text":"612 pupils were being transported. [1]","marks":"[1]"}]}\n```';
    const { ask } = await openWriter(inTurn({ kind: 'text', text: said, usage: false }));
    expect(await ask()).toMatchObject({ kind: 'written' });
  });

  it('understands prose with marks, as models write that know no JSON', async () => {
    const said = 'From the passages: 612 pupils were being transported. [1] Also, the transport budget was £6.8m [2].';
    const { ask } = await openWriter(inTurn({ kind: 'text', text: said }));
    const written = await ask();
    expect(written).toMatchObject({ kind: 'written', verdict: { written: 2 } });
    expect(written.kind === 'written' && written.checked.statements.map(({ marks }) => marks)).toContainEqual([2]);
  });

  it('asks no more for a form where a server twice wrote none', async () => {
    const prose: ModelReply = { kind: 'text', text: '612 pupils were being transported. [1]' };
    const {
      ask,
      server: { requests },
    } = await openWriter(inTurn(prose));
    for (let time = 0; time < 3; time += 1) expect(await ask()).toMatchObject({ kind: 'written' });
    expect(requests.map(({ format }) => format)).toEqual(['json_schema', null, 'json_schema', null, null]);
  });

  it('asks in plain words where the server knows no response format', async () => {
    const {
      ask,
      server: { requests },
    } = await openWriter(({ format }) =>
      format ? { kind: 'error', status: 400, message: 'response_format is not supported' } : right,
    ); // prettier-ignore
    expect(await ask()).toMatchObject({ kind: 'written' });
    expect(await ask()).toMatchObject({ kind: 'written' });
    expect(requests.map(({ format }) => format)).toEqual(['json_schema', null, null]);
    expect(requests[1]?.messages.at(-1)?.content).toContain('one JSON object');
  });
});

describe('further searches', () => {
  const third = passageOf({ id: 'minibus', text: '38 pupils had moved to shared minibuses since April 2024.' });
  const search = (words: string): ModelReply => ({
    kind: 'tools',
    calls: [{ name: 'search_papers', args: { words } }],
  });

  it('lets the model look further, and counts the new marks on', async () => {
    const {
      writer,
      server: { requests },
    } = await openWriter(
      inTurn(search('shared minibuses'), draft('38 pupils had moved to shared minibuses since April 2024.', 3)),
    ); // prettier-ignore
    const asked: string[] = [];
    const more = {
      search: async (words: string) => {
        asked.push(words);
        return [pupils, third];
      },
    };
    const written = await writeWithModel(writer, QUESTION, [pupils, budget], more);
    expect(asked).toEqual(['shared minibuses']);
    expect(written).toMatchObject({ kind: 'written', checked: { statements: [{ marks: [3] }] } });
    expect(written.kind === 'written' && written.passages[2]).toBe(third);
    expect(requests[0]?.tools).toEqual(['search_papers']);
    expect(requests[1]?.messages.at(-1)).toMatchObject({ role: 'tool' });
    expect(requests[1]?.messages.at(-1)?.content).toContain('<passage mark="3">');
  });

  it('lets the model look an indicator up: its row comes as a passage, under a mark of its own', async () => {
    const row = passageOf({ id: 'neet', text: 'NEET\tQ2 2024/25\t3.1%', columns: ['Indicator', 'Period', 'Value'] });
    const lookUp: ModelReply = {
      kind: 'tools',
      calls: [
        { name: 'look_up_indicator', args: { name: 'NEET', period: 'Q2 2024/25' } },
        { name: 'look_up_indicator', args: { name: 'pupils' } },
        { name: 'look_up_indicator', args: {} },
      ],
    };
    const {
      writer,
      server: { requests },
    } = await openWriter(inTurn(lookUp, draft('NEET was 3.1% in Q2 2024/25.', 2)));
    const asked: unknown[] = [];
    const aids = {
      search: async () => [],
      lookUp: async (name: string, period?: string) => {
        asked.push([name, period]);
        return name === 'NEET'
          ? { passages: [row], says: 'The papers report it as “NEET”.' }
          : { passages: [], says: 'No indicator goes by “pupils”.' };
      },
    };
    const written = await writeWithModel(writer, 'What was NEET?', [pupils], aids);
    expect(asked).toEqual([
      ['NEET', 'Q2 2024/25'],
      ['pupils', undefined],
    ]);
    expect(written).toMatchObject({ kind: 'written', checked: { statements: [{ marks: [2] }] } });
    expect(written.kind === 'written' && written.passages[1]).toBe(row);
    expect(requests[0]?.tools).toEqual(['search_papers', 'look_up_indicator']);
    const given = requests[1]?.messages.filter(({ role }) => role === 'tool').map(({ content }) => content);
    expect(given?.[0]).toContain('<passage mark="2">');
    expect(given?.slice(1)).toEqual(['No indicator goes by “pupils”.', 'Give the name of an indicator.']);
  });

  it('names the mark again where a search finds what the model has already', async () => {
    const {
      writer,
      server: { requests },
    } = await openWriter(inTurn(search('pupils'), right));
    await writeWithModel(writer, QUESTION, [pupils, budget], { search: async () => [budget] });
    expect(requests[1]?.messages.at(-1)?.content).toBe('Found again: [2].');
  });

  it('ends after three rounds', async () => {
    const {
      writer,
      server: { requests },
    } = await openWriter(inTurn(search('buses'))); // prettier-ignore
    const written = await writeWithModel(writer, QUESTION, [pupils], { search: async () => [] });
    expect(written).toMatchObject({ kind: 'instead', trouble: 'garbled' });
    expect(requests).toHaveLength(4);
    expect(requests[3]?.tools).toEqual([]);
  });

  it('answers a tool that does not exist with a word and goes on', async () => {
    const unknown: ModelReply = { kind: 'tools', calls: [{ name: 'delete_papers', args: {} }] };
    const {
      writer,
      server: { requests },
    } = await openWriter(inTurn(unknown, right)); // prettier-ignore
    expect(await writeWithModel(writer, QUESTION, [pupils], { search: async () => [] })).toMatchObject({
      kind: 'written',
    });
    expect(requests[1]?.messages.at(-1)?.content).toContain('There is no tool delete_papers');
  });
});

describe('when the model fails', () => {
  it.each<[string, ModelReply, string, number]>([
    ['is busy', { kind: 'error', status: 429 }, 'busy', 3],
    ['has a fault', { kind: 'error', status: 500 }, 'unreachable', 3],
    ['hangs up', { kind: 'hang-up' }, 'unreachable', 3],
    [
      'rejects the key',
      { kind: 'error', status: 401, message: `Incorrect API key provided: ${KEY}` },
      'misconfigured',
      1,
    ],
    ['does not know the model', { kind: 'error', status: 404 }, 'misconfigured', 1],
    ['refuses', { kind: 'refusal', text: 'I cannot help with that.' }, 'declined', 1],
    ['is filtered', { kind: 'filtered' }, 'declined', 1],
    ['is cut off', { kind: 'truncated', text: '{"statements":[{"text":"612 pup' }, 'garbled', 1],
    ['writes prose', { kind: 'text', text: '612 pupils, I think.' }, 'garbled', 2],
    ['writes another form', { kind: 'json', value: { answer: '612' } }, 'garbled', 1],
    ['sends no JSON', { kind: 'malformed', body: '<html>gateway</html>' }, 'garbled', 1],
    ['is an account that is used up', { kind: 'error', status: 429, code: 'insufficient_quota' }, 'budget', 1],
    ['is slow', { kind: 'slow', ms: 2_000, next: right }, 'slow', 1],
  ])(
    'that it %s is told by name, after as many tries as may help, without the key',
    async (_, reply, trouble, tries) => {
      const {
        ask,
        server: { requests },
      } = await openWriter(inTurn(reply), { callMs: 300 }); // prettier-ignore
      const written = await ask();
      expect(written).toMatchObject({ kind: 'instead', trouble });
      expect(requests).toHaveLength(tries);
      expect(requests[0]?.authorization).toBe(`Bearer ${KEY}`);
      expect(written.kind === 'instead' && written.error?.message).not.toContain(KEY);
    },
  );

  it('tries again and succeeds where the fault passes', async () => {
    const { ask } = await openWriter(inTurn({ kind: 'error', status: 503 }, { kind: 'hang-up' }, right));
    expect(await ask()).toMatchObject({ kind: 'written' });
  });

  it('says so where nothing listens at the address', async () => {
    const gone = await openScriptedModelServer(inTurn(right));
    await gone.close();
    const writer = await openModelWriter({
      model: 'openai:scripted',
      env: { OPENAI_BASE_URL: gone.baseUrl },
      prompts,
      limits: { firstPauseMs: 1 },
    });
    expect(await writeWithModel(writer, QUESTION, [pupils])).toMatchObject({ kind: 'instead', trouble: 'unreachable' });
  });

  it('rests after some failures in a row, then tries again', async () => {
    const {
      ask,
      server: { requests, follow },
    } = await openWriter(inTurn({ kind: 'error', status: 500 }), { tries: 1, failuresBeforeRest: 2, restMs: 100 }); // prettier-ignore
    await ask();
    await ask();
    expect(await ask()).toMatchObject({ kind: 'instead', trouble: 'paused' });
    expect(requests).toHaveLength(2);
    follow(inTurn(right));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await ask()).toMatchObject({ kind: 'written' });
  });

  it('stays within the calls of one answer and the tokens of one day', async () => {
    const {
      ask,
      server: { requests },
    } = await openWriter(inTurn({ kind: 'error', status: 429 }), { callsPerAnswer: 2, tries: 5 }); // prettier-ignore
    expect(await ask()).toMatchObject({ kind: 'instead', trouble: 'budget' });
    expect(requests).toHaveLength(2);
    await server?.close();

    const day = await openWriter(inTurn(right), { tokensPerDay: 100 });
    expect(await day.ask()).toMatchObject({ kind: 'written' });
    expect(await day.ask()).toMatchObject({ kind: 'instead', trouble: 'budget' });
    expect(day.server.requests).toHaveLength(1);
  });
});

describe('one answer', () => {
  it('has one budget for its follow-up, its draft, its searches and its repair', async () => {
    const wrong = draft('700 pupils were being transported.', 1);
    const { writer, server } = await openWriter(
      inTurn({ kind: 'text', text: 'How many pupils are transported?' }, wrong, right),
      { callsPerAnswer: 2 },
    );
    const session = {};
    await writer.standAlone('And how many are transported?', [{ question: 'How many pupils are there?' }], session);
    const aids = { session, search: async () => [] };
    expect(await writeWithModel(writer, QUESTION, [pupils], aids)).toMatchObject({ trouble: 'budget' });
    expect(server.requests).toHaveLength(2);
    expect(await writeWithModel(writer, QUESTION, [pupils], { search: async () => [] })).toMatchObject({
      kind: 'written',
    });
  });

  it('waits as long as a busy server asks for', async () => {
    const { ask } = await openWriter(inTurn({ kind: 'error', status: 429, retryAfter: '0.2' }, right));
    const started = performance.now();
    expect(await ask()).toMatchObject({ kind: 'written' });
    expect(performance.now() - started).toBeGreaterThan(190);
  });
});

describe('a model that takes no response format', () => {
  it('answers through a tool, or in plain words that hold the form', async () => {
    const value = {
      statements: [{ text: '612 pupils were being transported.', marks: [1] }],
      missing: null,
      answered: true,
    };
    const replies = inTurn({ kind: 'tools', calls: [{ name: 'write_answer', args: value }] }, { kind: 'json', value });
    server = await openScriptedModelServer(replies);
    const chat = await openChatModel('openai:scripted', { OPENAI_BASE_URL: server.baseUrl }, LIMITS);
    const writer = createModelWriter({
      model: { plain: chat, takesFormat: false, withTools: (tools) => chat.bindTools?.([...tools]) ?? chat },
      prompts,
      rules: { limits: LIMITS },
      budgetOf: () => createDayBudget(LIMITS).forAnswer(),
      breaker: createCircuitBreaker(LIMITS),
    });
    expect(await writeWithModel(writer, QUESTION, [pupils])).toMatchObject({ kind: 'written' });
    expect(await writeWithModel(writer, QUESTION, [pupils])).toMatchObject({ kind: 'written' });
    expect(server.requests[0]).toMatchObject({ tools: ['write_answer'], format: null });
  });
});

describe('a circuit breaker', () => {
  it('lets one try through after its rest, while others are told at once', async () => {
    let now = 0;
    const breaker = createCircuitBreaker({ ...LIMITS, failuresBeforeRest: 1, restMs: 100 }, () => now);
    await expect(breaker.guard(() => Promise.reject(new WriterFailure('unreachable', 'down')))).rejects.toThrow();
    now = 200;
    let answer: () => void = () => undefined;
    const trying = breaker.guard(() => new Promise<void>((resolve) => (answer = resolve)));
    await expect(breaker.guard(async () => 'second')).rejects.toMatchObject({ trouble: 'paused' });
    answer();
    await trying;
    expect(await breaker.guard(async () => 'third')).toBe('third');
  });
});

describe('other work of the model', () => {
  it('makes a question stand alone in words that were said', async () => {
    const { writer } = await openWriter(inTurn({ kind: 'text', text: 'How many pupils travelled alone in a taxi?' }));
    const history = [{ question: 'How many pupils travelled in a taxi?' }];
    expect(await writer.standAlone('And how many alone?', history)).toBe('How many pupils travelled alone in a taxi?');
  });

  it('leaves the question as it was where the model adds something or fails', async () => {
    const {
      writer,
      server: { follow },
    } = await openWriter(inTurn({ kind: 'text', text: 'How many pupils in Leeds were there in 2019?' })); // prettier-ignore
    const history = [{ question: 'How many pupils travelled in a taxi?' }];
    expect(await writer.standAlone('And alone?', history)).toBe('And alone?');
    follow(inTurn({ kind: 'text', text: 'How many pupils travelled in a taxi?' }));
    expect(await writer.standAlone('And in 2019?', history)).toBe('And in 2019?');
    follow(inTurn({ kind: 'error', status: 500 }));
    expect(await writer.standAlone('And alone?', history)).toBe('And alone?');
    expect(await writer.standAlone('How many pupils?', [])).toBe('How many pupils?');
  });

  it('gives a sign of life with its time, its tokens and who pays', async () => {
    const { writer } = await openWriter(inTurn({ kind: 'text', text: 'ready' }));
    const trial = await writer.tryOut();
    expect(trial).toMatchObject({ cost: 'own server' });
    expect(trial.tokens).toBeGreaterThan(0);
  });
});

describe('opening a model', () => {
  const open = (model: string, env: Record<string, string> = {}) => openModelWriter({ model, env, prompts });

  it('says which package is missing and how to install it', async () => {
    await expect(open('anthropic:claude-sonnet-4-5', { ANTHROPIC_API_KEY: KEY })).rejects.toMatchObject({
      message: 'MODEL=anthropic:claude-sonnet-4-5 needs the package @langchain/anthropic, which is not installed',
      remedy: 'Run `npm install @langchain/anthropic`, or set MODEL=none.',
    });
  });

  it('says which key is missing', async () => {
    await expect(open('openai:gpt-5-mini')).rejects.toMatchObject({
      message: 'MODEL names openai, but OPENAI_API_KEY is not set',
    });
  });

  it.each([
    [
      'openai:own',
      { OPENAI_BASE_URL: 'localhost:8000/v1' },
      'MODEL names openai, but OPENAI_BASE_URL is no address over HTTP',
    ],
    [
      'ollama:own',
      { OLLAMA_BASE_URL: '127.0.0.1:11434' },
      'MODEL names ollama, but OLLAMA_BASE_URL is no address over HTTP',
    ],
    ['constructor:own', {}, 'MODEL names the provider "constructor", which LangChain does not know'],
  ])('says what is wrong with %s at %j', async (model, env, message) => {
    await expect(open(model, env)).rejects.toMatchObject({ message, remedy: expect.any(String) });
  });

  it('says that a key cannot be sent, without the key', async () => {
    const writer = await open('openai:own', { OPENAI_API_KEY: `${KEY}\nx: y`, OPENAI_BASE_URL: 'http://127.0.0.1:9' });
    const told = await writer.tryOut().catch((error: unknown) => error);
    expect(told).toMatchObject({ trouble: 'misconfigured' });
    expect(String(told)).not.toContain(KEY);
  });

  it('lists the providers where it knows none by that name', async () => {
    await expect(open('opnai:gpt-5-mini')).rejects.toMatchObject({
      remedy: expect.stringContaining('openai, anthropic'),
    });
  });
});
