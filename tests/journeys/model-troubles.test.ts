import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minutebook } from '../../src/minutebook.ts';
import { modelLibrary, TAXI_QUESTION, TAXI_SENTENCE } from '../support/model-library.ts';
import { obligingModel } from '../support/obliging-model.ts';
import {
  inTurn,
  type ModelReply,
  type ModelScript,
  openScriptedModelServer,
  type ScriptedModelServer,
} from '../support/scripted-model-server.ts';

/** As Azure’s keys are: nothing in it says that it is one. */
const KEY = 'q8Zr4mTv9LwX2bNc';
const draft = (text: string, ...marks: number[]): ModelReply => ({
  kind: 'json',
  value: { statements: [{ text, marks }], missing: null, answered: true },
});
/** Says what the passage about taxis says, under its mark. */
const rightly: ModelScript = ({ messages }) => {
  const shown = messages.map(({ content }) => content).join('\n');
  const mark = /<passage mark="(\d+)">(?:(?!<\/passage>)[\s\S])*travelled alone/.exec(shown)?.[1];
  return draft('143 of the 612 pupils travelled alone in a taxi.', Number(mark));
};
const right = draft('143 of the 612 pupils travelled alone in a taxi.', 1);
const searching: ModelReply = { kind: 'tools', calls: [{ name: 'search_papers', args: { words: 'buses' } }] };

const library = modelLibrary();
let server: ScriptedModelServer;
const env = () => ({ MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: KEY });

beforeAll(async () => {
  server = await openScriptedModelServer(obligingModel);
});
afterAll(async () => {
  await library.discard();
  await server.close();
});

describe('whatever the model does, a person gets the papers’ words and a word on why', () => {
  it.each<[string, ModelReply, string, string]>([
    ['is overloaded (429 with retry-after)', { kind: 'error', status: 429, retryAfter: '0.05' }, 'busy', 'is busy'],
    ['asks for a longer wait than there is', { kind: 'error', status: 429, retryAfter: '600' }, 'busy', 'is busy'],
    ['has a fault (500)', { kind: 'error', status: 500 }, 'unreachable', 'could not be reached'],
    [
      'rejects the key (401)',
      { kind: 'error', status: 401, message: `Incorrect API key: ${KEY}` },
      'misconfigured',
      'is not set up correctly',
    ],
    ['is unknown there (404)', { kind: 'error', status: 404 }, 'misconfigured', 'is not set up correctly'],
    ['hangs up', { kind: 'hang-up' }, 'unreachable', 'could not be reached'],
    ['is slow', { kind: 'slow', ms: 5000, next: right }, 'slow', 'took too long'],
    ['sends no JSON', { kind: 'malformed', body: '<html>gateway</html>' }, 'garbled', 'gave no usable answer'],
    [
      'sends half an answer',
      { kind: 'malformed', body: '{"id":"chatcmpl-1","choices":[{"mess' },
      'garbled',
      'gave no usable answer',
    ],
    ['is cut off', { kind: 'truncated', text: '{"statements":[{"text":"143 pu' }, 'garbled', 'gave no usable answer'],
    ['writes another form', { kind: 'json', value: { answer: '143' } }, 'garbled', 'gave no usable answer'],
    ['refuses', { kind: 'refusal', text: 'I cannot help with that.' }, 'declined', 'declined to write'],
    ['is filtered', { kind: 'filtered' }, 'declined', 'declined to write'],
    [
      'is filtered as Azure does it',
      { kind: 'error', status: 400, code: 'content_filter' },
      'declined',
      'declined to write',
    ],
    ['searches on and on', searching, 'garbled', 'gave no usable answer'],
    [
      'says that nothing answers',
      { kind: 'json', value: { statements: [], missing: null, answered: false } },
      'unanswered',
      'found no answer',
    ],
    ['invents', draft('900 pupils travelled alone in a taxi.', 1), 'unsupported', 'could not be supported'],
  ])(
    'it %s',
    async (_, reply, trouble, words) => {
      const patience = trouble === 'slow' ? { MODEL_SECONDS_PER_ANSWER: '1' } : {};
      const minutebook = await library.open({ ...env(), ...patience });
      server.follow(inTurn(reply));
      const answer = await minutebook.ask({ question: TAXI_QUESTION, trace: true });
      expect(answer).toMatchObject({ kind: 'answered', writer: 'quoting', model: { instead: trouble } });
      expect(answer.text).toContain(TAXI_SENTENCE);
      expect(answer.text).toContain(words);
      expect(answer.citations[0]?.text).toContain(TAXI_SENTENCE);
      expect(JSON.stringify(answer)).not.toContain(KEY);
    },
    60_000,
  );

  it('and never a key in the log', () => {
    expect(library.logged.join('\n')).toContain('Quoting stepped in for the model');
    expect(library.logged.join('\n')).not.toContain(KEY);
  });
});

