import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type {
  AblationResult,
  BriefingResult,
  ColdResult,
  IngestResult,
  Job,
  MadeResult,
  ParserResult,
  RecallResult,
  ServeResult,
  SetResult,
} from './jobs.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

interface Results {
  set: SetResult;
  made: MadeResult;
  ingest: IngestResult;
  serve: ServeResult;
  cold: ColdResult;
  recall: RecallResult;
  briefing: BriefingResult;
  parser: ParserResult;
  'ablation-set': AblationResult;
  'ablation-papers': AblationResult;
}

/** What a job measured, or why it did not come to an end. */
export type Outcome<Result> = { readonly result: Result } | { readonly failed: string };

/** V8 ends a process that needs more heap than it was given by this signal. */
const ENDED_BY_V8 = 'SIGABRT';
const HEAP_MB = 8192;
/** Minutebook runs as `npm start` runs it: how much heap Node allows decides how much it takes. */
const AS_SHIPPED: ReadonlySet<Job['kind']> = new Set(['ingest', 'serve', 'cold', 'briefing']);

let running: ChildProcess | undefined;

/** Ends the job that is under way, if there is one. */
export function endJob(): void {
  running?.kill('SIGKILL');
}

/** Runs one job in a process of its own; one that fails, takes too long or needs too much memory says so. */
export function runJob<Kind extends Job['kind']>(
  job: Job & { readonly kind: Kind },
  timeoutSeconds: number,
): Promise<Outcome<Results[Kind]>> {
  console.error(`… ${JSON.stringify(job)}`);
  return new Promise((resolve) => {
    const child = fork(CHILD, [JSON.stringify(job)], {
      execArgv: [
        '--import',
        'tsx',
        ...(AS_SHIPPED.has(job.kind) ? [] : ['--expose-gc', `--max-old-space-size=${HEAP_MB}`]),
      ],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    running = child;
    let result: Results[Kind] | undefined;
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeoutSeconds * 1000);
    child.on('message', (message) => {
      result = message as Results[Kind];
    });
    child.on('exit', (code, signal) => {
      clearTimeout(clock);
      running = undefined;
      const outcome = result ? { result } : { failed: reasonOf(late, signal, code, timeoutSeconds) };
      console.error(`  ${JSON.stringify(outcome)}`);
      resolve(outcome);
    });
  });
}

function reasonOf(late: boolean, signal: string | null, code: number | null, timeoutSeconds: number): string {
  if (late) return `stopped after ${timeoutSeconds} s`;
  if (signal === ENDED_BY_V8) return `needed more than ${HEAP_MB} MB of heap`;
  return signal ? `ended by ${signal}` : `failed (exit ${code})`;
}

/** The result, where there is one. */
export function resultOf<Result>(outcome: Outcome<Result> | null): Result | null {
  return outcome && 'result' in outcome ? outcome.result : null;
}
