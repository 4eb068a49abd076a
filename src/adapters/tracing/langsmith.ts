import { randomUUID } from 'node:crypto';
import type { TraceExporter } from '../../answering/export-traces.ts';
import type { Trace, TraceStep } from '../../answering/trace.ts';
import { Fault } from '../../fault.ts';
import type { Environment } from './environment.ts';
import { openReceiver } from './receiver.ts';

const SWITCHES = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING_V2'] as const;

/** Sends each answer as one LangSmith run with a run for each step; null unless its own variable says so. */
export function langSmithExporter(env: Environment): TraceExporter | null {
  if (!SWITCHES.some((name) => env[name] === 'true')) return null;
  const apiKey = env.LANGSMITH_API_KEY ?? env.LANGCHAIN_API_KEY;
  if (!apiKey) {
    throw new Fault('tracing', 'LANGSMITH_TRACING is true, but LANGSMITH_API_KEY is not set', {
      remedy: 'Set it in the environment or in .env, or leave LANGSMITH_TRACING empty.',
    });
  }
  const endpoint = (env.LANGSMITH_ENDPOINT ?? 'https://api.smith.langchain.com').replace(/\/+$/, '');
  const project = env.LANGSMITH_PROJECT ?? 'default';
  const { host, post } = openReceiver(
    `${endpoint}/runs/batch`,
    { 'x-api-key': apiKey },
    { address: 'LANGSMITH_ENDPOINT', headers: 'LANGSMITH_API_KEY', example: 'https://api.smith.langchain.com' },
  );
  return {
    to: `LangSmith (${host}, project ${project})`,
    send: (trace, answer) => post({ post: runsOf(trace, answer, project), patch: [] }),
  };
}

type Outcome = Parameters<TraceExporter['send']>[1];

function runsOf(trace: Trace, { kind, writer, model }: Outcome, project: string) {
  const began = Date.parse(trace.startedAt);
  const root = randomUUID();
  const ids = trace.steps.map(() => randomUUID());
  const at = (ms: number) => new Date(began + ms).toISOString();
  const orders: string[] = [];
  const orderOf = (ms: number, id: string, within: string) =>
    `${within}${at(ms).replace(/[-:.]/g, '').replace('Z', '001Z')}${id}`;
  const rootOrder = orderOf(0, root, '');
  const whole = {
    id: root,
    trace_id: root,
    dotted_order: rootOrder,
    name: 'Answer',
    run_type: 'chain',
    session_name: project,
    start_time: at(0),
    end_time: at(trace.ms),
    inputs: { question: trace.question },
    outputs: { kind, writer, ...(model && { model }) },
  };
  const runs = trace.steps.map((step, index) => {
    const within = step.within === null ? rootOrder : (orders[step.within] ?? rootOrder);
    const id = ids[index] ?? root;
    const order = orderOf(step.atMs, id, `${within}.`);
    orders[index] = order;
    return {
      id,
      trace_id: root,
      parent_run_id: step.within === null ? root : (ids[step.within] ?? root),
      dotted_order: order,
      name: step.name,
      run_type: RUN_TYPES[step.name] ?? 'chain',
      session_name: project,
      start_time: at(step.atMs),
      end_time: at(step.atMs + step.ms),
      inputs: asObject(step.input),
      outputs: { ...asObject(step.output), ...usageOf(step) },
    };
  });
  return [whole, ...runs];
}

const RUN_TYPES: Readonly<Record<string, string>> = {
  'Call the model': 'llm',
  Search: 'retriever',
  'Look up an indicator': 'tool',
};

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value };

/** LangSmith counts tokens from here. */
function usageOf({ output }: TraceStep) {
  if (typeof output !== 'object' || output === null || !('tokensIn' in output) || !('tokensOut' in output)) return {};
  const [input, out] = [Number(output.tokensIn), Number(output.tokensOut)];
  return { usage_metadata: { input_tokens: input, output_tokens: out, total_tokens: input + out } };
}
