import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';
import { briefTrace, type Trace } from './trace.ts';

/** Sends the trace of one answer to where somebody looks at traces. */
export interface TraceExporter {
  /** Where it goes, in words for an operator. */
  readonly to: string;
  send(trace: Trace, answer: Pick<Answer, 'kind' | 'writer' | 'model'>): Promise<void>;
}

export interface ExportingAsk {
  readonly ask: Ask;
  /** Resolves once everything is sent; null where nothing is on its way. */
  settle(): Promise<void> | null;
}

/** Asks, and sends how each answer came about behind the asker's back: no answer waits for it or fails with it. */
export function exportTraces(
  ask: Ask,
  exporters: readonly TraceExporter[],
  onTrouble: (to: string, error: unknown) => void,
): ExportingAsk {
  const onTheirWay = new Set<Promise<void>>();
  if (exporters.length === 0) return { ask, settle: () => null };
  return {
    async ask(question, step) {
      const { trace, ...answer } = await ask({ ...question, trace: true }, step);
      if (!trace) return answer;
      for (const exporter of exporters) {
        const sending: Promise<void> = exporter
          .send(trace, answer)
          .catch((error: unknown) => onTrouble(exporter.to, error))
          .finally(() => onTheirWay.delete(sending));
        onTheirWay.add(sending);
      }
      return question.trace ? { ...answer, trace } : answer;
    },
    settle: () => (onTheirWay.size > 0 ? Promise.all(onTheirWay).then(() => undefined) : null),
  };
}

/** Asks so that each answer carries how it came about, cut short enough to be kept with it. */
export function keepingTraces(ask: Ask): Ask {
  return async (question, step) => {
    const { trace, ...answer } = await ask({ ...question, trace: true }, step);
    return trace ? { ...answer, trace: briefTrace(trace) } : answer;
  };
}
