import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import type { IngestProgress, IngestResult } from '../indexing/ingest.ts';

/** What the process is told, once. */
export interface IngestOrder {
  readonly config: Config;
  readonly paths: readonly string[];
}

/** What it says: how far it is, what the log should hear, and at the end what came of it. */
export type IngestWord =
  | { readonly progress: Parameters<IngestProgress> }
  | { readonly warning: string }
  | { readonly result: IngestResult }
  | { readonly failed: { readonly message: string; readonly code?: string; readonly remedy?: string } };

interface Ears {
  readonly progress?: IngestProgress | undefined;
  readonly warn: (line: string) => void;
}

const ENTRY = fileURLToPath(new URL('ingest-process.ts', import.meta.url));

/** Runs ingests in processes of their own. */
export interface IngestApart {
  /** Brings the index up to date with these files or folders; none means the knowledge folder's. */
  (order: IngestOrder, ears: Ears): Promise<IngestResult>;
  /** Ends what is under way: the index stays as it was. */
  stop(): void;
}

/**
 * Ingests a large library in a process of its own: questions are answered from the index as it was meanwhile, and what
 * reading and linking took ends with the process. It ends when this one does.
 */
export function createIngestApart(): IngestApart {
  const running = new Set<ChildProcess>();
  const run = (order: IngestOrder, { progress, warn }: Ears): Promise<IngestResult> =>
    new Promise((resolve, reject) => {
      const child = fork(ENTRY, { execArgv: ['--import', import.meta.resolve('tsx')], serialization: 'advanced' });
      running.add(child);
      child.on('message', (word: IngestWord) => {
        if ('progress' in word) progress?.(...word.progress);
        else if ('warning' in word) warn(word.warning);
        else if ('result' in word) resolve(word.result);
        else reject(Object.assign(new Error(word.failed.message), word.failed));
      });
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        running.delete(child);
        reject(ended(signal ?? `exit ${code}`));
      });
      child.send(order);
    });
  const stop = () => {
    for (const child of running) child.kill('SIGTERM');
  };
  return Object.assign(run, { stop });
}

function ended(how: string): Error {
  return Object.assign(new Error(`Reading the papers came to no end (${how}); the index is as it was`), {
    code: 'ingest-ended',
    remedy: 'Bring the index up to date again; what was embedded is kept.',
  });
}
