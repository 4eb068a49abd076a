import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayTrace } from '../../src/answering/say-trace.ts';
import { openCollectingServer } from '../support/collecting-server.ts';
import { modelLibrary, TAXI_QUESTION } from '../support/model-library.ts';
import { obligingModel } from '../support/obliging-model.ts';
import { runCli } from '../support/run-cli.ts';
import { inTurn, openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

const KEY = 'lsv2-secret-0123456789';
const library = modelLibrary();
let server: ScriptedModelServer;
let collector: Awaited<ReturnType<typeof openCollectingServer>>;
const model = () => ({ MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl });

beforeAll(async () => {
  [server, collector] = await Promise.all([openScriptedModelServer(obligingModel), openCollectingServer()]);
});
afterAll(async () => {
  await library.discard();
  await Promise.all([server.close(), collector.close()]);
});

interface Run {
  readonly id: string;
  readonly name: string;
  readonly parent_run_id?: string;
  readonly trace_id: string;
  readonly dotted_order: string;
  readonly run_type: string;
  readonly outputs: Record<string, unknown>;
}
interface Span {
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceId: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}
const runsIn = (body: unknown) => (body as { readonly post: readonly Run[] }).post;
const spansIn = (body: unknown) =>
  (
    body as {
      readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
    }
  ).resourceSpans[0]?.scopeSpans[0]?.spans ?? [];

describe('how an answer came about', () => {
  it('can be seen of a quoted one: from the door to the words, with scores and times', async () => {
    const minutebook = await library.open({});
    const { trace } = await minutebook.ask({ question: TAXI_QUESTION, trace: true });
    const names = trace?.steps.map(({ name }) => name) ?? [];
    for (const name of ['Is it for us', 'Read the question', 'Find passages', 'Search', 'Read closely', 'Quote', 'Say'])
      expect(names).toContain(name);
    const search = trace?.steps.find(({ name }) => name === 'Search');
    expect(search?.output).toMatchObject({
      kept: expect.arrayContaining([expect.objectContaining({ score: expect.any(Number), parts: expect.any(Object) })]),
    });
    expect(await minutebook.ask({ question: TAXI_QUESTION })).not.toHaveProperty('trace');
  });

  it('can be seen of a written one: what the model was sent and said, its searches, the checks and the repair', async () => {
    const wrong = { text: '900 pupils travelled alone in a taxi.', marks: [1] };
    const found = { text: '612 pupils were being transported.', marks: [1] };
    const written = (statement: object) =>
      ({ kind: 'json', value: { statements: [statement], missing: null, answered: true } }) as const;
    server.follow(
      inTurn(
        { kind: 'tools', calls: [{ name: 'search_papers', args: { words: 'shared buses' } }] },
        { kind: 'tools', calls: [{ name: 'look_up_indicator', args: { name: 'pupils arriving on time' } }] },
        written(wrong),
        written(found),
      ),
    );
    const minutebook = await library.open(model());
    const { trace, text, model: took } = await minutebook.ask({ question: TAXI_QUESTION, trace: true });
    server.follow(obligingModel);
    const steps = trace?.steps ?? [];
    const calls = steps.filter(({ name }) => name === 'Call the model');
    expect(calls).toHaveLength(4);
    expect(took).toMatchObject({ calls: 4, repair: 'mended' });
    expect(calls[0]?.input).toMatchObject({ purpose: 'Write from the passages', sent: [{ role: 'system' }, {}] });
    expect(calls[1]?.input).toMatchObject({ sent: [{ role: 'tool' }] });
    const looked = steps.find(({ name }) => name === 'Look up an indicator');
    expect(JSON.stringify(looked)).toContain('Pupils arriving on time');
    expect(JSON.stringify(calls[2]?.input)).toContain('Found again: [');
    const checks = steps.filter(({ name }) => /^Check the /.test(name));
    expect(checks).toMatchObject([{ output: { kept: [] } }, { output: { kept: [{ text: found.text }] } }]);
    expect(text).toContain('612 pupils');
    const said = sayTrace(trace ?? { question: '', startedAt: '', ms: 0, steps: [] });
    expect(said).toContain('Repair the draft');
    expect(said).toContain('900 pupils travelled alone');
  });

  it('is shown by ask --trace, in words and as JSON', async () => {
    const env = { KNOWLEDGE_DIR: `${library.folder}/knowledge`, DATA_DIR: `${library.folder}/data` };
    const said = await runCli(['ask', TAXI_QUESTION, '--trace'], env);
    expect(said.code).toBe(0);
    expect(said.stdout).toMatch(/143 travelled alone[\s\S]*How this was answered: [\s\S]*\. Search \(at /);
    const { stdout } = await runCli(['ask', TAXI_QUESTION, '--trace', '--json'], env);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'answered', trace: { question: TAXI_QUESTION } });
  });
});

