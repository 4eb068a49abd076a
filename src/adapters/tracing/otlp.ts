import { randomBytes } from 'node:crypto';
import type { TraceExporter } from '../../answering/export-traces.ts';
import type { Trace, TraceStep } from '../../answering/trace.ts';
import { Fault } from '../../fault.ts';
import type { Environment } from './environment.ts';
import { openReceiver } from './receiver.ts';

/** Longest attribute, in characters: collectors cut or refuse longer ones. */
const LONGEST = 8_000;

/** Sends each answer as one trace in OpenTelemetry's protocol (OTLP over HTTP, as JSON); null unless its own variables say so. */
export function otlpExporter(env: Environment): TraceExporter | null {
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT ?? (env.OTEL_TRACES_EXPORTER === 'otlp' ? 'http://127.0.0.1:4318' : '');
  const url = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? (base && `${base.replace(/\/+$/, '')}/v1/traces`);
  if (!url || env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none') return null;
  if (!URL.canParse(url) || !/^https?:/.test(url) || env.OTEL_EXPORTER_OTLP_PROTOCOL === 'grpc') {
    throw new Fault('tracing', 'Traces can be sent to an OpenTelemetry collector over HTTP only', {
      remedy: 'Set OTEL_EXPORTER_OTLP_ENDPOINT to its HTTP address, such as http://127.0.0.1:4318, or leave it empty.',
    });
  }
  const headers = headersOf(env.OTEL_EXPORTER_OTLP_TRACES_HEADERS ?? env.OTEL_EXPORTER_OTLP_HEADERS ?? '');
  const service = env.OTEL_SERVICE_NAME ?? 'minutebook';
  const { host, post } = openReceiver(url, headers, {
    address: env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
      ? 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'
      : 'OTEL_EXPORTER_OTLP_ENDPOINT',
    headers: env.OTEL_EXPORTER_OTLP_TRACES_HEADERS ? 'OTEL_EXPORTER_OTLP_TRACES_HEADERS' : 'OTEL_EXPORTER_OTLP_HEADERS',
    example: 'http://127.0.0.1:4318',
  });
  return {
    to: `an OpenTelemetry collector (${host})`,
    send: (trace, answer) => post(exportOf(trace, answer, service)),
  };
}

/** "name=value,name=value", values percent-encoded. */
function headersOf(text: string): Record<string, string> {
  const pairs = text.split(',').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())]] : [];
  });
  return Object.fromEntries(pairs);
}

/** A key may hold a percent sign that stands for itself. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

type Outcome = Parameters<TraceExporter['send']>[1];

function exportOf(trace: Trace, { kind, writer, model }: Outcome, service: string) {
  const traceId = randomBytes(16).toString('hex');
  const root = randomBytes(8).toString('hex');
  const ids = trace.steps.map(() => randomBytes(8).toString('hex'));
  const began = BigInt(Date.parse(trace.startedAt)) * 1_000_000n;
  const nano = (ms: number) => String(began + BigInt(Math.round(ms * 1_000_000)));
  const span = (spanId: string, name: string, fromMs: number, ms: number, attributes: readonly object[]) => {
    const [startTimeUnixNano, endTimeUnixNano] = [nano(fromMs), nano(fromMs + ms)];
    return { traceId, spanId, name, kind: 1, startTimeUnixNano, endTimeUnixNano, attributes, status: {} };
  };
  const whole = span(root, 'Answer', 0, trace.ms, [
    attribute('minutebook.question', trace.question),
    attribute('minutebook.kind', kind),
    attribute('minutebook.writer', writer),
    ...(model ? [attribute('minutebook.tokens', model.tokensIn + model.tokensOut)] : []),
  ]);
  const spans = trace.steps.map((step, index) => ({
    ...span(ids[index] ?? root, step.name, step.atMs, step.ms, attributesOf(step)),
    parentSpanId: step.within === null ? root : (ids[step.within] ?? root),
  }));
  const resource = { attributes: [attribute('service.name', service)] };
  return { resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'minutebook' }, spans: [whole, ...spans] }] }] };
}

function attributesOf({ name, input, output }: TraceStep): object[] {
  const plain = [attribute('minutebook.input', input), attribute('minutebook.output', output)];
  if (name !== 'Call the model' || typeof output !== 'object' || output === null) return plain;
  const [tokensIn, tokensOut] = [
    'tokensIn' in output ? Number(output.tokensIn) : 0,
    'tokensOut' in output ? Number(output.tokensOut) : 0,
  ];
  return [
    ...plain,
    attribute('gen_ai.operation.name', 'chat'),
    attribute('gen_ai.usage.input_tokens', tokensIn),
    attribute('gen_ai.usage.output_tokens', tokensOut),
  ];
}

function attribute(key: string, value: unknown) {
  if (typeof value === 'number') return { key, value: { intValue: String(Math.round(value)) } };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { key, value: { stringValue: text.slice(0, LONGEST) } };
}