describe('within its budget', () => {
  const open = (more: Record<string, string>, dataDir?: string) => library.open({ ...env(), ...more }, dataDir);
  const spentUp = { kind: 'answered', writer: 'quoting', model: { instead: 'budget' } };
  const wrong = draft('900 pupils travelled alone in a taxi.', 1);

  it('of calls: draft and repair are one answer', async () => {
    const minutebook = await open({ MODEL_CALLS_PER_ANSWER: '1' });
    server.follow(inTurn(wrong, right));
    const answer = await minutebook.ask({ question: TAXI_QUESTION });
    expect(answer).toMatchObject({ ...spentUp, model: { instead: 'budget', calls: 1 } });
    expect(answer.text).toContain('budget for the language model is used up');
  });

  it('of tokens for one answer', async () => {
    const minutebook = await open({ MODEL_TOKENS_PER_ANSWER: '50' });
    server.follow(inTurn(wrong, right));
    expect(await minutebook.ask({ question: TAXI_QUESTION })).toMatchObject(spentUp);
  });

  it('of seconds for one answer, however often it is busy', async () => {
    const minutebook = await open({ MODEL_SECONDS_PER_ANSWER: '1' });
    server.follow(inTurn({ kind: 'slow', ms: 600, next: { kind: 'error', status: 503 } }));
    const answer = await minutebook.ask({ question: TAXI_QUESTION });
    expect(answer).toMatchObject({ kind: 'answered', writer: 'quoting' });
    expect(answer.ms).toBeLessThan(15_000);
  });

  it('of tokens for one day, which a restart does not give back', async () => {
    const first = await open({ MODEL_TOKENS_PER_DAY: '60' }, 'day');
    server.follow(rightly);
    expect(await first.ask({ question: TAXI_QUESTION })).toMatchObject({ writer: 'model' });
    const before = server.requests.length;
    expect(await first.ask({ question: TAXI_QUESTION })).toMatchObject(spentUp);
    const second = await open({ MODEL_TOKENS_PER_DAY: '60' }, 'day');
    expect(await second.ask({ question: TAXI_QUESTION })).toMatchObject(spentUp);
    expect(server.requests.length).toBe(before);
  });

  it('of tokens for one day, which questions asked at the same time share', async () => {
    const minutebook = await open({ MODEL_TOKENS_PER_DAY: '3000' }, 'at-once');
    server.follow((request) => ({ kind: 'slow', ms: 30, next: rightly(request) }));
    const asked = Array.from({ length: 20 }, () => minutebook.ask({ question: TAXI_QUESTION }));
    const answers = await Promise.all(asked);
    const spent = answers.map(({ model }) => (model?.tokensIn ?? 0) + (model?.tokensOut ?? 0));
    // the last call that begins within the budget may end beyond it, and no other
    expect(spent.reduce((sum, tokens) => sum + tokens, 0)).toBeLessThan(3000 + 2 * Math.max(...spent));
    expect(answers.filter(({ writer }) => writer === 'model').length).toBeGreaterThan(0);
    for (const answer of answers.filter(({ writer }) => writer === 'quoting')) expect(answer).toMatchObject(spentUp);
  }, 30_000);
});

it('rests after three outages in a row and says so, without asking', async () => {
  const minutebook = await library.open(env(), 'rest');
  server.follow(inTurn({ kind: 'error', status: 401 }));
  for (let time = 0; time < 3; time += 1) await minutebook.ask({ question: TAXI_QUESTION });
  const before = server.requests.length;
  const answer = await minutebook.ask({ question: TAXI_QUESTION });
  expect(answer).toMatchObject({ kind: 'answered', writer: 'quoting', model: { instead: 'paused', calls: 0 } });
  expect(answer.text).toContain('rests for a moment');
  expect(server.requests.length).toBe(before);
  const status = await minutebook.forSlack(pino({ level: 'silent' })).admin.status();
  expect(new Map(status).get('Model')).toMatch(/^openai:scripted; today 3 calls, 0 of /);
  expect(new Map(status).get('Last errors')).toContain('The language model is not set up correctly: status 401');
});

describe('what it took is told with the answer', () => {
  it('calls, tokens, time and, with prices, money', async () => {
    const minutebook: Minutebook = await library.open({ ...env(), MODEL_PRICES: '2/8' }, 'priced');
    server.follow(rightly);
    const { model } = await minutebook.ask({ question: TAXI_QUESTION });
    expect(model).toMatchObject({ calls: 1, written: 1, kept: 1, dropped: [], repair: 'none', instead: null });
    expect(model?.cost).toBeCloseTo((2 * (model?.tokensIn ?? 0) + 8 * (model?.tokensOut ?? 0)) / 1e6, 9);
  });

  it('nothing where no model was asked', async () => {
    const minutebook = await library.open({}, 'quoting');
    expect(await minutebook.ask({ question: TAXI_QUESTION })).not.toHaveProperty('model');
  });
});