describe('LangSmith and OpenTelemetry', () => {
  const langSmith = () => ({
    LANGSMITH_TRACING: 'true',
    LANGSMITH_API_KEY: KEY,
    LANGSMITH_ENDPOINT: collector.origin,
    LANGSMITH_PROJECT: 'scrutiny',
  });

  it('are off by default: a key and an address alone send nothing', async () => {
    const { LANGSMITH_TRACING: _, ...rest } = langSmith();
    const off = { OTEL_SDK_DISABLED: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: collector.origin };
    const minutebook = await library.open({ ...model(), ...rest, ...off });
    expect(minutebook.tracesTo).toEqual([]);
    await minutebook.ask({ question: TAXI_QUESTION });
    const env = { KNOWLEDGE_DIR: `${library.folder}/knowledge`, DATA_DIR: `${library.folder}/data` };
    expect((await runCli(['ask', TAXI_QUESTION], { ...env, ...model(), ...rest, ...off })).code).toBe(0);
    expect(collector.received).toEqual([]);
  });

  it('LangSmith gets each answer once, whole: the model’s calls in their place and not beside it', async () => {
    const env = { KNOWLEDGE_DIR: `${library.folder}/knowledge`, DATA_DIR: `${library.folder}/data` };
    const { code, stdout, stderr } = await runCli(['ask', TAXI_QUESTION, '--json'], {
      ...env,
      ...model(),
      ...langSmith(),
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).not.toHaveProperty('trace');
    expect(`${stdout}${stderr}`).not.toContain(KEY);
    expect(collector.received.map(({ path }) => path)).toEqual(['/runs/batch']);
    const [sent] = collector.received.splice(0);
    expect(sent?.headers['x-api-key']).toBe(KEY);
    const runs = runsIn(sent?.body);
    const [root] = runs;
    expect(root).toMatchObject({
      name: 'Answer',
      run_type: 'chain',
      session_name: 'scrutiny',
      outputs: { writer: 'model' },
    });
    const byId = new Map(runs.map((run) => [run.id, run]));
    for (const run of runs.slice(1)) {
      const parent = byId.get(run.parent_run_id ?? '');
      expect(run.trace_id).toBe(root?.id);
      expect(run.dotted_order.startsWith(`${parent?.dotted_order}.`)).toBe(true);
      expect(run.dotted_order).toMatch(/\.\d{8}T\d{12}Z[0-9a-f-]{36}$/);
    }
    const call = runs.find((run) => run.run_type === 'llm');
    expect(call?.outputs.usage_metadata).toMatchObject({ input_tokens: expect.any(Number) });
    expect(byId.get(call?.parent_run_id ?? '')?.name).toBe('Write with the model');
  });

  it('a receiver that never answers keeps nobody from reading the answer', async () => {
    const silent = await openScriptedModelServer(() => ({
      kind: 'slow',
      ms: 60_000,
      next: { kind: 'text', text: '' },
    }));
    const env = { KNOWLEDGE_DIR: `${library.folder}/knowledge`, DATA_DIR: `${library.folder}/data` };
    const address = `${silent.origin}/v1/chat/completions`;
    const { code, stdout, stderr } = await runCli(['ask', TAXI_QUESTION], {
      ...env,
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address,
      OTEL_EXPORTER_OTLP_HEADERS: `authorization=100%${KEY}`,
    });
    await silent.close();
    expect(code).toBe(0);
    expect(stdout).toContain('travelled alone');
    expect(stderr).toContain('A trace could not be sent');
    expect(`${stdout}${stderr}`).not.toContain(KEY);
  }, 60_000);

  it('a collector gets each answer as one trace of nested spans', async () => {
    const minutebook = await library.open({
      ...model(),
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.origin}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc,x-team=scrutiny',
      OTEL_SERVICE_NAME: 'our-minutebook',
    });
    await minutebook.ask({ question: TAXI_QUESTION });
    await minutebook.close();
    const [sent] = collector.received.splice(0);
    expect(sent).toMatchObject({ path: '/v1/traces', headers: { authorization: 'Bearer abc', 'x-team': 'scrutiny' } });
    expect(JSON.stringify(sent?.body)).toContain('{"key":"service.name","value":{"stringValue":"our-minutebook"}}');
    const spans = spansIn(sent?.body);
    const ids = new Set(spans.map(({ spanId }) => spanId));
    expect(ids.size).toBe(spans.length);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(spans[0]).toMatchObject({ name: 'Answer', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    for (const span of spans.slice(1)) {
      expect(ids).toContain(span.parentSpanId);
      expect(BigInt(span.endTimeUnixNano) >= BigInt(span.startTimeUnixNano)).toBe(true);
    }
    expect(spans.map(({ name }) => name)).toContain('Call the model');
  });

  it('cost nobody the answer where they fail', async () => {
    collector.answerWith(500);
    const minutebook = await library.open({ ...model(), ...langSmith() });
    expect(await minutebook.ask({ question: TAXI_QUESTION })).toMatchObject({ kind: 'answered', writer: 'model' });
    await minutebook.close();
    collector.answerWith(202);
    collector.received.splice(0);
    expect(library.logged.join('\n')).toContain('A trace could not be sent');
    expect(library.logged.join('\n')).not.toContain(KEY);
  });

  it.each([
    [{ LANGSMITH_TRACING: 'true' }, 'LANGSMITH_API_KEY is not set'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'over HTTP only'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }, 'over HTTP only'],
    [
      { LANGSMITH_TRACING: 'true', LANGSMITH_API_KEY: KEY, LANGSMITH_ENDPOINT: 'localhost:1984' },
      'LANGSMITH_ENDPOINT is no address over HTTP',
    ],
    [
      { LANGSMITH_TRACING: 'true', LANGSMITH_API_KEY: `${KEY}\nx: y` },
      /^LANGSMITH_API_KEY holds characters that cannot be sent$/,
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_EXPORTER_OTLP_HEADERS: `a key=${KEY}` },
      /^OTEL_EXPORTER_OTLP_HEADERS holds characters that cannot be sent$/,
    ],
  ])('half set, %j, are refused in words', async (env, words) => {
    await expect(library.open(env)).rejects.toMatchObject({
      message: typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
      remedy: expect.any(String),
    });
  });
});
