import type { TraceExporter } from '../../answering/export-traces.ts';
import type { Environment } from './environment.ts';
import { langSmithExporter } from './langsmith.ts';
import { otlpExporter } from './otlp.ts';

/** What LangSmith's and OpenTelemetry's own variables switch on; none by default. A half-set one is a Fault. Does no I/O. */
export function openTraceExporters(env: Environment): readonly TraceExporter[] {
  return [langSmithExporter(env), otlpExporter(env)].filter((exporter) => exporter !== null);
}
