import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type {
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
  parser: ParserResult;
}

/** Runs one job in a process of its own; a job that fails or takes too long gives null, with the reason on standard error. */
export function runJob<Kind extends Job['kind']>(
  job: Job & { readonly kind: Kind },
  timeoutSeconds: number,
): Promise<Results[Kind] | null> {
  console.error(`… ${JSON.stringify(job)}`);
  return new Promise((resolve) => {
    const child = fork(CHILD, [JSON.stringify(job)], {
      execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let result: Results[Kind] | null = null;
    const clock = setTimeout(() => {
      console.error(`  stopped after ${timeoutSeconds} s`);
      child.kill('SIGKILL');
    }, timeoutSeconds * 1000);
    child.on('message', (message) => {
      result = message as Results[Kind];
      console.error(`  ${JSON.stringify(message)}`);
    });
    child.on('exit', () => {
      clearTimeout(clock);
      resolve(result);
    });
  });
}
