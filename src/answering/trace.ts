/** One step of an answer: what went in, what came out, how long it took. Values are plain data, fit for JSON. */
export interface TraceStep {
  readonly name: string;
  /** Position of the step this one is part of, counted from 0; null for a step of its own. */
  readonly within: number | null;
  /** Milliseconds from the question to the beginning of the step, and of the step itself. */
  readonly atMs: number;
  readonly ms: number;
  readonly input: unknown;
  readonly output: unknown;
}

/** How one answer came about, step by step. */
export interface Trace {
  readonly question: string;
  /** When the question came, as an ISO time. */
  readonly startedAt: string;
  readonly ms: number;
  readonly steps: readonly TraceStep[];
}

/** Hears the steps of one answer. Steps begun while another is open are part of it. */
export interface Tracer {
  /** Begins a step; call what is returned with what came of it. */
  begin(name: string, input?: unknown): (output?: unknown) => void;
  /** A step that is over already and took so long. */
  note(name: string, ms: number, input?: unknown, output?: unknown): void;
}

export interface OpenTrace extends Tracer {
  /** The trace so far; steps that nobody ended were interrupted and say so. */
  close(): Trace;
}

/** Begins the trace of one question. */
export function openTrace(question: string, now: () => number = () => performance.now()): OpenTrace {
  const startedAt = new Date().toISOString();
  const began = now();
  const since = () => Math.round(10 * (now() - began)) / 10;
  const steps: TraceStep[] = [];
  const open: number[] = [];

  const put = (step: Omit<TraceStep, 'within'>): number => steps.push({ ...step, within: open.at(-1) ?? null }) - 1;
  const end = (at: number, output: unknown) => {
    // what an error skipped on its way out ends with the step around it
    for (let inner = open.pop(); inner !== undefined && inner !== at; inner = open.pop()) finish(inner, INTERRUPTED);
    finish(at, output);
  };
  const finish = (at: number, output: unknown) => {
    const step = steps[at];
    if (step) steps[at] = { ...step, ms: Math.round(10 * (since() - step.atMs)) / 10, output: output ?? null };
  };
  return {
    begin(name, input = null) {
      const at = put({ name, atMs: since(), ms: 0, input, output: null });
      open.push(at);
      return (output) => {
        if (open.includes(at)) end(at, output);
      };
    },
    note(name, ms, input = null, output = null) {
      put({
        name,
        atMs: Math.max(0, Math.round(10 * (since() - ms)) / 10),
        ms: Math.round(10 * ms) / 10,
        input,
        output,
      });
    },
    close() {
      const [first] = open;
      if (first !== undefined) end(first, INTERRUPTED);
      return { question, startedAt, ms: since(), steps };
    },
  };
}

const INTERRUPTED = { interrupted: true };

/** Runs one step of an answer and tells the trace, where there is one, what `show` says of its result. */
export async function traced<Result>(
  trace: Tracer | undefined,
  name: string,
  input: unknown,
  work: () => Result | Promise<Result>,
  show: (result: Result) => unknown,
): Promise<Result> {
  const done = trace?.begin(name, input);
  const result = await work();
  done?.(show(result));
  return result;
}

/** A trace with its long texts cut, its long lists shortened and its scores rounded, to be kept beside an answer. */
export function briefTrace(trace: Trace, longestText = 800, longestList = 8): Trace {
  const brief = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.length > longestText ? `${value.slice(0, longestText)}… (${value.length} characters)` : value;
    if (typeof value === 'number') return Number(value.toPrecision(4));
    if (Array.isArray(value)) {
      const kept = value.slice(0, longestList).map(brief);
      return value.length > longestList ? [...kept, `… and ${value.length - longestList} more`] : kept;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, brief(inner)]));
  };
  return {
    ...trace,
    steps: trace.steps.map((step) => ({ ...step, input: brief(step.input), output: brief(step.output) })),
  };
}
