import { Worker } from 'node:worker_threads';
import type { ParsedFile } from '../../../papers/paper.ts';
import type { FileToParse } from '../../../parsing/parse-file.ts';

/** What may be spent on one file. */
export interface ReadingLimits {
  readonly milliseconds: number;
  /** JavaScript objects, in megabytes. */
  readonly heapMegabytes: number;
  /** What the whole process may grow by, in megabytes: what unpacks outside the heap counts too. */
  readonly growthMegabytes: number;
}

/** How reading a file ended: parsed, or why it was stopped. */
export type ReadingEnd =
  | { readonly parsed: ParsedFile }
  | { readonly stopped: 'too-long' | 'too-much-memory' }
  | { readonly failed: string };

/** Threads of Node 20 do not take over their parent's loader of TypeScript: the thread loads it first. */
const boot = `
const { loader, entry } = require('node:worker_threads').workerData;
import(loader).then(({ register }) => { register(); return import(entry); });
`;

/** How often memory is looked at, in milliseconds. */
const watchEvery = 100;

/** A thread that reads one file after the other; one that goes beyond its limits is ended and a new one begun. */
export function createReadingThread(limits: ReadingLimits): { read(file: FileToParse): Promise<ReadingEnd> } {
  let idle: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const open = (): Worker => {
    const worker = new Worker(boot, {
      eval: true,
      execArgv: [],
      workerData: {
        loader: import.meta.resolve('tsx/esm/api'),
        entry: new URL('./reading-worker.ts', import.meta.url).href,
      },
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
      stdout: true,
      stderr: true,
    });
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (idle === worker) idle = null;
    });
    return worker;
  };

  const readNow = (file: FileToParse): Promise<ReadingEnd> =>
    new Promise((resolve) => {
      const worker = idle ?? open();
      idle = null;
      worker.ref();
      const started = process.memoryUsage.rss();
      const deadline = performance.now() + limits.milliseconds;
      const answered = (how: ReadingEnd): void => end(how, true);
      const broken = (error: Error): void => {
        const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        end(outOfMemory ? { stopped: 'too-much-memory' } : { failed: error.message }, false);
      };
      const gone = (): void => end({ failed: 'the reading thread ended' }, false);
      const end = (how: ReadingEnd, alive: boolean): void => {
        clearInterval(watch);
        worker.off('message', answered).off('error', broken).off('exit', gone);
        if (alive) {
          worker.unref();
          idle = worker;
        } else void worker.terminate();
        resolve(how);
      };
      const watch = setInterval(() => {
        if (performance.now() > deadline) end({ stopped: 'too-long' }, false);
        else if (process.memoryUsage.rss() - started > limits.growthMegabytes * 1024 * 1024)
          end({ stopped: 'too-much-memory' }, false);
      }, watchEvery);
      worker.on('message', answered).on('error', broken).on('exit', gone);
      worker.postMessage(file);
    });

  return {
    read(file) {
      const reading = last.then(() => readNow(file));
      last = reading;
      return reading;
    },
  };
}
